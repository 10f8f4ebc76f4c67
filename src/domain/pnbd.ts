/**
 * Pareto/NBD: purchases while active at a rate λ ~ Gamma(r, α); the customer leaves, unseen, at a rate μ ~ Gamma(s, β).
 * Source: Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1); Fader & Hardie
 * (2005), A note on deriving the Pareto/NBD model and related expressions.
 */
import { type Fit, maximizeLikelihood } from "./numerics/fit";
import {
  checkHistories,
  expectedPurchases,
  type Histories,
  inUnitOf,
  scaledHistories,
} from "./numerics/histories";
import { integrateLeaving, newLeaving } from "./numerics/leaving";
import { pnbdLikelihood } from "./numerics/pnbd-likelihood";
import { purchaseStarts } from "./numerics/purchasing";
import { integrationNodes } from "./numerics/quadrature";

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
 * Throws "unavailable" where the data do not determine a parameter.
 */
export function fitPnbd(histories: Histories): Fit<PnbdParameters> {
  const rows = scaledHistories("Pareto/NBD", histories);
  const starts = purchaseStarts(rows.rate);
  const fit = maximizeLikelihood(PNBD_NAMES, rows, pnbdLikelihood, starts, (undetermined) =>
    undetermined === "r" || undetermined === "alpha"
      ? "Pareto/NBD: these customers buy at rates too alike, or too few of them buy again, to estimate r and alpha; " +
        "use more customers or a longer period"
      : "Pareto/NBD: these purchases say too little about customers leaving (hardly anyone fell silent, or all " +
        "alike) to estimate s and beta; use more customers or a longer period",
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
  const leaving = newLeaving();
  return frequency.map((x, i) => {
    const t = recency[i];
    integrateLeaving(r + x, s, alpha + t, beta + t, age[i] - t, leaving);
    return 1 / (1 + Math.exp(leaving.logOdds));
  });
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
export const pnbdExpected = (
  parameters: PnbdParameters,
  histories: Histories & { readonly horizon: Float64Array },
): Float64Array =>
  expectedPurchases(
    pnbdAlive(parameters, histories),
    (horizon, x, T) => pnbdWhileActive(parameters, horizon, x, T),
    histories,
  );

/** Widest panel, in logarithms of time, on which the integrand of the probabilities is exact for hundreds of purchases. */
const PANEL = 0.5;

/**
 * P(X(t) = x) for x = 0 … most: repeat purchases of a new customer in its first t, who was active throughout or left at
 * some time y before; given how long it was active, they are negative binomial.
 * Source: Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model.
 */
export function pnbdProbabilities(
  { r, alpha, s, beta }: PnbdParameters,
  t: number,
  most: number,
): Float64Array {
  const probabilities = new Float64Array(most + 1);
  const add = (active: number, weight: number) => {
    const logZ = -Math.log1p(alpha / active);
    let log = Math.log(weight) - r * Math.log1p(active / alpha);
    for (let x = 0; x <= most; x++) {
      probabilities[x] += Math.exp(log);
      log += Math.log((r + x) / (x + 1)) + logZ;
    }
  };
  const survival = (y: number) => Math.exp(-s * Math.log1p(y / beta));
  add(t, survival(t));
  const least = Math.min(alpha, beta);
  integrationNodes(0, Math.log1p(t / least), PANEL, (v, weight) => {
    const y = least * Math.expm1(v);
    add(y, (weight * (least + y) * s * survival(y)) / (beta + y));
  });
  return probabilities;
}
