/** Models that a large file makes, by id, in the order in which they are offered. */
export const LARGE_MODELS: readonly string[] = ["histories", "portfolio"];

/** Models whose figures come from it as finished tables. */
export const LARGE_TABLES: readonly string[] = ["rfm", "retention"];
