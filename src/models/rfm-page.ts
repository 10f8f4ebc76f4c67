/** RFM's page: key figures, chart, settings, every segment with its next action, averages, and what was assumed. */
import { LOYALTY, SEGMENTS } from "../domain/rfm-segments";
import type { Texts } from "../locales";
import { type AboutEntry, about } from "./about";
import { HEIGHTS, column, formula, heading, text, unlessError } from "./cells";
import { keyFigures } from "./key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "./plan";
import { cvRfm } from "./rfm-cells";
import type { Inputs } from "./rfm-questions";

type Say = Texts["models"]["rfm"];

/** The summary spills over A35:J44; its first cell tells whether it could be computed. */
const SUMMARY = "$A$35";
const COUNT = "#,##0";
const SHARE = "0.0%";
const DATE = "yyyy-mm-dd";

/** `read` says what was read when the sheet was made. */
export function pageSheet(inputs: Inputs, read: string, models: Texts["models"]): SheetPlan {
  const say = models.rfm;
  const { figures, notes, messages } = say;
  const loyal = 'SUMIF(B35:B44,"Loyal",G35:G44)';
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [170, 120, ...Array<number>(8).fill(80), 130].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      20: HEIGHTS.twoLines,
      34: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.customers, result: "=C31", format: COUNT },
        {
          label: figures.purchases,
          result: unlessError(SUMMARY, "SUM(E35:E44)"),
          format: COUNT,
        },
        { label: figures.revenue, result: "=E31", format: COUNT },
        { label: figures.loyalShare, result: unlessError(SUMMARY, loyal), format: "0%" },
      ]),
      ...settings(inputs, say),
      ...segments(say),
      ...summary(inputs, say),
      ...aboutRfm(inputs, read, models),
    ],
    charts: [chart(say)],
    notes: [
      { cell: "B14", text: notes.asOf },
      { cell: "B15", text: notes.bins },
      { cell: "B16", text: notes.monetary },
      { cell: "K20", text: notes.id },
      { cell: "A34", text: notes.summary },
    ],
    validations: [
      { range: "B14", rule: { kind: "number", min: 1 }, message: messages.asOf },
      { range: "B15", rule: { kind: "whole number", min: 2, max: 9 }, message: messages.bins },
      {
        range: "B16",
        rule: { kind: "list", values: ["average", "total"] },
        message: messages.monetary,
      },
    ],
  };
}

function settings({ asOf, bins, monetary }: Inputs, { page }: Say): Block[] {
  return [
    heading("A13", page.settings, 2),
    {
      at: "A14",
      cells: column([page.asOf, page.bins, page.monetary, page.asOfUsed]),
      style: "row heading",
    },
    { at: "B14", cells: [[asOf ?? null]], style: "input", format: DATE },
    { at: "B15", cells: column([bins, monetary]), style: "input" },
    // the best customer's last purchase and the days since: the day the function counted up to
    {
      at: "B17",
      cells: [[formula(unlessError("{{list}}!A5", "{{list}}!B5+{{list}}!C5"))]],
      style: "result",
      format: DATE,
    },
  ];
}

/** All ten segments, whether they have customers or not, so that the chart always has its rows. */
function segments({ page, segments: names, loyalty }: Say): Block[] {
  const { columns } = page;
  const rows = SEGMENTS.map((segment, i) => ({ segment, row: 21 + i }));
  const lookUp = (letter: string) =>
    rows.map(({ row }) =>
      formula(
        unlessError(
          SUMMARY,
          `IFERROR(INDEX(${letter}$35:${letter}$44,MATCH($K${row},$A$35:$A$44,0)),0)`,
        ),
      ),
    );
  const table = (at: string, letter: string, format: string): Block => ({
    at,
    cells: column(lookUp(letter)),
    style: "result",
    format,
  });
  const total = (letter: string) => formula(`=SUM(${letter}21:${letter}30)`);
  return [
    heading("A19", page.segments, 11),
    { at: "A20", cells: [[columns.segment, columns.loyalty]], style: "column heading" },
    {
      at: "C20",
      cells: [[columns.customers, columns.share, columns.revenue, columns.revenueShare]],
      style: "number heading",
    },
    { at: "G20", cells: [[columns.action, null, null, null, columns.id]], style: "column heading" },
    {
      at: "A21",
      cells: rows.map(({ segment }) => [names[segment].name, loyalty[LOYALTY[segment]]]),
      style: "row heading",
    },
    table("C21", "C", COUNT),
    table("D21", "D", SHARE),
    table("E21", "F", COUNT),
    table("F21", "G", SHARE),
    { at: "G21", cells: column(rows.map(({ segment }) => names[segment].action)), style: "text" },
    { at: "K21", cells: column(SEGMENTS), style: "note" },
    { at: "A31", cells: [[page.total, null]], style: "total" },
    { at: "C31", cells: [[total("C")]], style: "total", format: COUNT },
    { at: "D31", cells: [[total("D")]], style: "total", format: SHARE },
    { at: "E31", cells: [[total("E")]], style: "total", format: COUNT },
    { at: "F31", cells: [[total("F")]], style: "total", format: SHARE },
  ];
}

function summary(inputs: Inputs, { page }: Say): Block[] {
  const { columns } = page;
  const rows = SEGMENTS.length;
  const format = (at: string, columns: number, numberFormat: string): Block => ({
    at,
    cells: Array.from({ length: rows }, () => Array<null>(columns).fill(null)),
    style: "result",
    format: numberFormat,
  });
  return [
    heading("A33", page.summary, 11),
    { at: "A34", cells: [[columns.segment, columns.loyalty]], style: "column heading" },
    {
      at: "C34",
      cells: [
        [
          ...[columns.customers, columns.share, columns.orders, columns.revenue],
          ...[columns.revenueShare, columns.recency, columns.frequency, columns.monetary],
        ],
      ],
      style: "number heading",
    },
    {
      at: "A35",
      cells: [[formula(cvRfm("CV.RFM.SUMMARY", inputs))]],
      style: "result",
      spill: { rows, columns: 2 },
    },
    format("C35", 1, COUNT),
    format("D35", 1, SHARE),
    format("E35", 2, COUNT),
    format("G35", 1, SHARE),
    format("H35", 1, "#,##0.0"),
    format("I35", 2, "#,##0.00"),
  ];
}

const chart = ({ chart: title, series }: Say): ChartPlan => {
  const range = (cells: string) => ({ sheet: "page", range: cells });
  return {
    title,
    kind: "column",
    categories: range("A21:A30"),
    series: [
      { name: series.customers, values: range("D21:D30"), color: PALETTE[0] },
      { name: series.revenue, values: range("F21:F30"), color: PALETTE[1] },
    ],
    at: "C4",
    width: 762,
    height: 330,
  };
};

function aboutRfm(
  { customers, dates, amounts }: Inputs,
  read: string,
  models: Texts["models"],
): Block[] {
  const say = models.rfm.about;
  const rows = `ROWS(${customers.address})`;
  const data = say.dataText(customers.address, dates.address, amounts.address);
  return about(
    46,
    11,
    [
      [say.question, say.questionText],
      [say.data, data],
      [say.whenMade, read],
      [say.rows, formula(`=${rows}`)],
      [say.used, formula("=A7")],
      [say.unused, formula(`=${rows}-A7`), say.unusedText],
      ...say.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}
