// The five levels of satisfaction: CV.SATISFACTION.
import { numberArgument } from "../domain/arguments";
import { type Cells, readColumns, readNumbers } from "../domain/columns";
import { invalid } from "../domain/errors";
import { LEVELS, satisfaction as fiveLevels } from "../domain/satisfaction";
import { sum } from "../domain/sum";
import { answer, table } from "./support/answer";

/**
 * Satisfaction on five levels, each necessary before the next can matter: overall score, level reached, what holds it back.
 * @customfunction SATISFACTION
 * @param levels Five rows, scores from 0 to 10: core product or service; support services and systems; technical performance; elements
 * of customer interaction; emotional. A row may hold many answers, which are averaged.
 * @param [weights] Five cells, importance of each level. Without it all count alike.
 * @param [threshold] The score from which a level is good enough, 0 to 10. Without it 7.
 * @param [headers] FALSE leaves out the heading row.
 * @returns Overall score (0 to 10), Level reached (0 to 5: the highest with it and all below good enough) and Held back by (the first level
 * that is not; empty if all are).
 * @remarks Above the level that holds back, a level is credited with at most the threshold: charm does not make up for a late
 * delivery. Formula: Σ wᵢ creditᵢ / Σ wᵢ. Source: Cumby & Barnes (1998), How customers are made to feel.
 * @example =CV.SATISFACTION({9;8;6;9;10},,,FALSE) → {7.4,2,"Technical performance"}
 * @example =CV.SATISFACTION({9,8;8,8;7,8;9,7;10,8},{5;4;3;2;1}) → ≈ {"Overall score","Level reached","Held back by";8.1333,5,""}
 * @example =CV.SATISFACTION({9;8;6;9}) → #VALUE! levels must be five rows, from core product to emotional, not 4
 * @portable LAMBDA(levels, weights, threshold, headers, LET(
 *   enough, CVX_WITHIN(threshold, 7, 0, 10),
 *   width, COLUMNS(levels),
 *   kept, CVX_KEPT(TOCOL(CVX_STATE(levels)), 1, width),
 *   score, IF(kept = 1, TOCOL(levels), 0),
 *   across, SUM(--(kept > -2)) <= width,
 *   level, IF(across, SEQUENCE(ROWS(kept)), 1 + INT((SEQUENCE(ROWS(kept)) - 1) / width)),
 *   rows, SEQUENCE(MAX(level)),
 *   matches, --(rows = TRANSPOSE(level)),
 *   answers, MMULT(matches, --(kept = 1)),
 *   sums, MMULT(matches, score),
 *   means, FILTER(sums / IF(answers, answers, 1), answers > 0, #VALUE!),
 *   weight, IF(CVX_OMITTED(weights), {1;1;1;1;1}, CVX_NUMBERS(weights, #VALUE!)),
 *   reached, IFERROR(XMATCH(TRUE, means < enough) - 1, ROWS(means)),
 *   credited, IF((SEQUENCE(ROWS(means)) > reached + 1) * (means > enough), enough, means),
 *   valid, IF(ISERROR(SUM(score) + SUM(weight) + enough), FALSE,
 *     (ROWS(means) = 5) * (ROWS(weight) = 5) * (MIN(score) >= 0) * (MAX(score) <= 10) * (MIN(weight) >= 0)),
 *   CVX_TABLE({"Overall score","Level reached","Held back by"}, IF(valid, HSTACK(SUMPRODUCT(credited, weight) / SUM(weight), reached,
 *     INDEX({"Core product or service";"Support services and systems";"Technical performance";"Customer interaction";"Emotional";""}, reached + 1, 1)), #VALUE!), headers)))
 */
export function satisfaction(
  levels: any[][],
  weights?: any[][],
  threshold?: number,
  headers?: boolean,
): any[][] {
  return answer(() => {
    const enough = numberArgument("threshold", threshold, 7, { min: 0, max: 10 });
    const result = fiveLevels(readLevels(levels), readWeights(weights), enough);
    return table(
      ["Overall score", "Level reached", "Held back by"],
      [Object.values(result)],
      headers,
    );
  });
}

/** Mean score of each of the five rows; five cells side by side are five levels too. */
function readLevels(cells: Cells): number[] {
  const columns = readColumns({ levels: { cells, as: "number", min: 0 } });
  const { levels, rows, height } = columns;
  const answers = new Map<number, number[]>();
  levels.forEach((score, i) => {
    if (score > 10) throw invalid(`${columns.place("levels", i)}: ${score} is more than 10`);
    const level = height === 1 ? i : rows[i];
    const scores = answers.get(level);
    if (scores) scores.push(score);
    else answers.set(level, [score]);
  });
  if (answers.size !== LEVELS.length)
    throw invalid(`levels must be five rows, from core product to emotional, not ${answers.size}`);
  return [...answers.values()].map((scores) => sum(scores) / scores.length);
}

function readWeights(cells?: Cells): ArrayLike<number> {
  if (!cells) return LEVELS.map(() => 1);
  const weights = readNumbers("weights", cells, 0);
  if (weights.length !== LEVELS.length)
    throw invalid(`weights must be five numbers, one per level, not ${weights.length}`);
  return weights;
}
