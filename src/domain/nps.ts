/** Net Promoter Score: would you recommend us? Answers are whole numbers from 0 to 10. */
import type { IdColumn } from "./support/columns";
import { invalid, unavailable } from "./support/errors";
import type { Place } from "./support/messages";

const PROMOTER_FROM = 9;
const PASSIVE_FROM = 7;
/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.959963984540054;

/** Refuses answers that are not whole numbers from 0 to 10; `place` says where one stands. */
export function checkAnswers(scores: Float64Array, place: (i: number) => Place): void {
  scores.forEach((score, i) => {
    if (!Number.isInteger(score) || score < 0 || score > 10)
      throw invalid("notWholeFrom", { at: place(i), value: score, min: 0, max: 10 });
  });
}

/**
 * Net Promoter Score: % promoters (9–10) − % detractors (0–6), from −100 to 100.
 * Source: Reichheld (2003), "The one number you need to grow", HBR 81(12).
 */
export function netPromoterScore(scores: Float64Array): number {
  if (!scores.length) throw unavailable("noScores");
  let balance = 0;
  for (const score of scores)
    if (score >= PROMOTER_FROM) balance++;
    else if (score < PASSIVE_FROM) balance--;
  return (100 * balance) / scores.length;
}

/** One segment's answers; promoters, passives and detractors are shares of them. */
export interface PromoterSegment {
  readonly segment: string | number;
  readonly answers: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** −100 to 100. */
  readonly nps: number;
  /** Half the width of the 95 % interval of nps, in its points; null for a single answer, which says nothing about spread. */
  readonly margin: number | null;
}

/**
 * Net Promoter Score by segment, the best first, equal ones by name. Margin: 1.96 × 100 √((p + d − (p − d)²) / n), from the normal
 * approximation to a multinomial sample.
 * Source: Reichheld (2003), HBR 81(12); variance of a difference of two multinomial shares, e.g. Agresti (2002), "Categorical
 * Data Analysis".
 */
export function promotersBySegment({
  segments,
  scores,
}: {
  segments: IdColumn;
  scores: Float64Array;
}): PromoterSegment[] {
  if (!scores.length) throw unavailable("noScoresBySegment");
  const promoters = new Uint32Array(segments.labels.length);
  const detractors = promoters.slice();
  const answers = promoters.slice();
  scores.forEach((score, i) => {
    const segment = segments.codes[i];
    answers[segment]++;
    if (score >= PROMOTER_FROM) promoters[segment]++;
    else if (score < PASSIVE_FROM) detractors[segment]++;
  });
  const rows = segments.values.map((segment, s) => {
    const n = answers[s];
    const balance = (promoters[s] - detractors[s]) / n;
    const variance = (promoters[s] + detractors[s]) / n - balance ** 2;
    return {
      segment,
      answers: n,
      promoters: promoters[s] / n,
      passives: (n - promoters[s] - detractors[s]) / n,
      detractors: detractors[s] / n,
      nps: (100 * (promoters[s] - detractors[s])) / n,
      margin: n > 1 ? 100 * Z95 * Math.sqrt(Math.max(0, variance) / n) : null,
    };
  });
  return rows.sort((a, b) => b.nps - a.nps || (`${a.segment}` < `${b.segment}` ? -1 : 1));
}
