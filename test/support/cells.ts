/** Cells and columns for tests, written short. */
import { type Cells, type IdColumn, readColumns } from "../../src/domain/columns";

/** One column of cells. */
export const column = (...values: unknown[]): Cells => values.map((value) => [value]);

/** A column of numbers. */
export const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

/** A column of ids; null where there is none. */
export const ids = (...values: (string | number | null)[]): IdColumn =>
  readColumns({ ids: { cells: column(...values), as: "id", optional: true } }).ids;
