/** Cells and columns for tests, written short. */
import { type Cells, type IdColumn, readColumns } from "../../src/domain/support/columns";

/** One column of cells. */
export const column = (...values: unknown[]): Cells => values.map((value) => [value]);

/** A column of numbers. */
export const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

/** A column of ids, code −1 where one is null. */
export const ids = (...values: (string | number | null)[]): IdColumn => idColumn(values);

/** The same from a list too long to be arguments. */
export function idColumn(values: readonly (string | number | null)[]): IdColumn {
  const places = values.map((_, i) => [i]);
  const cells = values.map((value) => [value]);
  return readColumns({
    places: { cells: places, as: "number" },
    ids: { cells, as: "id", optional: true },
  }).ids;
}
