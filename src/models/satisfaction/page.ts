/** Satisfaction's page: key figures, the five levels and the one that holds back, segments, and who buys again. */
import { textNaming } from "../sample";
import { filled } from "../sheet/texts";
import { PERCENT, POINTS, about, beside, between, chart, charts, figure } from "../sheet/words";
import { figures, input, settings, sheet, unless, whole } from "../sheet/words";
import type { Surveyed } from "./inputs";
import { GOOD_ENOUGH, SATISFIED_FROM } from "./survey";
import { SCORE, bySegmentTable, levelTable, overallTable, segmentTable, stepTable } from "./tables";

const HELD_BACK = 'IF(overall[#1 reached]=5,"–",INDEX({{level-names}},overall[#1 reached]+1))';

export function pageSheet({ result, say }: Surveyed) {
  const { segments, recommendation, satisfaction, levels, repurchase, segmentCount } = result;
  const named = {
    ...{ segments: segments.address, recommendation: recommendation.address },
    satisfaction: satisfaction.address,
  };
  const share = { min: 0, max: 1 };
  return sheet("page", {
    tab: 0,
    widths: [220, ...Array<number>(8).fill(88), 180],
    sections: [
      beside([
        figures([
          figure("heldBack", unless("overall[#first]", HELD_BACK), "@"),
          figure("nps", "CV.NPS(list[recommendation])", POINTS),
          figure("csat", "CV.CSAT(list[satisfaction],{{satisfied-from}})", PERCENT),
          figure("overallScore", "overall[#1 overall]", SCORE),
        ]),
        charts([
          [
            chart("levels", {
              ...{ kind: "combination", of: "levels", by: "level", width: 430, height: 250 },
              series: ["score", "goodEnough 3 line"],
              yLimits: { min: 0, max: 10 },
            }),
            chart("steps", {
              ...{ kind: "column", of: "steps", by: "step", width: 436, height: 250 },
              series: [repurchase ? "again 1" : "share 1"],
              ...(repurchase && { yLimits: share }),
            }),
          ],
        ]),
      ]),
      settings([
        input("goodEnough", ["good-enough", "Good_enough"], GOOD_ENOUGH, between(0, 10)),
        input("satisfiedFrom", ["satisfied-from", "Satisfied_from"], SATISFIED_FROM, whole(1, 5)),
      ]),
      levelTable(result, say),
      overallTable(say),
      beside({ apart: repurchase ? 1 : 2 }, [
        stepTable(result, say),
        charts([
          [
            chart("segments", {
              ...{ kind: "stacked bar", of: "segments", by: "segment", rows: segmentCount },
              ...{ width: 520, height: 178, yLimits: share },
              series: ["detractors 3", "passives 5", "promoters 4"],
            }),
          ],
        ]),
      ]),
      segmentTable(result, say),
      ...(levels.length ? [bySegmentTable(result)] : []),
      about([
        say.about.question,
        [say.about.data, textNaming(filled(say.about.columns, named))],
        [say.about.whenMade, result.read],
        levels.length ? say.about.asked : say.about.filledIn,
        ...say.about.entries,
      ]),
    ],
  });
}
