/** What models are fitted to, in cells, and fits in a row of cells. */
import { type Cells, type ColumnSpec, readColumns } from "../../domain/columns";
import type { Spending } from "../../domain/gg";
import { type Fit, settled } from "../../domain/numerics/fit";
import type { Histories } from "../../domain/numerics/histories";
import { checkSurvivors } from "../../domain/retention";

const figures = (cells: Cells): ColumnSpec<"number"> => ({ cells, as: "number", min: 0 });

/** Customers' histories, one per row; `weights` may be left out. */
export const readHistories = (
  frequency: Cells,
  recency: Cells,
  age: Cells,
  weights?: Cells,
): Histories =>
  readColumns({
    frequency: figures(frequency),
    recency: figures(recency),
    age: figures(age),
    ...(weights ? { weights: figures(weights) } : {}),
  });

/** Customers' mean amounts, one per row; `weights` may be left out. */
export const readSpending = (frequency: Cells, monetary: Cells, weights?: Cells): Spending =>
  readColumns({
    frequency: figures(frequency),
    monetary: { cells: monetary, as: "number" },
    ...(weights ? { weights: figures(weights) } : {}),
  });

/** Survivors of a cohort, one per period, from all of them on. */
export function readSurvivors(cells: Cells): Float64Array {
  const { survivors, place } = readColumns({ survivors: figures(cells) });
  checkSurvivors(survivors, (i) => place("survivors", i));
  return survivors;
}

/** Customers of whom nothing is known but the first purchase, just made. */
export function unseen({ horizon }: { readonly horizon: Float64Array }) {
  const nothing = new Float64Array(horizon.length);
  return { horizon, frequency: nothing, recency: nothing, age: nothing };
}

/** The parameters in a row, then the log-likelihood. */
export function fitRow(model: string, fit: Fit<object>): number[][] {
  const { parameters, logLikelihood } = settled(model, fit);
  return [[...(Object.values(parameters) as number[]), logLikelihood]];
}
