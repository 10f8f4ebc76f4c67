/** The cells of a Plan as steps, in pieces that fit a request. */
import type { Block, Plan, PlanCell } from "../../models/plan";
import { addressOf } from "../resolve";
import { rangeAt } from "../../a1";
import { asHostError } from "./errors";
import type { SheetOf, Step } from "./steps";
import { jsonBytes, textEntry } from "./text";

/** What goes into one step: small enough that progress moves. */
const BYTES_PER_STEP = 1_000_000;

/** Blocks that hold formulas come after those that hold none, so that a formula finds what it refers to. */
export function cellSteps(plan: Plan, sheetOf: SheetOf, which: "constants" | "formulas"): Step[] {
  return plan.sheets.flatMap(({ name, blocks }) =>
    blocks
      .filter((block) => hasFormulas(block) === (which === "formulas"))
      .flatMap((block) => blockSteps(block, name, sheetOf)),
  );
}

/** Cells of a sheet from one on, whoever changes them: values come before formulas. */
export function contentSteps(
  sheet: string,
  at: string,
  cells: Block["cells"],
  sheetOf: SheetOf,
): Step[] {
  const plan = {
    title: "",
    names: [],
    sheets: [{ id: sheet, name: sheet, blocks: [{ at, cells }] }],
  };
  return [...cellSteps(plan, sheetOf, "constants"), ...cellSteps(plan, sheetOf, "formulas")];
}

const hasFormulas = ({ cells }: Block): boolean =>
  cells.some((row) => row.some((cell) => typeof cell === "object" && cell !== null));

function blockSteps(block: Block, sheet: string, sheetOf: SheetOf): Step[] {
  const columns = block.cells[0]?.length ?? 0;
  const contents = hasFormulas(block) ? "formulas" : "values";
  return pieces(block, columns, sheet).map(({ skip, rows, bytes }) => {
    const range = rangeAt(block.at, rows.length, columns, skip);
    return {
      doing: `writing ${addressOf(sheet, range)}`,
      bytes,
      queue: () => void (sheetOf(sheet).getRange(range).untrack()[contents] = rows as Entry[][]),
    };
  });
}

/** Number formats over an area whose first cell is `at`, in pieces as well. */
export function formatSteps(
  at: string,
  formats: readonly (readonly string[])[],
  sheet: string,
  sheetOf: SheetOf,
): Step[] {
  const columns = formats[0].length;
  const [[first]] = formats;
  const isOne = formats.every((row) => row.every((format) => format === first));
  const parts: Pick<Piece, "skip" | "rows" | "bytes">[] = isOne
    ? [{ skip: 0, rows: [[first]], bytes: jsonBytes(first) }]
    : inPieces(formats);
  return parts.map(({ skip, rows, bytes }) => {
    const range = rangeAt(at, isOne ? formats.length : rows.length, columns, skip);
    return {
      doing: `formatting ${addressOf(sheet, range)}`,
      bytes,
      queue: () =>
        void (sheetOf(sheet).getRange(range).untrack().numberFormat = rows as string[][]),
    };
  });
}

/** A cell's comma, and its share of what Office.js says about every 1,500 cells. */
const BYTES_BESIDE = 2;

interface Piece {
  /** Rows of the block above this piece. */
  readonly skip: number;
  readonly rows: (readonly Entry[])[];
  bytes: number;
}

/** What Excel is handed for a cell; null tells it to leave the cell as it is. */
type Entry = number | boolean | string | null;

/** A block in pieces, each of one row at least; none where there is nothing to write. */
function pieces({ at, cells }: Block, columns: number, sheet: string): Piece[] {
  if (cells.every((row) => row.every((cell) => cell === null))) return [];
  return inPieces(
    cells.map((row, skip) =>
      entriesOf(row, columns, addressOf(sheet, rangeAt(at, 1, columns, skip))),
    ),
  );
}

function inPieces(rows: readonly (readonly Entry[])[]): Piece[] {
  const result: Piece[] = [];
  rows.forEach((entries, skip) => {
    const bytes = entries.reduce((sum: number, cell) => sum + jsonBytes(cell) + BYTES_BESIDE, 2);
    const last = result[result.length - 1];
    if (last && last.bytes + bytes <= BYTES_PER_STEP) {
      last.rows.push(entries);
      last.bytes += bytes;
    } else result.push({ skip, rows: [entries], bytes });
  });
  return result;
}

function entriesOf(row: readonly PlanCell[], columns: number, address: string): Entry[] {
  try {
    if (row.length !== columns) throw new Error("the rows of the block differ in length");
    return row.map(entry);
  } catch (error) {
    throw asHostError(error, `writing ${address}`);
  }
}

function entry(cell: PlanCell): Entry {
  if (typeof cell === "string") return textEntry(cell);
  if (typeof cell === "number" && !Number.isFinite(cell))
    throw new Error(`${cell} is not a number that a cell can hold`);
  if (typeof cell !== "object" || cell === null) return cell;
  if (!cell.formula.startsWith("=")) throw new Error(`'${cell.formula}' is not a formula`);
  return cell.formula;
}
