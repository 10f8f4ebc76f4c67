/** Blocks of cells, and the way to them. */
import { rangeAt } from "../excel/address";
import { addressOf } from "../resolve";
import type { CellBlock, CellPlace, Place } from "./workbook";

/** Where one sees what a formula does: its cell, or the first of the cells its rule is for; undefined for a name. */
export function addressOfPlace(place: Place): string | undefined {
  if (place.kind === "name") return undefined;
  const range = place.kind === "cell" ? place.cell : place.range.split(",")[0];
  return addressOf(place.sheet, range);
}

/** Whether a cell lies in a block. */
export function isWithin(block: CellBlock, { sheet, cell }: CellPlace): boolean {
  if (sheet !== block.sheet) return false;
  const [first, last = first] = rangeAt(block.cell, block.rows, block.columns).split(":");
  const [left, top] = position(first);
  const [right, bottom] = position(last);
  const [column, row] = position(cell);
  return column >= left && column <= right && row >= top && row <= bottom;
}

/** Column and row of a cell, from 1. */
function position(cell: string): [number, number] {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return [column, Number(row)];
}
