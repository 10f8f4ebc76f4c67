/** Where the software customer's inputs and lists stand, and what formulas call them. */
import type { NamePlan } from "../plan";
import { PRODUCTS } from "./example";

/** The ledger's header row; its purchases start below. */
export const HEADER = 4;
/** The example's purchases and some seventy of the user's own. */
export const LEDGER_ROWS = 100;

/** Some of the ledger's columns, from the first purchase to the last row there is room for. */
export const ledgerCells = (from: string, to = from): string =>
  `${from}${HEADER + 1}:${to}${HEADER + LEDGER_ROWS}`;

/** The example's products and six of the user's own. */
export const PRICE_ROWS = PRODUCTS.length + 6;
const FIRST_PRICE = 23;
export const PRODUCT_CELLS = `A${FIRST_PRICE}:A${FIRST_PRICE + PRICE_ROWS - 1}`;
export const PRICE_CELLS = `B${FIRST_PRICE}:B${FIRST_PRICE + PRICE_ROWS - 1}`;

/** A table by year: the row of its headings, of its first and last year, and of the sums below. */
export interface Years {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly sums: number;
}

const yearsBelow = (header: number, years: number): Years => ({
  header,
  first: header + 1,
  last: header + years,
  sums: header + years + 1,
});

/** The rows of every table by year, and of what stands below one; the number of years moves them. */
export function rowsFor(years: number) {
  const schedule = yearsBelow(16, years);
  const costs = yearsBelow(schedule.sums + 3, years);
  const kinds = yearsBelow(20, years);
  const comparison = kinds.sums + 4;
  const twoCases = yearsBelow(comparison + 4, years);
  return {
    schedule,
    costs,
    about: Math.max(FIRST_PRICE + PRICE_ROWS, costs.last + 1) + 1,
    growth: { kinds, comparison, twoCases, network: twoCases.last + 3 },
    forecast: yearsBelow(20, years),
  };
}

/** A column of a table by year. */
export const yearCells = (letter: string, { first, last }: Years, to = letter): string =>
  `${letter}${first}:${to}${last}`;

/** The schedule's first cell tells whether it could be computed. */
export const SCHEDULE = "$D$17";

const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet,
  range,
});

export function namesFor(years: number): readonly NamePlan[] {
  const { costs, growth, forecast } = rowsFor(years);
  return [
    named("page", "customer", "Customer_name", "B17"),
    named("page", "referrals-counted", "Referrals_counted", "B18"),
    named("page", "products", "Product_names", PRODUCT_CELLS),
    named("page", "prices", "Product_prices", PRICE_CELLS),
    named("page", "costs", "Cost_by_year", yearCells("D", costs, "E")),
    named("page", "lifetime-value", "Lifetime_value", `J${costs.header + 4}`),
    named("page", "first-sale", "First_sale", `J${costs.header + 5}`),
    named("ledger", "years", "Purchase_years", ledgerCells("A")),
    named("ledger", "customers", "Purchase_customers", ledgerCells("B")),
    named("ledger", "referrers", "Purchase_referrers", ledgerCells("C")),
    named("ledger", "kinds", "Purchase_kinds", ledgerCells("D")),
    named("ledger", "amounts", "Purchase_amounts", ledgerCells("F")),
    named("ledger", "joined", "Customers_joined", ledgerCells("G")),
    named("ledger", "counted", "Amounts_counted", ledgerCells("H")),
    named("growth", "not-counted", "Referrals_not_counted", `A${growth.comparison + 2}`),
    named("forecast", "generations", "Referring_generations", "D16"),
    named("forecast", "referral-cost", "Cost_per_referral", "D17"),
    named("forecast", "own-path", "Path_own_spend", yearCells("B", forecast)),
    named("forecast", "referred-path", "Path_referred_spend", yearCells("C", forecast)),
    named("forecast", "referrals-path", "Path_referrals", yearCells("D", forecast)),
  ];
}
