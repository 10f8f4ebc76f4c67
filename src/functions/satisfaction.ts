// The five levels of satisfaction: CV.SATISFACTION.
import { numberArgument } from "../domain/support/arguments";
import { type Cells, readColumns, readNumbers } from "../domain/support/columns";
import { invalid } from "../domain/support/errors";
import { LEVELS, satisfaction as fiveLevels } from "../domain/satisfaction";
import { firstRefused } from "../domain/support/refused";
import { sum } from "../domain/support/sum";
import { answer } from "./support/answer";
import { table, worded } from "./support/table";

/**
 * Satisfaction on five levels, each necessary before the next can matter: overall score, level reached, what holds it back.
 * @customfunction SATISFACTION
 * @param levels Five rows, scores from 0 to 10: core product or service; support services and systems; technical performance; elements
 * of customer interaction; emotional. A row may hold many answers, which are averaged.
 * @param [weights] Five cells, importance of each level. Without it all count alike.
 * @param [threshold] The score from which a level is good enough, 0 to 10. Without it 7.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Overall score (0 to 10), Level reached (0 to 5: the highest with it and all below good enough) and Held back by (the first level
 * that is not; empty if all are).
 * @remarks Above the level that holds back, a level is credited with at most the threshold: charm does not make up for a late
 * delivery. Formula: Σ wᵢ creditᵢ / Σ wᵢ. Source: Cumby & Barnes (1998), How customers are made to feel.
 * @example =CV.SATISFACTION({9;8;6;9;10},,,FALSE) → {7.4,2,"Technical performance"}
 * @example =CV.SATISFACTION({9,8;8,8;7,8;9,7;10,8},{5;4;3;2;1}) → ≈ {"Overall score","Level reached","Held back by";8.1333,5,""}
 * @example =CV.SATISFACTION({9;8;6;9}) → #VALUE! levels must be five rows, from core product to emotional, not 4
 */
export function satisfaction(
  levels: any[][],
  weights?: any[][],
  threshold?: number,
  headers?: any,
): any[][] {
  return answer(() => {
    const enough = numberArgument("threshold", threshold, 7, { min: 0, max: 10 });
    const result = fiveLevels(readLevels(levels), readWeights(weights), enough);
    return table(
      { overall: "Overall score", reached: "Level reached", heldBackBy: worded("Held back by") },
      [result],
      headers,
    );
  });
}

/** Mean score of each of the five rows; five cells side by side are five levels too. */
function readLevels(cells: Cells): number[] {
  const columns = readColumns({ levels: { cells, as: "number", min: 0 } });
  const { levels, rows, height } = columns;
  const answers = new Map<number, number[]>();
  const refused = firstRefused(
    levels,
    (score) => score > 10,
    (i) => columns.place("levels", i),
  );
  if (refused) throw invalid("tooGreat", { ...refused, max: 10 });
  levels.forEach((score, i) => {
    const level = height === 1 ? i : rows[i];
    const scores = answers.get(level);
    if (scores) scores.push(score);
    else answers.set(level, [score]);
  });
  if (answers.size !== LEVELS.length) throw invalid("notFiveLevels", { count: answers.size });
  return [...answers.values()].map((scores) => sum(scores) / scores.length);
}

function readWeights(cells?: Cells): ArrayLike<number> {
  if (!cells) return LEVELS.map(() => 1);
  const weights = readNumbers("weights", cells, 0);
  if (weights.length !== LEVELS.length) throw invalid("notFiveWeights", { count: weights.length });
  return weights;
}
