/** RFM's two tables of segments: all ten with their next action, and the averages of those that have customers. */
import { LOYALTY, SEGMENTS } from "../../domain/rfm-segments";
import type { Texts } from "../../locales";
import { blanks, column, formula, heading, unlessError } from "../cells";
import type { Block } from "../plan";
import { SUMMARY, cvRfm } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["rfm"];

export const COUNT = "#,##0";
const SHARE = "0.0%";

/** All ten segments, whether they have customers or not, so that the chart always has its rows. */
export function segments({ page, segments: names, loyalty }: Say): Block[] {
  const { columns } = page;
  const rows = SEGMENTS.map((segment, i) => ({ segment, row: 22 + i }));
  const lookUp = (letter: string) =>
    rows.map(({ row }) =>
      formula(
        unlessError(
          SUMMARY,
          `IFERROR(INDEX(${letter}$36:${letter}$45,MATCH($L${row},$A$36:$A$45,0)),0)`,
        ),
      ),
    );
  const table = (at: string, letter: string, format: string): Block => ({
    at,
    cells: column(lookUp(letter)),
    style: "result",
    format,
  });
  const total = (letter: string) => formula(`=SUM(${letter}22:${letter}31)`);
  return [
    heading("A20", page.segments, 12),
    { at: "A21", cells: [[columns.segment, columns.loyalty]], style: "column heading" },
    {
      at: "C21",
      cells: [[columns.customers, columns.share, columns.revenue, columns.revenueShare]],
      style: "number heading",
    },
    {
      at: "G21",
      cells: [[null, columns.action, null, null, null, columns.id]],
      style: "column heading",
    },
    {
      at: "A22",
      cells: rows.map(({ segment }) => [names[segment].name, loyalty[LOYALTY[segment]]]),
      style: "row heading",
    },
    table("C22", "C", COUNT),
    table("D22", "D", SHARE),
    table("E22", "F", COUNT),
    table("F22", "G", SHARE),
    { at: "H22", cells: column(rows.map(({ segment }) => names[segment].action)), style: "text" },
    { at: "L22", cells: column(SEGMENTS), style: "note" },
    { at: "A32", cells: [[page.total, null]], style: "total" },
    { at: "C32", cells: [[total("C")]], style: "total", format: COUNT },
    { at: "D32", cells: [[total("D")]], style: "total", format: SHARE },
    { at: "E32", cells: [[total("E")]], style: "total", format: COUNT },
    { at: "F32", cells: [[total("F")]], style: "total", format: SHARE },
  ];
}

export function summary(inputs: Inputs, { page }: Say): Block[] {
  const { columns } = page;
  const rows = SEGMENTS.length;
  const format = (at: string, width: number, numberFormat: string): Block => ({
    at,
    cells: blanks(rows, width),
    style: "result",
    format: numberFormat,
  });
  return [
    heading("A34", page.summary, 10),
    { at: "A35", cells: [[columns.segment, columns.loyalty]], style: "column heading" },
    {
      at: "C35",
      cells: [
        [
          ...[columns.customers, columns.share, columns.orders, columns.revenue],
          ...[columns.revenueShare, columns.recency, columns.frequency, columns.monetary],
        ],
      ],
      style: "number heading",
    },
    {
      at: "A36",
      cells: [[formula(cvRfm("CV.RFM.SUMMARY", inputs))]],
      style: "result",
      spill: { rows, columns: 2 },
    },
    format("C36", 1, COUNT),
    format("D36", 1, SHARE),
    format("E36", 2, COUNT),
    format("G36", 1, SHARE),
    format("H36", 1, "#,##0.0"),
    format("I36", 2, "#,##0.00"),
  ];
}
