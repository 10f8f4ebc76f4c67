/** Ledgers of purchases in cells, and what a forecast from one is asked. */
import {
  choiceArgument,
  dateArgument,
  numberArgument,
  shareArgument,
} from "../../domain/support/arguments";
import type { Cells, ColumnSpec } from "../../domain/support/columns";
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

/** A hundred years of days. */
const LONGEST_HORIZON = 36_525;
