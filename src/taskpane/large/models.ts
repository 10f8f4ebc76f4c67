/** Models that a large file makes, by id, in the order in which they are offered. */
export const LARGE_MODELS: readonly string[] = ["histories", "portfolio"];

/** Customers that a portfolio lists at most, those of greatest value: it works each of them out by formulas. */
export const MOST_IN_PORTFOLIO = 20_000;

/** Models whose figures come from it as finished tables. */
export const LARGE_TABLES: readonly string[] = ["rfm", "retention"];
