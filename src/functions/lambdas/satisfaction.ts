// Native equivalents of CV.SATISFACTION and its family; index.ts says how they are written.
import { LEVELS } from "../../domain/satisfaction";
import { lambda } from "./support/lambda";
import { heads, inLanguages } from "./support/words";

export const satisfaction = {
  CVX_SATISFACTION: lambda`LAMBDA(levels, weights, threshold, headers, LET(
    enough, CVX_WITHIN(threshold, 7, 0, 10),
    width, COLUMNS(levels),
    kept, CVX_KEPT(TOCOL(CVX_STATE(levels)), 1, width),
    score, IF(kept = 1, TOCOL(levels), 0),
    across, SUM(--(kept > -2)) <= width,
    level, IF(across, SEQUENCE(ROWS(kept)), 1 + INT((SEQUENCE(ROWS(kept)) - 1) / width)),
    levelNumbers, SEQUENCE(MAX(level)),
    matches, --(levelNumbers = TRANSPOSE(level)),
    answers, MMULT(matches, --(kept = 1)),
    sums, MMULT(matches, score),
    means, FILTER(sums / IF(answers, answers, 1), answers > 0, #VALUE!),
    weight, IF(CVX_ABSENT(weights), {1;1;1;1;1}, CVX_NUMBERS(weights, #VALUE!)),
    reached, IFERROR(XMATCH(TRUE, means < enough) - 1, ROWS(means)),
    credited, IF((SEQUENCE(ROWS(means)) > reached + 1) * (means > enough), enough, means),
    valid, IF(ISERROR(SUM(score) + SUM(weight) + enough), FALSE,
      (ROWS(means) = 5) * (ROWS(weight) = 5) * (MIN(score) >= 0) * (MAX(score) <= 10) * (MIN(weight) >= 0)),
    CVX_TABLE(${heads("Overall score", "Level reached", "Held back by")},
      IF(valid,
        HSTACK(SUMPRODUCT(credited, weight) / SUM(weight), reached,
          INDEX(${inLanguages([...LEVELS, ""])}, reached + 1, CVX_SPOKEN(headers))),
        #VALUE!),
      headers)))`,
};
