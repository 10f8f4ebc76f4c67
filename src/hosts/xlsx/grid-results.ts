/** What formulas in the grid come to, in Excel's words. */
import type { Model } from "@odoo/o-spreadsheet";
import { valuesIn } from "../grid/values";
import type { HostValue } from "../host";
import { excelErrorFor } from "../result-states";

type Position = Parameters<Model["getters"]["getEvaluatedCell"]>[0];

/** Rows of values that the formula in a cell comes to; one cell unless it spills. */
export function resultAt(model: Model, position: Position): HostValue[][] {
  const { sheetId, col, row } = position;
  const cell = { left: col, right: col, top: row, bottom: row };
  const zone = model.getters.getSpreadZone(position) ?? cell;
  return valuesIn(model, { sheetId, zone }).map((values) => values.map(asInExcel));
}

/** A file cannot hold #SPILL!, which is younger than its format. */
const asInExcel = (value: HostValue): HostValue =>
  value === "#SPILL!" ? "#VALUE!" : (excelErrorFor(value) ?? value);
