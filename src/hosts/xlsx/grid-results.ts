/** What formulas in the grid come to, in Excel's words. */
import type { Model } from "@odoo/o-spreadsheet";
import { valuesIn } from "../grid/values";
import type { HostValue } from "../host";

type Position = Parameters<Model["getters"]["getEvaluatedCell"]>[0];

/** Rows of values that the formula in a cell comes to; one cell unless it spills. */
export function resultAt(model: Model, position: Position): HostValue[][] {
  const { sheetId, col, row } = position;
  const cell = { left: col, right: col, top: row, bottom: row };
  const zone = model.getters.getSpreadZone(position) ?? cell;
  return valuesIn(model, { sheetId, zone }).map((values) => values.map(asInExcel));
}

/** Errors that only the grid knows, and what Excel shows in their place. */
const EXCEL_ERRORS: ReadonlyMap<HostValue, string> = new Map([
  ["#ERROR", "#VALUE!"],
  ["#BAD_EXPR", "#NAME?"],
  ["#CYCLE", "#REF!"],
  ["#REF", "#REF!"],
  ["#SPILL!", "#VALUE!"],
]);

const asInExcel = (value: HostValue): HostValue => EXCEL_ERRORS.get(value) ?? value;
