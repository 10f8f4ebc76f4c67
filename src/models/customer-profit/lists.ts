/** Customer profit's lists: each customer with all its costs and what is left, and the ranking, the most profitable first. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { echo } from "../ranges";
import { COUNT, PERCENT, beside, centred, number, sheet, table, unless } from "../sheet/words";
import { words } from "../sheet/words";
import type { Driver } from "./drivers";
import { COSTS, type CustomerProfit } from "./inputs";

const listed = (content: string, blank = '""') => `IF([@customer]="",${blank},${content})`;

export function listSheet({ inputs, result }: CustomerProfit) {
  const { rows, drivers, pools, customers, turnover, costs } = result;
  const { amount } = moneyFormats(inputs.currency);
  const [allDrivers, allPools] = [`driver1:driver${drivers.length}`, `pool1:pool${pools.length}`];
  // what could not be allocated must not turn into a profit without those costs
  const allocated = (content: string) => unless(`SUM([#1 ${allPools}])`, content);
  const recruiting = "SUM([@recruiting])/{{recruiting-years}}";
  const profit =
    `CV.PROFIT([@turnover],[@marketing],SUM([@direct],[@service],[@${allPools}]),` +
    "[@recruiting],{{recruiting-years}})";
  const driver = ({ id, range }: Driver, i: number) => {
    const own = id === "turnover" ? "MAX(0,SUM([@turnover]))" : "1";
    return number(`driver${i + 1}`, COUNT, {
      ...(range ? { spill: echo(range) } : { each: listed(own) }),
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
        number("turnover", amount, { spill: echo(turnover) }),
        ...COSTS.map((cost) => {
          const range = costs[cost];
          return number(cost, amount, { spill: range ? echo(range) : null });
        }),
        ...drivers.map(driver),
        ...counting(pools.length).map(pool),
        number("margin", amount, listed("SUM([@turnover])-SUM([@direct])", "0")),
        number(
          "costToServe",
          amount,
          allocated(listed(`SUM([@marketing:service],[@${allPools}])+${recruiting}`, "0")),
        ),
        number("profit", amount, allocated(listed(profit))),
        number("share", PERCENT, `IF(SUM([@turnover])=0,"",${listed("[@profit]/[@turnover]")})`),
        number("breakEven", amount, "[@margin]"),
      ]),
    ],
  });
}

/** Living: whoever has the greatest profit today stands first; with the profit all of them so far have made together. */
export function rankingSheet({ inputs, result: { rows } }: CustomerProfit) {
  const { amount } = moneyFormats(inputs.currency);
  const found = (column: string) => `IF([@place]="","",INDEX(list[${column}],[@place]))`;
  /** The row of the list, the next one down where the profit is that of the customer before. */
  const place = (row: number): string => {
    const after = row === 0 ? "" : `,list[number],">"&IF([@profit]=[@-1 profit],[@-1 place],0)`;
    return `IF([@profit]="","",MINIFS(list[number],list[profit],[@profit]${after}))`;
  };
  return sheet("ranking", {
    tab: 1,
    widths: [60, 180, 110, 110, 110, 84, 120, 96, 110, 70, 100],
    freeze: { above: "ranking", columns: 2 },
    room: "ranking",
    sections: [
      beside({ apart: 0 }, [
        table("ranking", { rows, tall: true }, [
          centred("rank", { cells: counting(rows) }),
          words("customer", found("customer")),
          number("turnover", amount, found("turnover")),
          number("costToServe", amount, found("costToServe")),
          number(
            "profit",
            amount,
            unless("[#1 total]", `IF([@rank]>${COUNTED},"",LARGE(list[profit],[@rank]))`),
          ),
          number("share", PERCENT, found("share")),
          // each from the row above: summed or counted anew in every row, a thousand customers would take a minute
          number("cumulative", amount, (row) =>
            row === 0 ? "SUM([@profit])" : "SUM([@-1 cumulative],[@profit])",
          ),
          number("customers", PERCENT, `IF(${COUNTED}=0,0,MIN(1,[@rank]/${COUNTED}))`),
          number("total", amount, (row) => (row === 0 ? "SUM(list[profit])" : "[#1 total]")),
          centred("place", place, { format: "0" }),
        ]),
        table("counted", 1, [number("customers", undefined, "COUNT(list[profit])")]),
      ]),
    ],
  });
}

/** How many customers have a profit. */
const COUNTED = "counted[customers]";
