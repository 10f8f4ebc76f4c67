/** How a sheet goes on paper, in every host that prints: as one page where it stays readable, else one page wide. */
import type { ChartPlan, ColumnPlan } from "../models/plan";
import { cornerOf } from "./resolve";

/** What of a sheet takes room on paper. */
export interface PrintedSheet {
  /** The last row and column with something in it, counted from 0. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly columns: readonly ColumnPlan[];
  /** Pixels by row number from 1. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly ChartPlan[];
}

export interface PageSetUp {
  readonly landscape: boolean;
  /** Pages in height; 0 for as many as it takes. */
  readonly pages: 0 | 1;
}

/** Excel's own sizes of a column and a row, in pixels at 96 to the inch. */
export const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** A4, inches. */
const PAPER = { short: 8.27, long: 11.69 };
/** Inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 };
/** The sheet's name and the number of the page, small; in Excel's own codes. */
export const FOOTER = { left: "&8&A", right: "&8&P / &N" };

/** Text at 11 points is still 7 points high. */
const LEAST_SCALE = 0.64;

export function pageSetUp(sheet: PrintedSheet): PageSetUp {
  const [width, height] = [widthOf(sheet), heightOf(sheet)];
  const across = MARGINS.left + MARGINS.right;
  const down = MARGINS.top + MARGINS.bottom;
  const scales = (paperWidth: number, paperHeight: number) => ({
    width: Math.min(1, ((paperWidth - across) * 96) / width),
    height: ((paperHeight - down) * 96) / height,
  });
  const portrait = scales(PAPER.short, PAPER.long);
  const landscape = scales(PAPER.long, PAPER.short);
  const whole = (scale: typeof portrait) => Math.min(scale.width, scale.height);
  const best = Math.max(whole(portrait), whole(landscape));
  if (best >= LEAST_SCALE) return { landscape: whole(landscape) > whole(portrait), pages: 1 };
  return { landscape: portrait.width < LEAST_SCALE, pages: 0 };
}

/** To the right end of the last column with something in it, or of a chart. */
function widthOf({ lastColumn, columns, charts }: PrintedSheet): number {
  const before = (column: number) => sum(column, (i) => columns[i]?.width ?? DEFAULT_WIDTH);
  const edges = charts.map((chart) => before(cornerOf(chart.at).column) + chart.width);
  return Math.max(before(lastColumn + 1), ...edges);
}

function heightOf({ lastRow, rowHeights, charts }: PrintedSheet): number {
  const above = (row: number) => sum(row, (i) => rowHeights[i + 1] ?? DEFAULT_HEIGHT);
  const edges = charts.map((chart) => above(cornerOf(chart.at).row) + chart.height);
  return Math.max(above(lastRow + 1), ...edges);
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += of(i);
  return total;
}
