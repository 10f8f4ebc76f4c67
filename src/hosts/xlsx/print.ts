/** How a sheet goes on paper: as one page where it stays readable, else one page wide. */
import type { Library } from "./library";
import type { FileSheet } from "./workbook";
import { zoneOf } from "./zones";

type Worksheet = ReturnType<InstanceType<Library["Workbook"]>["addWorksheet"]>;

/** Excel's own sizes of a column and a row, in pixels at 96 to the inch. */
export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

/** A4, in inches and in Excel's numbering. */
const PAPER = { number: 9, short: 8.27, long: 11.69 };
const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 };

/** Text at 11 points is still 7 points high. */
const LEAST_SCALE = 0.64;

export interface PageSetUp {
  readonly landscape: boolean;
  /** Pages in height; 0 for as many as it takes. */
  readonly pages: 0 | 1;
}

/** For a sheet of so many pixels. */
export function pageSetUp(width: number, height: number): PageSetUp {
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

export function setUpPage(worksheet: Worksheet, sheet: FileSheet): void {
  const { left, right, top, bottom, header, footer } = MARGINS;
  const { landscape, pages } = pageSetUp(widthOf(sheet), heightOf(sheet));
  worksheet.setPaperSize(PAPER.number).setPrintFitToPages(1, pages);
  worksheet.setMargins(left, right, top, bottom, header, footer);
  worksheet.setFooter("&L&8&A&R&8&P / &N");
  if (landscape) worksheet.setLandscape();
  if (sheet.freeze.rows) worksheet.setRepeatRows(0, sheet.freeze.rows - 1);
}

/** To the right end of the last column with something in it, or of a chart. */
function widthOf({ cells, columns, charts }: FileSheet): number {
  const width = (column: number) => columns[column]?.width ?? DEFAULT_WIDTH;
  const before = (column: number) => sum(column, width);
  const lastColumn = cells.reduce((last, { column, content }) => {
    return content === null ? last : Math.max(last, column);
  }, 0);
  const edges = charts.map((chart) => before(zoneOf(chart.at).left) + chart.width);
  return Math.max(before(lastColumn + 1), ...edges);
}

function heightOf({ cells, rowHeights, charts }: FileSheet): number {
  const height = (row: number) => rowHeights[row + 1] ?? DEFAULT_HEIGHT;
  const above = (row: number) => sum(row, height);
  const lastRow = cells.reduce((last, { row, content }) => {
    return content === null ? last : Math.max(last, row);
  }, 0);
  const edges = charts.map((chart) => above(zoneOf(chart.at).top) + chart.height);
  return Math.max(above(lastRow + 1), ...edges);
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += of(i);
  return total;
}
