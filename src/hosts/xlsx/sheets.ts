/** A sheet as the library writes it: values, looks, tables, charts, notes. Formulas are put in afterwards. */
import type { RangeRef } from "../../models/plan";
import type { HostValue } from "../host";
import { DEFAULT_WIDTH } from "../print";
import { chartNames } from "../chart-names";
import { chartOf } from "./charts";
import type { FormatOf } from "./looks";
import type { Library } from "./library";
import { setUpPage } from "./print";
import {
  type Content,
  type FileCell,
  type FileSheet,
  type FileWorkbook,
  isError,
  valueOf,
} from "./workbook";
import { zoneOf } from "./zones";

type Workbook = InstanceType<Library["Workbook"]>;
type Worksheet = ReturnType<Workbook["addWorksheet"]>;

export function addSheet(
  library: Library,
  workbook: Workbook,
  sheet: FileSheet,
  { selected, sheets }: FileWorkbook,
  formatOf: FormatOf,
): void {
  const worksheet = workbook.addWorksheet().setName(sheet.name);
  layOut(worksheet, sheet);
  addTables(library, worksheet, sheet);
  for (const cell of sheet.cells) write(worksheet, cell, formatOf(cell));
  const names = chartNames(sheet.charts);
  sheet.charts.forEach((chart, i) => {
    const { top, left } = zoneOf(chart.at);
    const drawn = chartOf(library, chart, numberFormatIn(sheets), valuesIn(sheets));
    worksheet.insertChart(top, left, names[i] === undefined ? drawn : drawn.setName(names[i]));
  });
  addNotes(library, worksheet, sheet);
  setUpPage(worksheet, sheet);
  if (selected.sheet === sheet.name) worksheet.setActive(true);
}

function layOut(worksheet: Worksheet, sheet: FileSheet): void {
  const { columns, rowHeights, freeze, gridLines } = sheet;
  worksheet.setScreenGridlines(gridLines);
  columns.forEach(({ width, format }, i) => {
    if (width !== undefined || format !== undefined)
      worksheet.setColumnWidthPixels(i, width ?? DEFAULT_WIDTH);
  });
  for (const [row, height] of Object.entries(rowHeights))
    worksheet.setRowHeightPixels(Number(row) - 1, height);
  const { rows = 0, columns: frozen = 0 } = freeze;
  if (rows || frozen) worksheet.setFreezePanes(rows, frozen);
}

/**
 * Writes what a cell shows. Charts keep a copy of the values they draw, which the library takes from here, so the results
 * of formulas are written, too. What it cannot write has something in its place until `withFormulas` puts it in.
 */
function write(worksheet: Worksheet, cell: FileCell, format: ReturnType<FormatOf>): void {
  const { row, column, content } = cell;
  const value = content === null || content === "" ? undefined : shownFirst(content);
  if (format) worksheet.writeWithFormat(row, column, value, format);
  else if (value !== undefined) worksheet.write(row, column, value);
}

function shownFirst(content: NonNullable<Content>): HostValue {
  const value = valueOf(content);
  if (typeof value === "number") return value === 0 ? 0 : value; // no minus before 0
  if (typeof content !== "object") return value;
  if (isError(value)) return 0;
  return value === "" ? " " : value;
}

function addTables(library: Library, worksheet: Worksheet, { tables, cells }: FileSheet): void {
  const { Table, TableColumn, TableStyle } = library;
  for (const { name, range } of tables) {
    const { top, left, bottom, right } = zoneOf(range);
    const headings = cells
      .filter(({ row, column }) => row === top && column >= left && column <= right)
      .sort((a, b) => a.column - b.column)
      .map(({ content }) => new TableColumn().setHeader(String(content)));
    const table = new Table().setName(name).setColumns(headings);
    table.setStyle(TableStyle.Light1).setBandedRows(false); // the cells say how they look
    worksheet.addTable(top, left, bottom, right, table);
  }
}

/** Wide enough for a sentence, and as high as its lines; pixels. */
const NOTE = { width: 260, lineHeight: 16, margin: 12, charactersPerLine: 40 };

function addNotes({ Note }: Library, worksheet: Worksheet, { notes }: FileSheet): void {
  for (const { cell, text } of notes) {
    const { top, left } = zoneOf(cell);
    const note = new Note(text)
      .addAuthorPrefix(false)
      .setFontSize(9)
      .setWidth(NOTE.width)
      .setHeight(NOTE.margin + NOTE.lineHeight * linesOf(text));
    worksheet.insertNote(top, left, note);
  }
}

/** Chinese characters are about twice as wide as Latin ones. */
const linesOf = (text: string): number =>
  text.split("\n").reduce((lines, line) => {
    const width = [...line].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(width / NOTE.charactersPerLine));
  }, 0);

/** Finds the number format of the first cell of a range. */
const numberFormatIn =
  (sheets: readonly FileSheet[]) =>
  ({ sheet, range }: RangeRef): string | undefined => {
    const { top, left } = zoneOf(range);
    return sheets
      .find(({ name }) => name === sheet)
      ?.cells.find(({ row, column }) => row === top && column === left)?.format;
  };

/** Finds what the cells of a range come to, row by row; nothing where they are empty. */
export const valuesIn =
  (sheets: readonly FileSheet[]) =>
  ({ sheet, range }: RangeRef): (HostValue | undefined)[] => {
    const { top, left, bottom, right } = zoneOf(range);
    const width = right - left + 1;
    const values = new Array<HostValue | undefined>((bottom - top + 1) * width).fill(undefined);
    for (const { row, column, content } of sheets.find(({ name }) => name === sheet)?.cells ?? [])
      if (content !== null && row >= top && row <= bottom && column >= left && column <= right)
        values[(row - top) * width + column - left] = valueOf(content);
    return values;
  };
