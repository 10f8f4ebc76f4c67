/** The sheet of months: what each way of billing costs as agents come and go, and the seats nobody sits on. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, formula, heading, text } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { AGENTS, TERMS } from "./example";
import { MONTHS, cellsIn, numbersOf } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["perceivedValue"];

const TOTAL = MONTHS.last + 1;
const COUNT = "#,##0";

export function monthsSheet({ currency }: Inputs, { perceivedValue: say }: Texts["models"]) {
  const { amount } = moneyFormats(currency);
  const { sheet, title, subtitle, figures, messages, notes } = say.months;
  return {
    id: "months",
    name: sheet,
    tabColor: PALETTE[4],
    columns: [230, 84, 24, 76, 76, 96, 112, 84, 112, 84, 112].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      16: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", title, "title"),
      text("A2", subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.byMinute, result: `=G${TOTAL}`, format: amount },
        { label: figures.bySeat, result: `=I${TOTAL}`, format: amount },
        { label: figures.unused, result: `=K${TOTAL}`, format: amount },
        {
          label: figures.unusedShare,
          result: `=IF(H${TOTAL}=0,0,J${TOTAL}/H${TOTAL})`,
          format: "0%",
        },
      ]),
      ...terms(currency, say),
      ...months(amount, say),
    ],
    charts: charts(say),
    notes: [
      { cell: "A19", text: notes.seats },
      { cell: "A21", text: notes.volume },
      { cell: "H16", text: notes.billed },
      { cell: `D${TOTAL + 1}`, text: notes.bounds },
    ],
    validations: [
      { range: "B17:B18", rule: { kind: "number", min: 0 }, message: messages.price },
      { range: "B19:B20", rule: { kind: "number", min: 0 }, message: messages.count },
      { range: "B21", rule: { kind: "number", min: -1, max: 0 }, message: messages.volumeLow },
      { range: "B22", rule: { kind: "number", min: 0, max: 10 }, message: messages.volumeHigh },
      {
        range: cellsIn(MONTHS, "E"),
        rule: { kind: "number", min: 0 },
        message: messages.count,
      },
    ],
  } satisfies SheetPlan;
}

function terms(currency: string, { months: { terms: say } }: Say): Block[] {
  const { price } = moneyFormats(currency);
  const input = (at: string, cells: readonly number[], format: string): Block => ({
    at,
    cells: column(cells),
    style: "input",
    format,
  });
  return [
    heading("A15", say.heading, 2),
    text("A16", say.input, "column heading"),
    text("B16", say.value, "number heading"),
    {
      at: "A17",
      cells: column([
        ...[say.pricePerMinute, say.pricePerSeat, say.seats, say.minutesPerAgent],
        ...[say.volumeLow, say.volumeHigh],
      ]),
      style: "row heading",
    },
    // the prices of minutes differ in the third digit
    input("B17", [TERMS.pricePerMinute], price.replaceAll("0.00", "0.000")),
    input("B18", [TERMS.pricePerSeat], price),
    input("B19", [TERMS.seats, TERMS.minutesPerAgent], COUNT),
    input("B21", [TERMS.volumeLow, TERMS.volumeHigh], "+0%;-0%;0%"),
  ];
}

function months(amount: string, { months: say }: Say): Block[] {
  const { first, last } = MONTHS;
  const { month, agents, minutes, byMinute, billed, bySeat, unused, unusedCost } = say.columns;
  const rows = numbersOf(MONTHS);
  const results = (at: string, format: string, of: (row: number) => string): Block => ({
    at: `${at}${first}`,
    cells: column(rows.map((row) => formula(of(row)))),
    style: "result",
    format,
  });
  const total = (letter: string, format: string): Block => ({
    at: `${letter}${TOTAL}`,
    cells: [[formula(`=SUM(${cellsIn(MONTHS, letter)})`)]],
    style: "total",
    format,
  });
  const atVolume = (volume: string) => {
    const seated = `{{agents}}*(1+{{${volume}}})`;
    return [
      formula(`=G${TOTAL}*(1+{{${volume}}})`),
      null,
      formula(
        `=SUMPRODUCT({{seats}}+(${seated}>{{seats}})*(${seated}-{{seats}}))*{{price-per-seat}}`,
      ),
    ];
  };
  return [
    heading("D15", say.table, 8),
    { at: "D16", cells: [[month]], style: "column heading" },
    {
      at: "E16",
      cells: [[agents, minutes, byMinute, billed, bySeat, unused, unusedCost]],
      style: "number heading",
    },
    { at: `D${first}`, cells: column(say.names), style: "text" },
    { at: `E${first}`, cells: column(AGENTS), style: "input", format: COUNT },
    results("F", COUNT, (row) => `=E${row}*{{minutes-per-agent}}`),
    results("G", amount, (row) => `=F${row}*{{price-per-minute}}`),
    results("H", COUNT, (row) => `=MAX({{seats}},E${row})`),
    results("I", amount, (row) => `=H${row}*{{price-per-seat}}`),
    results("J", COUNT, (row) => `=H${row}-E${row}`),
    results("K", amount, (row) => `=J${row}*{{price-per-seat}}`),
    { at: `D${TOTAL}`, cells: [[say.total]], style: "total" },
    ...["E", "F", "H", "J"].map((letter) => total(letter, COUNT)),
    ...["G", "I", "K"].map((letter) => total(letter, amount)),
    {
      at: `D${last + 2}`,
      cells: column([say.lowest, say.highest]),
      style: "row heading",
    },
    {
      at: `G${last + 2}`,
      cells: [atVolume("volume-low"), atVolume("volume-high")],
      style: "result",
      format: amount,
    },
  ];
}

function charts({ months: say }: Say): ChartPlan[] {
  const range = (letter: string) => ({ sheet: "months", range: cellsIn(MONTHS, letter) });
  return [
    {
      title: say.billChart,
      kind: "combination",
      categories: range("D"),
      series: [
        { name: say.columns.byMinute, values: range("G"), color: PALETTE[0] },
        { name: say.columns.bySeat, values: range("I"), color: PALETTE[3], line: true },
      ],
      at: "B4",
      width: 460,
      height: 276,
    },
    {
      title: say.seatChart,
      kind: "stacked column",
      categories: range("D"),
      series: [
        { name: say.used, values: range("E"), color: PALETTE[0] },
        { name: say.columns.unused, values: range("J"), color: PALETTE[1] },
      ],
      at: "H4",
      width: 392,
      height: 276,
    },
  ];
}
