/** From the cost of winning the customer to the profit it leaves, step by step, and the year in which referrals are ahead. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { waterfall } from "../sheet/waterfall";
import { number, ok, sheet, table } from "../sheet/words";
import type { SoftwareCustomer } from "./page";

export const IDEAS = ["cost", "own", "referred", "profit"] as const;

const ownOf = (kind: string) =>
  ok("schedule", `SUMIFS({{counted}},{{customers}},{{customer}},{{kinds}},kinds[#head ${kind}])`);
const DIRECT = "IFERROR(INDEX(network[direct],MATCH({{customer}},network[customer],0)),0)";

export function stepsSheet({ inputs: { years, currency } }: SoftwareCustomer) {
  const { amount } = moneyFormats(currency);
  return sheet("steps", {
    tab: 3,
    widths: [190, 90, 230, ...Array<number>(12).fill(84)],
    sections: [
      waterfall("steps", {
        ...{ amount, ideas: IDEAS },
        steps: [
          ["acquisition", "cost", "-costs[#1 cost]"],
          ["serving", "cost", "costs[#1 cost]-schedule[#total cost]"],
          ["firstSale", "own", ownOf("first")],
          ["upSell", "own", ownOf("up-sell")],
          ["crossSell", "own", "schedule[#total own]-[#firstSale]-[#upSell]"],
          ["direct", "referred", `IF(schedule[#total referred]=0,0,${DIRECT})`],
          ["indirect", "referred", "schedule[#total referred]-[#direct]"],
        ],
        total: ["profit", "profit", "schedule[#total profit]"],
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
