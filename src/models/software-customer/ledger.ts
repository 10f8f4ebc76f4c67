/** The software customer's ledger: its purchases and those of the customers it referred, with room for more. */
import { moneyFormats } from "../currency";
import type { PlanCell } from "../plan";
import { filled } from "../sheet/texts";
import { entry, listed, number, oneOf, sheet, table, whole, wordEntry } from "../sheet/words";
import { KINDS, type Purchase, purchasesIn } from "./example";
import type { SoftwareCustomer } from "./page";

/** The example's purchases and some seventy of the user's own. */
const ROWS = 100;

export function ledgerSheet({ inputs, say }: SoftwareCustomer) {
  const { amount } = moneyFormats(inputs.currency);
  const cells = (of: (purchase: Purchase) => PlanCell) => purchasesIn(inputs.years).map(of);
  const nameOf = (number: number) =>
    number === 0 ? inputs.customer : filled(say.designer, { number });
  return sheet("ledger", {
    tab: 1,
    widths: [60, 130, 130, 120, 190, 90, 104, 96],
    freeze: { above: "ledger" },
    room: "ledger",
    sections: [
      table("ledger", { rows: ROWS, listObject: ["purchases", "Purchases"] }, [
        entry(
          "year",
          cells(({ year }) => year),
          { name: ["years", "Purchase_years"], rule: whole(1, inputs.years) },
        ),
        wordEntry(
          "customer",
          cells(({ customer }) => nameOf(customer)),
          { name: ["customers", "Purchase_customers"] },
        ),
        wordEntry(
          "referrer",
          cells(({ customer }) => (customer === 0 ? null : inputs.customer)),
          { name: ["referrers", "Purchase_referrers"] },
        ),
        wordEntry(
          "kind",
          cells(({ kind }) => say.kinds[kind]),
          {
            name: ["kinds", "Purchase_kinds"],
            rule: oneOf(...KINDS.map((kind) => say.kinds[kind])),
          },
        ),
        wordEntry(
          "product",
          cells(({ product }) => say.products[product]),
          { rule: listed("prices[name]") },
        ),
        number("amount", amount, {
          name: ["amounts", "Purchase_amounts"],
          each: 'IF([@product]="","",INDEX({{prices}},MATCH([@product],{{products}},0)))',
        }),
        // a name that begins with = or < would be an operator without the = before it
        number("joined", "0", {
          name: ["joined", "Customers_joined"],
          each: 'IF(OR([@year]="",[@customer]=""),"",IF(COUNTIF([#so-far customer],"="&[@customer])>1,"",MINIFS({{years}},{{customers}},"="&[@customer])))',
        }),
        // what if nobody referred? Then others' purchases count as 0, and everything follows
        number("counted", amount, {
          name: ["counted", "Amounts_counted"],
          each: 'IF([@amount]="","",IF(AND({{referrals-counted}}={{not-counted}},NOT(EXACT([@customer],{{customer}}))),0,[@amount]))',
        }),
      ]),
    ],
  });
}
