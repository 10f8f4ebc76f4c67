/** Blocks of cells, and the way to them. */
import { addressOf, cellAt, cornerOf } from "../hosts/resolve";
import type { CellBlock, CellPlace, Place } from "../hosts/shared-workbook";

/** Where one sees what a formula does: its cell, or the first of the cells its rule is for; undefined for a name. */
export function addressOfPlace(place: Place): string | undefined {
  if (place.kind === "name") return undefined;
  const range = place.kind === "cell" ? place.cell : place.range.split(",")[0];
  return addressOf(place.sheet, range);
}

/** The cells of a block, row by row. */
export function cellsOf({ sheet, cell, rows, columns }: CellBlock): CellPlace[] {
  const { row, column } = cornerOf(cell);
  return Array.from({ length: rows * columns }, (_, i) => ({
    sheet,
    cell: cellAt(row + Math.floor(i / columns), column + (i % columns)),
  }));
}
