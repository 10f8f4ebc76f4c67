// The MBG/NBD model of repeat buying: CV.MBGNBD.FIT and what to do with a fit.
import { wholeArgument, shareArgument } from "../domain/support/arguments";
import { MBGNBD_NAMES } from "../domain/mbgnbd";
import { LEAST_DISCOUNT } from "../domain/numerics/discounting";
import { historiesFit, MOST_PURCHASES, unseen } from "./support/histories";
import { longAnswer } from "./support/long-answer";
import { readParameters, rowwise } from "./support/rowwise";

/**
 * Fits the MBG/NBD model of repeat buying to purchase histories: how often customers buy, and how they come to stay away.
 * @customfunction MBGNBD.FIT
 * @param frequency Repeat purchases of each customer, all but the first: 0, 1, 2 … CV.FORECAST.SUMMARY makes these columns.
 * @param recency Time from the first purchase to the last, one cell per customer; 0 for customers who bought once.
 * @param age Time from the first purchase to the end of the data, one cell per customer, in the same unit.
 * @param [weights] How many customers each row stands for. Without it 1.
 * @returns r, alpha, a, b and the log-likelihood, side by side; alpha is in the unit of recency and age.
 * @remarks While active a customer buys at random at its own rate λ ~ Gamma(r, α); after each purchase, the first one too, it leaves for
 * good with its own probability p ~ Beta(a, b). Maximum likelihood; the rows can stand in any order. Where the likelihood only rises
 * towards a limit, that is the answer: a = 0 if nobody leaves, r and alpha of 1E+12 or so if all buy at one rate r/alpha, a and b likewise
 * if all leave with one probability. Source: Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for
 * customer base analysis, International Journal of Research in Marketing 24(3).
 * @example =CV.MBGNBD.FIT({0;0;1;1;2;2;4;4;8;9},{0;0;2;20;8;33;15;36;37;20},{39;30;39;39;39;38;39;39;39;36},{60;30;12;10;6;7;3;5;4;2}) → ≈ {1.19712,10.37668,0.7863872,0.5754483,-532.0487}
 * @example =CV.MBGNBD.FIT({0;0},{0;0},{39;30}) → #N/A MBG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers
 * @example =CV.MBGNBD.FIT({1;2},{40;9},{39;30}) → #VALUE! recency, row 1: 40 is more than the age 39; recency is the time from the first purchase to the last, age from the first to the end
 */
export function mbgnbdFit(
  frequency: any[][],
  recency: any[][],
  age: any[][],
  weights?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () =>
    historiesFit("fitMbgnbd", "MBG/NBD", { frequency, recency, age }, weights),
  );
}

/**
 * Probability that a customer is still active, by the MBG/NBD model: long silence after frequent buying means it has left.
 * @customfunction MBGNBD.ALIVE
 * @param parameters r, alpha, a, b: the cells of CV.MBGNBD.FIT.
 * @param frequency Repeat purchases, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last, in the unit of the fit: one customer's, or a column.
 * @param age Time from the first purchase to now, in the same unit: one customer's, or a column.
 * @returns The probability, 0 to 1; for columns one per row, empty beside blank cells.
 * @remarks 1/(1 + a/(b+x) ((α+T)/(α+t))^(r+x)) for x repeat purchases, recency t and age T. Who bought once may have left too. Source:
 * Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis.
 * @example =CV.MBGNBD.ALIVE({0.525,6.183,0.891,1.614},2,30.43,38.86) → ≈ 0.7062023
 * @example =CV.MBGNBD.ALIVE({0.525,6.183,0.891,1.614},{0;2},{0;30.43},38.86) → ≈ {0.3897351;0.7062023}
 * @example =CV.MBGNBD.ALIVE({0.525,6.183,0.891},2,30.43,38.86) → #VALUE! parameters must be r, alpha, a, b, as a fit gives them: 4 numbers, not 3
 */
export function mbgnbdAlive(
  parameters: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, MBGNBD_NAMES);
    return rowwise({ frequency, recency, age }, { task: "mbgnbdAlive", options });
  });
}

/**
 * Purchases to expect of a customer in the time to come, by the MBG/NBD model, whether it is still active or not.
 * @customfunction MBGNBD.EXPECTED
 * @param parameters r, alpha, a, b: the cells of CV.MBGNBD.FIT.
 * @param horizon How far to look ahead, in the unit of the fit, say 39 weeks: one number, or a column.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @returns The expected number of purchases, not rounded; for columns one per row, empty beside blank cells.
 * @remarks P(alive) × Σₘ P(N = m) Σ_{k<m} (c)ₖ/(a+c)ₖ, c = b+x+1, where N, the purchases of one who never leaves, is negative binomial;
 * it holds for all parameters. Source: Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer
 * base analysis.
 * @example =CV.MBGNBD.EXPECTED({0.525,6.183,0.891,1.614},39,2,30.43,38.86) → ≈ 1.262961
 * @example =CV.MBGNBD.EXPECTED({0.3,2,0.2,0.5},{39;900},7,35,35) → ≈ {6.941097;109.9684}
 * @example =CV.MBGNBD.EXPECTED({0.525,6.183,0.891,1.614},-1,2,30.43,38.86) → #VALUE! horizon: -1 is negative
 */
