/** The five levels: score, weight and credit of each, what they come to together, and the same for every segment. */
import { LEVELS as LEVEL_IDS } from "../../domain/satisfaction";
import type { Texts } from "../../locales";
import { column, formula, heading, unlessError } from "../cells";
import type { Block } from "../plan";
import { LEVEL_ROWS, OVERALL, SEGMENTS, answersIn, rowsFor } from "./places";
import { LEVELS } from "./questions";
import { type Computed, UNKNOWN_LEVEL } from "./survey";

type Say = Texts["models"]["satisfaction"];

const SCORE = "0.0";
const WEIGHTED = "{{level-weights}},{{good-enough}},FALSE)";

export function fiveLevels(
  { rows, levels }: Computed,
  { page, levels: say, columns }: Say,
): Block[] {
  const numbers = LEVELS.map((_, i) => LEVEL_ROWS + i);
  const anchor = `$B$${OVERALL}`;
  const cells = (letter: string, content: (row: number, i: number) => string): Block => ({
    at: `${letter}${LEVEL_ROWS}`,
    cells: column(numbers.map((row, i) => formula(content(row, i)))),
    style: "result",
    format: SCORE,
  });
  return [
    heading(`A${LEVEL_ROWS - 2}`, page.levels, 10),
    { at: `A${LEVEL_ROWS - 1}`, cells: [[page.level]], style: "column heading" },
    {
      at: `B${LEVEL_ROWS - 1}`,
      cells: [[columns.score, page.weight, page.credited, page.goodEnoughShort]],
      style: "number heading",
    },
    { at: `F${LEVEL_ROWS - 1}`, cells: [[page.holds]], style: "centred heading" },
    {
      at: `G${LEVEL_ROWS - 1}`,
      cells: [[page.covers, null, null, page.id]],
      style: "column heading",
    },
    { at: `A${LEVEL_ROWS}`, cells: column(LEVELS.map((id) => say[id].name)), style: "row heading" },
    levels.length
      ? cells("B", (_, i) => `=AVERAGE(${answersIn(LEVELS[i], rows)})`)
      : {
          at: `B${LEVEL_ROWS}`,
          cells: column(LEVELS.map(() => UNKNOWN_LEVEL)),
          style: "input",
          format: SCORE,
        },
    { at: `C${LEVEL_ROWS}`, cells: column(LEVELS.map(() => 1)), style: "input", format: "0.0" },
    cells("D", (row, i) =>
      unlessError(anchor, `IF(${i + 1}>$C$${OVERALL}+1,MIN(B${row},{{good-enough}}),B${row})`),
    ),
    cells("E", () => "={{good-enough}}"),
    {
      ...cells("F", (_, i) => unlessError(anchor, `IF($C$${OVERALL}=${i},"◄","")`)),
      style: "centred",
    },
    { at: `G${LEVEL_ROWS}`, cells: column(LEVELS.map((id) => say[id].covers)), style: "text" },
    { at: `J${LEVEL_ROWS}`, cells: column(LEVEL_IDS), style: "note" },
    { at: `A${OVERALL - 1}`, cells: [[null]], style: "column heading" },
    { at: `B${OVERALL - 1}`, cells: [[columns.overall]], style: "number heading" },
    { at: `C${OVERALL - 1}`, cells: [[columns.reached]], style: "centred heading" },
    { at: `D${OVERALL - 1}`, cells: [[columns.heldBack, null, null]], style: "column heading" },
    { at: `A${OVERALL}`, cells: [[page.together]], style: "row heading" },
    {
      at: `B${OVERALL}`,
      cells: [[formula(`=CV.SATISFACTION({{level-scores}},${WEIGHTED}`)]],
      style: "result",
      format: SCORE,
      spill: { rows: 1, columns: 1 },
    },
    { at: `C${OVERALL}`, cells: [[null]], style: "centred", format: "0" },
    { at: `D${OVERALL}`, cells: [[null]], style: "result" },
  ];
}

/** Mean scores of each segment of the table above, and what holds it back. */
export function levelsBySegment(result: Computed, { page, levels: say, columns }: Say): Block[] {
  const { rows, segmentCount } = result;
  const first = rowsFor(result).bySegment;
  const segments = Array.from({ length: segmentCount }, (_, i) => ({
    row: first + i,
    name: `A${SEGMENTS + 1 + i}`,
  }));
  const anchor = `$A$${SEGMENTS + 1}`;
  const own = answersIn("segments", rows);
  return [
    heading(`A${first - 2}`, page.bySegment, 10),
    { at: `A${first - 1}`, cells: [[columns.segments]], style: "column heading" },
    {
      at: `B${first - 1}`,
      cells: [[...LEVELS.map((id) => say[id].name), columns.overall]],
      style: "number heading",
    },
    { at: `H${first - 1}`, cells: [[columns.reached]], style: "centred heading" },
    { at: `I${first - 1}`, cells: [[columns.heldBack, null]], style: "column heading" },
    {
      at: `A${first}`,
      cells: column(segments.map(({ name }) => formula(`=${name}`))),
      style: "result",
    },
    {
      at: `B${first}`,
      cells: segments.map(({ row }) =>
        LEVELS.map((id) =>
          formula(unlessError(anchor, `AVERAGEIFS(${answersIn(id, rows)},${own},"="&$A${row})`)),
        ),
      ),
      style: "result",
      format: SCORE,
    },
    ...segments.flatMap(({ row }): Block[] => [
      {
        at: `G${row}`,
        cells: [[formula(`=CV.SATISFACTION(B${row}:F${row},${WEIGHTED}`)]],
        style: "result",
        format: SCORE,
        spill: { rows: 1, columns: 1 },
      },
      { at: `H${row}`, cells: [[null]], style: "centred", format: "0" },
      { at: `I${row}`, cells: [[null]], style: "result" },
    ]),
  ];
}
