/** Customer satisfaction score. */
import { invalid, unavailable } from "./support/errors";
import type { Place } from "./support/messages";
import { firstRefused } from "./support/refused";

/**
 * Share of answers at or above `satisfiedFrom`, 0 to 1: the "top two boxes" of a scale from 1 to 5 when that is 4.
 * Source: Hayes (2008), "Measuring Customer Satisfaction and Loyalty", ASQ Quality Press.
 */
export function satisfiedShare(scores: Float64Array, satisfiedFrom: number): number {
  if (!scores.length) throw unavailable("noScores");
  return scores.filter((score) => score >= satisfiedFrom).length / scores.length;
}

/** The highest answer of the scale that is meant if nothing else is said. */
const HIGHEST = 5;

/** Refuses answers above 5: on a scale to 10 or 100 nearly all of them would be satisfied. `place` says where one stands. */
export function checkScale(scores: Float64Array, place: (i: number) => Place): void {
  const refused = firstRefused(scores, (score) => score > HIGHEST, place);
  if (refused) throw invalid("aboveScale", { ...refused, most: HIGHEST });
}
