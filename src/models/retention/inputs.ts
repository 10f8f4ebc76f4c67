/** What the retention model asks: purchases, or none to type survivors on the sheet, and what a customer brings and costs. */
import type { Timing } from "../../domain/lifetime";
import { COHORT_UNITS, type CohortUnit } from "../../domain/retention/cohorts";
import type { answersTo } from "../answers";
import type { Making } from "../define";
import type { RangeAnswer } from "../model";
import { AMOUNTS_IF_ANY, VISITS_IF_ANY } from "../purchases";
import {
  type InputsOf,
  choice,
  currency,
  date,
  inGroup,
  number,
  percent,
  whole,
} from "../questions";
import { ACQUISITION, DISCOUNT, HORIZON, MARGIN, MOST_PERIODS, PERIOD } from "./example";
import type { Computed } from "./preview";
import type { Texts } from "./texts/en";

/** Who bought when; one row per purchase. */
export interface Visits {
  readonly customers: RangeAnswer;
  readonly dates: RangeAnswer;
}

export const TIMINGS = ["0", "1", "2"] as const;

export const ASKED = {
  ...VISITS_IF_ANY,
  ...AMOUNTS_IF_ANY,
  unit: choice(COHORT_UNITS),
  asOf: date(),
  ...inGroup("value", {
    margin: number(MARGIN),
    discount: percent(DISCOUNT),
    acquisition: number(ACQUISITION),
    horizon: whole(HORIZON, 1, MOST_PERIODS),
    timing: choice(TIMINGS),
    currency: currency("none"),
  }),
};

/** The answers; without visits the survivors are typed on the sheet. */
export interface Inputs extends Omit<
  InputsOf<typeof ASKED>,
  "customers" | "dates" | "unit" | "asOf" | "timing"
> {
  readonly visits?: Visits;
  readonly unit: CohortUnit;
  /** Serial of the last day that is known; the last date by default. */
  readonly asOf?: number;
  readonly timing: Timing;
}
export type Retention = Making<Inputs, Computed, Texts>;

export function readInputs(
  { customers, dates, unit, timing, ...inputs }: InputsOf<typeof ASKED>,
  _say: Texts,
  answer: ReturnType<typeof answersTo>,
): Inputs {
  const isAsked = Boolean(customers ?? dates ?? inputs.amounts);
  return {
    ...inputs,
    // one column without the other is refused, by the question that has no answer
    visits: isAsked
      ? { customers: answer.column("customers"), dates: answer.column("dates") }
      : undefined,
    // the example counts years unless something else than what the form begins with is asked for
    unit: isAsked || unit !== COHORT_UNITS[0] ? unit : PERIOD,
    timing: Number(timing) as Timing,
  };
}
