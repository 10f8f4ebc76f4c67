/** The shipped functions.js inside o-spreadsheet in Node: enough to see a Plan's formulas calculate. */
import { addFunction, helpers, registries } from "@odoo/o-spreadsheet";
import { ExcelError, loadExcel, type Scalar } from "../support/excel";
import { newGrid } from "../support/grid";

interface GridCell {
  readonly value: Scalar;
  readonly message?: string;
}

/** o-spreadsheet hands ranges over column by column. */
const rowsOf = (columns: GridCell[][]): Scalar[][] =>
  columns[0].map((_, row) => columns.map((column) => column[row].value));

const columnsOf = (rows: Scalar[][]): GridCell[][] =>
  rows[0].map((_, column) => rows.map((row) => ({ value: row[column] })));

const isRange = (argument: GridCell | GridCell[][]): argument is GridCell[][] =>
  Array.isArray(argument);

const excel = loadExcel();

/** Results by call: functions are pure, and grids compute the same again and again. */
const known = new Map<
  string,
  { readonly result: Scalar | Scalar[][] } | { readonly error: ExcelError }
>();
const MOST_KNOWN = 2_000;

function call(id: string, args: Parameters<typeof excel.call>[1][]): Scalar | Scalar[][] {
  const key = JSON.stringify([id, args.map((argument) => argument ?? null)]);
  let answer = known.get(key);
  if (!answer) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, (answer = answerOf(id, args)));
  }
  if ("error" in answer) throw answer.error;
  return answer.result;
}

function answerOf(id: string, args: Parameters<typeof call>[1]) {
  try {
    return { result: excel.call(id, ...args) as Scalar | Scalar[][] };
  } catch (error) {
    if (error instanceof ExcelError) return { error };
    throw error;
  }
}

(registries.errorTypes as unknown as Set<string>).add("#VALUE!");
for (const { id, parameters } of excel.metadata.values())
  addFunction(`CV.${id}`, {
    description: id,
    args: parameters.map(({ name, dimensionality, optional }) =>
      helpers.arg(
        `${name} (${dimensionality === "matrix" ? "any, range" : "any"}${optional ? ", optional" : ""})`,
        name,
      ),
    ),
    compute: ((...args: (GridCell | GridCell[][] | undefined)[]) => {
      try {
        const shaped = args.map((a) => a && (isRange(a) ? (rowsOf(a) as unknown[][]) : a.value));
        const result = call(id, shaped);
        return Array.isArray(result) ? columnsOf(result) : { value: result };
      } catch (error) {
        if (error instanceof ExcelError) return { value: error.code, message: error.message };
        throw error;
      }
    }) as never,
  });

/** An empty workbook that knows the functions; `put` fills cells of its first sheet from A1 on. */
export function newWorkbook() {
  const { model, host } = newGrid();
  const type = (address: string, content: string) => {
    const [sheet, cell] = address.split("!");
    const zone = helpers.toZone(cell);
    const sheetId = model.getters.getSheetIdByName(sheet)!;
    model.dispatch("UPDATE_CELL", { sheetId, col: zone.left, row: zone.top, content });
  };
  const clear = (address: string) => {
    const [sheet, range] = address.split("!");
    const sheetId = model.getters.getSheetIdByName(sheet)!;
    model.dispatch("DELETE_CONTENT", { sheetId, target: [helpers.toZone(range)] });
  };
  return { model, host, type, clear };
}
