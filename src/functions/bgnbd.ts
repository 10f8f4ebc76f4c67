// The BG/NBD model of repeat buying: CV.BGNBD.FIT and what to do with a fit.
import { wholeArgument, shareArgument } from "../domain/support/arguments";
import { BGNBD_NAMES } from "../domain/bgnbd";
import { LEAST_DISCOUNT } from "../domain/numerics/discounting";
import { historiesFit, MOST_PURCHASES, unseen } from "./support/histories";
import { longAnswer } from "./support/long-answer";
import { readParameters, rowwise } from "./support/rowwise";

/**
 * Fits the BG/NBD model of repeat buying to purchase histories: how often customers buy, and how they come to stay away.
 * @customfunction BGNBD.FIT
 * @param frequency Repeat purchases of each customer, all but the first: 0, 1, 2 … CV.FORECAST.SUMMARY makes these columns.
 * @param recency Time from the first purchase to the last, one cell per customer; 0 for customers who bought once.
 * @param age Time from the first purchase to the end of the data, one cell per customer, in the same unit.
 * @param [weights] How many customers each row stands for. Without it 1.
 * @returns r, alpha, a, b and the log-likelihood, side by side; alpha is in the unit of recency and age.
 * @remarks While active a customer buys at random at its own rate λ ~ Gamma(r, α); after each repeat purchase it leaves for good with
 * its own probability p ~ Beta(a, b). Maximum likelihood; the rows can stand in any order. A likelihood that only rises
 * towards a limit gives the limit: a = 0 if nobody leaves, r and alpha of 1E+12 or so if all buy at one rate r/alpha. Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2).
 * @example =CV.BGNBD.FIT({0;0;1;1;2;2;4;4;8;9},{0;0;2;20;8;33;15;36;37;20},{39;30;39;39;39;38;39;39;39;36},{60;30;12;10;6;7;3;5;4;2}) → ≈ {0.192555,3.96694,0.813887,2.03515,-533.653}
 * @example =CV.BGNBD.FIT({0;0},{0;0},{39;30}) → #N/A BG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers
 * @example =CV.BGNBD.FIT({1;2},{40;9},{39;30}) → #VALUE! recency, row 1: 40 is more than the age 39; recency is the time from the first purchase to the last, age from the first to the end
 */
export function bgnbdFit(
  frequency: any[][],
  recency: any[][],
  age: any[][],
  weights?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () =>
    historiesFit("fitBgnbd", "BG/NBD", { frequency, recency, age }, weights),
  );
}

/**
 * Probability that a customer is still active, by the BG/NBD model: long silence after frequent buying means it has left.
 * @customfunction BGNBD.ALIVE
 * @param parameters r, alpha, a, b: the cells of CV.BGNBD.FIT.
 * @param frequency Repeat purchases, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last, in the unit of the fit: one customer's, or a column.
 * @param age Time from the first purchase to now, in the same unit: one customer's, or a column.
 * @returns The probability, 0 to 1; for columns one per row, empty beside blank cells.
 * @remarks 1/(1 + a/(b+x−1) ((α+T)/(α+t))^(r+x)) for x repeat purchases, recency t and age T. Without a repeat purchase it is 1, since
 * the model lets nobody leave before the first of them. Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way.
 * @example =CV.BGNBD.ALIVE({0.243,4.414,0.793,2.426},2,30.43,38.86) → ≈ 0.726579
 * @example =CV.BGNBD.ALIVE({0.243,4.414,0.793,2.426},{0;2},{0;30.43},38.86) → ≈ {1;0.726579}
 * @example =CV.BGNBD.ALIVE({0.243,4.414,0.793},2,30.43,38.86) → #VALUE! parameters must be r, alpha, a, b, as a fit gives them: 4 numbers, not 3
 */
export function bgnbdAlive(
  parameters: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, BGNBD_NAMES);
    return rowwise({ frequency, recency, age }, { task: "bgnbdAlive", options });
  });
}

/**
 * Purchases to expect of a customer in the time to come, by the BG/NBD model, whether it is still active or not.
 * @customfunction BGNBD.EXPECTED
 * @param parameters r, alpha, a, b: the cells of CV.BGNBD.FIT.
 * @param horizon How far to look ahead, in the unit of the fit, say 39 weeks: one number, or a column.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @returns The expected number of purchases, not rounded; for columns one per row, empty beside blank cells.
 * @remarks P(alive) × Σₘ P(N = m) Σ_{k<m} (b+x)ₖ/(a+b+x)ₖ, where N, the purchases of one who never leaves, is negative binomial: the
 * paper's closed form, summed so that it holds for all parameters, also for a near 1 and a + b < 1. Source: Fader, Hardie & Lee (2005),
 * equation 10.
 * @example =CV.BGNBD.EXPECTED({0.243,4.414,0.793,2.426},39,2,30.43,38.86) → ≈ 1.226028
 * @example =CV.BGNBD.EXPECTED({0.3,2,0.2,0.5},{39;900},7,35,35) → ≈ {6.859253;107.141966}
 * @example =CV.BGNBD.EXPECTED({0.243,4.414,0.793,2.426},-1,2,30.43,38.86) → #VALUE! horizon: -1 is negative
 */
