/** Satisfaction's second sheet: the survey as the formulas read it, blanks left blank, and yes and no as 1 and 0. */
import type { RangeAnswer } from "../model";
import { echo } from "../ranges";
import { beside, code, number, sheet, table, words } from "../sheet/words";
import { LEVELS, type Surveyed } from "./inputs";
import { NO, YES } from "./survey";

export function listSheet({ result }: Surveyed) {
  const { rows, respondents, segments, recommendation, satisfaction, repurchase, levels } = result;
  const read = (range: RangeAnswer | undefined) => ({ spill: range ? echo(range) : null });
  return sheet("list", {
    tab: 1,
    widths: [110, 130, ...Array<number>(8).fill(108), 24, 90, 90],
    freeze: { above: "list" },
    room: "list",
    sections: [
      beside([
        table("list", { rows, tall: true }, [
          words("respondents", read(respondents)),
          words("segments", read(segments)),
          number("recommendation", undefined, read(recommendation)),
          number("satisfaction", undefined, read(satisfaction)),
          number("again", undefined, {
            spill: repurchase ? yesOrNo(repurchase.address) : null,
          }),
          ...LEVELS.map((level, i) => number(level, undefined, read(levels[i]))),
        ]),
        ...(repurchase ? [[yesAndNo]] : []),
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

const yesAndNo = table("words", { rows: YES.length, tall: true }, [
  code("yes", YES, { name: ["yes-words", "Words_for_yes"] }),
  code("no", NO, { name: ["no-words", "Words_for_no"] }),
]);
