// Satisfaction of customers with one thing: CV.CSAT.
import { numberArgument } from "../domain/support/arguments";
import { readNumbers } from "../domain/support/columns";
import { satisfiedShare } from "../domain/csat";
import { answer } from "./support/answer";

/**
 * Customer satisfaction score: the share of answers that are satisfied.
 * @customfunction CSAT
 * @param scores Answers, a higher number being more satisfied; on a scale from 1 to 5 if satisfiedFrom is not given.
 * @param [satisfiedFrom] The lowest answer that counts as satisfied. Without it 4.
 * @returns A share from 0 to 1; format it as a percentage.
 * @remarks Formula: answers ≥ satisfiedFrom / answers. Blank cells are skipped, but Excel on the desktop hands a blank cell over as 0, which
 * would count as not satisfied: give the rows with answers only. Negative numbers, used for "no answer" in some surveys, are refused.
 * Source: Hayes (2008), Measuring Customer Satisfaction and Loyalty.
 * @example =CV.CSAT({5;4;3;2}) → 0.5
 * @example =CV.CSAT({9;10;7;8;2},8) → 0.6
 * @example =CV.CSAT({5;4;-1}) → #VALUE! scores, row 3: -1 is negative
 */
export function csat(scores: any[][], satisfiedFrom?: number): number {
  return answer(() =>
    satisfiedShare(
      readNumbers("scores", scores, 0),
      numberArgument("satisfiedFrom", satisfiedFrom, 4),
    ),
  );
}
