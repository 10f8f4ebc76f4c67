/** The forecast's sheets behind the page: every customer, and the audit in full. */
import type { Texts } from "../../locales";
import { HEIGHTS, formula, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { AUDIT_ROWS, FIRST, HEADER, cvForecast, filled, roomFor } from "./places";
import type { Inputs } from "./questions";

/** `customers` is how many there are now: there is room for more, but looks only for twice those of now. */
export function listSheet(
  inputs: Inputs,
  customers: number,
  { forecast: say }: Texts["models"],
): SheetPlan {
  const [customer, ...columns] = say.list.columns;
  const room = roomFor(inputs);
  const rows = Math.min(room, 2 * customers);
  const money = moneyFormats(inputs.currency);
  const looks = (letter: string, columnCount: number, format: string): Block =>
    filled(`${letter}${FIRST}`, columnCount, rows, format);
  return {
    id: "list",
    name: say.list.sheet,
    tabColor: PALETTE[1],
    columns: [150, ...Array<number>(8).fill(104)].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER },
    rows: HEADER + room,
    blocks: [
      text("A1", say.list.title, "title"),
      text("A2", say.list.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[customer]], style: "column heading" },
      { at: `B${HEADER}`, cells: [columns], style: "number heading" },
      { at: `A${FIRST}`, cells: [[formula(cvForecast("CV.FORECAST", inputs))]] },
      looks("B", 1, "#,##0"),
      looks("C", 2, "#,##0.0"),
      looks("E", 1, money.price),
      looks("F", 1, "0.0%"),
      looks("G", 1, "#,##0.00"),
      looks("H", 2, money.price),
    ],
    notes: [{ cell: `A${HEADER}`, text: say.notes.list }],
  };
}

export function auditSheet(inputs: Inputs, { forecast: say }: Texts["models"]): SheetPlan {
  const [item, value, error, note] = say.audit.columns;
  return {
    id: "audit",
    name: say.audit.sheet,
    tabColor: PALETTE[5],
    columns: [300, 180, 120, 480].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: HEADER },
    blocks: [
      text("A1", say.audit.title, "title"),
      text("A2", say.audit.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[item]], style: "column heading" },
      { at: `B${HEADER}`, cells: [[value]], style: "column heading" },
      { at: `C${HEADER}`, cells: [[error]], style: "number heading" },
      { at: `D${HEADER}`, cells: [[note]], style: "column heading" },
      {
        at: `A${FIRST}`,
        cells: [[formula(cvForecast("CV.FORECAST.AUDIT", inputs))]],
        style: "row heading",
        spill: { rows: AUDIT_ROWS, columns: 1 },
      },
      filled(`B${FIRST}`, 1, AUDIT_ROWS, undefined, "text"),
      filled(`C${FIRST}`, 1, AUDIT_ROWS, "#,##0.0000"),
      filled(`D${FIRST}`, 1, AUDIT_ROWS, undefined, "note"),
    ],
    notes: [{ cell: `A${HEADER}`, text: say.notes.audit }],
  };
}
