/** Maximum likelihood for models with positive parameters, on distinct rows with counts. */
import { unavailable } from "../errors";
import { type DistinctRows } from "./distinct";
import { type Evaluation, type Minimum, minimize, standardErrorsOf } from "./newton";

/** A fitted model. The log-likelihood and the parameters are in the unit of the data. */
export interface Fit<Parameters> {
  readonly parameters: Parameters;
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** From the observed information: the inverse of the Hessian of −log-likelihood at the estimates. */
  readonly standardErrors: Parameters;
  /** How often the likelihood of all rows was computed, and of the sample that gave the starting values. */
  readonly evaluations: number;
  readonly sampleEvaluations: number;
}

/** Rows to fit: columns of equal length and how many customers each row stands for. */
export type Rows = Pick<DistinctRows, "columns" | "counts">;

/** −log-likelihood as a function of the logarithms of the parameters. */
export type Likelihood = (logarithms: number[]) => Evaluation;

/** Above twice so many distinct rows a sample, of a tenth or so many, gives the starting values. */
const SAMPLE = 10_000;

/**
 * Fits the parameters called `names`. `prepare` turns rows into their likelihood. The first of `starts` that leads to a
 * maximum serves; the others are for data with a second maximum at infinity. `explain` says what is wrong with data
 * that leave a parameter without an estimate, and what to do.
 */
export function maximizeLikelihood<Name extends string>(
  names: readonly Name[],
  rows: Rows,
  prepare: (rows: Rows) => Likelihood,
  starts: readonly (readonly number[])[],
  explain: (undetermined: Name) => string,
): Fit<Record<Name, number>> {
  let from = starts.map((start) => start.map(Math.log));
  let sampleEvaluations = 0;
  const size = Math.max(SAMPLE, Math.floor(rows.counts.length / 10));
  if (rows.counts.length > 2 * size) {
    const sample = firstMinimum(prepare(firstRows(rows, size)), from);
    sampleEvaluations = sample.evaluations;
    if (sample.converged) from = [sample.at];
  }
  const minimum = firstMinimum(prepare(rows), from);
  if (minimum.undetermined !== undefined) throw unavailable(explain(names[minimum.undetermined]));
  return fitted(names, minimum, sampleEvaluations);
}

/** The minimum from the first start that leads to one, or else the lowest point reached. */
function firstMinimum(likelihood: Likelihood, starts: readonly (readonly number[])[]): Minimum {
  let evaluations = 0;
  let lowest: Minimum | undefined;
  for (const start of starts) {
    const minimum = minimize(likelihood, start);
    evaluations += minimum.evaluations;
    if (!lowest || minimum.value < lowest.value) lowest = minimum;
    if (minimum.converged) break;
  }
  return { ...lowest!, evaluations };
}

const firstRows = ({ columns, counts }: Rows, size: number): Rows => ({
  columns: columns.map((column) => column.subarray(0, size)),
  counts: counts.subarray(0, size),
});

/** Passes a fit on if it converged. */
export function settled<P>(model: string, fit: Fit<P>): Fit<P> {
  if (fit.converged) return fit;
  throw unavailable(
    `${model}: the fit did not come to an end, so its figures would mean nothing; look for extreme values in the data`,
  );
}

function fitted<Name extends string>(
  names: readonly Name[],
  { at, value, hessian, converged, evaluations }: Minimum,
  sampleEvaluations: number,
): Fit<Record<Name, number>> {
  const parameters = at.map(Math.exp);
  // The gradient is 0 at the minimum, so a standard error of ln θ times θ is that of θ.
  const errors = standardErrorsOf(hessian).map((error, i) => error * parameters[i]);
  return {
    parameters: named(names, parameters),
    logLikelihood: -value,
    converged,
    standardErrors: named(names, errors),
    evaluations,
    sampleEvaluations,
  };
}

const named = <Name extends string>(names: readonly Name[], numbers: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, numbers[i]])) as Record<Name, number>;

/**
 * From log-likelihood, gradient and Hessian (lower triangle, row by row) by the parameters θ to an evaluation of
 * −log-likelihood by ln θ: ∂/∂ln θᵢ = θᵢ ∂/∂θᵢ.
 */
export function byLogarithms(
  parameters: readonly number[],
  logLikelihood: number,
  gradient: readonly number[],
  triangle: readonly number[],
): Evaluation {
  const n = parameters.length;
  const slopes = gradient.map((slope, i) => -slope * parameters[i]);
  const hessian = new Float64Array(n * n);
  for (let i = 0, k = 0; i < n; i++)
    for (let j = 0; j <= i; j++, k++) {
      const bend = -triangle[k] * parameters[i] * parameters[j] + (i === j ? slopes[i] : 0);
      hessian[i * n + j] = hessian[j * n + i] = bend;
    }
  return { value: -logLikelihood, gradient: slopes, hessian };
}
