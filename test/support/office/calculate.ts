/**
 * Calculates the formulas of the emulated workbook, which cannot do that itself, in the browser's grid with the shipped
 * functions.js: what the host wrote is copied there cell by cell, and the results are copied back.
 */
import type { Model } from "@odoo/o-spreadsheet";
import type { Host, HostValue } from "../../../src/hosts/host";
import { addressOf } from "../../../src/hosts/resolve";
import type { Plan, PlanCell, SheetPlan } from "../../../src/models/plan";
import { newWorkbook } from "../../models/cv-in-grid";
import { areaOf, formatArea } from "./address";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export async function calculate(workbook: Workbook): Promise<void> {
  const { model, host } = await calculated(workbook);
  for (const sheet of workbook.worksheets.items) {
    await copyResults(host, sheet);
    noteSpills(model, sheet);
  }
}

/** The grid with the workbook in it, whose sheets are as long as its results need. */
async function calculated(workbook: Workbook): Promise<ReturnType<typeof newWorkbook>> {
  for (const sheet of workbook.worksheets.items) forgetResults(sheet);
  const grid = await gridOf(workbook, SPARE_ROWS);
  return isCut(grid.model) ? gridOf(workbook, MANY_SPARE_ROWS) : grid;
}

/** Whether a result found no room, which may be for want of rows. */
const isCut = ({ getters }: Model): boolean =>
  getters
    .getSheetIds()
    .some((sheetId) => getters.getEvaluatedCells(sheetId).some(({ value }) => value === "#SPILL!"));

async function gridOf(workbook: Workbook, spare: number): Promise<ReturnType<typeof newWorkbook>> {
  const grid = newWorkbook();
  const { model, host } = grid;
  const [sheetId] = model.getters.getSheetIds();
  // A workbook has one sheet at least; ours may be called like it.
  model.dispatch("RENAME_SHEET", { sheetId, oldName: "Sheet1", newName: "not ours" });
  await host.apply(planOf(workbook, spare));
  return grid;
}

/** Which formulas fill more than their cells. */
function noteSpills({ getters }: Model, { name, cells }: Worksheet): void {
  const sheetId = getters.getSheetIdByName(name)!;
  for (const { row, column, cell } of [...cells]) {
    if (cell.formula === undefined) continue;
    const zone = getters.getSpreadZone({ sheetId, row, col: column });
    const spill = zone && { rows: zone.bottom - row + 1, columns: zone.right - column + 1 };
    cells.set(row, column, { ...cell, spill });
  }
}

function forgetResults({ cells }: Worksheet): void {
  for (const { row, column, cell } of [...cells])
    if (cell.isSpilled) cells.set(row, column, undefined);
}

const planOf = (workbook: Workbook, spare: number): Plan => ({
  title: "What the emulated workbook holds",
  sheets: workbook.worksheets.items.map((sheet) => sheetPlan(sheet, spare)),
  names: workbook.names.items
    .filter(({ isBroken }) => !isBroken)
    .flatMap(({ name, range }) => {
      if (!range) return []; // the grid has no names for formulas
      const { worksheet, area } = range;
      return [{ id: name, name, sheet: worksheet.id, range: formatArea(area) }];
    }),
});

/** Room for results that spill: the grid takes its time for empty cells, too. */
const [SPARE_ROWS, MANY_SPARE_ROWS, SPARE_COLUMNS] = [100, 3_000, 30];

function sheetPlan(sheet: Worksheet, spare: number): SheetPlan {
  const { id, name, cells } = sheet;
  const used = cells.used() ?? areaOf(0, 0, 1, 1);
  const rows = Array.from({ length: used.bottom + 1 }, (_row, row) =>
    Array.from({ length: used.right + 1 }, (_column, column): PlanCell => {
      const cell = cells.get(row, column);
      return cell?.formula !== undefined ? { formula: cell.formula } : (cell?.value ?? null);
    }),
  );
  const named = sheet.workbook.names.items.map(({ range }) =>
    range?.worksheet === sheet ? range.area.bottom + 1 : 0,
  );
  const spill = {
    rows: Math.max(rows.length, ...named) + spare,
    columns: rows[0].length + SPARE_COLUMNS,
  };
  return { id, name, blocks: [{ at: "A1", cells: rows, spill }] };
}

async function copyResults(host: Host, { name, cells }: Worksheet): Promise<void> {
  const used = await host.describe(addressOf(name, "A:XFD"));
  const corner = used!.address.replace(/^.*[!:]/, "");
  const values = await host.read(addressOf(name, `A1:${corner}`));
  values.forEach((row, i) => row.forEach((value, j) => copyResult(cells, i, j, value)));
}

function copyResult(cells: Worksheet["cells"], row: number, column: number, value: HostValue) {
  const cell = cells.get(row, column);
  if (cell?.formula !== undefined) cells.set(row, column, { ...cell, value });
  else if (!cell && value !== "") cells.set(row, column, { value, isSpilled: true });
}
