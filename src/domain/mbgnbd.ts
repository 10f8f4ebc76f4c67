/**
 * MBG/NBD: purchases while active at a rate λ ~ Gamma(r, α); after each purchase, the first one too, the customer leaves
 * with probability p ~ Beta(a, b). So those who bought once may have left, which the BG/NBD denies.
 * Source: Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis,
 * International Journal of Research in Marketing 24(3).
 */
import { type LimitName } from "./support/limits";
import type { BetaLeavingParameters } from "./numerics/beta-leaving";
import { betaModel } from "./numerics/beta-model";
import type { Fit } from "./numerics/fit";
import type { Histories } from "./numerics/histories";

export type MbgnbdParameters = BetaLeavingParameters;

export const MBGNBD_NAMES = ["r", "alpha", "a", "b"] as const;

/** All that can be asked of it. */
export const mbgnbd = betaModel("MBG/NBD", 1);

/**
 * Maximum likelihood estimates from purchase histories; where the maximum is at infinity, the limit.
 * Throws "unavailable" where the histories say nothing.
 */
export const fitMbgnbd = (histories: Histories): Fit<MbgnbdParameters, LimitName> =>
  mbgnbd.fit(histories);

/** Probability that each customer is still active. */
export const mbgnbdAlive = mbgnbd.alive;

/** Purchases to expect in the next `horizon` from a customer who is active now, by frequency x and age T. */
export const mbgnbdWhileActive = mbgnbd.whileActive;

/** Purchases to expect of each customer in the next `horizon`, whether it is still active or not. */
export const mbgnbdExpected = mbgnbd.expected;

/** Probability of at least so many purchases of each customer in the next `horizon`. */
export const mbgnbdChance = mbgnbd.chance;

/** Discounted purchases to expect of each customer from now on, for ever. */
export const mbgnbdResidual = mbgnbd.residual;

/** P(X(t) = x) for x = 0 … most: repeat purchases of a new customer in its first t. */
export const mbgnbdProbabilities = mbgnbd.probabilities;

export const mbgnbdRange = mbgnbd.range;
export const mbgnbdWaiting = mbgnbd.waiting;
export const mbgnbdChanceWhileActive = mbgnbd.chanceWhileActive;
export const mbgnbdMoments = mbgnbd.moments;
