/** RFM's page: key figures, chart, settings, every segment with its next action, averages, and what was assumed. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { purchaseSource } from "../purchases";
import { loyaltyValue } from "./loyalty";
import { SUMMARY } from "./places";
import type { Inputs } from "./questions";
import { COUNT, segments, summary } from "./tables";

type Say = Texts["models"]["rfm"];

const DATE = "yyyy-mm-dd";

/** `read` says what was read when the sheet was made. */
export function pageSheet(inputs: Inputs, read: string, models: Texts["models"]): SheetPlan {
  const say = models.rfm;
  const { figures, notes, messages } = say;
  const loyal = 'SUMIF(B46:B55,"Loyal",G46:G55)';
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [156, 116, ...Array<number>(8).fill(84), 44, 116].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      ...Object.fromEntries([24, 31, 45].map((row) => [row, HEIGHTS.twoLines])),
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.customers, result: "=C42", format: COUNT },
        {
          label: figures.purchases,
          result: unlessError(SUMMARY, "SUM(E46:E55)"),
          format: COUNT,
        },
        {
          label: figures.revenue,
          result: "=E42",
          format: moneyFormats(inputs.currency).amount,
        },
        { label: figures.loyalShare, result: unlessError(SUMMARY, loyal), format: "0%" },
      ]),
      ...settings(inputs, say),
      ...loyaltyValue(inputs, say),
      ...segments(say, inputs.currency),
      ...summary(inputs, say),
      ...aboutRfm(inputs, read, models),
    ],
    charts: [chart(say)],
    notes: [
      { cell: "B15", text: notes.asOf },
      { cell: "B16", text: notes.bins },
      { cell: "B17", text: notes.monetary },
      { cell: "B18", text: notes.horizon },
      { cell: "B19", text: notes.margin },
      { cell: "B24", text: notes.loyalty },
      { cell: "F24", text: notes.churn },
      { cell: "L31", text: notes.id },
      { cell: "A45", text: notes.summary },
    ],
    validations: [
      { range: "B15", rule: { kind: "number", min: 1 }, message: messages.asOf },
      { range: "B16", rule: { kind: "whole number", min: 2, max: 9 }, message: messages.bins },
      {
        range: "B17",
        rule: { kind: "list", values: ["average", "total"] },
        message: messages.monetary,
      },
      {
        range: "B18",
        rule: { kind: "whole number", min: 1, max: 36_525 },
        message: messages.horizon,
      },
      { range: "B19:B20", rule: { kind: "number", min: 0 }, message: messages.rate },
    ],
  };
}

function settings(inputs: Inputs, { page }: Say): Block[] {
  const { asOf, bins, monetary, horizon, margin, discount } = inputs;
  return [
    heading("A13", page.settings, 2),
    text("A14", page.setting, "column heading"),
    text("B14", page.value, "number heading"),
    {
      at: "A15",
      cells: column([
        ...[page.asOf, page.bins, page.monetary],
        ...[page.horizon, page.margin, page.discount, page.asOfUsed],
      ]),
      style: "row heading",
    },
    { at: "B15", cells: [[asOf ?? null]], style: "input", format: DATE },
    { at: "B16", cells: column([bins, monetary, horizon]), style: "input" },
    { at: "B19", cells: column([margin, discount]), style: "input", format: "0.0%" },
    // the best customer's last purchase and the days since: the day the function counted up to
    {
      at: "B21",
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
    categories: range("A32:A41"),
    series: [
      { name: series.customers, values: range("D32:D41"), color: PALETTE[0] },
      { name: series.revenue, values: range("F32:F41"), color: PALETTE[1] },
    ],
    at: "C4",
    width: 826,
    height: 400,
  };
};

function aboutRfm(inputs: Inputs, read: string, models: Texts["models"]): Block[] {
  const say = models.rfm.about;
  const { purchases } = models;
  const rows = `ROWS(${inputs.customers.address})`;
  return about(
    57,
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
