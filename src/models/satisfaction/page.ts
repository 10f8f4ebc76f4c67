/** Satisfaction's page: key figures, the five levels and the one that holds back, segments, and who buys again. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, heading, text, unlessError } from "../cells";
import { keyFigures } from "../key-figures";
import { type Block, PALETTE, type SheetPlan, type ValidationPlan } from "../plan";
import { textNaming } from "../sample";
import { charts } from "./charts";
import { fiveLevels, levelsBySegment } from "./levels";
import { LEVEL_ROWS, OVERALL, SEGMENTS, SETTINGS, answersIn, rowsFor } from "./places";
import { segmentTable, stepTable } from "./segments";
import { type Computed, GOOD_ENOUGH, SATISFIED_FROM } from "./survey";

type Say = Texts["models"]["satisfaction"];

export function pageSheet(result: Computed, models: Texts["models"]): SheetPlan {
  const say = models.satisfaction;
  const { figures, notes } = say;
  const rows = rowsFor(result);
  const heldBack = `IF(C${OVERALL}=5,"–",INDEX({{level-names}},C${OVERALL}+1))`;
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [220, ...Array<number>(8).fill(88), 180].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      ...(result.levels.length && { [rows.bySegment - 1]: HEIGHTS.twoLines }),
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.heldBack, result: unlessError(`$B$${OVERALL}`, heldBack), format: "@" },
        {
          label: figures.nps,
          result: `=CV.NPS(${answersIn("recommendation", result.rows)})`,
          format: "+0;-0;0",
        },
        {
          label: figures.csat,
          result: `=CV.CSAT(${answersIn("satisfaction", result.rows)},{{satisfied-from}})`,
          format: "0%",
        },
        { label: figures.overall, result: `=B${OVERALL}`, format: "0.0" },
      ]),
      ...settings(say),
      ...fiveLevels(result, say),
      ...segmentTable(result, say),
      ...stepTable(result, say),
      ...(result.levels.length ? levelsBySegment(result, say) : []),
      ...aboutSatisfaction(result, models),
    ],
    charts: charts(result, say),
    notes: [
      { cell: `B${SETTINGS}`, text: notes.goodEnough },
      { cell: `B${SETTINGS + 1}`, text: notes.satisfiedFrom },
      { cell: `B${LEVEL_ROWS - 1}`, text: result.levels.length ? notes.scores : notes.fillIn },
      { cell: `C${LEVEL_ROWS - 1}`, text: notes.weights },
      { cell: `D${LEVEL_ROWS - 1}`, text: notes.credited },
      { cell: `A${OVERALL}`, text: notes.overall },
      { cell: `A${SEGMENTS - 1}`, text: notes.segments },
      { cell: `G${SEGMENTS - 1}`, text: notes.margin },
    ],
    validations: validations(result, say),
  };
}

function settings({ page }: Say): Block[] {
  return [
    heading(`A${SETTINGS - 1}`, page.settings, 2),
    {
      at: `A${SETTINGS}`,
      cells: column([page.goodEnough, page.satisfiedFrom]),
      style: "row heading",
    },
    { at: `B${SETTINGS}`, cells: column([GOOD_ENOUGH, SATISFIED_FROM]), style: "input" },
  ];
}

function validations({ levels }: Computed, { messages }: Say): ValidationPlan[] {
  const score = { kind: "number", min: 0, max: 10 } as const;
  const rows = (letter: string) => `${letter}${LEVEL_ROWS}:${letter}${LEVEL_ROWS + 4}`;
  return [
    { range: `B${SETTINGS}`, rule: score, message: messages.score },
    {
      range: `B${SETTINGS + 1}`,
      rule: { kind: "whole number", min: 1, max: 5 },
      message: messages.satisfiedFrom,
    },
    ...(levels.length ? [] : [{ range: rows("B"), rule: score, message: messages.score }]),
    { range: rows("C"), rule: { kind: "number", min: 0 }, message: messages.weight },
  ];
}

function aboutSatisfaction(result: Computed, models: Texts["models"]): Block[] {
  const say = models.satisfaction.about;
  const { segments, recommendation, satisfaction, levels, read } = result;
  const data = say.dataText(segments.address, recommendation.address, satisfaction.address);
  return about(
    rowsFor(result).about,
    10,
    [
      [say.question, say.questionText],
      [say.data, textNaming(data)],
      [say.whenMade, read],
      [say.levels, levels.length ? say.levelsAsked : say.levelsFilledIn],
      ...say.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}
