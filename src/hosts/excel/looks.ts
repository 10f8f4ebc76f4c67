/** How sheets and cells look, as steps: grid lines, widths, number formats, styles, frozen panes. */
import {
  type Block,
  type Plan,
  type SheetPlan,
  STYLES,
  type Style,
  growing,
  shrinks,
} from "../../models/plan";
import type { Looks } from "../host";
import { addressOf } from "../resolve";
import { cellAt, lettersOf, rangeAt, zoneOf } from "../../a1";
import type { SheetOf, Step } from "./steps";

/** Excel measures columns, rows and charts in points, a Plan in pixels at 100 %. */
export const points = (pixels: number): number => pixels * 0.75;

/** Columns come before blocks, whose formats go over theirs. */
export const lookSteps = (plan: Plan, sheetOf: SheetOf): Step[] =>
  plan.sheets.flatMap((sheet) => [
    { doing: `laying out ${sheet.name}`, queue: () => queueLayout(sheetOf(sheet.name), sheet) },
    ...sheet.blocks
      .filter(({ format, style }) => format ?? style)
      .map((block) => ({
        doing: `formatting ${addressOf(sheet.name, styledArea(block).range)}`,
        queue: () => queueBlockLook(sheetOf(sheet.name), block),
      })),
  ]);

function queueLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.gridLines ?? false;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  plan.columns?.forEach(({ width, format }, i) => {
    if (width === undefined && !format) return;
    const letters = lettersOf(i);
    const column = sheet.getRange(`${letters}:${letters}`).untrack();
    if (width !== undefined) column.format.columnWidth = points(width);
    if (format) column.numberFormat = oneFormat(format);
    if (growing(format)) column.format.shrinkToFit = true;
  });
  for (const [row, height] of Object.entries(plan.rowHeights ?? {}))
    sheet.getRange(`${row}:${row}`).untrack().format.rowHeight = points(height);
  queueFreeze(sheet, plan);
}

function queueFreeze(sheet: Excel.Worksheet, { freeze = {} }: SheetPlan): void {
  const { rows = 0, columns = 0 } = freeze;
  if (rows && columns)
    sheet.freezePanes.freezeAt(sheet.getRange(rangeAt("A1", rows, columns)).untrack());
  else if (rows) sheet.freezePanes.freezeRows(rows);
  else if (columns) sheet.freezePanes.freezeColumns(columns);
}

/** The cells that a block styles: those given or, for a formula that spills, those it is to fill. */
function styledArea({ at, cells, spill }: Block) {
  const { rows, columns } = spill ?? { rows: cells.length, columns: cells[0].length };
  return { range: rangeAt(at, rows, columns), rows, columns };
}

function queueBlockLook(sheet: Excel.Worksheet, block: Block): void {
  const { range: address, rows, columns } = styledArea(block);
  const range = sheet.getRange(address).untrack();
  if (block.format) range.numberFormat = oneFormat(block.format);
  if (shrinks(block.style && STYLES[block.style], block.format)) range.format.shrinkToFit = true;
  if (block.style) queueStyle(range.format, STYLES[block.style], rows, columns);
}

/** Looks of areas that change on a sheet that stands: first all go, then those of blocks come. */
export const changedLookSteps = (
  name: string,
  { bared, dressed, heights, widths }: Looks,
  sheetOf: SheetOf,
): Step[] => [
  ...bared.map((range) => ({
    doing: `clearing the looks of ${addressOf(name, range)}`,
    queue: () => sheetOf(name).getRange(range).untrack().clear("Formats"),
  })),
  ...dressed.map(({ range, style, format }) => ({
    doing: `formatting ${addressOf(name, range)}`,
    queue() {
      const { top, left, bottom, right } = zoneOf(range)!;
      const size = { rows: bottom - top + 1, columns: right - left + 1 };
      const block = { at: cellAt(top, left), cells: [[null]], spill: size, style, format };
      queueBlockLook(sheetOf(name), block);
    },
  })),
  ...Object.entries(heights).map(([row, height]) => ({
    doing: `setting the height of row ${row} of ${name}`,
    queue() {
      const { format } = sheetOf(name).getRange(`${row}:${row}`).untrack();
      if (height === null) format.useStandardHeight = true;
      else format.rowHeight = points(height);
    },
  })),
  ...Object.entries(widths).map(([column, width]) => ({
    doing: `setting the width of column ${column} of ${name}`,
    queue() {
      const letters = lettersOf(Number(column) - 1);
      const { format } = sheetOf(name).getRange(`${letters}:${letters}`).untrack();
      if (width === null) format.useStandardWidth = true;
      else format.columnWidth = points(width);
    },
  })),
];

/** One format for all cells of a range: Excel takes it as a table of one cell. */
const oneFormat = (format: string): string[][] => [[format]];

function queueStyle(format: Excel.RangeFormat, style: Style, rows: number, columns: number): void {
  const { bold, italic, size, color, fill, align, wrap } = style;
  format.font.set({ bold, italic, size, color });
  if (fill) format.fill.color = fill;
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap) format.wrapText = true;
  format.verticalAlignment = "Center";
  for (const edge of edges(style, rows, columns)) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    if (style.borderColor) border.color = style.borderColor;
  }
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Edge = (typeof OUTLINE)[number] | "InsideHorizontal" | "InsideVertical";

/** The edges of a block that its style draws; "all" draws those between its cells too, where there are any. */
function edges({ border }: Style, rows: number, columns: number): Edge[] {
  if (border === "top") return ["EdgeTop"];
  if (border === "bottom") return ["EdgeBottom"];
  if (border !== "all") return [];
  const inside: Edge[] = [];
  if (rows > 1) inside.push("InsideHorizontal");
  if (columns > 1) inside.push("InsideVertical");
  return [...OUTLINE, ...inside];
}
