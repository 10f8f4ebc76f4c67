/** Customer satisfaction score. */
import { unavailable } from "./support/errors";

/**
 * Share of answers at or above `satisfiedFrom`, 0 to 1: the "top two boxes" of a scale from 1 to 5 when that is 4.
 * Source: Hayes (2008), "Measuring Customer Satisfaction and Loyalty", ASQ Quality Press.
 */
export function satisfiedShare(scores: Float64Array, satisfiedFrom: number): number {
  if (!scores.length) throw unavailable("noScores");
  return scores.filter((score) => score >= satisfiedFrom).length / scores.length;
}
