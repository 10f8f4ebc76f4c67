/** Values between the grid and the functions: the grid's columns of cells, Excel's rows of values. */
import { helpers } from "@odoo/o-spreadsheet";
import { excelErrorFor } from "../hosts/result-states";
import { CustomFunctionError } from "./custom-functions";
import { logError } from "./log";
import type { ParameterMetadata } from "./metadata";

/** A value of the grid. Errors are text with a code, such as "#N/A". */
export interface GridValue {
  readonly value: string | number | boolean | null;
  readonly message?: string;
}

/** A range of the grid, column by column. */
export type GridRange = readonly (readonly GridValue[])[];
export type GridArgument = GridValue | GridRange | undefined;
export type GridResult = GridValue | GridRange;

/** What stands in a cell whose result is being computed; the grid treats it as an error. */
export { LOADING } from "../hosts/result-states";

export const isRange = (argument: GridArgument): argument is GridRange => Array.isArray(argument);

export const isErrorValue = ({ value }: GridValue): boolean => helpers.isEvaluationError(value);

const excelValue = (cell: GridValue | undefined): GridValue["value"] =>
  excelErrorFor(cell?.value) ?? cell?.value ?? null;

/** Several formulas over one range share its rows, as the functions remember what they have read. */
const rowsByRange = new WeakMap<GridRange, unknown[][]>();

function rowsOf(range: GridRange): unknown[][] {
  let rows = rowsByRange.get(range);
  if (!rows) {
    const length = range[0]?.length ?? 0;
    rows = Array.from({ length }, (_, row) => range.map((column) => excelValue(column[row])));
    rowsByRange.set(range, rows);
  }
  return rows;
}

/** An argument as Excel hands it over: rows of values where the function wants a range, null for what is omitted. */
export function excelArgument(argument: GridArgument, parameter: ParameterMetadata): unknown {
  if (argument === undefined) return null;
  const range = isRange(argument);
  if (parameter.dimensionality === "matrix")
    return range ? rowsOf(argument) : [[excelValue(argument)]];
  const value = excelValue(range ? argument[0]?.[0] : argument);
  return coerced(value, parameter.type);
}

/** Excel turns numbers in text into numbers, and the like, where a function declares what it wants. */
function coerced(value: GridValue["value"], type: string): GridValue["value"] {
  if (value === null) return null;
  if (type === "number") {
    if (typeof value === "boolean") return Number(value);
    const isNumber = typeof value === "string" && value.trim() !== "" && isFinite(Number(value));
    return isNumber ? Number(value) : value;
  }
  if (type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean" && typeof value === "string" && /^(true|false)$/i.test(value))
    return value.toLowerCase() === "true";
  return value;
}

/** What a function returned, for the grid: no holes, no number that is none, tables as columns. */
export function gridResult(result: unknown): GridResult {
  if (!Array.isArray(result)) return gridValue(result);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { value: "#N/A", message: "The function gave no result." };
  return Array.from({ length: width }, (_, column) => rows.map((row) => gridValue(row[column])));
}

function gridValue(value: unknown): GridValue {
  if (value instanceof CustomFunctionError) return gridError(value);
  if (typeof value === "number")
    return Number.isFinite(value)
      ? { value }
      : { value: "#NUM!", message: "The function gave no finite number." };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  return { value: value === null || value === undefined ? "" : "#VALUE!" };
}

/** What a function threw, for the grid. Like Excel, it shows the message of the function's own errors only. */
export function gridError(error: unknown): GridValue {
  if (error instanceof CustomFunctionError)
    return { value: error.code, ...(error.message && { message: error.message }) };
  logError(error);
  return { value: "#VALUE!", message: "The function failed." };
}
