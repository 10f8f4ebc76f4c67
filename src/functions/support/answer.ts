/** Excel's side of an answer: errors with Excel's codes, results without holes. */
import {
  CustomerValueError,
  type Trouble,
  notFinite,
  unavailable,
} from "../../domain/support/errors";
import type { RowInfo } from "../../domain/support/columns";
import { said } from "../../locales/reader";
import { addressing } from "./addresses";

/** What a cell can show. */
export type CellValue = string | number | boolean;

const CODES: Record<Trouble, "invalidValue" | "notAvailable" | "divisionByZero" | "invalidNumber"> =
  {
    invalid: "invalidValue",
    unavailable: "notAvailable",
    "zero divisor": "divisionByZero",
    "not finite": "invalidNumber",
  };

/**
 * Runs a computation and hands its result, or a promise of it, to Excel; whatever it throws becomes an error value with a
 * message.
 */
export function answer<T>(compute: () => T): T {
  const addressed = addressing(); // known during the call only
  const refused = (error: unknown) => refuse(addressed(error));
  try {
    const result = compute();
    return isPromise(result) ? (result.then(complete).catch(refused) as T) : complete(result);
  } catch (error) {
    return refused(error);
  }
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Promise<unknown> | null)?.then === "function";

function complete<T>(result: T): T {
  if (Array.isArray(result)) fillHoles(result);
  else return shown(result as CellValue | null) as T;
  return result;
}

function refuse(error: unknown): never {
  if (error instanceof CustomerValueError)
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode[CODES[error.trouble]],
      said(error.refusal),
    );
  const reason = error instanceof Error ? error.message : String(error);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `unexpected: ${reason}`);
}

function fillHoles(rows: (CellValue | null)[][]): void {
  for (const row of rows)
    for (let i = 0; i < row.length; i++) {
      const cell = row[i];
      const filled = shown(cell);
      if (!Object.is(filled, cell)) row[i] = filled; // writing a million cells that are right already takes its time
    }
}

/** Excel shows null as 0, so what is missing becomes empty text; a number that is none must never get through. */
function shown(cell: CellValue | null): CellValue {
  if (cell === null) return "";
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) throw notFinite("tooLarge", { what: "result" });
  return cell + 0; // −0 is 0
}

/**
 * Results beside their cells: a table of the shape of the first range, with `result(i)` where kept row i stands and
 * empty text where the cell is blank or a heading.
 */
export function beside(
  { count, height, width, indices, blank }: RowInfo,
  result: (i: number) => CellValue,
): CellValue[][] {
  if (!count) throw unavailable("nothingThere", { blank });
  const rows = Array.from({ length: height }, () => new Array<CellValue>(width).fill(""));
  indices.forEach((index, i) => (rows[Math.floor(index / width)][index % width] = result(i)));
  return rows;
}
