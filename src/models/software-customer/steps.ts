/** From the cost of winning the customer to the profit it leaves, step by step, and the year in which referrals are ahead. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { code, label, number, ok, row, sheet, table, totalRow } from "../sheet/words";
import type { SoftwareCustomer } from "./page";

/** What the colour of a step stands for; the chart has series for each. */
const IDEAS = { cost: "1", own: "2", referred: "3", profit: "4" } as const;

const ownOf = (kind: string) =>
  ok("schedule", `SUMIFS({{counted}},{{customers}},{{customer}},{{kinds}},kinds[#head ${kind}])`);

export function stepsSheet({ inputs: { years, currency } }: SoftwareCustomer) {
  const { amount } = moneyFormats(currency);
  const step = (id: string, idea: keyof typeof IDEAS, of: string) =>
    row(id, { amount: of, idea: IDEAS[idea] });
  const part = (id: string, idea: keyof typeof IDEAS, of: string) =>
    number(id, amount, `IF([@idea]=${IDEAS[idea]},${of},0)`);
  return sheet("steps", {
    tab: 3,
    widths: [190, 90, 230, ...Array<number>(10).fill(84)],
    sections: [
      table("steps", {
        tall: true,
        columns: [
          label("step"),
          number("amount", amount),
          label("shown", undefined, {
            each: `[@step]&"  "&TEXT([@amount],"${amount.replaceAll('"', '""')}")`,
          }),
          code("idea"),
          number("from", amount, "SUM([#so-far amount])-[@amount]"),
          number("to", amount, "SUM([#so-far amount])"),
          // columns that stack: what lies between zero and the step is there and not seen
          number("base", amount, "MAX(0,MIN([@from:to]))+MIN(0,MAX([@from:to]))"),
          part("cost", "cost", ABOVE_AND_BELOW),
          part("own", "own", ABOVE),
          part("ownBelow", "own", BELOW),
          part("referred", "referred", ABOVE),
          part("referredBelow", "referred", BELOW),
          part("profit", "profit", ABOVE_AND_BELOW),
        ],
        rows: [
          step("acquisition", "cost", "-costs[#1 cost]"),
          step("serving", "cost", "costs[#1 cost]-schedule[#total cost]"),
          step("firstSale", "own", ownOf("first")),
          step("upSell", "own", ownOf("up-sell")),
          step("crossSell", "own", "schedule[#total own]-[#firstSale]-[#upSell]"),
          step("direct", "referred", `IF(schedule[#total referred]=0,0,${DIRECT})`),
          step("indirect", "referred", "schedule[#total referred]-[#direct]"),
          totalRow("profit", {
            ...{ amount: "schedule[#total profit]", from: "0", to: "[@amount]" },
            idea: IDEAS.profit,
          }),
        ],
      }),
      // sales so far, year by year
      table("race", { rows: years, tall: true }, [
        number("year", undefined, { cells: counting(years) }),
        number("own", amount, ok("schedule", "schedule[@own]")),
        number("referred", amount, ok("schedule", "schedule[@referred]")),
        number("ahead", "0", ok("schedule", "IF(SUM([#so-far referred])>SUM([#so-far own]),1,0)")),
      ]),
    ],
  });
}

const ABOVE = "MAX(0,MAX([@from:to]))-MAX(0,MIN([@from:to]))";
const BELOW = "MIN(0,MIN([@from:to]))-MIN(0,MAX([@from:to]))";
const ABOVE_AND_BELOW = `${ABOVE}+${BELOW}`;

const DIRECT = "IFERROR(INDEX(network[direct],MATCH({{customer}},network[customer],0)),0)";
