/** Ranges of a Plan ("B4", "A4:F32") as zones of Excel's sheets, counted from 0. */
import { type Zone, cellAt, columnOf, isCells, rangeOf } from "../../a1";

export { cellAt, rangeOf, type Zone };

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Zone of a range with no sheet before it, whole columns and rows to the sheet's end; throws for anything else. */
export function zoneOf(range: string): Zone {
  const corners = isCells(range) ? range.replace(/\$/g, "").toUpperCase().split(":") : [];
  if (corners.length === 0) throw new Error(`'${range}' is not a range such as A4:F32`);
  const [first, last] = [corners[0], corners[corners.length - 1]].map(cornerOf);
  const zone = {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last.row ?? ROWS - 1,
    right: last.column ?? COLUMNS - 1,
  };
  if (zone.bottom >= ROWS || zone.right >= COLUMNS || zone.top < 0)
    throw new Error(`'${range}' lies outside of Excel's sheets`);
  if (zone.top > zone.bottom || zone.left > zone.right)
    throw new Error(`'${range}' does not begin at its top left cell`);
  return zone;
}

function cornerOf(corner: string): { row?: number; column?: number } {
  const [, letters, digits] = /^([A-Z]*)(\d*)$/.exec(corner)!;
  return {
    ...(digits && { row: Number(digits) - 1 }),
    ...(letters && { column: columnOf(letters) }),
  };
}

export const zoneAt = (top: number, left: number, rows: number, columns: number): Zone => ({
  ...{ top, left },
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const isCell = ({ top, left, bottom, right }: Zone): boolean =>
  top === bottom && left === right;

export const intersect = (a: Zone, b: Zone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
