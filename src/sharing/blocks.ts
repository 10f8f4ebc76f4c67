/** Blocks of cells, and the way to them. */
import { addressOf, cornerOf } from "../hosts/resolve";
import type { CellBlock, CellPlace, Place } from "../hosts/shared-workbook";

/** Where one sees what a formula does: its cell, or the first of the cells its rule is for; undefined for a name. */
export function addressOfPlace(place: Place): string | undefined {
  if (place.kind === "name") return undefined;
  const range = place.kind === "cell" ? place.cell : place.range.split(",")[0];
  return addressOf(place.sheet, range);
}

/** Whether a cell lies in a block. */
export function isWithin({ cell: first, sheet, rows, columns }: CellBlock, place: CellPlace) {
  if (sheet !== place.sheet) return false;
  const [from, at] = [cornerOf(first), cornerOf(place.cell)];
  const [down, right] = [at.row - from.row, at.column - from.column];
  return down >= 0 && down < rows && right >= 0 && right < columns;
}
