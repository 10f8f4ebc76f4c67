/** The sheet of case histories: what earlier customers gained, and which of them are most like the prospect. */
import type { Texts } from "../../locales";
import { HEIGHTS, blanks, column, formula, heading, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { CASES, INDUSTRIES } from "./example";
import { CASE_ROWS, INDUSTRY_ROWS, cellsIn, numbersOf } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["valueCase"];

/** Further than any difference in size: other industries come after all of the prospect's own. */
const OTHER_INDUSTRY = 1000;

export function casesSheet({ currency }: Inputs, { valueCase: say }: Texts["models"]): SheetPlan {
  const { cases, messages } = say;
  const { first, last } = CASE_ROWS;
  return {
    id: "cases",
    name: cases.sheet,
    tabColor: PALETTE[1],
    columns: [170, 120, 130, 490, 72, 104, 84, 84, 64, 24, 150].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [first - 1]: HEIGHTS.twoLines },
    freeze: { rows: first - 1 },
    blocks: [
      text("A1", cases.title, "title"),
      text("A2", cases.subtitle, "subtitle"),
      ...histories(currency, say),
      ...likeness(),
      heading(`K${first - 1}`, cases.industries, 1),
      {
        at: `K${first}`,
        cells: [
          ...column(INDUSTRIES.map((industry) => say.industries[industry])),
          ...blanks(INDUSTRY_ROWS.last - first + 1 - INDUSTRIES.length, 1),
        ],
        style: "input",
      },
    ],
    tables: [{ id: "case-histories", name: "Case_histories", range: `A${first - 1}:I${last}` }],
    notes: [{ cell: `H${first - 1}`, text: say.notes.likeness }],
    validations: [
      {
        range: cellsIn(CASE_ROWS, "B"),
        rule: {
          kind: "list from",
          source: { sheet: "cases", range: cellsIn(INDUSTRY_ROWS, "K") },
        },
        message: messages.industry,
      },
      {
        range: cellsIn(CASE_ROWS, "E"),
        rule: { kind: "number", min: 1 },
        message: messages.agents,
      },
      {
        range: cellsIn(CASE_ROWS, "G"),
        rule: { kind: "number", min: 0 },
        message: messages.months,
      },
    ],
  };
}

function histories(currency: string, { cases, industries }: Say): Block[] {
  const { first, last } = CASE_ROWS;
  const { customer, industry, agents, before, gain, payback, words, distance, rank } =
    cases.columns;
  const spare = last - first + 1 - CASES.length;
  const input = (letter: string, cells: (string | number)[][], format?: string): Block => ({
    at: `${letter}${first}`,
    cells: [...cells, ...blanks(spare, cells[0].length)],
    style: "input",
    format,
  });
  const heads = (letter: string, names: string[], style: "column heading" | "number heading") => ({
    at: `${letter}${first - 1}`,
    cells: [names],
    style,
  });
  return [
    heads("A", [customer, industry], "column heading"),
    heads("C", [before, words], "column heading"),
    heads("E", [agents, gain, payback, distance, rank], "number heading"),
    input(
      "A",
      CASES.map(({ id, industry: of }) => [cases.stories[id].customer, industries[of]]),
    ),
    input(
      "C",
      CASES.map(({ id }) => [cases.stories[id].before, cases.stories[id].words]),
    ),
    input(
      "E",
      CASES.map((story) => [story.agents]),
      "#,##0",
    ),
    input(
      "F",
      CASES.map((story) => [story.gain]),
      moneyFormats(currency).amount,
    ),
    input(
      "G",
      CASES.map((story) => [story.payback]),
      "0.0",
    ),
  ];
}

/** The same industry first, then the nearest in size: twice as large is as far as half as large. */
function likeness(): Block[] {
  const { first, last } = CASE_ROWS;
  const distances = `H$${first}:H$${last}`;
  return [
    {
      at: `H${first}`,
      cells: numbersOf(CASE_ROWS).map((row) => [
        formula(
          `=IF(OR(A${row}="",E${row}=""),"",ABS(LN(E${row}/{{agents}}))+IF(B${row}={{industry}},0,${OTHER_INDUSTRY}))`,
        ),
      ]),
      style: "result",
      format: "0.00",
    },
    {
      at: `I${first}`,
      cells: numbersOf(CASE_ROWS).map((row) => [
        formula(
          `=IF(H${row}="","",SUMPRODUCT((${distances}<H${row})*ISNUMBER(${distances}))+SUMPRODUCT((H$${first}:H${row}=H${row})*ISNUMBER(H$${first}:H${row})))`,
        ),
      ]),
      style: "result",
    },
  ];
}
