/** What models are fitted to, in cells, and fits in a row of cells. */
import { type Cells, type ColumnSpec, readColumns } from "../../domain/support/columns";
import { type Fit, settled } from "../../domain/numerics/fit";
import type { ModelTitle } from "../../domain/support/messages";
import { checkSurvivors } from "../../domain/retention";
import type { Work } from "./long-answer";

export const figures = (cells: Cells): ColumnSpec<"number"> => ({ cells, as: "number", min: 0 });

/** Ranges of which the last, the weights, may be left out. */
const weighted = <R extends object>(ranges: R, weights: Cells | undefined) =>
  weights ? { ...ranges, weights: figures(weights) } : ranges;

type Numbers = Record<string, ColumnSpec<"number">>;

/** The fit of a model of repeat buying to customers' histories, one per row, shown in a row. */
export const historiesFit = <N extends "fitMbgnbd" | "fitBgnbd" | "fitPnbd">(
  task: N,
  model: ModelTitle,
  { frequency, recency, age }: Record<"frequency" | "recency" | "age", Cells>,
  weights?: Cells,
): Work<N, Numbers> => ({
  task,
  options: undefined,
  ranges: weighted(
    { frequency: figures(frequency), recency: figures(recency), age: figures(age) },
    weights,
  ),
  columns: (read) => ({
    frequency: read.frequency,
    recency: read.recency,
    age: read.age,
    weights: read.weights,
    get rows() {
      return read.rows;
    },
  }),
  show: (fit) => fitRow(model, fit),
});

/** The fit of a model of spending to customers' mean amounts, one per row, shown in a row. */
export const spendingFit = (
  frequency: Cells,
  monetary: Cells,
  weights?: Cells,
): Work<"fitGammaGamma", Numbers> => ({
  task: "fitGammaGamma",
  options: undefined,
  ranges: weighted(
    { frequency: figures(frequency), monetary: { cells: monetary, as: "number" } },
    weights,
  ),
  columns: ({ frequency, monetary, weights }) => ({ frequency, monetary, weights }),
  show: (fit) => fitRow("Gamma-Gamma", fit),
});

/** Survivors of a cohort, one per period, from all of them on; NaN where a blank says that a period was not observed. */
export function readSurvivors(cells: Cells): Float64Array {
  const { survivors, place } = readColumns({
    survivors: { ...figures(cells), optional: true },
  });
  checkSurvivors(survivors, (i) => place("survivors", i));
  return survivors.subarray(survivors.findIndex((count) => !Number.isNaN(count)));
}

/** More purchases than anybody asks the probability of. */
export const MOST_PURCHASES = 10_000;

/** Customers of whom nothing is known but the first purchase, just made. */
export function unseen({ horizon }: { readonly horizon: Float64Array }) {
  const nothing = new Float64Array(horizon.length);
  return { horizon, frequency: nothing, recency: nothing, age: nothing };
}

/** The parameters in a row, then the log-likelihood. */
export function fitRow(model: ModelTitle, fit: Fit<object>): number[][] {
  const { parameters, logLikelihood } = settled(model, fit);
  return [[...(Object.values(parameters) as number[]), logLikelihood]];
}
