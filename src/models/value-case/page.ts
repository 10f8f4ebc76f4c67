/** The page a seller fills in with the prospect and leaves on the table: one sheet of A4. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, formula, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { MONTHS_TO_FULL_EFFECT } from "./example";
import { lineNote, lines } from "./lines";
import {
  CASH_ROWS,
  ESTIMATE_ROW,
  GAIN_ROWS,
  INDUSTRY_ROWS,
  ONE_TIME_ROWS,
  RESULT_ROW,
  RUNNING_ROWS,
  STORY_ROWS,
  cellsIn,
} from "./places";
import type { Inputs } from "./questions";
import { results } from "./results";
import { stories } from "./stories";

/** Room for what is written at the table. */
const FILLED_IN = 26;

type Say = Texts["models"]["valueCase"];

export function pageSheet(inputs: Inputs, models: Texts["models"]): SheetPlan {
  const say = models.valueCase;
  const { page, figures, messages, notes } = say;
  const { amount } = moneyFormats(inputs.currency);
  const estimate = `{{cash}}!$J$${ESTIMATE_ROW}`;
  return {
    id: "page",
    name: page.sheet,
    tabColor: PALETTE[0],
    columns: [196, 232, 62, 62, 62, 70, 84, 84, 84].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([4, 5, 6, 7, 8, 9].map((row) => [row, FILLED_IN])),
      ...Object.fromEntries([12, 14, 16, 18].map((row) => [row, HEIGHTS.keyFigure])),
      [STORY_ROWS.first - 1]: HEIGHTS.twoLines,
    },
    blocks: [
      { at: "A1", cells: [[formula("=B4")]], style: "title" },
      text("A2", page.subtitle, "subtitle"),
      ...setting(inputs, say),
      ...keyFigures("A", 11, [
        { label: figures.gain, result: `=H${RESULT_ROW}`, format: amount },
        {
          label: figures.atLeast,
          result: unlessError(estimate, `{{cash}}!M${ESTIMATE_ROW + 2}`),
          format: amount,
        },
        { label: figures.payback, result: `=H${RESULT_ROW + 2}`, format: page.monthsFormat },
        { label: figures.firstYear, result: `=H${RESULT_ROW + 1}`, format: amount },
      ]),
      ...lines(inputs.currency, say),
      ...results(amount, say),
      ...stories(amount, say),
      ...about(
        STORY_ROWS.last + 2,
        9,
        say.about.map(([label, content]): AboutEntry => [label, content]),
        models.about,
      ),
    ],
    charts: charts(say),
    notes: [
      { cell: "B9", text: notes.fullEffect },
      ...lineNote(say),
      { cell: `G${RESULT_ROW - 1}`, text: notes.results },
      { cell: `A${RESULT_ROW + 2}`, text: notes.payback },
    ],
    validations: [
      {
        range: "B5",
        rule: {
          kind: "list from",
          source: { sheet: "cases", range: cellsIn(INDUSTRY_ROWS, "K") },
        },
        message: messages.industry,
      },
      { range: "B6", rule: { kind: "number", min: 1 }, message: messages.agents },
      { range: "B9", rule: { kind: "number", min: 0, max: 36 }, message: messages.fullEffect },
      ...[GAIN_ROWS, RUNNING_ROWS, ONE_TIME_ROWS].map((rows) => ({
        range: cellsIn(rows, "C", "F"),
        rule: { kind: "number" as const, min: 0 },
        message: messages.quantity,
      })),
    ],
  };
}

/** Who and what is compared, rows 4 to 9. */
function setting(inputs: Inputs, { questions, page, industries }: Say): Block[] {
  const { prospect, industry, agents, offer, alternative } = inputs;
  return [
    {
      at: "A4",
      cells: column([
        ...[questions.prospect, questions.industry, questions.agents],
        ...[questions.offer, questions.alternative, page.fullEffect],
      ]),
      style: "row heading",
    },
    {
      at: "B4",
      cells: column([
        ...[prospect, industries[industry], agents],
        ...[offer, alternative, MONTHS_TO_FULL_EFFECT],
      ]),
      style: "input",
    },
  ];
}

function charts({ page }: Say): ChartPlan[] {
  const range = (sheet: string, cells: string) => ({ sheet, range: cells });
  const { low, likely, high } = page.columns;
  const twoYears = { first: CASH_ROWS.first, last: CASH_ROWS.first + 24 };
  return [
    {
      title: page.gainChart,
      kind: "bar",
      categories: range("page", cellsIn(GAIN_ROWS, "A")),
      series: [{ name: likely, values: range("page", cellsIn(GAIN_ROWS, "H")), color: PALETTE[0] }],
      at: "C4",
      width: 508,
      height: 226,
    },
    {
      title: page.cashChart,
      kind: "line",
      categories: range("cash", cellsIn(twoYears, "A")),
      series: [
        { name: low, values: range("cash", cellsIn(twoYears, "F")), color: PALETTE[3] },
        { name: likely, values: range("cash", cellsIn(twoYears, "G")), color: PALETTE[0] },
        { name: high, values: range("cash", cellsIn(twoYears, "H")), color: PALETTE[1] },
      ],
      at: "C13",
      width: 508,
      height: 188,
    },
  ];
}
