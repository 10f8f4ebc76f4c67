/**
 * What the retention model asks: purchases, or what they were counted to, or neither to type survivors on the sheet; and what a customer
 * brings and costs.
 */
import type { Timing } from "../../domain/lifetime";
import { COHORT_UNITS, type CohortUnit } from "../../domain/retention/cohorts";
import type { answersTo } from "../answers";
import type { Making } from "../define";
import type { RangeAnswer } from "../model";
import { AMOUNTS_IF_ANY, VISITS_IF_ANY } from "../purchases";
import {
  type InputsOf,
  choice,
  columnIfAny,
  currency,
  date,
  inGroup,
  number,
  onlyWith,
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

/** Customers still there, all of them first and then period by period, in a column for each length of a period. */
export type Counts = Readonly<Record<CohortUnit, RangeAnswer | undefined>>;

const COUNTS_IF_ANY = {
  month: columnIfAny("still customers by month | 每月仍在的客户 | 每月仍在的客戶", "number"),
  week: columnIfAny("still customers by week | 每周仍在的客户 | 每週仍在的客戶", "number"),
  quarter: columnIfAny("still customers by quarter | 每季仍在的客户 | 每季仍在的客戶", "number"),
  year: columnIfAny("still customers by year | 每年仍在的客户 | 每年仍在的客戶", "number"),
};

export const TIMINGS = ["0", "1", "2"] as const;

export const ASKED = {
  ...VISITS_IF_ANY,
  ...AMOUNTS_IF_ANY,
  ...COUNTS_IF_ANY,
  unit: choice(COHORT_UNITS),
  asOf: onlyWith("dates", date()),
  ...inGroup("value", {
    margin: number(MARGIN),
    discount: percent(DISCOUNT),
    acquisition: number(ACQUISITION),
    horizon: whole(HORIZON, 1, MOST_PERIODS),
    timing: choice(TIMINGS),
    currency: currency("none"),
  }),
};

/** The answers; without visits and counts the survivors are typed on the sheet. */
export interface Inputs extends Omit<
  InputsOf<typeof ASKED>,
  "customers" | "dates" | "unit" | "asOf" | "timing" | CohortUnit
> {
  readonly visits?: Visits;
  readonly counts?: Counts;
  readonly unit: CohortUnit;
  /** Serial of the last day that is known; the last date by default. */
  readonly asOf?: number;
  readonly timing: Timing;
}
export type Retention = Making<Inputs, Computed, Texts>;

export function readInputs(
  { customers, dates, month, week, quarter, year, unit, timing, ...inputs }: InputsOf<typeof ASKED>,
  _say: Texts,
  answer: ReturnType<typeof answersTo>,
): Inputs {
  const isAsked = Boolean(customers ?? dates ?? inputs.amounts);
  const isCounted = !isAsked && Boolean(month ?? week ?? quarter ?? year);
  return {
    ...inputs,
    // one column without the other is refused, by the question that has no answer
    visits: isAsked
      ? { customers: answer.column("customers"), dates: answer.column("dates") }
      : undefined,
    counts: isCounted ? { month, week, quarter, year } : undefined,
    // the example counts years unless something else than what the form begins with is asked for
    unit: isAsked || isCounted || unit !== COHORT_UNITS[0] ? unit : PERIOD,
    timing: Number(timing) as Timing,
  };
}
