/**
 * What a cell shows where it has no result: the one list of errors, and of what stands there while a result is awaited.
 * Office.js, the grid and files all give them as text in English, whatever language the program speaks.
 */

/** Errors that a file can hold as the result of a formula; all others became possible later and are not in the format. */
export const FILE_ERRORS: readonly string[] = [
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"],
];

/** Errors of Excel with dynamic arrays, data types, connections and Python. */
const LATER_ERRORS = [
  ...["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#EXTERNAL!"],
  ...["#TIMEOUT!", "#PYTHON!"],
];

/** Errors of the browser's grid that Excel does not have, and what Excel shows in their place. */
const GRID_ERRORS: ReadonlyMap<unknown, string> = new Map([
  ["#ERROR", "#VALUE!"],
  ["#BAD_EXPR", "#NAME?"],
  ["#CYCLE", "#REF!"],
  ["#REF", "#REF!"],
]);

/** What Excel shows where the grid has an error of its own; undefined for any other value. */
export const excelErrorFor = (shown: unknown): string | undefined => GRID_ERRORS.get(shown);

/** What the grid shows while it waits for a function, in the one character that the workbench writes. */
export const LOADING = "Loading…";

/** While a result is awaited: Excel's states, the workbench's, and the grid's own. */
const AWAITED = ["#BUSY!", "#GETTING_DATA", LOADING, "Loading..."];

const WITHOUT_RESULT = new Set<unknown>([
  ...[...FILE_ERRORS, ...LATER_ERRORS, ...AWAITED],
  ...GRID_ERRORS.keys(),
]);

/** Whether what a cell shows is an error, or no result yet. */
export const isNoResult = (shown: unknown): boolean =>
  typeof shown === "string" && WITHOUT_RESULT.has(shown);

const AWAITING = new Set(AWAITED);

/** Whether the result of a cell is still awaited. */
export const isAwaited = (shown: unknown): boolean =>
  typeof shown === "string" && AWAITING.has(shown);
