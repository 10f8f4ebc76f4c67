/** The cells of a sheet plan as steps: contents, styles, formats. */
import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { Block, SheetPlan } from "../../models/plan";
import { addressOf } from "../resolve";
import type { Step } from "./batch";
import { CellBlock, type CellUpdate, WRITE_BLOCK } from "./blocks";
import { cellUpdate, gridFormat, type Locale } from "./literals";
import { step } from "./step";
import { cellBorder, cellStyle } from "./looks";
import { type Zone, rangeOf, zoneAt, zoneOf } from "./zones";

/** Rows left free below the last block. */
const SPARE_ROWS = 20;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** Rows and columns the sheet needs. */
export function sizeOf(sheet: SheetPlan): { rows: number; cols: number } {
  const zones = sheet.blocks.map(zoneOfBlock);
  return {
    rows: Math.max(
      FEWEST_ROWS,
      sheet.rows ?? 0,
      ...zones.map(({ bottom }) => bottom + 1 + SPARE_ROWS),
    ),
    cols: Math.max(FEWEST_COLUMNS, ...zones.map(({ right }) => right + 2)),
  };
}

export function cellSteps(sheet: SheetPlan, sheetId: string, locale: Locale): Step[] {
  const formats = (sheet.columns ?? []).map(({ format }) => format);
  return [
    ...sheet.blocks.flatMap((block) => blockSteps(block, sheet.name, sheetId, formats, locale)),
    ...formats.flatMap((format, column) =>
      format === undefined
        ? []
        : inPieces(columnFormatStep(format, column, sheet, sheetId), sheet.name),
    ),
  ];
}

function blockSteps(
  block: Block,
  sheetName: string,
  sheetId: string,
  columnFormats: readonly (string | undefined)[],
  locale: Locale,
): Step[] {
  const zone = zoneOfBlock(block);
  const doing = `writing ${addressOf(sheetName, rangeOf(zone))}`;
  const style = block.style && cellStyle(block.style);
  const border = block.style && cellBorder(block.style);
  const write = step(doing, () => {
    const cells = updates(block, zone, columnFormats, locale);
    return [WRITE_BLOCK, { sheetId, block: new CellBlock(zone.left, zone.top, cells, style) }];
  });
  return border
    ? [
        ...inPieces(write, sheetName),
        step(doing, () => ["SET_ZONE_BORDERS", { sheetId, target: [zone], border }]),
      ]
    : inPieces(write, sheetName);
}

/** Cells that the grid takes at once; more would keep the page from all else for too long. */
const CELLS_AT_ONCE = 4_000;

/** A large block as several steps. */
function inPieces(write: Step, sheetName: string): Step[] {
  const { sheetId, block } = write.payload as { sheetId: string; block: CellBlock };
  const { left, top, rows, style } = block;
  const width = rows[0]?.length ?? 0;
  const count = Math.max(1, Math.ceil(CELLS_AT_ONCE / Math.max(1, width)));
  if (rows.length <= count) return [write];
  return Array.from({ length: Math.ceil(rows.length / count) }, (_, i) => {
    const piece = rows.slice(i * count, (i + 1) * count);
    const zone = zoneAt(left, top + i * count, width, piece.length);
    return {
      doing: `writing ${addressOf(sheetName, rangeOf(zone))}`,
      command: WRITE_BLOCK,
      payload: { sheetId, block: new CellBlock(zone.left, zone.top, piece, style) },
    };
  });
}

function updates(
  { cells, format }: Block,
  zone: Zone,
  columnFormats: readonly (string | undefined)[],
  locale: Locale,
): CellUpdate[][] {
  const formats = Array.from({ length: zone.right - zone.left + 1 }, (_, column) =>
    gridFormat(format ?? columnFormats[zone.left + column]),
  );
  const beyond = formats.map((f): CellUpdate => (f === undefined ? {} : { format: f }));
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) => {
    const contents = cells[row];
    if (!contents) return beyond;
    return formats.map((f, column) => {
      const cell = contents[column] ?? null;
      if (typeof cell === "object" && cell !== null) refuseBadFormula(cell.formula);
      return cellUpdate(cell, f, locale);
    });
  });
}

export function refuseBadFormula(formula: string): void {
  if (!formula.startsWith("=") || CompiledFormula.IsBadExpression(formula))
    throw new Error(`'${formula}' is not a formula`);
}

/** The range a block styles: its cells, or what its formula spills over. */
function zoneOfBlock({ at, cells, spill }: Block): Zone {
  const { left, top } = zoneOf(at);
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) throw new Error(`the block at ${at} has no cells`);
  if (cells.some((row) => row.length !== columns))
    throw new Error(`the rows of the block at ${at} differ in length`);
  return zoneAt(left, top, spill?.columns ?? columns, spill?.rows ?? cells.length);
}

/** A column of the grid has no format of its own, so the rows that no block covers get it cell by cell. */
function columnFormatStep(format: string, column: number, sheet: SheetPlan, sheetId: string): Step {
  return step(`formatting column ${column + 1} of ${sheet.name}`, () => {
    const cells: CellUpdate[][] = Array.from({ length: sizeOf(sheet).rows }, () => [{ format }]);
    for (const { left, right, top, bottom } of sheet.blocks.map(zoneOfBlock))
      if (left <= column && column <= right)
        for (let row = top; row <= bottom; row++) cells[row] = [{}];
    return [WRITE_BLOCK, { sheetId, block: new CellBlock(column, 0, cells, undefined) }];
  });
}
