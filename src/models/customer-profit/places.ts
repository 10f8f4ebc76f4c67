/** Where customer profit's settings and lists stand, and the columns of its sheets. */
import { lettersOf } from "../../a1";
import type { NamePlan } from "../plan";

/** First row of the shared costs and of their drivers. */
export const POOLS = 19;
export const POOL_COUNT = 4;
/** First row of the way from turnover to profit; beside it the best and the worst customers. */
export const STATEMENT = 27;
export const EXTREMES = 5;
export const ABOUT = 41;

const named = (id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet: "page",
  range,
});

/** The drivers' names and totals have room for four: two of the user's, turnover, and all customers alike. */
export const NAMES: readonly NamePlan[] = [
  named("drivers", "Cost_drivers", `G${POOLS}:G${POOLS + 3}`),
  named("driver-totals", "Cost_driver_totals", `H${POOLS}:H${POOLS + 3}`),
  named("recruiting-years", "Recruiting_years", `K${POOLS}`),
];

/** The header row of the list and of the ranking; their customers start below. */
export const HEADER = 4;
export const FIRST = HEADER + 1;

export const letter = lettersOf;

/** The list's columns by what they hold, for so many drivers. */
export function listLetters(drivers: number) {
  const afterDrivers = 7 + drivers;
  const afterPools = afterDrivers + POOL_COUNT;
  return {
    ...{ number: "A", customer: "B", turnover: "C", direct: "D", marketing: "E", service: "F" },
    recruiting: "G",
    firstDriver: "H",
    lastDriver: letter(afterDrivers - 1),
    firstPool: letter(afterDrivers),
    lastPool: letter(afterPools - 1),
    margin: letter(afterPools),
    costToServe: letter(afterPools + 1),
    profit: letter(afterPools + 2),
    share: letter(afterPools + 3),
    breakEven: letter(afterPools + 4),
  };
}

/** A column of another sheet, as formulas name it. */
export const columnIn = (sheet: "list" | "ranking", column: string, rows: number): string =>
  `{{${sheet}}}!$${column}$${FIRST}:$${column}$${HEADER + rows}`;

/** What could not be allocated: an error here must not turn into a profit without those costs. */
export const allocatedIn = (sheet: "" | "{{list}}!", drivers: number): string => {
  const { firstPool, lastPool } = listLetters(drivers);
  return `SUM(${sheet}$${firstPool}$${FIRST}:$${lastPool}$${FIRST})`;
};
