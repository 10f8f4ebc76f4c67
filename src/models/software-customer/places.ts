/** Where the software customer's inputs and lists stand, and what formulas call them. */
import type { NamePlan } from "../plan";
import { PRODUCTS, YEARS } from "./example";

/** The ledger's header row; its purchases start below. */
export const HEADER = 4;
/** The example's purchases and about as many of the user's own. */
export const LEDGER_ROWS = 60;

/** Some of the ledger's columns, from the first purchase to the last row there is room for. */
export const ledgerCells = (from: string, to = from): string =>
  `${from}${HEADER + 1}:${to}${HEADER + LEDGER_ROWS}`;

/** The example's products and three of the user's own. */
export const PRICE_ROWS = PRODUCTS.length + 3;
export const PRODUCT_CELLS = `A23:A${22 + PRICE_ROWS}`;
export const PRICE_CELLS = `B23:B${22 + PRICE_ROWS}`;

const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet,
  range,
});

export const NAMES: readonly NamePlan[] = [
  named("page", "customer", "Customer_name", "B17"),
  named("page", "acquisition-cost", "Acquisition_cost", "B18"),
  named("page", "cost-to-serve", "Cost_to_serve", "B19"),
  named("page", "products", "Product_names", PRODUCT_CELLS),
  named("page", "prices", "Product_prices", PRICE_CELLS),
  named("page", "costs", "Cost_by_year", `D26:E${25 + YEARS}`),
  named("page", "lifetime-value", "Lifetime_value", "J29"),
  named("ledger", "years", "Purchase_years", ledgerCells("A")),
  named("ledger", "customers", "Purchase_customers", ledgerCells("B")),
  named("ledger", "amounts", "Purchase_amounts", ledgerCells("F")),
  named("ledger", "joined", "Customers_joined", ledgerCells("G")),
];
