/**
 * Survivors of the literature's example: "Regular" customers of a subscription, of 1,000 who began those left after each
 * of twelve years. Source: Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1),
 * who fit their model to the first seven years and project the other five.
 */
export const SURVIVORS = [
  ...[1000, 631, 468, 382, 326, 289, 262, 241],
  ...[223, 207, 194, 183, 173],
] as const;

/** The last year the model is fitted to. */
export const FITTED_UNTIL = 7;

/** Illustrative: a margin per year and the cost of winning a customer, in currency, and the length of a plan in years. */
export const MARGIN = 100;
export const ACQUISITION = 150;
export const HORIZON = 12;
/** Percent per year. */
export const DISCOUNT = 10;

/** What a period of the example is. */
export const PERIOD = "year";

/** What the sensitivity table begins with: retention rates per period down, discount rates per year across. */
export const RETENTION_RATES = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;
export const DISCOUNT_RATES = [0.05, 0.08, 0.1, 0.12, 0.15] as const;

/** Periods after the first that survivors, projection and plan can have. */
export const MOST_PERIODS = 30;
