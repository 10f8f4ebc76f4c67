/** RFM's two tables of segments: all ten with their next action, and the averages of those that have customers. */
import { LOYALTY, SEGMENTS } from "../../domain/rfm-segments";
import type { Texts } from "../../locales";
import { blanks, column, formula, heading, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block } from "../plan";
import { SUMMARY, cvRfm } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["rfm"];

export const COUNT = "#,##0";
const SHARE = "0.0%";

/** All ten segments, whether they have customers or not, so that the chart always has its rows. */
export function segments({ page, segments: names, loyalty }: Say, currency: string): Block[] {
  const money = moneyFormats(currency);
  const { columns } = page;
  const rows = SEGMENTS.map((segment, i) => ({ segment, row: 32 + i }));
  const lookUp = (letter: string) =>
    rows.map(({ row }) =>
      formula(
        unlessError(
          SUMMARY,
          `IFERROR(INDEX(${letter}$46:${letter}$55,MATCH($L${row},$A$46:$A$55,0)),0)`,
        ),
      ),
    );
  const table = (at: string, letter: string, format: string): Block => ({
    at,
    cells: column(lookUp(letter)),
    style: "result",
    format,
  });
  const total = (letter: string) => formula(`=SUM(${letter}32:${letter}41)`);
  return [
    heading("A30", page.segments, 12),
    { at: "A31", cells: [[columns.segment, columns.loyalty]], style: "column heading" },
    {
      at: "C31",
      cells: [[columns.customers, columns.share, columns.revenue, columns.revenueShare]],
      style: "number heading",
    },
    {
      at: "G31",
      cells: [[null, columns.action, null, null, null, columns.id]],
      style: "column heading",
    },
    {
      at: "A32",
      cells: rows.map(({ segment }) => [names[segment].name, loyalty[LOYALTY[segment]]]),
      style: "row heading",
    },
    table("C32", "C", COUNT),
    table("D32", "D", SHARE),
    table("E32", "F", money.amount),
    table("F32", "G", SHARE),
    { at: "H32", cells: column(rows.map(({ segment }) => names[segment].action)), style: "text" },
    { at: "L32", cells: column(SEGMENTS), style: "note" },
    { at: "A42", cells: [[page.total, null]], style: "total" },
    { at: "C42", cells: [[total("C")]], style: "total", format: COUNT },
    { at: "D42", cells: [[total("D")]], style: "total", format: SHARE },
    { at: "E42", cells: [[total("E")]], style: "total", format: money.amount },
    { at: "F42", cells: [[total("F")]], style: "total", format: SHARE },
  ];
}

export function summary(inputs: Inputs, { page }: Say): Block[] {
  const money = moneyFormats(inputs.currency);
  const { columns } = page;
  const rows = SEGMENTS.length;
  const format = (at: string, width: number, numberFormat: string): Block => ({
    at,
    cells: blanks(rows, width),
    style: "result",
    format: numberFormat,
  });
  return [
    heading("A44", page.summary, 10),
    { at: "A45", cells: [[columns.segment, columns.loyalty]], style: "column heading" },
    {
      at: "C45",
      cells: [
        [
          ...[columns.customers, columns.share, columns.orders, columns.revenue],
          ...[columns.revenueShare, columns.recency, columns.frequency, columns.monetary],
        ],
      ],
      style: "number heading",
    },
    {
      at: "A46",
      cells: [[formula(cvRfm("CV.RFM.SUMMARY", inputs))]],
      style: "result",
      spill: { rows, columns: 2 },
    },
    format("C46", 1, COUNT),
    format("D46", 1, SHARE),
    format("E46", 1, COUNT),
    format("F46", 1, money.amount),
    format("G46", 1, SHARE),
    format("H46", 1, "#,##0.0"),
    format("I46", 1, "#,##0.00"),
    format("J46", 1, money.price),
  ];
}
