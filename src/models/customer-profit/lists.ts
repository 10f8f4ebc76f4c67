/** Customer profit's lists: each customer with all its costs and what is left, and the ranking, the most profitable first. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { echo } from "../ranges";
import { COUNT, PERCENT, beside, centred, number, sheet, table, unless } from "../sheet/words";
import { words } from "../sheet/words";
import type { RangeAnswer } from "../model";
import type { Driver } from "./drivers";
import type { Computed } from "./accounts";
import { COSTS, type CustomerProfit } from "./inputs";

/** In formulas of whole columns: a formula for each of thousands of customers would take the grid half a minute. */
const listed = (content: string, blank = '""') => `IF([customer]="",${blank},${content})`;
const figureOf = (id: string) => `IF([${id}]="",0,[${id}])`;

export function listSheet({ inputs, result }: CustomerProfit) {
  const { rows, drivers, pools, customers, turnover, costs, grossMargin } = result;
  const { amount } = moneyFormats(inputs.currency);
  const [allDrivers, allPools] = [`driver1:driver${drivers.length}`, poolColumns(result)];
  // what could not be allocated must not turn into a profit without those costs
  const allocated = (content: string) => unless(`SUM([#1 ${allPools}])`, content);
  // what belongs to no customer counts nowhere
  const owned = (range: RangeAnswer) => `IF(${customers.address}="","",${echo(range)})`;
  const costsOf = (sold: RangeAnswer, { address }: RangeAnswer) =>
    `IF(${customers.address}="","",IF(${address}="","",${sold.address}-${address}))`;
  const costsToServe = ["marketing", "service", ...pools.map((_, i) => `pool${i + 1}`)];
  const driver = ({ id, range }: Driver, i: number) => {
    const own = id === "turnover" ? `IF([turnover]="",0,IF([turnover]<0,0,[turnover]))` : "1";
    return number(`driver${i + 1}`, COUNT, {
      spill: range ? owned(range) : listed(own),
      heading: { formula: `drivers[#${i + 1} name]` },
    });
  };
  const pool = (i: number) => {
    const units = `INDEX([${allDrivers}],0,MATCH(pools[#${i} driver],{{drivers}},0))`;
    return number(`pool${i}`, amount, {
      spill: `CV.PROFIT.ALLOCATE(SUM(pools[#${i} cost]),${units})`,
      heading: { formula: `pools[#${i} pool]` },
    });
  };
  return sheet("list", {
    tab: 2,
    widths: [
      ...[44, 180, ...Array<number>(5).fill(92), ...drivers.map(() => 84), ...pools.map(() => 92)],
      ...[124, 104, 100, 72, 124],
    ],
    freeze: { above: "list", columns: 2 },
    room: "list",
    sections: [
      table("list", { rows, tall: true }, [
        centred("number", { cells: counting(rows) }),
        words("customer", { spill: echo(customers) }),
        number("turnover", amount, { spill: owned(turnover) }),
        ...COSTS.map((cost) => {
          const range = costs[cost];
          const ofMargin = cost === "direct" && grossMargin ? costsOf(turnover, grossMargin) : null;
          return number(cost, amount, { spill: range ? owned(range) : ofMargin });
        }),
        ...drivers.map(driver),
        ...counting(pools.length).map(pool),
        number("margin", amount, {
          spill: listed(`${figureOf("turnover")}-${figureOf("direct")}`, "0"),
        }),
        number("costToServe", amount, {
          spill: listed(
            allocated(
              `${costsToServe.map(figureOf).join("+")}+${figureOf("recruiting")}/{{recruiting-years}}`,
            ),
            "0",
          ),
        }),
        number("profit", amount, { spill: listed(allocated("[margin]-[costToServe]")) }),
        number("share", PERCENT, {
          spill: `IF(${figureOf("turnover")}=0,"",${listed("[profit]/[turnover]")})`,
        }),
        number("breakEven", amount, { spill: "[margin]" }),
      ]),
    ],
  });
}

const poolColumns = ({ pools }: Computed) => `pool1:pool${pools.length}`;

/** So many customers are ranked in full; of more only the first and the last, as nobody reads them all. */
const RANKED = 1000;
export const isRankedInFull = ({ rows }: Computed) => rows <= RANKED;
const ENDS = 100;
/** The curve has a point for each customer, or for each hundredth of them. */
const POINTS = 100;

/** Living: whoever has the greatest profit today stands first; with the profit all of them so far have made together. */
export function rankingSheet({ inputs, result }: CustomerProfit) {
  const { rows } = result;
  const { amount } = moneyFormats(inputs.currency);
  const isWhole = isRankedInFull(result);
  return sheet("ranking", {
    tab: 1,
    widths: [60, 180, 110, 110, 110, 84, 120, 96, 70, 24, 90, 110, 24, 90, 96, 120, 120, 110],
    freeze: { above: "ranking", columns: 2 },
    room: "ranking",
    sections: [
      beside([
        isWhole ? ranking(rows, rows, amount) : ranking(2 * ENDS, ENDS, amount),
        table("counted", { rows: 1, tall: true }, [
          number("customers", COUNT, "COUNT(list[profit])"),
          // what cannot be read is named here, by its row
          number("profit", amount, profitOfAll(result)),
        ]),
        curve(Math.min(rows, POINTS), isWhole, amount),
        // sorted once, where a formula for each point would sort anew
        ...(isWhole
          ? []
          : [deciles(amount), table("sorted", { rows, tall: true }, [sortedProfits(amount)])]),
      ]),
    ],
  });
}

