/** Maximum likelihood for models with positive parameters, on distinct rows with counts. */
import { type CustomerValueError, unavailable } from "../support/errors";
import type { ModelTitle } from "../support/messages";
import { type DistinctRows } from "./distinct";
import { type Evaluation, inverseOf, type Minimum, minimize, standardErrorsOf } from "./newton";

/** A fitted model. The log-likelihood and the parameters are in the unit of the data. */
export interface Fit<Parameters, L extends string = string> {
  readonly parameters: Parameters;
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** The limits at which the maximum lies, if it is at infinity; the values of parameters that ran away stand for it. */
  readonly limits: readonly L[];
  /** From the observed information: the inverse of the Hessian of −log-likelihood at the estimates; NaN at a limit. */
  readonly standardErrors: Parameters;
  /** Covariance of the estimates' logarithms, row by row; 0 where a limit holds a parameter. */
  readonly covariance: readonly number[];
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

export interface Directions {
  /** ln θᵢ = Σⱼ logs[i][j] yⱼ. */
  readonly logs: readonly (readonly number[])[];
  /** yⱼ = Σᵢ coordinates[j][i] ln θᵢ. */
  readonly coordinates: readonly (readonly number[])[];
}

/**
 * Where a likelihood may have its maximum at infinity: in these coordinates y, of which the logarithms of the parameters are
 * linear functions, some of them then run away while the others settle.
 */
export interface Coordinates<Name extends string, L extends string> extends Directions {
  readonly limits: readonly LimitOf<Name, L>[];
}

/** A limit: coordinates held where the likelihood is that at infinity in all its digits. */
export interface LimitOf<Name extends string, L extends string> {
  readonly names: readonly L[];
  readonly held: Readonly<Record<number, number>>;
  /** Coordinates of its own, where it runs along others. */
  readonly along?: Directions;
  /** Values that stand for the limit better than those it was computed with. */
  readonly exact?: Partial<Record<Name, number>>;
}

/** A parameter this large is infinite, to twelve digits of whatever is computed with it. */
export const INFINITE = 1e12;
/** Its logarithm: coordinates are logarithms. */
export const AS_GOOD_AS_INFINITE = Math.log(INFINITE);
/** And this small it is 0. */
export const AS_GOOD_AS_NONE = Math.log(1e-60);

/** A coordinate this far out makes a maximum suspect: the limit may be as likely. */
const SUSPECT = 7;
/** Two likelihoods that differ less, relatively, are the same. */
const SAME = 1e-10;

/**
 * Fits the parameters called `names`. `prepare` turns rows into their likelihood. The first of `starts` that leads to a
 * maximum serves; the others are for data with a second maximum at infinity. Where the maximum is at infinity the most
 * likely of the `shape`'s limits is the answer; if that is none, `explain` says what is wrong with data that leave a
 * parameter without an estimate, and what to do.
 */
export function maximizeLikelihood<Name extends string, L extends string = never>(
  names: readonly Name[],
  rows: Rows,
  prepare: (rows: Rows) => Likelihood,
  starts: readonly (readonly number[])[],
  explain: (undetermined: Name) => CustomerValueError,
  shape?: Coordinates<Name, L>,
): Fit<Record<Name, number>, L> {
  let from = starts.map((start) => start.map(Math.log));
  let sampleEvaluations = 0;
  const size = Math.max(SAMPLE, Math.floor(rows.counts.length / 10));
  let limits = shape?.limits ?? [];
  if (rows.counts.length > 2 * size) {
    const likelihood = prepare(firstRows(rows, size));
    const sample = firstMinimum(likelihood, from);
    sampleEvaluations = sample.evaluations;
    if (sample.converged) from = [sample.at];
    else if (shape) {
      const likely = limitsByLikelihood(likelihood, from, shape, limits).slice(0, 2);
      if (likely.length) limits = likely.map(({ limit }) => limit);
    }
  }
  const likelihood = prepare(rows);
  const minimum = firstMinimum(likelihood, from);
  if (shape && (!minimum.converged || isSuspect(minimum, shape))) {
    const [best] = limitsByLikelihood(likelihood, from, shape, limits);
    if (best && best.minimum.value <= minimum.value + SAME * Math.abs(minimum.value))
      return limitFit(names, best, shape, minimum.evaluations, sampleEvaluations);
  }
  if (minimum.undetermined !== undefined) throw explain(names[minimum.undetermined]);
  return fitted(names, minimum, sampleEvaluations);
}

const isSuspect = ({ at }: Minimum, { coordinates }: Coordinates<string, string>): boolean =>
  coordinates.some((row) => Math.abs(dot(row, at)) > SUSPECT);

const dot = (row: readonly number[], at: readonly number[]): number =>
  row.reduce((total, share, i) => total + share * at[i], 0);

interface AtLimit<Name extends string, L extends string> {
  readonly limit: LimitOf<Name, L>;
  /** In the coordinates that are free. */
  readonly minimum: Minimum;
  readonly free: readonly number[];
}

/** The limits at which the other coordinates settle, the most likely first; of equals the one with fewer of them. */
function limitsByLikelihood<Name extends string, L extends string>(
  likelihood: Likelihood,
  starts: readonly (readonly number[])[],
  shape: Coordinates<Name, L>,
  limits: readonly LimitOf<Name, L>[],
): AtLimit<Name, L>[] {
  const found: AtLimit<Name, L>[] = [];
  for (const limit of limits) {
    const { logs, coordinates } = limit.along ?? shape;
    const free = coordinates.map((_, j) => j).filter((j) => !(j in limit.held));
    const whole = (y: readonly number[]) => {
      const all = coordinates.map((_, j) => (j in limit.held ? limit.held[j] : y[free.indexOf(j)]));
      return logs.map((row) => dot(row, all));
    };
    const reduced: Likelihood = (y) => {
      const { value, gradient, hessian } = likelihood(whole(y));
      const n = logs.length;
      const along = (j: number, k: number) => {
        let bend = 0;
        for (let p = 0; p < n; p++)
          for (let q = 0; q < n; q++)
            if (logs[p][j] && logs[q][k]) bend += logs[p][j] * logs[q][k] * hessian[p * n + q];
        return bend;
      };
      return {
        value,
        gradient: free.map((j) =>
          logs.reduce((t, row, p) => (row[j] ? t + row[j] * gradient[p] : t), 0),
        ),
        hessian: free.flatMap((j) => free.map((k) => along(j, k))),
      };
    };
    const minimum = firstMinimum(
      reduced,
      starts.map((start) => free.map((j) => dot(coordinates[j], start))),
    );
    if (minimum.converged && Number.isFinite(minimum.value)) found.push({ limit, minimum, free });
  }
  return found.sort(({ minimum: one, free }, { minimum: other, free: otherFree }) =>
    Math.abs(one.value - other.value) <= SAME * Math.abs(one.value)
      ? free.length - otherFree.length
      : one.value - other.value,
  );
}

/** A fit at a limit. A parameter that the limit holds has no standard error. */
function limitFit<Name extends string, L extends string>(
  names: readonly Name[],
  { limit, minimum, free }: AtLimit<Name, L>,
  shape: Coordinates<Name, L>,
  evaluations: number,
  sampleEvaluations: number,
): Fit<Record<Name, number>, L> {
  const { logs } = limit.along ?? shape;
  const { at, value, hessian } = minimum;
  const y = logs[0].map((_, j) => (j in limit.held ? limit.held[j] : at[free.indexOf(j)]));
  const parameters = logs.map((row) => Math.exp(dot(row, y)));
  const inverse = inverseOf(hessian);
  const shares = logs.map((row) => free.map((j) => row[j]));
  const covariance = shares.flatMap((one) =>
    shares.map((other) => {
      let total = 0;
      one.forEach((share, k) =>
        other.forEach((more, l) => (total += share * more * inverse[k * free.length + l])),
      );
      return total;
    }),
  );
  const errors = logs.map((row, i) =>
    row.some((share, j) => share !== 0 && j in limit.held)
      ? NaN
      : parameters[i] * Math.sqrt(covariance[i * (logs.length + 1)]),
  );
  const exact: Partial<Record<Name, number>> = limit.exact ?? {};
  return {
    parameters: named(
      names,
      parameters.map((value, i) => exact[names[i]] ?? value),
    ),
    logLikelihood: -value,
    converged: true,
    limits: limit.names,
    standardErrors: named(names, errors),
    covariance,
    evaluations: evaluations + minimum.evaluations,
    sampleEvaluations,
  };
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
export function settled<P, L extends string>(model: ModelTitle, fit: Fit<P, L>): Fit<P, L> {
  if (fit.converged) return fit;
  throw unavailable("notSettled", { model });
}

function fitted<Name extends string>(
  names: readonly Name[],
  { at, value, hessian, converged, evaluations }: Minimum,
  sampleEvaluations: number,
): Fit<Record<Name, number>, never> {
  const parameters = at.map(Math.exp);
  // The gradient is 0 at the minimum, so a standard error of ln θ times θ is that of θ.
  const errors = standardErrorsOf(hessian).map((error, i) => error * parameters[i]);
  return {
    parameters: named(names, parameters),
    logLikelihood: -value,
    converged,
    limits: [],
    standardErrors: named(names, errors),
    covariance: inverseOf(hessian),
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
