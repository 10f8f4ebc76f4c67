/** The page's lines of gain and cost: value word equations, how many and what each is worth, and what that comes to. */
import type { Texts } from "../../locales";
import { blanks, formula } from "../cells";
import { moneyFormats } from "../currency";
import type { Block } from "../plan";
import { GAINS, ONE_TIME_COSTS, RUNNING_COSTS } from "./example";
import { GAIN_ROWS, ONE_TIME_ROWS, RUNNING_ROWS, type Rows, cellsIn, numbersOf } from "./places";

type Say = Texts["models"]["valueCase"];

export function lines(currency: string, say: Say): Block[] {
  const formats = moneyFormats(currency);
  const { gains, costs, once, total } = say.page;
  return [
    ...headings(GAIN_ROWS.first - 2, gains, say),
    ...entries(GAIN_ROWS, GAINS, formats, say),
    {
      at: `A${GAIN_ROWS.last + 1}`,
      cells: [[total, ...Array<null>(5).fill(null), ...sums(GAIN_ROWS)]],
      style: "total",
      format: formats.amount,
    },
    ...bar(RUNNING_ROWS.first - 1, costs),
    ...entries(RUNNING_ROWS, RUNNING_COSTS, formats, say),
    ...bar(ONE_TIME_ROWS.first - 1, once),
    ...entries(ONE_TIME_ROWS, ONE_TIME_COSTS, formats, say),
  ];
}

const sums = (rows: Rows) =>
  ["G", "H", "I"].map((letter) => formula(`=SUM(${cellsIn(rows, letter)})`));

function headings(row: number, title: string, { page }: Say): Block[] {
  const { low, likely, high, each, equation } = page.columns;
  return [
    { at: `A${row}`, cells: [[title, null]], style: "heading" },
    { at: `C${row}`, cells: [[page.quantity, null, null, null]], style: "heading" },
    { at: `G${row}`, cells: [[page.money, null, null]], style: "heading" },
    { at: `A${row + 1}`, cells: [[page.gain, equation]], style: "column heading" },
    {
      at: `C${row + 1}`,
      cells: [[low, likely, high, each, low, likely, high]],
      style: "number heading",
    },
  ];
}

const bar = (row: number, title: string): Block[] => [
  { at: `A${row}`, cells: [[title, ...Array<null>(8).fill(null)]], style: "column heading" },
];

type Lines = typeof GAINS | typeof RUNNING_COSTS | typeof ONE_TIME_COSTS;

function entries(
  rows: Rows,
  filled: Lines,
  { amount, price }: ReturnType<typeof moneyFormats>,
  { lines: words }: Say,
): Block[] {
  const { first, last } = rows;
  const spare = last - first + 1 - filled.length;
  const said = filled.map(({ id }) => [words[id].name, words[id].equation]);
  const input = (letter: string, cells: (string | number)[][], format?: string): Block => ({
    at: `${letter}${first}`,
    cells: [...cells, ...blanks(spare, cells[0].length)],
    style: "input",
    format,
  });
  return [
    input("A", said),
    input(
      "C",
      filled.map(({ quantity }) => [...quantity]),
      "#,##0",
    ),
    input(
      "F",
      filled.map(({ each }) => [each]),
      price,
    ),
    {
      at: `G${first}`,
      cells: numbersOf(rows).map((row) => ["C", "D", "E"].map((letter) => money(row, letter))),
      style: "result",
      format: amount,
    },
  ];
}

/** Low and high are the likely quantity where they are left empty. */
const money = (row: number, letter: string) =>
  formula(
    `=IF(COUNTA(C${row}:F${row})=0,"",IF(${letter}${row}="",D${row},${letter}${row})*F${row})`,
  );

export const lineNote = ({ notes }: Say) => [
  { cell: `B${GAIN_ROWS.first - 1}`, text: notes.equation },
  { cell: `C${GAIN_ROWS.first - 1}`, text: notes.quantity },
  { cell: `G${GAIN_ROWS.first - 1}`, text: notes.money },
];
