/** Ledgers of purchases in cells, and what a forecast from one is asked. */
import { choiceArgument, dateArgument, numberArgument } from "../../domain/arguments";
import type { Cells, ColumnSpec } from "../../domain/columns";
import type { ForecastOptions, ModelName } from "../../domain/forecast";
import { UNITS } from "../../domain/forecast-summary";

/** The ranges of a ledger, one row per purchase. */
export const ledgerRanges = (customers: Cells, dates: Cells, amounts: Cells) => ({
  customers: { cells: customers, as: "id" } as ColumnSpec<"id">,
  dates: { cells: dates, as: "date" } as ColumnSpec<"date">,
  amounts: { cells: amounts, as: "number" } as ColumnSpec<"number">,
});

/** `models` are those to choose from, the default first. */
export const readForecastOptions = (
  horizon: unknown,
  asOf: unknown,
  unit: unknown,
  discount: unknown,
  margin: unknown,
  model: unknown,
  models: readonly ModelName[] = ["bgnbd", "pnbd"],
): ForecastOptions => ({
  horizon: numberArgument("horizon", horizon, undefined, { min: 0, max: LONGEST_HORIZON }),
  asOf: dateArgument("asOf", asOf),
  unit: choiceArgument("unit", unit, UNITS),
  discount: numberArgument("discount", discount, 0, { above: -1 }),
  margin: numberArgument("margin", margin, 1),
  model: choiceArgument("model", model, models),
});

/** A hundred years of days. */
const LONGEST_HORIZON = 36_525;