/** How many customers have a profit, and what it comes to: an error where one of them is. */
const COUNTED = "counted[#1 customers]";
export const ALL = "counted[#1 profit]";

const profitOfAll = (result: Computed) =>
  unless(
    "SUM(list[profit])",
    `CV.PROFIT(list[turnover],list[direct:service],list[${poolColumns(result)}],` +
      "list[recruiting],{{recruiting-years}})",
  );
const sortedProfits = (amount: string) =>
  number("profit", amount, { spill: unless(ALL, "SORT(list[profit])") });
/** The profit that has a rank, the greatest first. */
const profitOf = (rank: string, isWhole: boolean) =>
  isWhole ? `LARGE(list[profit],${rank})` : `INDEX(sorted[profit],${COUNTED}+1-${rank})`;

/** The first customers; if there are more rows, the last ones below. */
function ranking(rows: number, first: number, amount: string) {
  const isWhole = rows === first;
  const ifRanked = (content: string) => `IF([@rank]="","",${content})`;
  const found = (column: string) => `IF([@place]="","",INDEX(list[${column}],[@place]))`;
  /** Counted from the last customer: none twice where there are no more than the first ones. */
  const lastRank = (row: number) => {
    const rank = `${COUNTED}-${rows - 1 - row}`;
    return `IF(${rank}<=${first},"",${rank})`;
  };
  /** The row of the list: where the profit is that of the customer before, the next one down; from the last one on, up. */
  const place = (row: number): string => {
    const [least, beyond, before, none] =
      row < first ? ["MINIFS", ">", "@-1", "0"] : ["MAXIFS", "<", "@+1", `${COUNTED}+1`];
    const isEnd = row === 0 || (!isWhole && row === rows - 1);
    const after = `,list[number],"${beyond}"&IF([@profit]=[${before} profit],[${before} place],${none})`;
    return `IF([@profit]="","",${least}(list[number],list[profit],[@profit]${isEnd ? "" : after}))`;
  };
  return table("ranking", { rows, tall: true }, [
    centred(
      "rank",
      isWhole ? { cells: counting(rows) } : (row) => (row < first ? row + 1 : lastRank(row)),
    ),
    words("customer", found("customer")),
    number("turnover", amount, found("turnover")),
    number("costToServe", amount, found("costToServe")),
    number(
      "profit",
      amount,
      unless(ALL, ifRanked(`IF([@rank]>${COUNTED},"",${profitOf("[@rank]", isWhole)})`)),
    ),
    number("share", PERCENT, found("share")),
    // each from the row above: summed anew in every row, a thousand customers would take a minute
    number("cumulative", amount, (row) => {
      if (row === 0) return "SUM([@profit])";
      const lastOnes = `[#${first + 1}:#${rows} profit]`;
      if (row === first) return ifRanked(`${ALL}-SUM(${lastOnes})+SUM([@profit])`);
      return ifRanked("SUM([@-1 cumulative],[@profit])");
    }),
    number("customers", PERCENT, ifRanked(`IF(${COUNTED}=0,0,MIN(1,[@rank]/${COUNTED}))`)),
    centred("place", place, { format: "0" }),
  ]);
}

/** The whale curve: what so many of the most profitable customers make together, from none to all. */
const curve = (points: number, isWhole: boolean, amount: string) =>
  table("curve", { rows: points + 1, tall: true }, [
    centred("position", (row) => `ROUND(${COUNTED}*${row}/${points},0)`, { format: COUNT }),
    number("customers", PERCENT, `IF(${COUNTED}=0,0,[@position]/${COUNTED})`),
    number("least", amount, unless(ALL, `IF([@position]=0,0,${profitOf("[@position]", isWhole)})`)),
    number(
      "cumulative",
      amount,
      // the customers above it, and those that have just as much as far as they count here
      'IF([@position]=0,0,SUMIF(list[profit],">"&[@least])+[@least]*([@position]-COUNTIF(list[profit],">"&[@least])))',
    ),
    number("total", amount, ALL),
  ]);

const TENTHS = counting(10);
/** What each tenth of the customers makes: between two points of the curve. */
const deciles = (amount: string) =>
  table("deciles", { rows: TENTHS.length, tall: true }, [
    centred("tenth", { cells: TENTHS }),
    number("profit", amount, (row) => {
      const soFar = (tenth: number) => `curve[#${(tenth * POINTS) / TENTHS.length + 1} cumulative]`;
      return `${soFar(row + 1)}-${soFar(row)}`;
    }),
  ]);
