/**
 * BG/NBD: purchases while active at a rate λ ~ Gamma(r, α); after each repeat purchase the customer leaves with
 * probability p ~ Beta(a, b).
 * Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2).
 */
import { type LimitName } from "./support/limits";
import type { BetaLeavingParameters } from "./numerics/beta-leaving";
import { betaModel } from "./numerics/beta-model";
import type { Fit } from "./numerics/fit";
import type { Histories } from "./numerics/histories";

export type BgnbdParameters = BetaLeavingParameters;

export const BGNBD_NAMES = ["r", "alpha", "a", "b"] as const;

/** All that can be asked of it. */
export const bgnbd = betaModel("BG/NBD", 0);

/**
 * Maximum likelihood estimates from purchase histories; where the maximum is at infinity, the limit.
 * Throws "unavailable" where the histories say nothing.
 */
export const fitBgnbd = (histories: Histories): Fit<BgnbdParameters, LimitName> =>
  bgnbd.fit(histories);

/** Probability that each customer is still active; 1 without a repeat purchase, as the model lets nobody leave before. */
export const bgnbdAlive = bgnbd.alive;

/** Purchases to expect in the next `horizon` from a customer who is active now, by frequency x and age T. */
export const bgnbdWhileActive = bgnbd.whileActive;

/** Purchases to expect of each customer in the next `horizon`, whether it is still active or not. */
export const bgnbdExpected = bgnbd.expected;

/** Probability of at least so many purchases of each customer in the next `horizon`. */
export const bgnbdChance = bgnbd.chance;

/** Discounted purchases to expect of each customer from now on, for ever. */
export const bgnbdResidual = bgnbd.residual;

/** P(X(t) = x) for x = 0 … most: repeat purchases of a new customer in its first t. */
export const bgnbdProbabilities = bgnbd.probabilities;

export const bgnbdRange = bgnbd.range;
export const bgnbdWaiting = bgnbd.waiting;
export const bgnbdChanceWhileActive = bgnbd.chanceWhileActive;
export const bgnbdMoments = bgnbd.moments;
