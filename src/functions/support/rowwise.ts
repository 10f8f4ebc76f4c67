/** Functions that give one number per row: of columns, of single cells, or of columns beside a cell that holds for all. */
import { numberArgument } from "../../domain/support/arguments";
import {
  type Cells,
  type Columns,
  type ColumnSpec,
  readColumns,
  type RowInfo,
} from "../../domain/support/columns";
import { invalid } from "../../domain/support/errors";
import type { TaskColumns, TaskName, TaskOptions } from "./tasks";
import { beside } from "./answer";
import type { Work } from "./long-answer";

/** A task that gives one number per row, and the parameters of its model. */
interface RowTask<N extends TaskName, C extends string> {
  readonly task: N;
  readonly options: TaskOptions<N>;
  /** What the task works on, if that is more than the columns given. */
  readonly columns?: (columns: RowColumns<C>) => TaskColumns<N>;
  /** Ranges in which a number may be negative, or blank: then it is NaN, and a result that is NaN leaves its cell empty. */
  readonly free?: readonly NoInfer<C>[];
}

type RowColumns<C extends string> = Record<C, Float64Array> & Pick<RowInfo, "rows">;

/**
 * Calculates one number per row and puts it beside the row. Ranges of one cell hold for every row of the others. Numbers
 * may not be negative or blank, except in the ranges that are free.
 */
export function rowwise<N extends TaskName, C extends string>(
  ranges: Record<C, Cells>,
  { task, options, columns, free = [] }: RowTask<N, C>,
): Work<N, Record<string, ColumnSpec>> {
  const names = Object.keys(ranges) as C[];
  const isCell = (name: C) => ranges[name]?.length === 1 && ranges[name][0].length === 1;
  const long = names.filter((name) => !isCell(name));
  const spec = (name: C): ColumnSpec => {
    const isFree = free.includes(name);
    return { cells: ranges[name], as: "number", min: isFree ? undefined : 0, optional: isFree };
  };
  const read = long.length ? long : names;
  const complete = (info: Columns<Record<string, ColumnSpec>>): RowColumns<C> => {
    const column = (name: C) =>
      read.includes(name)
        ? info[name]
        : new Float64Array(info.count).fill(readCell(name, ranges[name], free.includes(name)));
    const all = Object.fromEntries(names.map((name) => [name, column(name)]));
    return { ...all, rows: info.rows } as RowColumns<C>;
  };
  return {
    task,
    options,
    ranges: Object.fromEntries(read.map((name) => [name, spec(name)])),
    columns: (info) => (columns ? columns(complete(info)) : (complete(info) as TaskColumns<N>)),
    show: (result, info) => {
      const results = result as Float64Array;
      return beside(info, (i) => (free.length && Number.isNaN(results[i]) ? "" : results[i]));
    },
  };
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
  argument = "parameters",
): Record<N, number> {
  const { [argument]: parameters } = readColumns({ [argument]: { cells, as: "number" as const } });
  if (parameters.length < names.length || parameters.length > names.length + 1)
    throw invalid("notParameters", { argument, names: [...names], count: parameters.length });
  names.forEach((name, i) => {
    const isNone = parameters[i] === 0 && (name === "a" || name === "s"); // nobody leaves
    if (!isNone && !(parameters[i] > LEAST && parameters[i] < MOST))
      throw invalid("notParameter", { argument, name, value: parameters[i] });
  });
  return Object.fromEntries(names.map((name, i) => [name, parameters[i]])) as Record<N, number>;
}
