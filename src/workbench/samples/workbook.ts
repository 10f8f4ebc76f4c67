/** Sheets of plans as a document that the grid opens: quicker than applying them, and with an empty history. */
import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import { TABLE } from "../../hosts/grid/furnishings";
import { cellUpdate } from "../../hosts/grid/literals";
import { cellBorder, cellStyle } from "../../hosts/grid/looks";
import { type Zone, rangeOf, zoneAt, zoneOf } from "../../hosts/grid/zones";
import type { Block, SheetPlan } from "../../models/plan";

const { createEmptySheet, createEmptyWorkbookData, toXC } = helpers;
type SheetData = ReturnType<typeof createEmptySheet>;

/** Each different style, format or border once, with the number that sheets refer to it by. */
class Palette {
  private readonly numbers = new Map<string, number>();
  readonly items: Record<number, any> = {};

  numberOf(item: unknown): number {
    const key = JSON.stringify(item);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(key, number);
      this.items[number] = item;
    }
    return number;
  }
}

export function workbookData(sheets: readonly SheetPlan[]) {
  const palettes = { styles: new Palette(), formats: new Palette(), borders: new Palette() };
  const data = sheets.map((sheet) => sheetData(sheet, palettes));
  return {
    ...createEmptyWorkbookData(),
    sheets: data,
    styles: palettes.styles.items,
    formats: palettes.formats.items,
    borders: palettes.borders.items,
    customerValue: {
      notes: [],
      tables: sheets.flatMap(({ id, tables = [] }) =>
        tables.map(({ name, range }) => ({ sheetId: id, range, name })),
      ),
      refusals: {},
      settings: {},
    },
  };
}

type Palettes = Record<"styles" | "formats" | "borders", Palette>;

const SPARE_ROWS = 50;

/** The grid measures the text of every row whose height it is not told; for thousands of rows that takes a while. */
const LONG = 1_000;
const USUAL_HEIGHT = 23;

const fixedRows = (rows: number): SheetData["rows"] =>
  Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { size: USUAL_HEIGHT }]));

function sheetData(sheet: SheetPlan, palettes: Palettes): SheetData {
  const data = createEmptySheet(sheet.id, sheet.name);
  const columns = sheet.columns ?? [];
  const bottoms = sheet.blocks.map((block) => zoneOfBlock(block).bottom);
  data.rowNumber = Math.max(data.rowNumber, ...bottoms.map((bottom) => bottom + SPARE_ROWS));
  data.areGridLinesVisible = sheet.gridLines ?? false;
  data.color = sheet.tabColor;
  data.panes = { xSplit: sheet.freeze?.columns ?? 0, ySplit: sheet.freeze?.rows ?? 0 };
  data.tables = (sheet.tables ?? []).map(({ range }) => ({ range, config: TABLE }));
  if (data.rowNumber > LONG) data.rows = fixedRows(data.rowNumber);
  for (const [row, size] of Object.entries(sheet.rowHeights ?? {}))
    data.rows[Number(row) - 1] = { size };
  columns.forEach(({ width, format }, i) => {
    if (width !== undefined) data.cols[i] = { size: width };
    if (format !== undefined)
      data.formats[rangeOf(zoneAt(i, 0, 1, data.rowNumber))] = palettes.formats.numberOf(format);
  });
  for (const block of sheet.blocks)
    addBlock(
      data,
      block,
      columns.map(({ format }) => format),
      palettes,
    );
  return data;
}

function addBlock(
  data: SheetData,
  block: Block,
  columnFormats: readonly (string | undefined)[],
  palettes: Palettes,
): void {
  const { style, format, cells } = block;
  const zone = zoneOfBlock(block);
  const range = rangeOf(zone);
  if (style) data.styles[range] = palettes.styles.numberOf(cellStyle(style));
  if (format !== undefined) data.formats[range] = palettes.formats.numberOf(format);
  if (style) addBorder(data, zone, style, palettes.borders);
  cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      const cellFormat = format ?? columnFormats[zone.left + j];
      const { content } = cellUpdate(cell, cellFormat, DEFAULT_LOCALE);
      if (content !== undefined) data.cells[toXC(zone.left + j, zone.top + i)] = content;
    }),
  );
}

function zoneOfBlock({ at, cells, spill }: Block): Zone {
  const { left, top } = zoneOf(at);
  return zoneAt(left, top, spill?.columns ?? cells[0].length, spill?.rows ?? cells.length);
}

function addBorder(
  data: SheetData,
  zone: Zone,
  style: NonNullable<Block["style"]>,
  borders: Palette,
): void {
  const border = cellBorder(style);
  if (!border) return;
  const { position, color } = border;
  const line = { style: border.style, color };
  if (position === "all") {
    const sides = { top: line, bottom: line, left: line, right: line };
    data.borders[rangeOf(zone)] = borders.numberOf(sides);
    return;
  }
  const row = position === "top" ? zone.top : zone.bottom;
  const edge = rangeOf({ ...zone, top: row, bottom: row });
  data.borders[edge] = borders.numberOf({ [position]: line });
}
