/** The software customer's ledger: its purchases and those of the customers it referred, with room for more. */
import { moneyFormats } from "../currency";
import { filled } from "../sheet/texts";
import { entry, listed, number, oneOf, sheet, table, whole, wordEntry } from "../sheet/words";
import { KINDS, purchasesIn } from "./example";
import type { SoftwareCustomer } from "./page";

/** The example's purchases and some seventy of the user's own. */
const ROWS = 100;

export function ledgerSheet({ inputs, say }: SoftwareCustomer) {
  const { amount } = moneyFormats(inputs.currency);
  const { customer: own, years } = inputs;
  const records = purchasesIn(years).map(({ year, customer, kind, product }) => ({
    year,
    customer: customer === 0 ? own : filled(say.designer, { number: customer }),
    referrer: customer === 0 ? null : own,
    kind: say.kinds[kind],
    product: say.products[product],
  }));
  const kinds = oneOf(...KINDS.map((kind) => say.kinds[kind]));
  return sheet("ledger", {
    tab: 1,
    widths: [60, 130, 130, 120, 190, 90, 120, 96],
    freeze: { above: "ledger" },
    room: "ledger",
    sections: [
      table("ledger", { rows: ROWS, records, listObject: ["purchases", "Purchases"] }, [
        entry("year", { name: ["years", "Purchase_years"], rule: whole(1, years) }),
        wordEntry("customer", { name: ["customers", "Purchase_customers"] }),
        wordEntry("referrer", { name: ["referrers", "Purchase_referrers"] }),
        wordEntry("kind", { name: ["kinds", "Purchase_kinds"], rule: kinds }),
        wordEntry("product", { rule: listed("prices[name]") }),
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
