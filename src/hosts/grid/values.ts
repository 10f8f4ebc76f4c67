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
export function valuesIn(model: Model, { sheetId, zone }: Place): HostValue[][] {
  const rows: HostValue[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const values: HostValue[] = [];
    for (let col = zone.left; col <= zone.right; col++)
      values.push(valueAt(model, { sheetId, col, row }));
    rows.push(values);
  }
  return rows;
}
