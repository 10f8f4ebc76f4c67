/** Net Promoter Score: would you recommend us? Answers are whole numbers from 0 to 10. */
import type { IdColumn } from "./support/columns";
import { invalid, unavailable } from "./support/errors";
import { firstRefused } from "./support/refused";
import type { Place } from "./support/messages";

const PROMOTER_FROM = 9;
const PASSIVE_FROM = 7;
/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.959963984540054;

/** Refuses answers that are not whole numbers from 0 to 10; `place` says where one stands. */
export function checkAnswers(scores: Float64Array, place: (i: number) => Place): void {
  const isWrong = (score: number) => !Number.isInteger(score) || score < 0 || score > 10;
  const refused = firstRefused(scores, isWrong, place);
  if (refused) throw invalid("notWholeFrom", { ...refused, min: 0, max: 10 });
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
  /** Half the width of the 95 % interval, in points. */
  readonly margin: number;
}

/**
 * Net Promoter Score by segment, the best first, equal ones by name.
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
    return {
      segment,
      answers: n,
      promoters: promoters[s] / n,
      passives: (n - promoters[s] - detractors[s]) / n,
      detractors: detractors[s] / n,
      nps: (100 * (promoters[s] - detractors[s])) / n,
      margin: marginOf(promoters[s], detractors[s], n),
    };
  });
  return rows.sort((a, b) => b.nps - a.nps || (`${a.segment}` < `${b.segment}` ? -1 : 1));
}

/**
 * Adjusted Wald: ¾ of a promoter, ¾ of a detractor and 1½ passives are added, so that small samples are never certain. Then
 * 1.96 × 100 √((p + d − (p − d)²) / n), around the score that is shrunk alike, n / (n + 3) of it.
 * Source: Rocks (2016), "Interval estimation for the Net Promoter Score", The American Statistician 70(4).
 */
function marginOf(promoters: number, detractors: number, answers: number): number {
  const n = answers + 3;
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  return 100 * Z95 * Math.sqrt((p + d - (p - d) ** 2) / n);
}
