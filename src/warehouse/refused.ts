/** What cannot be made into a query, or read from its result; the words for it stand in the locales. */
export type WarehouseRefusal =
  /** A name that is empty, or holds what no name may in this dialect. */
  | "name"
  /** A text of a filter that holds control characters. */
  | "text"
  /** A figure of a filter that is none. */
  | "number"
  /** A day that is none, or is not written as 2025-01-31. */
  | "date"
  /** Days of hold-out, or days that count as one, that are no whole number in their limits. */
  | "days"
  /** The result has no column of this name. */
  | "column"
  /** A cell of the result that is no number, by row. */
  | "cell"
  /** Nothing in the result, or part of it is missing. */
  | "empty"
  /** More rows than a query of ours should give. */
  | "rows";

export class WarehouseError extends Error {
  constructor(
    readonly refusal: WarehouseRefusal,
    readonly detail: string,
  ) {
    super(`${refusal} ${detail}`.trim());
    this.name = "WarehouseError";
  }
}

export const refused = (refusal: WarehouseRefusal, detail: string): WarehouseError =>
  new WarehouseError(refusal, detail);
