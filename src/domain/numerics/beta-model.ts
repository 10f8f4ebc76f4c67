/** The BG/NBD and the MBG/NBD as models: what can be asked of them, by whether one may leave after the first purchase. */
import { unavailable } from "../support/errors";
import type { ModelTitle } from "../support/messages";
import { BETA_LEAVING, type LimitName } from "../support/limits";
import {
  betaAlive,
  betaChance,
  type BetaLeavingParameters,
  betaProbabilities,
  betaRange,
  betaResidual,
  betaWaiting,
  betaWhileActive,
  type First,
} from "./beta-leaving";
import { betaLeavingLikelihood } from "./beta-leaving-likelihood";
import { type Fit, maximizeLikelihood } from "./fit";
import {
  type Ahead,
  type Histories,
  inUnitOf,
  perHorizon,
  residualPurchases,
  scaledHistories,
} from "./histories";
import { earlyStarts, purchaseStarts } from "./purchasing";
import { betaMoments, type Counting } from "./second-moments";

type P = BetaLeavingParameters;

const NAMES = ["r", "alpha", "a", "b"] as const;

export function betaModel(title: ModelTitle, first: First) {
  const alive = (p: P, histories: Histories) => betaAlive(p, first, histories);
  const whileActive = (p: P, horizon: number, x: number, T: number) =>
    betaWhileActive(p, first, horizon, x, T);

  const fit = (histories: Histories): Fit<P, LimitName> => {
    const rows = scaledHistories(title, histories);
    const fit = maximizeLikelihood(
      NAMES,
      rows,
      (rows) => betaLeavingLikelihood(rows, first),
      first ? earlyStarts(rows.rate) : purchaseStarts(rows.rate),
      (undetermined) =>
        undetermined === "r" || undetermined === "alpha"
          ? unavailable("ratesAlike", { model: title })
          : unavailable("leavingUnknown", { model: title, names: ["a", "b"] }),
      BETA_LEAVING,
    );
    return inUnitOf(fit, rows, ({ r, alpha, a, b }, unit) => ({ r, alpha: alpha * unit, a, b }));
  };

  return {
    fit,
    alive,
    whileActive,
    /** Purchases to expect of each customer in its horizon. */
    expected: (p: P, histories: Ahead) =>
      perHorizon(alive(p, histories), (h, x, T) => whileActive(p, h, x, T), histories),
    /** Probability of at least `count` purchases of each customer in its horizon. */
    chance: (p: P, histories: Ahead, count: number) =>
      perHorizon(alive(p, histories), (h, x, T) => betaChance(p, first, count, h, x, T), histories),
    /** Σₖ (E[X(k)] − E[X(k−1)]) / (1 + discount)ᵏ over all k ≥ 1, of each customer. */
    residual: (p: P, histories: Histories, discount: number) =>
      residualPurchases(alive(p, histories), betaResidual(p, first, discount), p.alpha, histories),
    probabilities: (p: P, t: number, most: number) => betaProbabilities(p, first, t, most),
    /** Probability that a customer active now buys again in the horizon. */
    chanceWhileActive: (p: P, horizon: number, x: number, T: number) =>
      betaChance(p, first, 1, horizon, x, T),
    moments: ({ r, alpha, a, b }: P, counting: Counting) => {
      const moments = betaMoments(a, counting);
      return (x: number, T: number) => moments(r + x, alpha + T, b + (x + first));
    },
    range: (p: P, horizon: number, x: number, T: number) => betaRange(p, first, horizon, x, T),
    /** From P(alive) to the time until a purchase is as likely as not, of customers of one frequency and age. */
    waiting: (p: P, x: number, T: number) => (alive: number) => betaWaiting(p, alive, x, T),
  };
}
