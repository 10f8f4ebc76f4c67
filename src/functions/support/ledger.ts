/** Ledgers of purchases in cells, and what a forecast from one is asked. */
import {
  type Bounds,
  choiceArgument,
  dateArgument,
  numberArgument,
} from "../../domain/support/arguments";
import type { Cells, ColumnSpec } from "../../domain/support/columns";
import { invalid } from "../../domain/support/errors";
import type { ForecastOptions } from "../../domain/forecast";
import { MODEL_NAMES, type ModelName } from "../../domain/forecast/models";
import { UNITS } from "../../domain/forecast/summary";

/** The ranges of a ledger, one row per purchase or part of one; rows without an order id count, too. */
export const ledgerRanges = (customers: Cells, dates: Cells, amounts: Cells, orders?: Cells) => ({
  customers: { cells: customers, as: "id" } as ColumnSpec<"id">,
  dates: { cells: dates, as: "date" } as ColumnSpec<"date">,
  amounts: { cells: amounts, as: "number" } as ColumnSpec<"number">,
  ...(orders && { orders: { cells: orders, as: "id", optional: true } as ColumnSpec<"id"> }),
});

/** `models` are those to choose from, the default first. */
export const readForecastOptions = (
  horizon: unknown,
  asOf: unknown,
  unit: unknown,
  discount: unknown,
  margin: unknown,
  model: unknown,
  models: readonly ModelName[] = MODEL_NAMES,
): ForecastOptions => ({
  horizon: numberArgument("horizon", horizon, undefined, { min: 0, max: LONGEST_HORIZON }),
  asOf: dateArgument("asOf", asOf),
  unit: choiceArgument("unit", unit, UNITS),
  discount: shareArgument("discount", discount, 0, { above: -1 }),
  margin: shareArgument("margin", margin, 1),
  model: choiceArgument("model", model, models),
});

/** A rate or share, which is never above 1: 40 for 40 % is refused. */
export function shareArgument(
  name: string,
  value: unknown,
  fallback?: number,
  bounds: Bounds = {},
): number {
  const share = numberArgument(name, value, fallback, bounds);
  if (share > 1) throw invalid("shareAboveOne", { argument: name, value: share });
  return share;
}

/** A hundred years of days. */
const LONGEST_HORIZON = 36_525;
