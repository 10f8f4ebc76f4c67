/**
 * The workbook in the grid as it is now, whatever its user did to it, as a file. Only the workbench needs it; the add-in does
 * without the grid.
 */
import type { Model } from "@odoo/o-spreadsheet";
import { documentOf } from "../grid/document";
import { rangeOf } from "../grid/zones";
import { type FileHostOptions, type SaveOptions, shared } from "../xlsx";
import { cellsOf } from "./from-grid/cells";
import { chartsOf } from "./from-grid/charts";
import { tablesOf } from "./from-grid/tables";
import { scalesOf } from "./from-grid/scales";
import { validationsOf } from "./from-grid/validations";
import { loadLibrary } from "./library";
import type { FileSheet, FileWorkbook } from "./workbook";
import { writeFile } from "./write";

export interface GridFileOptions extends Pick<FileHostOptions, "load">, SaveOptions {
  /** The title in the file's properties. */
  readonly title: string;
}

/**
 * The bytes of an .xlsx file with all that stands in the grid; charts and validations of kinds that plans do not have are
 * left out. Results that take a while must have settled.
 */
export async function gridFile(
  model: Model,
  { title, load = loadLibrary, sharing }: GridFileOptions,
): Promise<Uint8Array> {
  const workbook = await shared(gridWorkbook(model, title), { sharing });
  return writeFile(await load(), workbook);
}

function gridWorkbook(model: Model, title: string): FileWorkbook {
  const { getters } = model;
  const nameOf = (sheetId: string) => getters.getSheetName(sheetId);
  const document = documentOf(model);
  return {
    title,
    sheets: getters.getSheetIds().map((sheetId) => sheetOf(model, sheetId)),
    names: getters.getNamedRanges().map(({ name, range }) => ({
      ...{ name, sheet: nameOf(range.sheetId), range: rangeOf(range.zone) },
    })),
    settings: Object.fromEntries(
      document.getSettingKeys().map((key) => [key, document.getSetting(key)!]),
    ),
    selected: {
      sheet: nameOf(getters.getActiveSheetId()),
      ranges: getters.getSelectedZones().map(rangeOf),
    },
  };
}

function sheetOf(model: Model, sheetId: string): FileSheet {
  const { getters } = model;
  const cells = cellsOf(model, sheetId);
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const { color } = getters.getSheet(sheetId);
  return {
    name: getters.getSheetName(sheetId),
    cells,
    columns: Array.from({ length: lastOf(cells.map(({ column }) => column)) }, (_, column) => ({
      width: getters.getColSize(sheetId, column),
    })),
    rowHeights: rowHeights(model, sheetId),
    freeze: { rows: ySplit, columns: xSplit },
    gridLines: getters.getGridLinesVisibility(sheetId),
    ...(color && { tabColor: color }),
    tables: tablesOf(model, sheetId),
    charts: chartsOf(model, sheetId),
    notes: documentOf(model)
      .getNotes(sheetId)
      .map(({ range, text }) => ({ cell: rangeOf(range.zone), text })),
    validations: validationsOf(model, sheetId),
    scales: scalesOf(model, sheetId),
  };
}

/** How many columns there are up to the last of those given. */
const lastOf = (columns: readonly number[]): number =>
  columns.reduce((last, column) => Math.max(last, column + 1), 0);

/** Heights of the rows whose user gave them one. */
function rowHeights({ getters }: Model, sheetId: string): Record<number, number> {
  const heights: Record<number, number> = {};
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const height = getters.getUserRowSize(sheetId, row);
    if (height !== undefined) heights[row + 1] = height;
  }
  return heights;
}
