// Satisfaction of customers with one thing: CV.CSAT.
import { numberArgument } from "../domain/support/arguments";
import { readColumns } from "../domain/support/columns";
import { checkScale, satisfiedShare } from "../domain/csat";
import { answer } from "./support/answer";

/** Of a scale from 1 to 5. */
const SATISFIED = 4;

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
 * @example =CV.CSAT({90;80;40}) → #VALUE! scores, row 1: 90 is more than 5 (and 2 more); for another scale than 1 to 5 give satisfiedFrom
 * @example =CV.CSAT({5;4;-1}) → #VALUE! scores, row 3: -1 is negative
 */
export function csat(scores: any[][], satisfiedFrom?: number): number {
  return answer(() => {
    const columns = readColumns({ scores: { cells: scores, as: "number", min: 0 } });
    const from = numberArgument("satisfiedFrom", satisfiedFrom, NaN);
    if (Number.isNaN(from)) checkScale(columns.scores, (i) => columns.place("scores", i));
    return satisfiedShare(columns.scores, Number.isNaN(from) ? SATISFIED : from);
  });
}
