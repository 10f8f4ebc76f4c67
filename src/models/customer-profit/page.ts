/** Customer profit's page: key figures, the whale curve, shared costs and their drivers, and who earns and who loses. */
import { moneyFormats } from "../currency";
import { addressesOf } from "../ranges";
import { COUNT, PERCENT, SHARE, about, atLeast, beside, chart, charts } from "../sheet/words";
import { count, entry, figure, figures, input, label, listed, number, row } from "../sheet/words";
import { settings, sheet, table, totalRow, unless, wordEntry } from "../sheet/words";
import { type Says, amountsSaid, words } from "../sheet/words";
import type { Computed } from "./accounts";
import { COSTS, type CustomerProfit } from "./inputs";
import { ALL, isRankedInFull } from "./lists";

/** Drivers have room for four: two of the user's, turnover, and all customers alike. */
const MOST_DRIVERS = 4;
/** How many of the best and of the worst customers the page shows. */
const EXTREMES = 5;

export function pageSheet({ inputs, result, say }: CustomerProfit) {
  const { amount, price } = moneyFormats(inputs.currency);
  const { customers, turnover, read } = result;
  return sheet("page", {
    tab: 0,
    widths: [212, 110, 120, 80, 80, 12, 118, 96, 106, 88, 68],
    sections: [
      beside([
        figures({ space: 1 }, [
          figure("profit", ALL, amount, { says: amountsSaid(amount, EACH_AND_MIDDLE) }),
          figure("margin", `IF(SUM(list[turnover])=0,0,${ALL}/SUM(list[turnover]))`, SHARE, {
            says: MARGIN_OF_EARNING,
          }),
          figure("losing", unless(ALL, 'COUNTIF(list[profit],"<0")'), COUNT, { says: LOSING }),
          figure("lost", unless(ALL, 'SUMIF(list[profit],"<0")'), amount, {
            ...{ of: "losing", says: OF_EARNED },
          }),
        ]),
        charts([
          [whaleChart(amount), isRankedInFull(result) ? scatterChart : decilesChart(amount)],
        ]),
      ]),
      beside([
        pools(result, amount, price),
        drivers(result),
        settings([
          input("years", ["recruiting-years", "Recruiting_years"], inputs.years, atLeast(1), "0"),
        ]),
      ]),
      beside({ apart: 3 }, [
        statement(result, amount),
        [
          extremes("best", amount, (i) => `${i + 1}`),
          extremes("worst", amount, (i) => `MATCH(COUNT(list[profit])-${i},ranking[rank],0)`),
        ],
      ]),
      about(say.about, { ...addressesOf({ customers, turnover }), read }),
    ],
  });
}

const EACH_AND_MIDDLE = { each: `${ALL}/COUNT(list[profit])`, middle: "MEDIAN(list[profit])" };
const IF_ANY_LOSE = "IF(figures[#losing]>0,1,NA())";
const EARNED = 'SUMIF(list[profit],">=0")';
const TURNOVER_OF_EARNING = 'SUMIF(list[profit],">=0",list[turnover])';
const MARGIN_OF_EARNING: Says = {
  values: { margin: [`${EARNED}/${TURNOVER_OF_EARNING}`, SHARE] },
  pick: IF_ANY_LOSE,
};
const LOSING: Says = {
  values: {
    turnover: ['SUMIF(list[profit],"<0",list[turnover])/SUM(list[turnover])', SHARE],
  },
  pick: IF_ANY_LOSE,
};
const OF_EARNED: Says = {
  values: { share: [`-figures[#lost]/${EARNED}`, SHARE] },
  pick: IF_ANY_LOSE,
};

const whaleChart = (amount: string) =>
  chart("whale", "scatter", [400, 290], {
    of: "curve",
    by: "customers",
    series: ["cumulative profit line", "total reference line"],
    xLimits: { min: 0, max: 1 },
    says: {
      values: {
        losing: ["figures[#losing]", COUNT],
        all: ["COUNT(list[profit])", COUNT],
        lost: ["-figures[#lost]", amount],
        left: ["figures[#profit]", amount],
      },
      pick: "IF(figures[#losing]=0,2,1)",
    },
  });
