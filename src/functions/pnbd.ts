// The Pareto/NBD model of repeat buying: CV.PNBD.FIT and what to do with a fit.
import { wholeArgument, shareArgument } from "../domain/support/arguments";
import { PNBD_NAMES } from "../domain/pnbd";
import { LEAST_DISCOUNT } from "../domain/numerics/discounting";
import { historiesFit, MOST_PURCHASES, unseen } from "./support/histories";
import { longAnswer } from "./support/long-answer";
import { readParameters, rowwise } from "./support/rowwise";

/**
 * Fits the Pareto/NBD model of repeat buying to purchase histories: how often customers buy, and how long they stay.
 * @customfunction PNBD.FIT
 * @param frequency Repeat purchases of each customer, all but the first: 0, 1, 2 … CV.FORECAST.SUMMARY makes these columns.
 * @param recency Time from the first purchase to the last, one cell per customer; 0 for customers who bought once.
 * @param age Time from the first purchase to the end of the data, one cell per customer, in the same unit.
 * @param [weights] How many customers each row stands for. Without it 1.
 * @returns r, alpha, s, beta and the log-likelihood, side by side; alpha and beta are in the unit of recency and age.
 * @remarks While active a customer buys at random at its own rate λ ~ Gamma(r, α); it leaves for good, unseen, at its own rate
 * μ ~ Gamma(s, β). Maximum likelihood; the rows can stand in any order. #N/A says so when the data cannot tell a parameter.
 * Source: Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1).
 * @example =CV.PNBD.FIT({0;0;1;1;2;2;4;4;8;9},{0;0;2;20;8;33;15;36;37;20},{39;30;39;39;39;38;39;39;39;36},{60;30;12;10;6;7;3;5;4;2}) → ≈ {0.660787,12.67198,0.527701,4.58157,-531.862}
 * @example =CV.PNBD.FIT({0;0},{0;0},{39;30}) → #N/A Pareto/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers
 * @example =CV.PNBD.FIT({1;0},{9;5},{39;30}) → #VALUE! recency, row 2: 5 but frequency is 0; recency is the time from the first purchase to the last, and 0 without a repeat purchase
 */
export function pnbdFit(
  frequency: any[][],
  recency: any[][],
  age: any[][],
  weights?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () =>
    historiesFit("fitPnbd", "Pareto/NBD", { frequency, recency, age }, weights),
  );
}

/**
 * Probability that a customer is still active, by the Pareto/NBD model: long silence after frequent buying means it has left.
 * @customfunction PNBD.ALIVE
 * @param parameters r, alpha, s, beta: the cells of CV.PNBD.FIT.
 * @param frequency Repeat purchases, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last, in the unit of the fit: one customer's, or a column.
 * @param age Time from the first purchase to now, in the same unit: one customer's, or a column.
 * @returns The probability, 0 to 1; for columns one per row, empty beside blank cells.
 * @remarks Compares having stayed silent, from recency t to age T, with having left at some time y in between: the odds of having left
 * are ∫ s ((α+T)/(α+y))^(r+x) ((β+T)/(β+y))^s dy/(β+y), integrated numerically, so that no number of purchases is too large. Source:
 * Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions.
 * @example =CV.PNBD.ALIVE({0.553,10.578,0.606,11.669},26,30.86,31) → ≈ 0.997919
 * @example =CV.PNBD.ALIVE({0.553,10.578,0.606,11.669},{0;2},{0;30.43},{39;38.86}) → ≈ {0.294467;0.869168}
 * @example =CV.PNBD.ALIVE({0.553,10.578,-1,11.669},26,30.86,31) → #VALUE! parameters, s: -1 is not a positive number of a model
 */
export function pnbdAlive(
  parameters: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, PNBD_NAMES);
    return rowwise({ frequency, recency, age }, { task: "pnbdAlive", options });
  });
}

/**
 * Purchases to expect of a customer in the time to come, by the Pareto/NBD model, whether it is still active or not.
 * @customfunction PNBD.EXPECTED
 * @param parameters r, alpha, s, beta: the cells of CV.PNBD.FIT.
 * @param horizon How far to look ahead, in the unit of the fit, say 39 weeks: one number, or a column.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @returns The expected number of purchases, not rounded; for columns one per row, empty beside blank cells.
 * @remarks P(alive) × (r+x)(β+T)/((α+T)(s−1)) (1 − ((β+T)/(β+T+h))^(s−1)) for x repeat purchases, age T and horizon h. Source: Fader &
 * Hardie (2005), A note on deriving the Pareto/NBD model and related expressions.
 * @example =CV.PNBD.EXPECTED({0.553,10.578,0.606,11.669},52,26,30.86,31) → ≈ 25.46
 * @example =CV.PNBD.EXPECTED({0.553,10.578,0.606,11.669},39,{0;2},{0;30.43},{39;38.86}) → ≈ {0.106527;1.455123}
 * @example =CV.PNBD.EXPECTED({0.553,10.578,0.606,11.669},52,26,32,31) → #VALUE! recency: 32 is more than the age 31; recency is the time from the first purchase to the last, age from the first to the end
 */
