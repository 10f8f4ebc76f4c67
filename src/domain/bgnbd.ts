/**
 * BG/NBD: purchases while active at a rate λ ~ Gamma(r, α); after each repeat purchase the customer leaves with
 * probability p ~ Beta(a, b).
 * Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2).
 */
import { bgnbdLikelihood } from "./numerics/bgnbd-likelihood";
import { type Fit, maximizeLikelihood } from "./numerics/fit";
import {
  checkHistories,
  expectedPurchases,
  type Histories,
  inUnitOf,
  scaledHistories,
} from "./numerics/histories";
import { betaExpectation } from "./numerics/quadrature";
import { purchaseStarts } from "./numerics/purchasing";

export interface BgnbdParameters {
  readonly r: number;
  /** In the unit of time of the histories. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export const BGNBD_NAMES = ["r", "alpha", "a", "b"] as const;

/**
 * Maximum likelihood estimates from purchase histories.
 * Throws "unavailable" where the data do not determine a parameter.
 */
export function fitBgnbd(histories: Histories): Fit<BgnbdParameters> {
  const rows = scaledHistories("BG/NBD", histories);
  const starts = purchaseStarts(rows.rate);
  const fit = maximizeLikelihood(BGNBD_NAMES, rows, bgnbdLikelihood, starts, (undetermined) =>
    undetermined === "r" || undetermined === "alpha"
      ? "BG/NBD: these customers buy at rates too alike, or too few of them buy again, to estimate r and alpha; " +
        "use more customers or a longer period"
      : "BG/NBD: these purchases say too little about customers leaving (hardly anyone fell silent, or all alike) " +
        "to estimate a and b; use more customers or a longer period",
  );
  return inUnitOf(fit, rows, ({ r, alpha, a, b }, unit) => ({ r, alpha: alpha * unit, a, b }));
}

/** Probability that each customer is still active; 1 without a repeat purchase, as the model lets nobody leave before. */
export function bgnbdAlive(
  { r, alpha, a, b }: BgnbdParameters,
  histories: Histories,
): Float64Array {
  checkHistories(histories);
  const { frequency, recency, age } = histories;
  return frequency.map((x, i) => {
    if (x === 0) return 1;
    const silence = Math.log1p((age[i] - recency[i]) / (alpha + recency[i]));
    return 1 / (1 + Math.exp(Math.log(a / (b + x - 1)) + (r + x) * silence));
  });
}

/** Where the first probability of the sum below is too small a number, or the sum too long, an integral takes over. */
const SMALLEST_LOG = -600;
const LARGEST_RATIO = 100;

/**
 * Purchases to expect in the next `horizon` from a customer who is active now, by frequency x and age T. Given both, its
 * rate is Gamma(r+x, α+T) and its chance of leaving Beta(a, b+x). Were it never to leave, its purchases N would be
 * negative binomial; it is still there for the (k+1)-th of them with probability (b+x)ₖ/(a+b+x)ₖ. So the expectation is
 * Σₘ P(N = m) Σ_{k<m} (b+x)ₖ/(a+b+x)ₖ, all positive. The closed form of the paper, a difference over a − 1, loses its
 * digits near a = 1 and has no value for a + b + x = 1.
 */
export function bgnbdWhileActive(
  { r, alpha, a, b }: BgnbdParameters,
  horizon: number,
  x: number,
  T: number,
): number {
  const n = r + x;
  const stay = b + x;
  const ratio = horizon / (alpha + T);
  const logNone = -n * Math.log1p(ratio);
  if (logNone < SMALLEST_LOG || ratio > LARGEST_RATIO)
    return betaExpectation(a, stay, (p) => -Math.expm1(-n * Math.log1p(p * ratio)) / p);
  const z = ratio / (1 + ratio);
  let probability = Math.exp(logNone);
  let there = 1;
  let purchases = 0;
  let expected = 0;
  for (let m = 0; ; m++) {
    const term = probability * purchases;
    expected += term;
    const growth = ((n + m) / (m + 1)) * z;
    if (growth < 1 && m > 0 && term <= 1e-17 * expected * (1 - growth)) return expected;
    purchases += there;
    there *= (stay + m) / (a + stay + m);
    probability *= growth;
  }
}

/** Purchases to expect of each customer in the next `horizon`, whether it is still active or not. */
export const bgnbdExpected = (
  parameters: BgnbdParameters,
  histories: Histories & { readonly horizon: Float64Array },
): Float64Array =>
  expectedPurchases(
    bgnbdAlive(parameters, histories),
    (horizon, x, T) => bgnbdWhileActive(parameters, horizon, x, T),
    histories,
  );

/**
 * P(X(t) = x) for x = 0 … most: repeat purchases of a new customer in its first t. With N as above for x = T = 0 and wₖ
 * the probability of still being there after k purchases: wₓ P(N = x) + (wₓ₋₁ − wₓ) P(N ≥ x).
 * Source: Fader, Hardie & Lee (2005), equation 8.
 */
export function bgnbdProbabilities(
  { r, alpha, a, b }: BgnbdParameters,
  t: number,
  most: number,
): Float64Array {
  const probabilities = new Float64Array(most + 1);
  const logZ = -Math.log1p(alpha / t);
  let log = -r * Math.log1p(t / alpha);
  let atLeast = 1;
  let before = 0;
  let there = 1;
  for (let x = 0; x <= most; x++) {
    const exactly = Math.exp(log);
    probabilities[x] = there * exactly + Math.max(0, before - there) * atLeast;
    atLeast = Math.max(0, atLeast - exactly);
    before = there;
    there *= (b + x) / (a + b + x);
    log += Math.log((r + x) / (x + 1)) + logZ;
  }
  return probabilities;
}
