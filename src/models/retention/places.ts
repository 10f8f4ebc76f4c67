/** Where the parts of the retention model stand, and what formulas call them. */
import type { NamePlan } from "../plan";

/** Header row of the tables on the sheets behind the page; their rows begin below. */
export const HEADER = 4;
export const FIRST = HEADER + 1;

/** Periods after the first that survivors, projection and plan can have. */
export const MOST_PERIODS = 30;
const LAST = FIRST + MOST_PERIODS;

/** Cohorts there is room for, and the row where they are taken together. */
export const MOST_COHORTS = 400;
export const POOLED = FIRST;
export const COHORTS = POOLED + 4;

/** Retention rates from 0 to 100 %, a row for each percent. */
export const RATES = 101;

/** Some of the data's columns, one row per period. */
export const periods = (from: string, to = from): string => `${from}${FIRST}:${to}${LAST}`;
export const rates = (letter: string): string => `${letter}${FIRST}:${letter}${FIRST + RATES - 1}`;

/** A discount rate per year as one per period. */
export const perPeriod = (yearly: string): string => `(1+${yearly})^{{years}}-1`;

/** First cell of the fitted curve: it tells whether survivors can be projected. */
export const CURVE = `$F$${FIRST}`;

const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet,
  range,
});

export const NAMES: readonly NamePlan[] = [
  named("page", "margin", "Retention_margin", "B17"),
  named("page", "yearly-discount", "Retention_discount_yearly", "B18"),
  named("page", "acquisition", "Retention_acquisition", "B19"),
  named("page", "horizon", "Retention_horizon", "B20"),
  named("page", "timing", "Retention_timing", "B21"),
  named("page", "retention-given", "Retention_rate_given", "B22"),
  named("page", "fit-until", "Retention_fit_until", "B23"),
  named("page", "unit", "Retention_period", "B24"),
  named("page", "retention", "Retention_rate", "B25"),
  named("page", "years", "Retention_period_years", "B26"),
  named("page", "discount", "Retention_discount", "B27"),
  named("data", "used", "Retention_survivors_used", periods("C")),
  named("data", "cash", "Retention_cash_flows", periods("L")),
  named("data", "rates", "Retention_rates", rates("T")),
  named("data", "values", "Retention_values", rates("U")),
];
