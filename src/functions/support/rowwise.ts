/** Functions that give one number per row: of columns, of single cells, or of columns beside a cell that holds for all. */
import { numberArgument } from "../../domain/arguments";
import { type Cells, type ColumnSpec, readColumns, type RowInfo } from "../../domain/columns";
import { invalid } from "../../domain/errors";
import { beside, type CellValue } from "./answer";

/**
 * Calculates one number per row and puts it beside the row. Ranges of one cell hold for every row of the others. Numbers
 * may not be negative or blank, except in the ranges named in `free`: a blank there is NaN, and so can be a result, which
 * leaves the cell empty.
 */
export function rowwise<N extends string>(
  ranges: Record<N, Cells>,
  calculate: (columns: Record<N, Float64Array> & Pick<RowInfo, "rows">) => Float64Array,
  free: readonly NoInfer<N>[] = [],
): CellValue[][] {
  const names = Object.keys(ranges) as N[];
  const isCell = (name: N) => ranges[name]?.length === 1 && ranges[name][0].length === 1;
  const long = names.filter((name) => !isCell(name));
  const spec = (name: N): ColumnSpec => {
    const isFree = free.includes(name);
    return { cells: ranges[name], as: "number", min: isFree ? undefined : 0, optional: isFree };
  };
  const read = long.length ? long : names;
  const info = readColumns(Object.fromEntries(read.map((name) => [name, spec(name)])));
  const columns: Record<string, Float64Array> = {};
  for (const name of names)
    columns[name] = read.includes(name)
      ? (info[name] as Float64Array)
      : new Float64Array(info.count).fill(readCell(name, ranges[name], free.includes(name)));
  const results = calculate({ ...columns, rows: info.rows } as Parameters<typeof calculate>[0]);
  return beside(info, (i) => (free.length && Number.isNaN(results[i]) ? "" : results[i]));
}

const readCell = (name: string, [[cell]]: Cells, isFree: boolean): number =>
  isFree ? numberArgument(name, cell, NaN) : numberArgument(name, cell, undefined, { min: 0 });

/** Beyond these no product or quotient of parameters is sure to be a number. */
const LEAST = 1e-60;
const MOST = 1e60;

/** The parameters of a model: a fit's result, whose last number is the log-likelihood, or the parameters alone. */
export function readParameters<N extends string>(
  cells: Cells,
  names: readonly N[],
): Record<N, number> {
  const { parameters } = readColumns({ parameters: { cells, as: "number" } });
  if (parameters.length < names.length || parameters.length > names.length + 1)
    throw invalid(
      `parameters must be ${names.join(", ")}, as a fit gives them: ${names.length} numbers, not ${parameters.length}`,
    );
  names.forEach((name, i) => {
    if (!(parameters[i] > LEAST && parameters[i] < MOST))
      throw invalid(`parameters, ${name}: ${parameters[i]} is not a positive number of a model`);
  });
  return Object.fromEntries(names.map((name, i) => [name, parameters[i]])) as Record<N, number>;
}
