// Native equivalents of CV.NPS and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { heads } from "./support/words";

export const nps = {
  CVX_NPS: lambda`LAMBDA(scores, LET(
    answers, CVX_NUMBERS(scores, #N/A),
    IF(SUM((answers < 0) + (answers > 10) + (answers <> INT(answers))), #VALUE!,
      100 * (SUM(--(answers > 8)) - SUM(--(answers < 7))) / ROWS(answers))))`,

  CVX_NPS_SEGMENTS: lambda`LAMBDA(segments, scores, headers, LET(
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_ID_STATE(segments)), TOCOL(CVX_STATE(scores))), 1, COLUMNS(segments))
      = 1,
    who, FILTER(TOCOL(segments), kept, #N/A),
    score, FILTER(TOCOL(scores), kept, #N/A),
    codes, CVX_CODES(who),
    matches, --(SEQUENCE(MAX(codes)) = TRANSPOSE(codes)),
    number, MMULT(matches, codes ^ 0),
    promoters, MMULT(matches, --(score > 8)) / number,
    detractors, MMULT(matches, --(score < 7)) / number,
    net, promoters - detractors,
    more, (number * promoters + 0.75) / (number + 3),
    less, (number * detractors + 0.75) / (number + 3),
    margin, 100 * 1.959963984540054 * SQRT((more + less - (more - less) ^ 2) / (number + 3)),
    CVX_TABLE(${heads("Segment", "Answers", "Promoters", "Passives", "Detractors", "NPS", "Margin (95 %)")},
      IF(SUM((score < 0) + (score > 10) + (score <> INT(score))), #VALUE!,
        SORTBY(
          HSTACK(XLOOKUP(SEQUENCE(MAX(codes)), codes, who), number, promoters, 1 - promoters - detractors,
            detractors, 100 * net, margin),
          ROUND(net, 12), -1)),
      headers)))`,
};
