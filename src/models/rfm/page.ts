/** RFM's page: key figures, chart, settings, every segment with its next action, averages, and what was assumed. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, formula, heading, text, unlessError } from "../cells";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { purchaseSource } from "../purchases";
import { SUMMARY } from "./places";
import type { Inputs } from "./questions";
import { COUNT, segments, summary } from "./tables";

type Say = Texts["models"]["rfm"];

const DATE = "yyyy-mm-dd";

/** `read` says what was read when the sheet was made. */
export function pageSheet(inputs: Inputs, read: string, models: Texts["models"]): SheetPlan {
  const say = models.rfm;
  const { figures, notes, messages } = say;
  const loyal = 'SUMIF(B36:B45,"Loyal",G36:G45)';
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [156, 116, ...Array<number>(8).fill(76), 44, 116].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      21: HEIGHTS.twoLines,
      35: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.customers, result: "=C32", format: COUNT },
        {
          label: figures.purchases,
          result: unlessError(SUMMARY, "SUM(E36:E45)"),
          format: COUNT,
        },
        { label: figures.revenue, result: "=E32", format: COUNT },
        { label: figures.loyalShare, result: unlessError(SUMMARY, loyal), format: "0%" },
      ]),
      ...settings(inputs, say),
      ...segments(say),
      ...summary(inputs, say),
      ...aboutRfm(inputs, read, models),
    ],
    charts: [chart(say)],
    notes: [
      { cell: "B15", text: notes.asOf },
      { cell: "B16", text: notes.bins },
      { cell: "B17", text: notes.monetary },
      { cell: "L21", text: notes.id },
      { cell: "A35", text: notes.summary },
    ],
    validations: [
      { range: "B15", rule: { kind: "number", min: 1 }, message: messages.asOf },
      { range: "B16", rule: { kind: "whole number", min: 2, max: 9 }, message: messages.bins },
      {
        range: "B17",
        rule: { kind: "list", values: ["average", "total"] },
        message: messages.monetary,
      },
    ],
  };
}

function settings({ asOf, bins, monetary }: Inputs, { page }: Say): Block[] {
  return [
    heading("A13", page.settings, 2),
    text("A14", page.setting, "column heading"),
    text("B14", page.value, "number heading"),
    {
      at: "A15",
      cells: column([page.asOf, page.bins, page.monetary, page.asOfUsed]),
      style: "row heading",
    },
    { at: "B15", cells: [[asOf ?? null]], style: "input", format: DATE },
    { at: "B16", cells: column([bins, monetary]), style: "input" },
    // the best customer's last purchase and the days since: the day the function counted up to
    {
      at: "B18",
      cells: [[formula(unlessError("{{list}}!A5", "{{list}}!B5+{{list}}!C5"))]],
      style: "result",
      format: DATE,
    },
  ];
}

const chart = ({ chart: title, series }: Say): ChartPlan => {
  const range = (cells: string) => ({ sheet: "page", range: cells });
  return {
    title,
    kind: "column",
    categories: range("A22:A31"),
    series: [
      { name: series.customers, values: range("D22:D31"), color: PALETTE[0] },
      { name: series.revenue, values: range("F22:F31"), color: PALETTE[1] },
    ],
    at: "C4",
    width: 766,
    height: 350,
  };
};

function aboutRfm(inputs: Inputs, read: string, models: Texts["models"]): Block[] {
  const say = models.rfm.about;
  const { purchases } = models;
  const rows = `ROWS(${inputs.customers.address})`;
  return about(
    47,
    12,
    [
      [say.question, say.questionText],
      [purchases.data, purchaseSource(inputs, models)],
      [purchases.whenMade, read],
      [say.rows, formula(`=${rows}`)],
      [say.used, formula("=A7")],
      [say.unused, formula(`=${rows}-A7`), say.unusedText],
      ...say.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}
