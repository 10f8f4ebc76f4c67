/** Blocks of cells. */
import { rangeAt } from "../excel/address";
import type { CellBlock, CellPlace } from "./workbook";

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
