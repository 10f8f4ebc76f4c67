/** Satisfaction's page: key figures, the five levels and the one that holds back, segments, and who buys again. */
import { addressesOf } from "../ranges";
import { PERCENT, POINTS, about, beside, between, chart, charts, figure } from "../sheet/words";
import { figures, input, settings, sheet, unless, whole } from "../sheet/words";
import type { Surveyed } from "./inputs";
import { GOOD_ENOUGH, SATISFIED_FROM } from "./survey";
import { SCORE, bySegmentTable, levelTable, overallTable, segmentTable, stepTable } from "./tables";

const HELD_BACK = 'IF(overall[#1 reached]=5,"–",INDEX({{level-names}},overall[#1 reached]+1))';

export function pageSheet(making: Surveyed) {
  const { result, say } = making;
  const { levels, repurchase, segmentCount } = result;
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
            chart("levels", "combination", [430, 250], {
              of: "levels",
              by: "level",
              series: ["score", "goodEnough 3 line"],
              yLimits: { min: 0, max: 10 },
            }),
            chart("steps", "column", [436, 250], {
              of: "steps",
              by: "step",
              series: [repurchase ? "again 1" : "share 1"],
              ...(repurchase && { yLimits: share }),
            }),
          ],
        ]),
      ]),
      settings([
        input("goodEnough", "Good_enough", GOOD_ENOUGH, between(0, 10)),
        input("satisfiedFrom", "Satisfied_from", SATISFIED_FROM, whole(1, 5)),
      ]),
      levelTable(making),
      overallTable(making),
      beside({ apart: repurchase ? 1 : 2 }, [
        stepTable(making),
        charts([
          [
            chart("segments", "stacked bar", [520, 178], {
              of: "segments",
              by: "segment",
              rows: segmentCount,
              yLimits: share,
              series: ["detractors 3", "passives 5", "promoters 4"],
            }),
          ],
        ]),
      ]),
      segmentTable(making),
      ...(levels.length ? [bySegmentTable(making)] : []),
      about(say.about, { ...addressesOf(result), read: result.read }),
    ],
  });
}
