/** Satisfaction's page: key figures, the five levels and the one that holds back, segments, and who buys again. */
import { addressesOf } from "../ranges";
import { PERCENT, POINTS, about, beside, between, chart, charts, figure } from "../sheet/words";
import { figures, input, settings, sheet, unless, whole } from "../sheet/words";
import { LEVELS, type Surveyed } from "./inputs";
import { stepsOf } from "./scale";
import { GOOD_ENOUGH, UNKNOWN_LEVEL } from "./survey";
import { SCORE, bySegmentTable, levelTable, overallTable, segmentTable, stepTable } from "./tables";

const HELD_BACK = 'IF(overall[#1 reached]=5,"–",INDEX({{level-names}},overall[#1 reached]+1))';

export function pageSheet(making: Surveyed) {
  const { result, say } = making;
  const { levels, repurchase, segmentCount, scale } = result;
  const top = stepsOf(scale).length;
  const all = result.segments ? "#all" : "#1";
  const share = { min: 0, max: 1 };
  /** Nothing is said of levels until somebody has filled them in. */
  const known = (formula: string, otherwise: string) => {
    const untouched = `COUNTIF(levels[score],${UNKNOWN_LEVEL})=${LEVELS.length}`;
    return levels.length ? formula : `IF(${untouched},${otherwise},${formula})`;
  };
  return sheet("page", {
    tab: 0,
    widths: [208, 104, 110, ...Array<number>(6).fill(104), 44],
    sections: [
      beside([
        figures({ space: 1 }, [
          figure("heldBack", unless("overall[#first]", HELD_BACK), "@", { style: "heading" }),
          figure("nps", "CV.NPS(list[recommendation])", POINTS, {
            says: { values: { margin: [`segments[${all} margin]`, "0"] } },
          }),
          figure("csat", "CV.CSAT(list[satisfaction],{{satisfied-from}})", PERCENT, {
            says: { values: { very: [`steps[#${top} share]`, PERCENT] } },
          }),
          figure("overallScore", known("overall[#1 overall]", '"–"'), SCORE, {
            says: { values: { weakest: [known("MIN(levels[score])", "NA()"), SCORE] } },
          }),
        ]),
        charts([
          [
            chart("levels", "bar", [416, 200], {
              of: "levels",
              by: "level",
              series: ["score own"],
              yLimits: { min: 0, max: 10 },
              labelled: true,
              says: {
                values: {
                  level: ["figures[#heldBack]", "@"],
                  score: ["INDEX(levels[score],overall[#1 reached]+1)", SCORE],
                  enough: ["{{good-enough}}", SCORE],
                },
                pick: known("IF(overall[#1 reached]=5,2,1)", "NA()"),
              },
            }),
            chart("steps", "bar", [352, 200], {
              of: "steps",
              by: "step",
              series: [repurchase ? "again referred" : "share referred"],
              labelled: true,
              ...(repurchase && { yLimits: share }),
              says: {
                values: {
                  top: [`steps[#${top} ${repurchase ? "again" : "share"}]`, PERCENT],
                  below: [`steps[#${top - 1} ${repurchase ? "again" : "share"}]`, PERCENT],
                },
              },
            }),
          ],
        ]),
      ]),
      settings([
        input("goodEnough", "Good_enough", GOOD_ENOUGH, between(0, 10)),
        input(
          "satisfiedFrom",
          "Satisfied_from",
          scale.satisfiedFrom,
          whole(scale.least, scale.most),
        ),
      ]),
      levelTable(making),
      overallTable(making),
      beside({ apart: repurchase ? 1 : 2 }, [
        stepTable(making),
        charts([
          [
            chart("segments", "stacked bar", [416, 160], {
              of: "segments",
              by: "segment",
              rows: segmentCount,
              yLimits: share,
              labelled: true,
              series: ["promoters promoters", "passives passives", "detractors detractors"],
              says: {
                values: {
                  promote: [`segments[${all} promoters]`, PERCENT],
                  detract: [`segments[${all} detractors]`, PERCENT],
                },
              },
            }),
          ],
        ]),
      ]),
      segmentTable(making),
      ...(levels.length ? [bySegmentTable(making)] : []),
      about(say.about, { segments: "–", ...addressesOf(result), read: result.read }),
    ],
  });
}
