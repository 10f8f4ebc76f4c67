/** Models that a large file makes, by id, in the order in which they are offered. */
export const LARGE_MODELS: readonly string[] = ["histories", "portfolio", "rfm-list", "retention"];

/** Customers that a model lists at most, each worked out by formulas: a portfolio those of greatest value, RFM all or none. */
export const MOST_LISTED = 100_000;

/** Finished tables in the place of models that would list more customers than that. */
const TABLES_FOR: ReadonlyMap<string, string> = new Map([["rfm-list", "rfm"]]);

/** What a file of so many customers makes: models, and finished tables by the id of the model whose figures they are. */
export function madeFrom(customers: number): {
  readonly models: readonly string[];
  readonly tables: readonly string[];
} {
  const areMany = customers > MOST_LISTED;
  const replaced = areMany ? [...TABLES_FOR.keys()] : [];
  return {
    models: LARGE_MODELS.filter((id) => !replaced.includes(id)),
    tables: replaced.map((id) => TABLES_FOR.get(id)!),
  };
}
