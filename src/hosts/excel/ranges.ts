/** Finds ranges of the workbook: by address, by name, what is selected, what surrounds the active cell. */
import type { RangeInfo } from "../host";
import { isCells, isName, splitAddress } from "../../a1";
import { codeOf } from "./errors";
import { inExcel } from "./run";

/** A range of the workbook. */
export interface Place {
  /** What the pane knows of it: cut to the part of its sheet in use, or to its first cell if nothing there is. */
  readonly info: RangeInfo;
  /** What there is to read: whole columns and rows are cut to the part in use, anything else is as it was asked for. */
  readonly area: Area;
}

/** Cells of a sheet, the first one counted from 0. */
export interface Area {
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A range, a table or a defined name; undefined if there is no such thing. */
export const findRange = (address: string): Promise<Place | undefined> =>
  inExcel(`looking for ${address}`, async (context) => {
    const { sheet, range } = splitAddress(address);
    const { worksheets } = context.workbook;
    if (sheet !== undefined)
      return placeOf(context, worksheets.getItem(sheet).getRange(range), NO_SUCH_RANGE);
    if (isCells(range))
      return placeOf(context, worksheets.getActiveWorksheet().getRange(range), NO_SUCH_RANGE);
    const named = isName(range) ? await rangeNamed(context, range) : undefined;
    return named && placeOf(context, named, NO_SUCH_RANGE);
  });

/** What Excel answers when there is no such sheet, or no such address. */
const NO_SUCH_RANGE = ["ItemNotFound", "InvalidArgument", "InvalidReference"];

async function rangeNamed(
  context: Excel.RequestContext,
  name: string,
): Promise<Excel.Range | undefined> {
  const { names, tables } = context.workbook;
  const item = names.getItemOrNullObject(name);
  const table = tables.getItemOrNullObject(name);
  item.load("type");
  table.load("name");
  await context.sync();
  if (!item.isNullObject) return item.type === "Range" ? item.getRange() : undefined;
  return table.isNullObject ? undefined : table.getRange();
}

export const selectedRange = (): Promise<Place | undefined> =>
  inExcel("looking at the selection", (context) =>
    placeOf(context, context.workbook.getSelectedRange(), NOT_ONE_RANGE),
  );

/** What Excel answers when several ranges, a chart or a picture is selected. */
const NOT_ONE_RANGE = ["InvalidSelection", "InvalidArgument", "InvalidReference", "ItemNotFound"];

/** The block of filled cells around the active cell; undefined where there is none. */
export const regionAroundActiveCell = (): Promise<Place | undefined> =>
  inExcel("looking around the active cell", async (context) => {
    const region = context.workbook.getActiveCell().getSurroundingRegion();
    const filled = region.getUsedRangeOrNullObject(true);
    filled.load("address");
    await context.sync();
    return filled.isNullObject ? undefined : placeOf(context, region, []);
  });

/** Where a range lies; undefined where Excel answers with one of the errors given. */
async function placeOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  absent: readonly string[],
): Promise<Place | undefined> {
  const { worksheet } = range;
  const used = range.getIntersectionOrNullObject(worksheet.getUsedRange(true));
  const first = range.getCell(0, 0);
  worksheet.load("name");
  range.load("isEntireColumn,isEntireRow,address,rowIndex,columnIndex,rowCount,columnCount");
  used.load("address,rowIndex,columnIndex,rowCount,columnCount");
  first.load("address,rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (error) {
    if (absent.includes(codeOf(error))) return undefined;
    throw error;
  }
  const inUse = areaOf(used.isNullObject ? first : used);
  const { address, rowCount: rows, columnCount: columns } = inUse;
  return {
    info: { address, sheet: worksheet.name, rows, columns },
    area: range.isEntireColumn || range.isEntireRow ? inUse : areaOf(range),
  };
}

const areaOf = (range: Excel.Range): Area => {
  const { address, rowIndex, columnIndex, rowCount, columnCount } = range;
  return { address, rowIndex, columnIndex, rowCount, columnCount };
};
