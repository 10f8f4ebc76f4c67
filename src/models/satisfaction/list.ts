/** Satisfaction's second sheet: the survey as the formulas read it, blanks left blank, and yes and no as 1 and 0. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, formula, text } from "../cells";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { echo } from "../ranges";
import { FIRST, HEADER, type Letter, letterOf } from "./places";
import { LEVELS } from "./questions";
import { type Computed, NO, YES } from "./survey";

export function listSheet(result: Computed, { satisfaction: say }: Texts["models"]): SheetPlan {
  const { rows, respondents, segments, recommendation, satisfaction, repurchase, levels } = result;
  const { columns } = say;
  const spilled = (place: Letter, content: PlanCell, style: Block["style"] = "result"): Block => ({
    at: `${letterOf(place)}${FIRST}`,
    cells: [[content]],
    style,
    spill: { rows, columns: 1 },
  });
  return {
    id: "list",
    name: say.list.sheet,
    tabColor: PALETTE[1],
    columns: [110, 130, ...Array<number>(8).fill(92), 24, 90, 90].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER },
    rows: HEADER + rows,
    blocks: [
      text("A1", say.list.title, "title"),
      text("A2", say.list.subtitle, "subtitle"),
      {
        at: `A${HEADER}`,
        cells: [[columns.respondents, columns.segments]],
        style: "column heading",
      },
      {
        at: `C${HEADER}`,
        cells: [
          [
            ...[columns.recommendation, columns.satisfaction, columns.again],
            ...LEVELS.map((level) => say.levels[level].name),
          ],
        ],
        style: "number heading",
      },
      ...(respondents ? [spilled("respondents", formula(`=${echo(respondents)}`))] : []),
      spilled("segments", formula(`=${echo(segments)}`)),
      spilled("recommendation", formula(`=${echo(recommendation)}`)),
      spilled("satisfaction", formula(`=${echo(satisfaction)}`)),
      ...(repurchase
        ? [spilled("again", formula(yesOrNo(repurchase.address))), ...words(say)]
        : []),
      ...levels.map((range, i) => spilled(LEVELS[i], formula(`=${echo(range)}`))),
    ],
    notes: repurchase ? [{ cell: `E${HEADER}`, text: say.notes.again }] : [],
  };
}

/** 1 for a yes or a number above 0, 0 for a no or 0, and an error for anything else, rather than a guess. */
function yesOrNo(range: string): string {
  const among = (words: string) => `ISNUMBER(MATCH(${range},{{${words}}},0))`;
  const word = `IF(${among("yes-words")},1,IF(${among("no-words")},0,NA()))`;
  const logical = `IF(${range}=TRUE,1,IF(${range}=FALSE,0,${word}))`;
  return `=IF(${range}="","",IF(ISNUMBER(${range}),IF(${range}>0,1,0),${logical}))`;
}

const words = ({ list }: Texts["models"]["satisfaction"]): Block[] => [
  { at: `L${HEADER}`, cells: [[list.yes, list.no]], style: "column heading" },
  { at: `L${FIRST}`, cells: column(YES), style: "note" },
  { at: `M${FIRST}`, cells: column(NO), style: "note" },
];
