/** What stands in an Excel file, by a reader that is not ours: ExcelJS; formulas, charts and settings by hand, to the last mark. */
import ExcelJS from "exceljs";
import type { HostValue } from "../../src/hosts/host";
import type { CellFacts } from "../hosts/contract/workbook";
import { type Parts, elements, parseXml, partsOf, relationshipsOf } from "./xlsx-package";
import { type StoredFormula, asExcelShows, storedFormulas, storedNames } from "./xlsx-stored";

export interface ReadWorkbook {
  readonly parts: Parts;
  readonly sheets: readonly string[];
  /** Defined names, with the ranges they stand for: "Purchases!$A$5:$A$64". */
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  sheet(name: string): ReadSheet;
}

export interface ReadSheet {
  readonly tables: Readonly<Record<string, string>>;
  readonly gridLines: boolean;
  readonly tabColor?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by index from 0 and by row number from 1; undefined where the file has Excel's own. */
  width(column: number): number | undefined;
  height(row: number): number | undefined;
  cell(address: string): ReadCell;
  /** Every cell with something in it. */
  cells(): readonly [address: string, cell: ReadCell][];
}

export interface ReadCell extends CellFacts {
  /** The formula as the file has it, with every mark: "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)". */
  readonly stored?: string;
  /** The range an array formula fills. */
  readonly fills?: string;
  /** Whether an array formula is dynamic: it may come to fill other cells, and shows no @. */
  readonly dynamic?: boolean;
}

export async function readXlsx(file: Uint8Array): Promise<ReadWorkbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  const parts = partsOf(file);
  const known = new Map<string, ReadSheet>();
  return {
    parts,
    sheets: workbook.worksheets.map(({ name }) => name),
    names: Object.fromEntries(
      workbook.definedNames.model.map(({ name, ranges }) => [name, ranges.join(" ")]),
    ),
    settings: settingsIn(parts),
    sheet(name) {
      let read = known.get(name);
      if (!read) {
        const sheet = workbook.getWorksheet(name)!;
        const formulas = storedFormulas(parts, workbook.worksheets.indexOf(sheet));
        known.set(name, (read = sheetOf(sheet, formulas)));
      }
      return read;
    },
  };
}

/** Defined names, with what they stand for as one would type it: "=LAMBDA(x, x + 1)". */
export const namedFormulas = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(storedNames(parts)).map(([name, stored]) => [name, `=${asExcelShows(stored)}`]),
  );

function settingsIn(parts: Parts): Record<string, string> {
  const [item] = relationshipsOf(parts, "xl/workbook.xml").filter(
    ({ type }) => type === "customXml",
  );
  if (!item) return {};
  const settings = elements(parseXml(parts[item.target]), "setting");
  return Object.fromEntries(settings.map((s) => [s.getAttribute("key")!, s.textContent ?? ""]));
}

function sheetOf(
  sheet: ExcelJS.Worksheet,
  formulas: ReadonlyMap<string, StoredFormula>,
): ReadSheet {
  const [view] = sheet.views as Partial<
    ExcelJS.WorksheetViewFrozen & ExcelJS.WorksheetViewCommon
  >[];
  const tables = sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
  let cells: ReturnType<ReadSheet["cells"]> | undefined;
  return {
    tables: Object.fromEntries(tables.map(({ table }) => [table.name, table.tableRef])),
    gridLines: view?.showGridLines ?? true,
    tabColor: colorOf(sheet.properties.tabColor),
    frozenRows: view?.ySplit ?? 0,
    frozenColumns: view?.xSplit ?? 0,
    width: (column) => pixelsWide(sheet.getColumn(column + 1).width),
    height: (row) => {
      const { height } = sheet.getRow(row);
      return height === undefined ? undefined : height / 0.75;
    },
    cell: (address) => cellOf(sheet.getCell(address), sheet, formulas),
    cells() {
      if (cells) return cells;
      const found: [string, ReadCell][] = [];
      sheet.eachRow((row) =>
        row.eachCell((cell) => found.push([cell.address, cellOf(cell, sheet, formulas)])),
      );
      return (cells = found);
    },
  };
}

/** Width in characters of seven pixels, as Excel rounds them. */
const pixelsWide = (width: number | undefined): number | undefined =>
  width === undefined ? undefined : Math.round(width * 7);

function cellOf(
  cell: ExcelJS.Cell,
  sheet: ExcelJS.Worksheet,
  formulas: ReadonlyMap<string, StoredFormula>,
): ReadCell {
  const { font, fill, alignment, border, numFmt, dataValidation } = cell;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  const formula = formulas.get(cell.address);
  return {
    value: valueOf(cell, formula?.shown),
    formula: formula && `=${asExcelShows(formula.text)}`,
    stored: formula?.text,
    fills: formula?.fills,
    dynamic: formula?.dynamic,
    format: numFmt ?? sheet.getColumn(cell.col).numFmt,
    bold: font?.bold,
    italic: font?.italic,
    size: font?.size === OWN_SIZE ? undefined : font?.size,
    color: colorOf(font?.color),
    fill: colorOf(solid),
    align: alignment?.horizontal,
    wrap: alignment?.wrapText,
    shrink: alignment?.shrinkToFit,
    top: colorOf(border?.top?.color),
    bottom: colorOf(border?.bottom?.color),
    note: noteOf(cell),
    refusal: dataValidation?.error,
    choices: choicesOf(dataValidation),
  };
}

/** The words of a list that is written out: "week,month", in quotation marks. */
const choicesOf = (validation?: ExcelJS.DataValidation): string[] | undefined => {
  const [list] = validation?.type === "list" ? (validation.formulae as string[]) : [];
  return list?.startsWith('"') ? list.slice(1, -1).split(",") : undefined;
};

/** Points that Excel's own cells have. */
const OWN_SIZE = 11;

/** Value or result; "" for a blank one, the code of an error. */
function valueOf(cell: ExcelJS.Cell, shown?: string): HostValue {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  // ExcelJS takes a text that a formula comes to in the format of a date for a date, too
  if (value instanceof Date && Number.isNaN(value.getTime())) return shown!;
  return plain(value as ExcelJS.CellValue);
}

function plain(value: ExcelJS.CellValue): HostValue {
  if (value === null || value === undefined) return "";
  // ExcelJS takes numbers in the format of a date for dates
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  throw new Error(`a cell holds ${JSON.stringify(value)}`);
}

function noteOf({ note }: ExcelJS.Cell): string | undefined {
  if (note === undefined || typeof note === "string") return note;
  return note.texts?.map(({ text }) => text).join("");
}

/** "#0b6e75" for FF0B6E75. */
const colorOf = (color: Partial<ExcelJS.Color> | undefined): string | undefined =>
  color?.argb && `#${color.argb.slice(2).toLowerCase()}`;