export function mbgnbdExpected(
  parameters: any[][],
  horizon: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, MBGNBD_NAMES);
    return rowwise({ horizon, frequency, recency, age }, { task: "mbgnbdExpected", options });
  });
}

/**
 * Repeat purchases to expect of a new customer, of whom nothing is known but the first purchase, by the MBG/NBD model.
 * @customfunction MBGNBD.NEW
 * @param parameters r, alpha, a, b: the cells of CV.MBGNBD.FIT.
 * @param horizon Time since the first purchase, in the unit of the fit: one number, or a column.
 * @returns The expected number of repeat purchases, not rounded; for a column one per row, empty beside blank cells.
 * @remarks What CV.MBGNBD.EXPECTED gives for frequency, recency and age 0: some leave right after the first purchase. Source: Batislam,
 * Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis.
 * @example =CV.MBGNBD.NEW({0.525,6.183,0.891,1.614},{1;78}) → ≈ {0.0530848;1.804758}
 * @example =CV.MBGNBD.NEW({0.525,6.183,0.891,1.614},"soon") → #VALUE! horizon: 'soon' is not a number
 */
export function mbgnbdNew(
  parameters: any[][],
  horizon: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, MBGNBD_NAMES);
    return rowwise({ horizon }, { task: "mbgnbdExpected", options, columns: unseen });
  });
}

/**
 * Probability that a customer buys at all, or at least so often, in the time to come, by the MBG/NBD model.
 * @customfunction MBGNBD.CHANCE
 * @param parameters r, alpha, a, b: the cells of CV.MBGNBD.FIT.
 * @param horizon How far to look ahead, in the unit of the fit, say 39 weeks: one number, or a column.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @param [atLeast] How many purchases at least, 1 to 10,000. If omitted, 1.
 * @returns The probability, 0 to 1; for columns one per row, empty beside blank cells.
 * @remarks P(alive) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k) for at least k purchases, where N is negative binomial and c = b+x+1; for k = 1 that is P(alive) (1 −
 * ((α+T)/(α+T+h))^(r+x)). Source: Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models.
 * @example =CV.MBGNBD.CHANCE({0.525,6.183,0.891,1.614},39,2,30.43,38.86) → ≈ 0.5599941
 * @example =CV.MBGNBD.CHANCE({0.525,6.183,0.891,1.614},39,{0;7},{0;35},38.86,3) → ≈ {0.009679475;0.6285976}
 * @example =CV.MBGNBD.CHANCE({0.525,6.183,0.891,1.614},39,2,30.43,38.86,0) → #VALUE! atLeast must be a whole number from 1 to 10000, not 0
 */
export function mbgnbdChance(
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
    const options = { ...readParameters(parameters, MBGNBD_NAMES), atLeast: count };
    return rowwise({ horizon, frequency, recency, age }, { task: "mbgnbdChance", options });
  });
}

/**
 * Discounted purchases to expect of a customer from now on, without end, by the MBG/NBD model.
 * @customfunction MBGNBD.RESIDUAL
 * @param parameters r, alpha, a, b: the cells of CV.MBGNBD.FIT.
 * @param discount Discount rate per unit of time of the fit, above 0: 0.002 is 0.2 % a week.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @returns The number of purchases, each worth 1/(1 + discount)ᵏ in the k-th unit from now; for columns one per row.
 * @remarks Σₖ (E[X(k)] − E[X(k−1)])/(1 + discount)ᵏ over all k = 1, 2, …, to twelve digits: what CV.MBGNBD.EXPECTED adds in each unit, discounted. Times the expected amount and the margin it is the residual value of the customer. Source: Fader, Hardie & Lee (2005),
 * RFM and CLV, Journal of Marketing Research 42(4).
 * @example =CV.MBGNBD.RESIDUAL({0.525,6.183,0.891,1.614},0.002,2,30.43,38.86) → ≈ 5.713179
 * @example =CV.MBGNBD.RESIDUAL({0.525,6.183,0.891,1.614},0.01,{0;7},{0;35},38.86) → ≈ {0.299041;7.173602}
 * @example =CV.MBGNBD.RESIDUAL({0.525,6.183,0.891,1.614},0,2,30.43,38.86) → #VALUE! discount must be at least 0.00001 and at most 1, not 0
 */
export function mbgnbdResidual(
  parameters: any[][],
  discount: number,
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const rate = shareArgument("discount", discount, undefined, { min: LEAST_DISCOUNT, max: 1 });
    const options = { ...readParameters(parameters, MBGNBD_NAMES), discount: rate };
    return rowwise({ frequency, recency, age }, { task: "mbgnbdResidual", options });
  });
}
