/** Where the parts of a Plan's sheet stand, in cells and in pixels. */
import { helpers } from "@odoo/o-spreadsheet";
import type { Block, ChartPlan, SheetPlan } from "../../src/models/plan";

export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const zoneOf = (range: string): Zone => helpers.toZone(range);

/** What a block writes, styles and formats; a spilled table's whole room. */
export function blockZone({ at, cells, spill }: Block): Zone {
  const { left, top } = zoneOf(at);
  const rows = Math.max(cells.length, spill?.rows ?? 0);
  const columns = Math.max(cells[0].length, spill?.columns ?? 0);
  return { left, top, right: left + columns - 1, bottom: top + rows - 1 };
}

export const overlap = (a: Zone, b: Zone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Excel's own sizes; no host has lower rows or narrower columns. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

const width = (sheet: SheetPlan, column: number): number =>
  sheet.columns?.[column]?.width ?? DEFAULT_WIDTH;
const height = (sheet: SheetPlan, row: number): number =>
  sheet.rowHeights?.[row + 1] ?? DEFAULT_HEIGHT;

/** The cells a chart lies on. */
export function chartZone(sheet: SheetPlan, chart: ChartPlan): Zone {
  const { left, top } = zoneOf(chart.at);
  let [right, bottom] = [left, top];
  for (let rest = chart.width - width(sheet, left); rest > 0; rest -= width(sheet, right)) right++;
  for (let rest = chart.height - height(sheet, top); rest > 0; rest -= height(sheet, bottom))
    bottom++;
  return { left, top, right, bottom };
}

/** Pixels from the left edge to the right end of a sheet's columns with a given width. */
export const pageWidth = (sheet: SheetPlan): number =>
  (sheet.columns ?? []).reduce((sum, _, column) => sum + width(sheet, column), 0);
