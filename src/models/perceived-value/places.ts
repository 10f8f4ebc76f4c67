/** Where the estimates stand, on the sheet where they are made and on the one that completes them, and their names. */
import type { NamePlan } from "../plan";

/** Rows from the first to the last. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

const rows = (first: number, count: number): Rows => ({ first, last: first + count - 1 });

/** The example's eight benefits and four of the user's own; its price, nine other costs and four of the user's own. */
const BENEFITS = 12;
const COSTS = 14;

/** On the sheet of elements. The first cost is the price. */
export const ELEMENTS = { benefits: rows(7, BENEFITS), costs: rows(23, COSTS) } as const;

/** On the sheet of workings, where benefits and costs follow each other without a gap. */
export const WORKINGS = {
  benefits: rows(5, BENEFITS),
  costs: rows(5 + BENEFITS, COSTS),
  otherCosts: rows(6 + BENEFITS, COSTS - 1),
  all: rows(5, BENEFITS + COSTS),
} as const;

/** `C5:C16`, or as many columns. */
export const cellsIn = ({ first, last }: Rows, from: string, to = from): string =>
  `${from}${first}:${to}${last}`;

/** One column of the rows, fixed, on another sheet: `{{workings}}!$K$5:$K$30`. */
export const fixedCells = (sheet: string, { first, last }: Rows, letter: string): string =>
  `{{${sheet}}}!$${letter}$${first}:$${letter}$${last}`;

export const numbersOf = ({ first, last }: Rows): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The months stand in twelve rows under their headings. */
export const MONTHS = rows(17, 12);

/**
 * On the workings, columns B to D hold what speaks for our offer (its benefits, the alternative's costs) and E to G what
 * speaks against it (the alternative's benefits, its own costs): each low, likely, high.
 */
const { benefits, costs, otherCosts } = WORKINGS;

const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet,
  range,
});

export const NAMES: readonly NamePlan[] = [
  named("months", "price-per-minute", "Price_per_minute", "B17"),
  named("months", "price-per-seat", "Price_per_seat", "B18"),
  named("months", "seats", "Seats_under_contract", "B19"),
  named("months", "minutes-per-agent", "Minutes_per_agent", "B20"),
  named("months", "volume-low", "Volume_low", "B21"),
  named("months", "volume-high", "Volume_high", "B22"),
  named("months", "agents", "Agents_by_month", cellsIn(MONTHS, "E")),
  named("workings", "our-benefits", "Our_benefits", cellsIn(benefits, "C")),
  named("workings", "our-costs", "Our_costs", cellsIn(costs, "F")),
  named("workings", "our-other-costs", "Our_other_costs", cellsIn(otherCosts, "F")),
  named("workings", "our-price", "Our_price", `F${costs.first}`),
  named("workings", "alt-benefits", "Alternative_benefits", cellsIn(benefits, "F")),
  named("workings", "alt-costs", "Alternative_costs", cellsIn(costs, "C")),
  named("workings", "alt-other-costs", "Alternative_other_costs", cellsIn(otherCosts, "C")),
  named("workings", "alt-price", "Alternative_price", `C${costs.first}`),
];
