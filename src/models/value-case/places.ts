/** Where the value case's lines, months and case histories stand, and what formulas call them. */
import type { NamePlan } from "../plan";

export interface Rows {
  readonly first: number;
  readonly last: number;
}

const rows = (first: number, count: number): Rows => ({ first, last: first + count - 1 });

/** On the page, with empty rows for the seller's own: eight gains, three yearly and three one-time costs. */
export const GAIN_ROWS = rows(22, 8);
export const RUNNING_ROWS = rows(32, 3);
export const ONE_TIME_ROWS = rows(36, 3);
/** Gain per year, first-year cash and payback. */
export const RESULT_ROW = 42;
/** Three histories of two rows each. */
export const STORY_ROWS = rows(49, 6);
export const STORIES = 3;

/** On the sheet of cash: the moment of signing and three years of months. */
export const CASH_ROWS = rows(6, 37);
export const ESTIMATE_ROW = 6;

/** On the sheet of case histories. */
export const CASE_ROWS = rows(5, 20);
export const INDUSTRY_ROWS = rows(5, 12);

export const cellsIn = ({ first, last }: Rows, from: string, to = from): string =>
  `${from}${first}:${to}${last}`;

export const numbersOf = ({ first, last }: Rows): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet,
  range,
});

/** Low, likely and high of what lines come to, in money. */
const CASES = [
  ["low", "G"],
  ["likely", "H"],
  ["high", "I"],
] as const;

export const NAMES: readonly NamePlan[] = [
  named("page", "industry", "Prospect_industry", "B5"),
  named("page", "agents", "Prospect_agents", "B6"),
  named("page", "full-effect", "Months_to_full_effect", "B9"),
  ...CASES.flatMap(([id, letter]) => [
    named("page", `gains-${id}`, `Gains_${id}`, cellsIn(GAIN_ROWS, letter)),
    named("page", `costs-${id}`, `Yearly_costs_${id}`, cellsIn(RUNNING_ROWS, letter)),
    named("page", `once-${id}`, `One_time_costs_${id}`, cellsIn(ONE_TIME_ROWS, letter)),
  ]),
  named("cases", "case-ranks", "Case_ranks", cellsIn(CASE_ROWS, "I")),
];
