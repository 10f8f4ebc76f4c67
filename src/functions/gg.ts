// The Gamma-Gamma model of spending: CV.GG.FIT and CV.GG.SPEND.
import { GG_NAMES } from "../domain/gg";
import { spendingFit } from "./support/histories";
import { longAnswer } from "./support/long-answer";
import { readParameters, rowwise } from "./support/rowwise";

/**
 * Fits the Gamma-Gamma model of spending to mean amounts: how purchases vary, and how customers differ.
 * @customfunction GG.FIT
 * @param frequency Repeat purchases of each customer. CV.FORECAST.SUMMARY makes these columns.
 * @param monetary Mean amount of these purchases, one cell per customer.
 * @param [weights] How many customers each row stands for. Without it 1.
 * @returns p, q, gamma and the log-likelihood, side by side; gamma is in the currency of the amounts.
 * @remarks A customer's amounts vary around its own mean as Gamma(p, ν), and customers differ as ν ~ Gamma(q, γ), whatever their number
 * of purchases. Rows without repeat purchases, or with a mean that is not positive, say nothing of it and are left out. Maximum
 * likelihood; the rows can stand in any order. Where the likelihood only rises towards a limit, that is the answer: a p of 1E+12 says
 * that each customer always spends its own mean, a q of 1E+12 that all customers are alike. Source: Fader & Hardie (2013), The Gamma-Gamma model of monetary value.
 * @example =CV.GG.FIT({1;1;1;1;2;2;3;4;8;2},{12;31;55;140;20;75;38;24;61;33},{30;25;12;5;14;9;10;6;3;18}) → ≈ {3.8436,6.3045,50.086,-567.0841}
 * @example =CV.GG.FIT({1;4;9;2;3;6},{9;9;19;49;19;9}) → ≈ {1000000000000,3.316445,4.335178e-11,-21.58909}
 * @example =CV.GG.FIT({1;2;3},{10;10;10}) → ≈ {1000000000000,1000000000000,10,31.0888}
 * @example =CV.GG.FIT({1;2;3},{10;"ten";10}) → #VALUE! monetary, row 2: 'ten' is not a number
 */
export function ggFit(
  frequency: any[][],
  monetary: any[][],
  weights?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => spendingFit(frequency, monetary, weights));
}

/**
 * Amount to expect of a customer's next purchases, by the Gamma-Gamma model: between its own mean so far and everybody's.
 * @customfunction GG.SPEND
 * @param parameters p, q, gamma: the cells of CV.GG.FIT.
 * @param frequency Repeat purchases so far: one customer's, or a column.
 * @param monetary Mean amount of these purchases: one customer's, or a column. Without a repeat purchase it does not count.
 * @returns The expected mean amount per purchase; for columns one per row. Empty beside blank cells, and where the mean so far is not
 * positive.
 * @remarks p (γ + x m)/(p x + q − 1) for x repeat purchases of m on average, so p γ/(q − 1) without any: infinite if q ≤ 1, where
 * customers differ so much that a mean says nothing; then ask only for customers who bought again. Source: Fader & Hardie (2013), The
 * Gamma-Gamma model of monetary value.
 * @example =CV.GG.SPEND({6.25,3.74,15.44},{1;4},{35;12.5}) → ≈ {35.06674;14.74405}
 * @example =CV.GG.SPEND({2,3,10},{0;0;5},{"";0;-4}) → {10;10;""}
 * @example =CV.GG.SPEND({2,0.8,10},0,0) → #N/A frequency: q is 0.8, not above 1, so the mean amount of customers without repeat purchases is infinite; ask only for customers who bought again
 */
export function ggSpend(
  parameters: any[][],
  frequency: any[][],
  monetary: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const options = readParameters(parameters, GG_NAMES);
    return rowwise(
      { frequency, monetary },
      { task: "expectedSpends", options, free: ["monetary"] },
    );
  });
}