export function bgnbdExpected(
  parameters: any[][],
  horizon: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, BGNBD_NAMES);
    return rowwise({ horizon, frequency, recency, age }, { task: "bgnbdExpected", options });
  });
}

/**
 * Repeat purchases to expect of a new customer, of whom nothing is known but the first purchase, by the BG/NBD model.
 * @customfunction BGNBD.NEW
 * @param parameters r, alpha, a, b: the cells of CV.BGNBD.FIT.
 * @param horizon Time since the first purchase, in the unit of the fit: one number, or a column.
 * @returns The expected number of repeat purchases, not rounded; for a column one per row, empty beside blank cells.
 * @remarks What CV.BGNBD.EXPECTED gives for frequency, recency and age 0. Source: Fader, Hardie & Lee (2005), equation 9.
 * @example =CV.BGNBD.NEW({0.2425945,4.413602,0.7929218,2.425906},{1;78}) → ≈ {0.0531843;1.857958}
 * @example =CV.BGNBD.NEW({0.243,4.414,0.793,2.426},"soon") → #VALUE! horizon: 'soon' is not a number
 */
export function bgnbdNew(
  parameters: any[][],
  horizon: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, BGNBD_NAMES);
    return rowwise({ horizon }, { task: "bgnbdExpected", options, columns: unseen });
  });
}

/**
 * Probability that a customer buys at all, or at least so often, in the time to come, by the BG/NBD model.
 * @customfunction BGNBD.CHANCE
 * @param parameters r, alpha, a, b: the cells of CV.BGNBD.FIT.
 * @param horizon How far to look ahead, in the unit of the fit, say 39 weeks: one number, or a column.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @param [atLeast] How many purchases at least, 1 to 10,000. If omitted, 1.
 * @returns The probability, 0 to 1; for columns one per row, empty beside blank cells.
 * @remarks P(alive) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k) for at least k purchases, where N is negative binomial and c = b+x; for k = 1 that is P(alive) (1 −
 * ((α+T)/(α+T+h))^(r+x)). Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way.
 * @example =CV.BGNBD.CHANCE({0.243,4.414,0.793,2.426},39,2,30.43,38.86) → ≈ 0.5546271
 * @example =CV.BGNBD.CHANCE({0.243,4.414,0.793,2.426},39,{0;7},{0;35},38.86,3) → ≈ {0.01039343;0.6465105}
 * @example =CV.BGNBD.CHANCE({0.243,4.414,0.793,2.426},39,2,30.43,38.86,0) → #VALUE! atLeast must be a whole number from 1 to 10000, not 0
 */
export function bgnbdChance(
  parameters: any[][],
  horizon: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  atLeast?: number,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const count = wholeArgument("atLeast", atLeast, 1, 1, MOST_PURCHASES);
    const options = { ...readParameters(parameters, BGNBD_NAMES), atLeast: count };
    return rowwise({ horizon, frequency, recency, age }, { task: "bgnbdChance", options });
  });
}

/**
 * Discounted purchases to expect of a customer from now on, without end, by the BG/NBD model.
 * @customfunction BGNBD.RESIDUAL
 * @param parameters r, alpha, a, b: the cells of CV.BGNBD.FIT.
 * @param discount Discount rate per unit of time of the fit, above 0: 0.002 is 0.2 % a week.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @returns The number of purchases, each worth 1/(1 + discount)ᵏ in the k-th unit from now; for columns one per row.
 * @remarks Σₖ (E[X(k)] − E[X(k−1)])/(1 + discount)ᵏ over all k = 1, 2, …, to twelve digits: what CV.BGNBD.EXPECTED adds in each unit, discounted. Times the expected amount and the margin it is the residual value of the customer. Source: Fader, Hardie & Lee (2005),
 * RFM and CLV, Journal of Marketing Research 42(4).
 * @example =CV.BGNBD.RESIDUAL({0.243,4.414,0.793,2.426},0.002,2,30.43,38.86) → ≈ 6.071345
 * @example =CV.BGNBD.RESIDUAL({0.243,4.414,0.793,2.426},0.01,{0;7},{0;35},38.86) → ≈ {0.3953772;7.680357}
 * @example =CV.BGNBD.RESIDUAL({0.243,4.414,0.793,2.426},0,2,30.43,38.86) → #VALUE! discount must be at least 0.00001 and at most 1, not 0
 */
export function bgnbdResidual(
  parameters: any[][],
  discount: number,
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const rate = shareArgument("discount", discount, undefined, { min: LEAST_DISCOUNT, max: 1 });
    const options = { ...readParameters(parameters, BGNBD_NAMES), discount: rate };
    return rowwise({ frequency, recency, age }, { task: "bgnbdResidual", options });
  });
}
