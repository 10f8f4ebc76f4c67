/** How a sheet goes on paper, in every host that prints: as one page where it stays readable, else one page wide. */
import type { ChartPlan, ColumnPlan } from "../models/plan";
import { type PaperRows, pageBreaks } from "./page-breaks";
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
  /** Rows with something in them, counted from 0. */
  readonly filled: ReadonlySet<number>;
  /** Rows from the top that stand on every page. */
  readonly repeated: number;
}

export interface PageSetUp {
  readonly landscape: boolean;
  /** Between the margins left and right, where it does not fill the width. */
  readonly centred: boolean;
  /** Pages in height; 0 for as many as it takes. */
  readonly pages: 0 | 1;
  /** Rows, counted from 0, before which a new page begins, since a page would end inside what belongs together. */
  readonly breaks: readonly number[];
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

/** Part of a page left free, since programs and printers differ a little in the heights of rows. */
const RESERVE = 0.03;

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
  if (best >= LEAST_SCALE)
    return { landscape: whole(landscape) > whole(portrait), centred: true, pages: 1, breaks: [] };
  const lies = portrait.width < LEAST_SCALE;
  const [used, paperHeight] = lies ? [landscape, PAPER.short] : [portrait, PAPER.long];
  const page = (((paperHeight - down) * 96) / used.width) * (1 - RESERVE);
  return { landscape: lies, centred: false, pages: 0, breaks: pageBreaks(paperRows(sheet), page) };
}

/** The rows of a sheet as page-breaks.ts knows them. */
function paperRows({ lastRow, rowHeights, charts, filled, repeated }: PrintedSheet): PaperRows {
  const height = (row: number) => rowHeights[row + 1] ?? DEFAULT_HEIGHT;
  const together = charts.map((chart) => {
    const first = cornerOf(chart.at).row;
    let last = first;
    for (let rest = chart.height - height(first); rest > 0; rest -= height(last)) last++;
    return { first, last };
  });
  const count = together.reduce((most, { last }) => Math.max(most, last + 1), lastRow + 1);
  return { count, height, filled, together, repeated };
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
