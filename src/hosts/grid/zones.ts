/** Ranges of a Plan ("B4", "A4:F32") as the grid's zones, counted from 0. */
import { helpers } from "@odoo/o-spreadsheet";

export interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Zone of a range with no sheet before it; throws for anything else. */
export function zoneOf(range: string): Zone {
  if (!/^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(:\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/i.test(range))
    throw new Error(`'${range}' is not a range such as A4:F32`);
  const { left, top, right, bottom } = helpers.toZone(range.toUpperCase());
  return { left, top, right, bottom };
}

export const zoneAt = (left: number, top: number, columns: number, rows: number): Zone => ({
  left,
  top,
  right: left + columns - 1,
  bottom: top + rows - 1,
});

/** "A4:F32", or "B4" for a single cell. */
export function rangeOf({ left, top, right, bottom }: Zone): string {
  const first = helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** The part two zones share, if any. */
export function intersection(a: Zone, b: Zone): Zone | undefined {
  const zone = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return zone.left <= zone.right && zone.top <= zone.bottom ? zone : undefined;
}
