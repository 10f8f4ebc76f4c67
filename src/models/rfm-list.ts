/** RFM's second sheet: one row per customer, as many as there are. */
import type { Texts } from "../locales";
import { HEIGHTS, formula, text } from "./cells";
import type { SheetPlan } from "./plan";
import { cvRfm } from "./rfm-cells";
import type { Inputs } from "./rfm-questions";

const HEADER = 4;

export function listSheet(inputs: Inputs, { rfm: say }: Texts["models"]): SheetPlan {
  const [customer, ...columns] = say.list.columns;
  return {
    id: "list",
    name: say.list.sheet,
    columns: [
      { width: 150 },
      { width: 110, format: "yyyy-mm-dd" },
      { width: 90, format: "#,##0" },
      { width: 90, format: "#,##0" },
      { width: 100, format: "#,##0.00" },
      ...["R", "F", "M", "score"].map(() => ({ width: 56, format: "0" })),
      { width: 160 },
      { width: 140 },
    ],
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: HEADER, columns: 1 },
    // every row of the ranges could be another customer
    rows: HEADER + inputs.customers.cells.length,
    blocks: [
      text("A1", say.list.title, "title"),
      text("A2", say.list.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[customer]], style: "column heading" },
      { at: `B${HEADER}`, cells: [columns.slice(0, 8)], style: "number heading" },
      { at: `J${HEADER}`, cells: [columns.slice(8)], style: "column heading" },
      { at: `A${HEADER + 1}`, cells: [[formula(cvRfm("CV.RFM", inputs))]], style: "result" },
    ],
    notes: [{ cell: `A${HEADER}`, text: say.notes.customers }],
  };
}
