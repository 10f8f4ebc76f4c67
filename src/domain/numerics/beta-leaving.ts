/**
 * What the BG/NBD and the MBG/NBD share: purchases while active at a rate λ ~ Gamma(r, α); after a purchase the customer
 * leaves with probability p ~ Beta(a, b). They differ in whether it may leave after the very first purchase: `first` is 1
 * if so (MBG/NBD), else 0. Of a customer active now, with x repeat purchases at age T, the rate is Gamma(r+x, α+T) and
 * the chance of leaving Beta(a, b+x+first). Times in the unit of α.
 */
import { logGammaRatio } from "./gamma";
import { checkHistories, type Histories } from "./histories";
import { negativeBinomialTail } from "./negative-binomial";
import type { CountRange } from "./predictive";
import { betaVariable, gammaVariable, type Variable } from "./quadrature";

export interface BetaLeavingParameters {
  readonly r: number;
  /** In the unit of time of the histories. */
  readonly alpha: number;
  /** 0 where nobody leaves. */
  readonly a: number;
  readonly b: number;
}

export type First = 0 | 1;
type P = BetaLeavingParameters;

/** Probability that each customer is still active. */
export function betaAlive({ r, alpha, a, b }: P, first: First, histories: Histories): Float64Array {
  checkHistories(histories);
  const { frequency, recency, age } = histories;
  const alive = new Float64Array(frequency.length);
  for (let i = 0; i < alive.length; i++) {
    const x = frequency[i];
    const silence = Math.log1p((age[i] - recency[i]) / (alpha + recency[i]));
    alive[i] =
      x + first === 0
        ? 1
        : 1 / (1 + Math.exp(Math.log(a / (b + (x + first - 1))) + (r + x) * silence));
  }
  return alive;
}

/** Where the first probability of the sum below is too small a number, or the sum too long, an integral takes over. */
const SMALLEST_LOG = -600;
const LARGEST_RATIO = 100;

/**
 * Purchases to expect in the next `horizon` of a customer active now. Were it never to leave, its purchases N would be
 * negative binomial; it is still there for the (k+1)-th of them with probability (c)ₖ/(a+c)ₖ, c = b+x+first. So the
 * expectation is Σₘ P(N = m) Σ_{k<m} (c)ₖ/(a+c)ₖ, all positive. The closed forms of the papers, differences over a − 1,
 * lose their digits near a = 1 and have no value for a + c = 1.
 */
export function betaWhileActive(
  { r, alpha, a, b }: P,
  first: First,
  horizon: number,
  x: number,
  T: number,
): number {
  const n = r + x;
  const stay = b + (x + first);
  const ratio = horizon / (alpha + T);
  if (a === 0) return n * ratio;
  const logNone = -n * Math.log1p(ratio);
  if (logNone < SMALLEST_LOG || ratio > LARGEST_RATIO)
    return betaVariable(a, stay).expectation((p) => -Math.expm1(-n * Math.log1p(p * ratio)) / p);
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

/**
 * Σₖ (F(k) − F(k−1)) / (1 + d)ᵏ over all k ≥ 1, F(k) the purchases to expect in the next k of a customer active now. Of
 * one who buys at the rate λ and leaves with probability p, F(k) = (1 − e^(−λpk))/p, and the sum is q/(d + q)/p with
 * q = 1 − e^(−λp); so it is the expectation of that.
 * Nodes are kept for the next age of the same frequency.
 */
export function betaResidual(
  { r, alpha, a, b }: P,
  first: First,
  discount: number,
): (x: number, T: number) => number {
  const known = new Map<number, { readonly rate: Variable; readonly leaving: Variable }>();
  return (x, T) => {
    const n = r + x;
    if (a === 0) return n / (alpha + T) / discount;
    let of = known.get(x);
    if (!of)
      known.set(x, (of = { rate: gammaVariable(n), leaving: betaVariable(a, b + (x + first)) }));
    const { rate, leaving } = of;
    return leaving.expectation((p) => {
      const scale = p / (alpha + T);
      const counted = rate.expectation((size) => {
        const q = -Math.expm1(-size * scale);
        return q / (discount + q);
      });
      return counted / p;
    });
  };
}

/** Probability of at least `count` ≥ 1 purchases in the next `horizon` of a customer active now. */
export function betaChance(
  { r, alpha, a, b }: P,
  first: First,
  count: number,
  horizon: number,
  x: number,
  T: number,
): number {
  const stay = b + (x + first);
  const there =
    count === 1 || a === 0
      ? 1
      : Math.exp(logGammaRatio(stay, count - 1) - logGammaRatio(a + stay, count - 1));
  return there * negativeBinomialTail(count, r + x, horizon / (alpha + T));
}

/** The longest table of probabilities worth making. */
const LONGEST = 1000;

/**
 * The ranges of the purchases of customers with x repeat purchases at age T, by their probability of being active: from
 * the probabilities of at least 1, 2, … purchases while active, as far as they matter.
 */
export function betaRange(p: P, first: First, horizon: number, x: number, T: number): CountRange {
  const { r, alpha, a, b } = p;
  const n = r + x;
  const stay = b + (x + first);
  const ratio = horizon / (alpha + T);
  const logNone = -n * Math.log1p(ratio);
  const atLeast = (count: number) => betaChance(p, first, count, horizon, x, T);
  if (logNone < SMALLEST_LOG || n * ratio > LONGEST) return { known: [], atLeast };
  const z = ratio / (1 + ratio);
  const known: number[] = [];
  let [probability, rest, there] = [Math.exp(logNone), 1, 1];
  for (let m = 0; m < LONGEST; m++) {
    rest -= probability;
    const tail = there * rest;
    known.push(tail);
    if (tail < 0.05) break;
    there *= (stay + m) / (a + stay + m);
    probability *= ((n + m) / (m + 1)) * z;
  }
  return { known, atLeast };
}

/** Time until a customer active with probability `alive` has bought again as likely as not; Infinity if it never will. */
export function betaWaiting({ r, alpha }: P, alive: number, x: number, T: number): number {
  const still = 1 - 0.5 / alive;
  return still > 0 ? (alpha + T) * Math.expm1(-Math.log(still) / (r + x)) : Infinity;
}

/**
 * P(X(t) = x) for x = 0 … most: repeat purchases of a new customer in its first t. With N as above for x = T = 0 and wₖ
 * the probability of still being there after k of them: wₓ P(N = x) + (wₓ₋₁ − wₓ) P(N ≥ x), w₋₁ = 1.
 * Source: Fader, Hardie & Lee (2005), equation 8; Batislam, Denizel & Filiztekin (2007), equation 6.
 */
export function betaProbabilities(
  { r, alpha, a, b }: P,
  first: First,
  t: number,
  most: number,
): Float64Array {
  const probabilities = new Float64Array(most + 1);
  const logZ = -Math.log1p(alpha / t);
  let log = -r * Math.log1p(t / alpha);
  let atLeast = 1;
  let before = 1;
  let there = first ? b / (a + b) : 1;
  for (let x = 0; x <= most; x++) {
    const exactly = Math.exp(log);
    probabilities[x] = there * exactly + Math.max(0, before - there) * atLeast;
    atLeast = Math.max(0, atLeast - exactly);
    before = there;
    there *= (b + (x + first)) / (a + b + (x + first));
    log += Math.log((r + x) / (x + 1)) + logZ;
  }
  return probabilities;
}
