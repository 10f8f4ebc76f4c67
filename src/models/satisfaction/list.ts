/** Satisfaction's second sheet: the survey as the formulas read it, blanks left blank, and yes and no as 1 and 0. */
import type { RangeAnswer } from "../model";
import { echo } from "../ranges";
import { beside, between, code, entry, label, number, sheet, table, words } from "../sheet/words";
import { LEVELS, type Surveyed } from "./inputs";
import type { Scale } from "./scale";
import { NO, YES } from "./survey";
import { SCORED_COLUMNS, type Scored, type Wording } from "./written";

export function listSheet({ result, say }: Surveyed) {
  const { rows, respondents, segments, recommendation, satisfaction, repurchase, levels } = result;
  const { wordings, scale } = result;
  const read = (range: RangeAnswer | undefined) => ({ spill: range ? echo(range) : null });
  const scored = (range: RangeAnswer | undefined, by: Scored) => ({
    spill: range ? (wordings[by] ? scoreOf(range.address, by) : echo(range)) : null,
  });
  const answered = [recommendation, satisfaction].map(({ address }) => `(${address}="")`).join("*");
  return sheet("list", {
    tab: 1,
    widths: [
      ...[110, 130, ...Array<number>(8).fill(108)],
      ...(repurchase ? [24, 90, 90] : []),
      ...SCORED_COLUMNS.flatMap((id) => (wordings[id] ? [24, 190, 70] : [])),
    ],
    freeze: { above: "list" },
    room: "list",
    sections: [
      beside([
        table("list", { rows, tall: true }, [
          words("respondents", read(respondents)),
          words("segments", {
            spill: segments ? echo(segments) : `IF(${answered},"","${say.everyone}")`,
          }),
          number("recommendation", undefined, scored(recommendation, "recommendation")),
          number("satisfaction", undefined, scored(satisfaction, "satisfaction")),
          number("again", undefined, {
            spill: repurchase ? yesOrNo(repurchase.address) : null,
          }),
          ...LEVELS.map((level, i) => number(level, undefined, scored(levels[i], "levels"))),
        ]),
        ...(repurchase ? [[yesAndNo]] : []),
        ...SCORED_COLUMNS.flatMap((id) =>
          wordings[id] ? [[wordTable(id, wordings[id], scale)]] : [],
        ),
      ]),
    ],
  });
}

/** 1 for a yes or a number above 0, 0 for a no or 0, and an error for anything else, rather than a guess. */
function yesOrNo(range: string): string {
  const among = (words: string) => `ISNUMBER(MATCH(${range},{{${words}}},0))`;
  const word = `IF(${among("yes-words")},1,IF(${among("no-words")},0,NA()))`;
  const logical = `IF(${range}=TRUE,1,IF(${range}=FALSE,0,${word}))`;
  return `IF(${range}="","",IF(ISNUMBER(${range}),IF(${range}>0,1,0),${logical}))`;
}

/** The number that stands for each word, nothing for no answer, and an error for a word that is not in the table. */
function scoreOf(range: string, by: Scored): string {
  const [listed, scores] = [`{{${by}-words}}`, `{{${by}-scores}}`];
  const score = `IF(COUNTIFS(${listed},${range},${scores},">=0")=0,"",SUMIF(${listed},${range},${scores}))`;
  const word = `IF(ISNUMBER(MATCH(${range},${listed},0)),${score},NA())`;
  return `IF(${range}="","",IF(ISNUMBER(${range}),${range},${word}))`;
}

const NAMES = {
  recommendation: ["Recommendation_words", "Recommendation_scores"],
  satisfaction: ["Satisfaction_words", "Satisfaction_scores"],
  levels: ["Level_words", "Level_word_scores"],
} as const;
const wordTable = (by: Scored, { words: written, scores }: Wording, { least, most }: Scale) =>
  table(`${by}Words`, { rows: written.length, tall: true }, [
    label("word", written, { name: [`${by}-words`, NAMES[by][0]] }),
    entry("score", scores, {
      name: [`${by}-scores`, NAMES[by][1]],
      rule: by === "satisfaction" ? between(least, most) : between(0, 10),
    }),
  ]);

const yesAndNo = table("words", { rows: YES.length, tall: true }, [
  code("yes", YES, { name: ["yes-words", "Words_for_yes"] }),
  code("no", NO, { name: ["no-words", "Words_for_no"] }),
]);
