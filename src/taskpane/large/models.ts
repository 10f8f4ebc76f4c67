/** Models that a large file makes, by id, in the order in which they are offered. */
export const LARGE_MODELS: readonly string[] = ["histories"];
