/** RFM's second sheet: one row per customer, as many as there are. */
import type { Texts } from "../../locales";
import { HEIGHTS, formula, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { cvRfm } from "./places";
import type { Inputs } from "./questions";

const HEADER = 4;
/** A sheet of Excel has no more. */
const MOST_ROWS = 1_048_576;

/** `customers` is how many there are in the ranges now. */
export function listSheet(
  inputs: Inputs,
  customers: number,
  { rfm: say }: Texts["models"],
): SheetPlan {
  const [customer, ...columns] = say.list.columns;
  // every row of the ranges could be another customer: there is room for all, but looks only for twice those of now
  const room = Math.min(inputs.customers.cells.length, MOST_ROWS - HEADER);
  const looks = (letter: string, look: Pick<Block, "style" | "format">): Block => ({
    at: `${letter}${HEADER + 1}`,
    cells: [[null]],
    spill: { rows: Math.min(room, 2 * customers), columns: 1 },
    ...look,
  });
  return {
    id: "list",
    name: say.list.sheet,
    tabColor: PALETTE[1],
    columns: [150, 110, 90, 90, 100, 44, 44, 44, 70, 160, 140].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER },
    rows: HEADER + room,
    blocks: [
      text("A1", say.list.title, "title"),
      text("A2", say.list.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[customer]], style: "column heading" },
      { at: `B${HEADER}`, cells: [columns.slice(0, 7)], style: "number heading" },
      { at: `I${HEADER}`, cells: [columns.slice(7, 8)], style: "centred heading" },
      { at: `J${HEADER}`, cells: [columns.slice(8)], style: "column heading" },
      { at: `A${HEADER + 1}`, cells: [[formula(cvRfm("CV.RFM", inputs))]] },
      looks("B", { format: "yyyy-mm-dd" }),
      looks("E", { format: moneyFormats(inputs.currency).price }),
      looks("I", { style: "centred" }),
    ],
    notes: [{ cell: `A${HEADER}`, text: say.notes.customers }],
  };
}
