/** RFM's second sheet: one row per customer, as many as there are. */
import type { Texts } from "../locales";
import { HEIGHTS, blanks, formula, text } from "./cells";
import { PALETTE, type SheetPlan } from "./plan";
import { cvRfm } from "./rfm-cells";
import type { Inputs } from "./rfm-questions";

const HEADER = 4;
/** A sheet of Excel has no more. */
const MOST_ROWS = 1_048_576;

export function listSheet(inputs: Inputs, { rfm: say }: Texts["models"]): SheetPlan {
  const [customer, ...columns] = say.list.columns;
  // every row of the ranges could be another customer
  const rows = Math.min(inputs.customers.cells.length, MOST_ROWS - HEADER);
  return {
    id: "list",
    name: say.list.sheet,
    tabColor: PALETTE[1],
    columns: [
      { width: 150 },
      { width: 110, format: "yyyy-mm-dd" },
      { width: 90, format: "#,##0" },
      { width: 90, format: "#,##0" },
      { width: 100, format: "#,##0.00" },
      ...["R", "F", "M", "score"].map(() => ({ width: 56 })),
      { width: 160 },
      { width: 140 },
    ],
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: HEADER },
    rows: HEADER + rows,
    blocks: [
      text("A1", say.list.title, "title"),
      text("A2", say.list.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[customer]], style: "column heading" },
      { at: `B${HEADER}`, cells: [columns.slice(0, 4)], style: "number heading" },
      { at: `F${HEADER}`, cells: [columns.slice(4, 8)], style: "centred heading" },
      { at: `J${HEADER}`, cells: [columns.slice(8)], style: "column heading" },
      { at: `A${HEADER + 1}`, cells: [[formula(cvRfm("CV.RFM", inputs))]] },
      {
        at: `F${HEADER + 1}`,
        cells: blanks(1, 4),
        style: "centred",
        spill: { rows, columns: 4 },
      },
    ],
    notes: [{ cell: `A${HEADER}`, text: say.notes.customers }],
  };
}
