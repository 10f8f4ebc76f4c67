/** Newton's method for a smooth function of a few logarithms whose first and second derivatives are known. */
import { type Eigen, symmetricEigen } from "./eigen";

/** Value, gradient (n) and Hessian (n × n, row by row) at one point. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: ArrayLike<number>;
  readonly hessian: ArrayLike<number>;
}

export interface Minimum {
  readonly at: number[];
  readonly value: number;
  readonly hessian: ArrayLike<number>;
  readonly converged: boolean;
  /** The variable, if any, that ran away: the minimum is at infinity and the function does not determine it. */
  readonly undetermined?: number;
  readonly evaluations: number;
}

/** A step shorter than this is the last; it is taken without another evaluation. */
const LAST_STEP = 1e-6;
/** So is one up to this length, if what it gains is lost in rounding. */
const LAST_BLIND_STEP = 1e-3;
const ROUNDING = 1e-14;
const FIRST_RADIUS = 2;
const LARGEST_RADIUS = 4;
/** Variables are logarithms: one that has come this far from its start, a factor of 160,000, has no end. */
const FARTHEST = 12;
const MOST_EVALUATIONS = 200;

/**
 * Minimises `f` from `start`. Each step goes to the minimum of a quadratic with the function's slope and, along each
 * eigenvector of the Hessian, the size of its bend, |λ|, within a radius in which such quadratics held so far. Near the
 * minimum that is Newton's step, which squares the error, so that the step left over at the end (under 1e-6) leaves an
 * error of about 1e-12 once taken, and the quadratic tells the value there.
 * Source: Nocedal & Wright (2006), Numerical Optimization, chapter 4; |λ| after Dauphin et al. (2014), Identifying and
 * attacking the saddle point problem in high-dimensional non-convex optimization.
 */
export function minimize(f: (at: number[]) => Evaluation, start: readonly number[]): Minimum {
  let at = [...start];
  let now = f(at);
  let evaluations = 1;
  let radius = FIRST_RADIUS;
  const done = (rest: Partial<Minimum>): Minimum => ({
    at,
    value: now.value,
    hessian: now.hessian,
    converged: false,
    evaluations,
    ...rest,
  });
  while (evaluations < MOST_EVALUATIONS) {
    const eigen = symmetricEigen(now.hessian);
    const { step, gain } = stepWithin(radius, now.gradient, eigen);
    const length = Math.hypot(...step);
    if (!Number.isFinite(length)) break;
    const next = at.map((x, i) => x + step[i]);
    const blind = gain < ROUNDING * Math.abs(now.value) && length < LAST_BLIND_STEP;
    if ((length < LAST_STEP || blind) && eigen.values.every((value) => value > 0))
      return done({ at: next, value: now.value - gain, converged: true });
    const runaway = next.findIndex((x, i) => Math.abs(x - start[i]) > FARTHEST);
    if (runaway >= 0) return done({ undetermined: runaway });
    const there = f(next);
    evaluations++;
    const fall = now.value - there.value;
    if (!(fall >= 0.25 * gain - ROUNDING * Math.abs(now.value))) radius = length / 4;
    else if (fall > 0.75 * gain) radius = Math.min(LARGEST_RADIUS, Math.max(radius, 2 * length));
    if (fall > -ROUNDING * Math.abs(now.value)) {
      at = next;
      now = there;
    }
  }
  return done({});
}

/** The step s = −Σ (g·v)/(|λ| + μ) v with the smallest μ ≥ 0 for which |s| ≤ radius, and what the quadratic gains. */
function stepWithin(radius: number, gradient: ArrayLike<number>, { values, vectors }: Eigen) {
  const slopes = vectors.map((v) => v.reduce((total, x, i) => total + x * gradient[i], 0));
  const bends = values.map((value) => Math.max(Math.abs(value), 1e-300));
  const along = (mu: number) => slopes.map((slope, k) => -slope / (bends[k] + mu));
  const steepest = Math.hypot(...slopes);
  let parts = along(0);
  if (Math.hypot(...parts) > radius) {
    let [low, high] = [0, steepest / radius];
    for (let halving = 0; halving < 60 && high - low > 1e-3 * high; halving++) {
      const mu = low > 0 ? Math.sqrt(low * high) : high / 1024;
      if (Math.hypot(...along(mu)) > radius) low = mu;
      else high = mu;
    }
    parts = along(high);
  }
  const gain = -parts.reduce((total, x, k) => total + x * slopes[k] + (bends[k] * x * x) / 2, 0);
  const step = vectors[0].map((_, i) =>
    parts.reduce((total, x, k) => total + x * vectors[k][i], 0),
  );
  return { step, gain };
}

/** Square roots of the diagonal of the inverse: standard errors, if the Hessian is that of −ln L at its minimum. */
export function standardErrorsOf(hessian: ArrayLike<number>): number[] {
  const inverse = inverseOf(hessian);
  const n = Math.sqrt(hessian.length);
  return Array.from({ length: n }, (_, i) => Math.sqrt(inverse[i * n + i]));
}

/** The inverse of a symmetric matrix, n × n, row by row: the covariance of the estimates, likewise. */
export function inverseOf(matrix: ArrayLike<number>): number[] {
  const { values, vectors } = symmetricEigen(matrix);
  return values.flatMap((_, i) =>
    values.map((_, j) =>
      values.reduce((total, value, k) => total + (vectors[k][i] * vectors[k][j]) / value, 0),
    ),
  );
}
