/** The sheet of cash: month by month from signing on, at the low, likely and high estimates, and the range of the gain. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, formula, heading, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import {
  CASH_ROWS,
  ESTIMATE_ROW,
  GAIN_ROWS,
  RUNNING_ROWS,
  type Rows,
  cellsIn,
  numbersOf,
} from "./places";
import type { Inputs } from "./questions";

/** A case's gains, the costs that go with it, and the columns of its cash and of its sum so far. */
export const CASES = [
  { gains: "low", costs: "high", flow: "C", sum: "F" },
  { gains: "likely", costs: "likely", flow: "D", sum: "G" },
  { gains: "high", costs: "low", flow: "E", sum: "H" },
] as const;

export function cashSheet({ currency }: Inputs, { valueCase: say }: Texts["models"]): SheetPlan {
  const { amount } = moneyFormats(currency);
  const { sheet, title, subtitle, columns, range, measures } = say.cash;
  const { first } = CASH_ROWS;
  const rows = numbersOf(CASH_ROWS);
  const { low, likely, high } = say.page.columns;
  return {
    id: "cash",
    name: sheet,
    tabColor: PALETTE[4],
    columns: [80, 92, ...Array<number>(6).fill(92), 24, 110, ...Array<number>(6).fill(88)].map(
      (width) => ({ width }),
    ),
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: first - 1 },
    blocks: [
      text("A1", title, "title"),
      text("A2", subtitle, "subtitle"),
      { at: "A4", cells: [[null, null]], style: "heading" },
      { at: "C4", cells: [[columns.flow, null, null]], style: "heading" },
      { at: "F4", cells: [[columns.sum, null, null]], style: "heading" },
      {
        at: "A5",
        cells: [[columns.month, columns.effect, low, likely, high, low, likely, high]],
        style: "number heading",
      },
      { at: `A${first}`, cells: column(rows.map((row) => row - first)), style: "result" },
      {
        at: `B${first}`,
        cells: column(
          rows.map((row) =>
            row === first ? 0 : formula(`=IF({{full-effect}}>A${row},A${row}/{{full-effect}},1)`),
          ),
        ),
        style: "result",
        format: "0%",
      },
      {
        at: `C${first}`,
        cells: rows.map((row) => [
          ...CASES.map(({ gains, costs }) =>
            formula(
              row === first
                ? `=-SUM({{once-${costs}}})`
                : `=SUM({{gains-${gains}}})/12*$B${row}-SUM({{costs-${costs}}})/12`,
            ),
          ),
          ...CASES.map(({ flow, sum }) =>
            formula(row === first ? `=${flow}${row}` : `=${sum}${row - 1}+${flow}${row}`),
          ),
        ]),
        style: "result",
        format: amount,
      },
      heading(`J${ESTIMATE_ROW - 2}`, range, 7),
      text(`J${ESTIMATE_ROW - 1}`, measures, "column heading"),
      {
        at: `K${ESTIMATE_ROW - 1}`,
        cells: [[say.cash.expected, say.cash.deviation, "P10", "P50", "P90", say.cash.probability]],
        style: "number heading",
      },
      {
        at: `J${ESTIMATE_ROW}`,
        cells: [
          [
            formula(
              `=CV.VALUE.ESTIMATE(${cellsIn(GAIN_COPY, "K", "M")},${cellsIn(COST_COPY, "K", "M")},FALSE)`,
            ),
          ],
        ],
        style: "result",
        format: amount,
        spill: { rows: 3, columns: 6 },
      },
      {
        at: `J${ESTIMATE_ROW + 3}`,
        cells: [Array<null>(6).fill(null)],
        style: "result",
        format: "0.00",
      },
      {
        at: `P${ESTIMATE_ROW}`,
        cells: column([null, null, null, null]),
        style: "result",
        format: "0.0%",
      },
      heading(`J${GAIN_COPY.first - 2}`, say.cash.copied, 7),
      text(`J${GAIN_COPY.first - 1}`, say.cash.line, "column heading"),
      { at: `K${GAIN_COPY.first - 1}`, cells: [[low, likely, high]], style: "number heading" },
      ...copies(amount, say.page.gain, say.cash.cost),
    ],
  };
}

/** Lines without a quantity count 0 here, so that there is something to estimate even when a side is empty. */
export const GAIN_COPY = { first: 14, last: 21 };
export const COST_COPY = { first: 22, last: 24 };

/** A case's amounts among them, for formulas of other sheets. */
export const copied = (rows: Rows, what: keyof typeof COPY): string =>
  `{{cash}}!${cellsIn(rows, COPY[what])}`;

const COPY = { low: "K", likely: "L", high: "M" } as const;

function copies(amount: string, gain: string, cost: string): Block[] {
  const copy = (row: number) =>
    ["G", "H", "I"].map((letter) =>
      formula(`=IF({{page}}!${letter}${row}="",0,{{page}}!${letter}${row})`),
    );
  const numbered = (word: string, rows: Rows) => numbersOf(rows).map((_, i) => `${word} ${i + 1}`);
  return [
    {
      at: `J${GAIN_COPY.first}`,
      cells: column([...numbered(gain, GAIN_COPY), ...numbered(cost, COST_COPY)]),
      style: "text",
    },
    {
      at: `K${GAIN_COPY.first}`,
      cells: [...numbersOf(GAIN_ROWS), ...numbersOf(RUNNING_ROWS)].map(copy),
      style: "result",
      format: amount,
    },
  ];
}