export function pnbdExpected(
  parameters: any[][],
  horizon: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, PNBD_NAMES);
    return rowwise({ horizon, frequency, recency, age }, { task: "pnbdExpected", options });
  });
}

/**
 * Repeat purchases to expect of a new customer, of whom nothing is known but the first purchase, by the Pareto/NBD model.
 * @customfunction PNBD.NEW
 * @param parameters r, alpha, s, beta: the cells of CV.PNBD.FIT.
 * @param horizon Time since the first purchase, in the unit of the fit: one number, or a column.
 * @returns The expected number of repeat purchases, not rounded; for a column one per row, empty beside blank cells.
 * @remarks rβ/(α(s−1)) (1 − (β/(β+h))^(s−1)): what CV.PNBD.EXPECTED gives for frequency, recency and age 0. Source: Fader & Hardie
 * (2005), A note on deriving the Pareto/NBD model and related expressions.
 * @example =CV.PNBD.NEW({2,10,3,20},{0;20}) → ≈ {0;1.5}
 * @example =CV.PNBD.NEW({2,10,3,20},"soon") → #VALUE! horizon: 'soon' is not a number
 */
export function pnbdNew(
  parameters: any[][],
  horizon: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, PNBD_NAMES);
    return rowwise({ horizon }, { task: "pnbdExpected", options, columns: unseen });
  });
}

/**
 * Probability that a customer buys at all, or at least so often, in the time to come, by the Pareto/NBD model.
 * @customfunction PNBD.CHANCE
 * @param parameters r, alpha, s, beta: the cells of CV.PNBD.FIT.
 * @param horizon How far to look ahead, in the unit of the fit, say 39 weeks: one number, or a column.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @param [atLeast] How many purchases at least, 1 to 10,000. If omitted, 1.
 * @returns The probability, 0 to 1; for columns one per row, empty beside blank cells.
 * @remarks P(alive) × the integral of the density of the k-th purchase times the probability of still being there, by quadrature to ten digits. Source: Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model.
 * @example =CV.PNBD.CHANCE({0.553,10.578,0.606,11.669},39,2,30.43,38.86) → ≈ 0.5919373
 * @example =CV.PNBD.CHANCE({0.553,10.578,0.606,11.669},39,{0;7},{0;35},38.86,3) → ≈ {0.008709915;0.6846181}
 * @example =CV.PNBD.CHANCE({0.553,10.578,0.606,11.669},39,2,30.43,38.86,0) → #VALUE! atLeast must be a whole number from 1 to 10000, not 0
 */
export function pnbdChance(
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
    const options = { ...readParameters(parameters, PNBD_NAMES), atLeast: count };
    return rowwise({ horizon, frequency, recency, age }, { task: "pnbdChance", options });
  });
}

/**
 * Discounted purchases to expect of a customer from now on, without end, by the Pareto/NBD model.
 * @customfunction PNBD.RESIDUAL
 * @param parameters r, alpha, s, beta: the cells of CV.PNBD.FIT.
 * @param discount Discount rate per unit of time of the fit, above 0: 0.002 is 0.2 % a week.
 * @param frequency Repeat purchases so far, all but the first: one customer's, or a column.
 * @param recency Time from the first purchase to the last: one customer's, or a column.
 * @param age Time from the first purchase to now: one customer's, or a column.
 * @returns The number of purchases, each worth 1/(1 + discount)ᵏ in the k-th unit from now; for columns one per row.
 * @remarks Σₖ (E[X(k)] − E[X(k−1)])/(1 + discount)ᵏ over all k = 1, 2, …, to twelve digits: what CV.PNBD.EXPECTED adds in each unit, discounted. Times the expected amount and the margin it is the residual value of the customer. Source: Fader, Hardie & Lee (2005),
 * RFM and CLV, Journal of Marketing Research 42(4).
 * @example =CV.PNBD.RESIDUAL({0.553,10.578,0.606,11.669},0.002,2,30.43,38.86) → ≈ 7.751013
 * @example =CV.PNBD.RESIDUAL({0.553,10.578,0.606,11.669},0.01,{0;7},{0;35},38.86) → ≈ {0.200235;8.669699}
 * @example =CV.PNBD.RESIDUAL({0.553,10.578,0.606,11.669},0,2,30.43,38.86) → #VALUE! discount must be at least 0.00001 and at most 1, not 0
 */
export function pnbdResidual(
  parameters: any[][],
  discount: number,
  frequency: any[][],
  recency: any[][],
  age: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const rate = shareArgument("discount", discount, undefined, { min: LEAST_DISCOUNT, max: 1 });
    const options = { ...readParameters(parameters, PNBD_NAMES), discount: rate };
    return rowwise({ frequency, recency, age }, { task: "pnbdResidual", options });
  });
}