/** The five customers with the greatest turnover; more where several have as much as the fifth. */
const NOT_SMALLER = '">="&LARGE(list[turnover],MIN(5,COUNT(list[turnover])))';
const LARGEST = `COUNTIF(list[turnover],${NOT_SMALLER})`;
const LARGEST_LOSING = `COUNTIFS(list[turnover],${NOT_SMALLER},list[profit],"<0")`;
const scatterChart = chart("scatter", "scatter", [358, 290], {
  of: "list",
  by: "margin",
  series: ["costToServe cost", "breakEven reference line"],
  says: {
    values: { losing: [LARGEST_LOSING, COUNT], largest: [LARGEST, COUNT] },
    pick: `IF(${LARGEST_LOSING}>0,1,2)`,
  },
});

/** Instead of a point for each of thousands of customers. */
const decilesChart = (amount: string) =>
  chart("deciles", "column", [358, 290], {
    of: "deciles",
    by: "tenth",
    series: ["profit profit"],
    says: {
      values: {
        best: ["deciles[#first profit]", amount],
        worst: ["deciles[#last profit]", amount],
      },
    },
  });

/** Shared costs, and what each is allocated by; what one unit of the driver costs follows. */
const pools = ({ pools: shared, drivers: known }: Computed, amount: string, price: string) =>
  table("pools", shared.length, [
    wordEntry(
      "pool",
      shared.map((pool) => pool.label),
    ),
    entry(
      "cost",
      shared.map(({ cost }) => cost),
      { format: amount, rule: atLeast(0), total: "sum" },
    ),
    wordEntry(
      "driver",
      shared.map(({ driver }) => driver),
      { rule: listed(`drivers[#1:#${known.length} name]`) },
    ),
    count("units", "INDEX({{driver-totals}},MATCH([@driver],{{drivers}},0))"),
    number("perUnit", price, "IF([@units]=0,0,[@cost]/[@units])"),
  ]);

/** What costs can be allocated by; the names are the drop-down's. */
const drivers = ({ drivers: known }: Computed) =>
  table("drivers", MOST_DRIVERS, [
    label(
      "name",
      known.map((driver) => driver.label),
      { name: ["drivers", "Cost_drivers"] },
    ),
    count("units", (i) => (i < known.length ? `SUM(list[driver${i + 1}])` : null), {
      name: ["driver-totals", "Cost_driver_totals"],
    }),
  ]);

/** Turnover, every kind of cost and what is left: the sums of the list, and each of turnover. */
function statement({ pools: shared }: Computed, amount: string) {
  const cost = (id: string) =>
    unless(ALL, `-SUM(list[${id}])${id === "recruiting" ? "/{{recruiting-years}}" : ""}`);
  return table("statement", {
    columns: [
      label("line"),
      number("perYear", amount),
      number("ofTurnover", SHARE, "IF([#turnover perYear]=0,0,[@perYear]/[#turnover perYear])"),
    ],
    rows: [
      row("turnover", { perYear: unless(ALL, "SUM(list[turnover])") }),
      ...COSTS.map((id) => row(id, { perYear: cost(id) })),
      ...shared.map((_, i) =>
        row(
          `pool${i + 1}`,
          { line: `pools[#${i + 1} pool]`, perYear: cost(`pool${i + 1}`) },
          { cells: { line: null } },
        ),
      ),
      totalRow("profit", { perYear: ALL }),
    ],
  });
}

/** The first of the ranking, or the last. */
function extremes(id: "best" | "worst", amount: string, rank: (i: number) => string) {
  const found = (column: string) => (i: number) =>
    unless(ALL, `IF(${i + 1}>COUNT(list[profit]),"",INDEX(ranking[${column}],${rank(i)}))`);
  return table(id, EXTREMES, [
    words("customer", found("customer")),
    ...["turnover", "costToServe", "profit"].map((each) => number(each, amount, found(each))),
    number("share", PERCENT, found("share")),
  ]);
}
