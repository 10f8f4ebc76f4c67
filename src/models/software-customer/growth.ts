/** Where growth comes from: sales by kind, the two cases with and without referrals, and who brought whom. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { PALETTE } from "../plan";
import { COUNT, PERCENT, chart, charts, label, number, ok, row, sheet } from "../sheet/words";
import { table, unless, words } from "../sheet/words";
import { KINDS } from "./example";
import { type SoftwareCustomer, breakEven } from "./page";

/** Customers the table of influence has looks for; it spills further if there are more. */
const NETWORK_ROWS = 20;

export function growthSheet({ inputs: { years, currency }, say }: SoftwareCustomer) {
  const { amount } = moneyFormats(currency);
  const year = number("year", undefined, { cells: counting(years) });
  /** Columns of the cases by year that a row of the comparison adds up. */
  const sales = (i: number) => ["all", "own"][i];
  const profit = (i: number) => ["with", "without"][i];
  return sheet("growth", {
    tab: 2,
    widths: [150, ...Array<number>(8).fill(112)],
    sections: [
      charts([[kindsChart, casesChart]]),
      // every purchase by the kind it is called in the ledger; what has no kind stands in a column of its own
      table(
        "kinds",
        {
          rows: years,
          below: [
            row("share", "IF([#total total]=0,0,[#total]/[#total total])", {
              ...{ format: PERCENT, labelStyle: "row heading" },
            }),
          ],
        },
        [
          year,
          ...KINDS.map((kind) =>
            number(kind, amount, {
              heading: say.kinds[kind],
              each: "SUMIFS({{counted}},{{years}},[@year],{{kinds}},[#head])",
              total: "sum",
            }),
          ),
          number("unclassified", amount, {
            each: "[@total]-SUM([@first:referral])",
            total: "sum",
          }),
          number("total", amount, { each: "SUMIFS({{counted}},{{years}},[@year])", total: "sum" }),
        ],
      ),
      // the page's switch takes its two words from here
      table("comparison", { rows: 2, tall: true }, [
        label("case", [say.yes, say.no]),
        number("sales", amount, (i) => `SUM(cases[${sales(i)}])`),
        number("cost", amount, "SUM(cases[cost])"),
        number("value", amount, "[@sales]-[@cost]"),
        number("multiple", '0.0"×"', "IF({{first-sale}}=0,0,[@value]/{{first-sale}})"),
        number("breakEven", say.yearFormat, (i) =>
          unless("[@value]", breakEven("cases[year]", `cases[${profit(i)}]`)),
        ),
      ]),
      // both cases by year, whichever the page shows
      table("cases", { rows: years, tall: true }, [
        year,
        number("own", amount, ok("schedule", "schedule[@own]")),
        number("all", amount, "SUMIFS({{amounts}},{{years}},[@year])"),
        number("cost", amount, "costs[@cost]"),
        number("without", amount, "SUM([#so-far own])-SUM([#so-far cost])"),
        number("with", amount, "SUM([#so-far all])-SUM([#so-far cost])"),
      ]),
      // one formula for everybody in the ledger; nothing stands below, so that it can grow
      table(
        "network",
        {
          rows: NETWORK_ROWS,
          tall: true,
          spill: "CV.REFERRAL({{customers}},{{referrers}},{{counted}},,FALSE)",
        },
        [
          words("customer"),
          words("referrer"),
          ...["own", "direct", "indirect", "influence", "total"].map((id) => number(id, amount)),
          ...["referred", "network"].map((id) => number(id, COUNT)),
        ],
      ),
    ],
  });
}

const kindsChart = chart("kinds", "stacked column", [556, 276], {
  of: "kinds",
  by: "year",
  series: KINDS.map((kind, i) => ({ of: kind, color: PALETTE[[0, 4, 2, 1][i]] })),
});

const casesChart = chart("cases", "line", [410, 276], {
  of: "cases",
  by: "year",
  series: ["with 1", "without 0"],
});
