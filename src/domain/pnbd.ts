/**
 * Pareto/NBD: purchases while active at a rate λ ~ Gamma(r, α); the customer leaves, unseen, at a rate μ ~ Gamma(s, β).
 * Source: Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1); Fader & Hardie
 * (2005), A note on deriving the Pareto/NBD model and related expressions.
 */
import { unavailable } from "./support/errors";
import { GAMMA_LEAVING, type LimitName } from "./support/limits";
import { residualRule } from "./numerics/discounting";
import { type Fit, maximizeLikelihood } from "./numerics/fit";
import {
  type Active,
  activeChance,
  activeRange,
  activeTimes,
  activeWaiting,
} from "./numerics/gamma-leaving";
import {
  type Ahead,
  checkHistories,
  type Histories,
  inUnitOf,
  perHorizon,
  residualPurchases,
  scaledHistories,
} from "./numerics/histories";
import { leavingIntegral } from "./numerics/leaving";
import { pnbdLikelihood } from "./numerics/pnbd-likelihood";
import { purchaseStarts } from "./numerics/purchasing";
import { type Counting, gammaMoments } from "./numerics/second-moments";

export interface PnbdParameters {
  readonly r: number;
  /** In the unit of time of the histories. */
  readonly alpha: number;
  readonly s: number;
  /** In the unit of time of the histories. */
  readonly beta: number;
}

export const PNBD_NAMES = ["r", "alpha", "s", "beta"] as const;

/**
 * Maximum likelihood estimates from purchase histories.
 * Where the maximum is at infinity it gives the limit. Throws "unavailable" where the histories say nothing.
 */
export function fitPnbd(histories: Histories): Fit<PnbdParameters, LimitName> {
  const rows = scaledHistories("Pareto/NBD", histories);
  const starts = purchaseStarts(rows.rate);
  const fit = maximizeLikelihood(
    PNBD_NAMES,
    rows,
    pnbdLikelihood,
    starts,
    (undetermined) =>
      undetermined === "r" || undetermined === "alpha"
        ? unavailable("ratesAlike", { model: "Pareto/NBD" })
        : unavailable("leavingUnknown", { model: "Pareto/NBD", names: ["s", "beta"] }),
    GAMMA_LEAVING,
  );
  return inUnitOf(fit, rows, ({ r, alpha, s, beta }, unit) => {
    return { r, alpha: alpha * unit, s, beta: beta * unit };
  });
}

/** Probability that each customer is still active. */
export function pnbdAlive(
  { r, alpha, s, beta }: PnbdParameters,
  histories: Histories,
): Float64Array {
  checkHistories(histories);
  const { frequency, recency, age } = histories;
  const alive = new Float64Array(frequency.length);
  for (let i = 0; i < alive.length; i++) {
    const [n, t, silence] = [r + frequency[i], recency[i], age[i] - recency[i]];
    const [A, B] = [alpha + t, beta + t];
    const odds =
      n * Math.log1p(silence / A) +
      s * Math.log1p(silence / B) +
      Math.log((s / B) * leavingIntegral(n, s, A, B, silence));
    alive[i] = 1 / (1 + Math.exp(odds));
  }
  return alive;
}

/**
 * Purchases to expect in the next `horizon` h from a customer who is active now, by frequency x and age T:
 * (r+x)/(α+T) ∫₀ʰ ((β+T)/(β+T+u))ˢ du, in a form that holds for s = 1 too.
 */
export function pnbdWhileActive(
  { r, alpha, s, beta }: PnbdParameters,
  horizon: number,
  x: number,
  T: number,
): number {
  const log = Math.log1p(horizon / (beta + T));
  const lasting = s === 1 ? log : Math.expm1((1 - s) * log) / (1 - s);
  return ((r + x) * (beta + T) * lasting) / (alpha + T);
}

/** Purchases to expect of each customer in the next `horizon`, whether it is still active or not. */
export const pnbdExpected = (p: PnbdParameters, histories: Ahead): Float64Array =>
  perHorizon(pnbdAlive(p, histories), (h, x, T) => pnbdWhileActive(p, h, x, T), histories);

const activeNow = ({ r, alpha, s, beta }: PnbdParameters, x: number, T: number): Active => ({
  n: r + x,
  A: alpha + T,
  s,
  B: beta + T,
});

/** Probability of at least `count` purchases of each customer in the next `horizon`. */
export const pnbdChance = (p: PnbdParameters, histories: Ahead, count: number): Float64Array =>
  perHorizon(
    pnbdAlive(p, histories),
    (h, x, T) => activeChance(activeNow(p, x, T), count, h),
    histories,
  );

/** Σₖ (E[X(k)] − E[X(k−1)]) / (1 + discount)ᵏ over all k ≥ 1, of each customer. */
export const pnbdResidual = (
  p: PnbdParameters,
  histories: Histories,
  discount: number,
): Float64Array => {
  const { times, weights } = residualRule(discount);
  return residualPurchases(
    pnbdAlive(p, histories),
    (x, T) =>
      times.reduce((total, time, j) => total + weights[j] * pnbdWhileActive(p, time, x, T), 0),
    Math.min(p.alpha, p.beta),
    histories,
  );
};

/** The ranges of the purchases of customers with x repeat purchases at age T, by their probability of being active. */
export const pnbdRange = (p: PnbdParameters, horizon: number, x: number, T: number) =>
  activeRange(activeNow(p, x, T), horizon);

/** From P(alive) to the time until a purchase is as likely as not, of customers of one frequency and age. */
export const pnbdWaiting = (p: PnbdParameters, x: number, T: number) =>
  activeWaiting(activeNow(p, x, T));

/** Probability that a customer active now buys again in the horizon. */
export const pnbdChanceWhileActive = (p: PnbdParameters, horizon: number, x: number, T: number) =>
  activeChance(activeNow(p, x, T), 1, horizon);

export const pnbdMoments = ({ r, alpha, s, beta }: PnbdParameters, counting: Counting) => {
  const moments = gammaMoments(s, counting);
  return (x: number, T: number) => moments(r + x, alpha + T, beta + T);
};

/**
 * P(X(t) = x) for x = 0 … most: repeat purchases of a new customer in its first t, who was active throughout or left at
 * some time y before; given how long it was active, they are negative binomial.
 * Source: Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model.
 */
export function pnbdProbabilities(p: PnbdParameters, t: number, most: number): Float64Array {
  const { r, alpha } = p;
  const probabilities = new Float64Array(most + 1);
  activeTimes(activeNow(p, 0, 0), t, (active, weight) => {
    const logZ = -Math.log1p(alpha / active);
    let log = Math.log(weight) - r * Math.log1p(active / alpha);
    for (let x = 0; x <= most; x++) {
      probabilities[x] += Math.exp(log);
      log += Math.log((r + x) / (x + 1)) + logZ;
    }
  });
  return probabilities;
}

/** All that can be asked of it. */
export const pnbd = {
  fit: fitPnbd,
  alive: pnbdAlive,
  whileActive: pnbdWhileActive,
  expected: pnbdExpected,
  chance: pnbdChance,
  residual: pnbdResidual,
  probabilities: pnbdProbabilities,
  range: pnbdRange,
  waiting: pnbdWaiting,
  chanceWhileActive: pnbdChanceWhileActive,
  moments: pnbdMoments,
};
