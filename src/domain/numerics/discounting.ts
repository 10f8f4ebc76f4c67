/** Present value of what comes in over time, unit by unit, from a smooth function of what has come in so far. */

/** Σⱼ weights[j] F(times[j]) is the present value. */
export interface DiscountRule {
  readonly times: readonly number[];
  readonly weights: readonly number[];
}

/**
 * On an interval whose end is at most twice its beginning, this many nodes interpolate a function that is analytic and
 * bounded to the right of 0 to 1e-15 of its size there: the error falls as (3 + √8)⁻ⁿ.
 * Source: Trefethen (2013), Approximation Theory and Approximation Practice, theorem 8.2.
 */
const NODES = 20;

/**
 * The rule for Σₖ (F(k) − F(k−1)) δᵏ, δ = 1/(1 + discount), k = 1 … horizon, F(0) = 0; the part of a unit at the end of a
 * horizon that is not whole counts as one. In parts it is F(horizon) δᴷ + Σₖ F(k) (δᵏ − δᵏ⁺¹), k < K; in the sum a
 * polynomial through a few points stands for F between k and 2k, so that thousands of units cost no more than a few
 * hundred values of F.
 */
export function discountRule(horizon: number, discount: number): DiscountRule {
  const times: number[] = [];
  const weights: number[] = [];
  const units = Math.ceil(horizon);
  const factor = (k: number) => (1 + discount) ** -k;
  const weightOf = (k: number) => discount * factor(k + 1);
  for (let from = 1, end; from < units; from = end) {
    end = Math.min(2 * from, units);
    const few = end - from <= NODES;
    const { nodes, shares } = few ? singly(from, end, weightOf) : interpolated(from, end, weightOf);
    times.push(...nodes);
    weights.push(...shares);
  }
  if (horizon > 0) {
    times.push(horizon);
    weights.push(factor(units));
  }
  return { times, weights };
}

/** Σ weightOf(k) F(k) for k = from … end − 1, as it stands. */
function singly(from: number, end: number, weightOf: (k: number) => number) {
  const nodes = Array.from({ length: end - from }, (_, i) => from + i);
  return { nodes, shares: nodes.map(weightOf) };
}

/**
 * The same with the polynomial through F at Chebyshev points in place of F.
 * Source: Berrut & Trefethen (2004), Barycentric Lagrange interpolation, SIAM Review 46(3), equations 4.2 and 5.3.
 */
function interpolated(from: number, end: number, weightOf: (k: number) => number) {
  const [middle, half] = [(from + end - 1) / 2, (end - 1 - from) / 2];
  const angles = Array.from({ length: NODES }, (_, j) => ((2 * j + 1) * Math.PI) / (2 * NODES));
  const nodes = angles.map((angle) => middle + half * Math.cos(angle));
  const signed = angles.map((angle, j) => (j % 2 ? -1 : 1) * Math.sin(angle));
  const shares = new Array<number>(NODES).fill(0);
  const parts = new Float64Array(NODES);
  for (let k = from; k < end; k++) {
    const hit = nodes.indexOf(k);
    if (hit >= 0) {
      shares[hit] += weightOf(k);
      continue;
    }
    let total = 0;
    for (let j = 0; j < NODES; j++) total += parts[j] = signed[j] / (k - nodes[j]);
    const scale = weightOf(k) / total;
    for (let j = 0; j < NODES; j++) shares[j] += parts[j] * scale;
  }
  return { nodes, shares };
}

/** Smallest discount rate per unit for what comes in for ever: below, it is a matter of hundreds of thousands of units. */
export const LEAST_DISCOUNT = 1e-5;

/** The rule for the same sum without end: what comes after a factor of 1e-18 does not count. */
export const residualRule = (discount: number): DiscountRule =>
  discountRule(Math.ceil(42 / Math.log1p(discount)), discount);
