/** Values of the grid's cells as the rest of the project knows them. */
import type { Model } from "@odoo/o-spreadsheet";
import type { HostValue } from "../host";
import type { CellPosition } from "./document";
import type { Place } from "./ranges";

/** Value of a cell: "" for a blank one, the code of an error ("#N/A"). */
export function valueAt(model: Model, position: CellPosition): HostValue {
  const evaluated = model.getters.getEvaluatedCell(position);
  if (evaluated.value === null) return "";
  if (evaluated.type !== "text" || !evaluated.link) return evaluated.value;
  // The grid makes a link of text such as [name](address) and gives the name as its value; we want the text.
  const cell = model.getters.getCell(position);
  return cell && !cell.isFormula ? cell.content.replace(/^'/, "") : evaluated.value;
}

/** Values of a range, row by row. */
export const valuesIn = (model: Model, place: Place): HostValue[][] =>
  eachIn(place, (position) => valueAt(model, position));

/** Number formats of a range, row by row. */
export const formatsIn = (model: Model, place: Place): string[][] =>
  eachIn(place, (position) => model.getters.getEvaluatedCell(position).format ?? "General");

function eachIn<T>({ sheetId, zone }: Place, of: (position: CellPosition) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const found: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) found.push(of({ sheetId, col, row }));
    rows.push(found);
  }
  return rows;
}
