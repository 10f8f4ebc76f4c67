/** What the customer base asks: purchases, how to group customers, what a sale is worth. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { PURCHASES } from "../purchases";
import { type InputsOf, choice, currency, date, inGroup, percent } from "../questions";

/** Periods of first purchase, the default first. */
export const COHORTS = ["month", "quarter", "year"] as const;

export const ASKED = {
  ...PURCHASES,
  ...inGroup("settings", {
    by: choice(COHORTS),
    asOf: date(),
    model: choice(MODEL_NAMES),
    margin: percent(100),
    discount: percent(10, 0.1),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;
