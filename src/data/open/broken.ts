/** What shows in the cells of a text that it is broken: bytes of another encoding, another separator from some row on, a rest of zeros. */
import { type Cell, isBlank, textOf } from "../table";

export interface Broken {
  /** Words for it are those of large files. */
  readonly refusal: "encoding" | "columns" | "cut-off";
  /** Number of the row, from 1. */
  readonly row: number;
  readonly detail: string;
}

/** A purchase has a customer, a date and an amount: where fewer columns are usual, a lone cell tells nothing. */
const LEAST_COLUMNS = 3;
const SEPARATORS = [",", ";", "\t", "|"];

/** The first row that shows it. */
export function brokenIn(cells: readonly (readonly Cell[])[]): Broken | undefined {
  const width = cells[0]?.length ?? 0;
  for (let i = 0; i < cells.length; i++) {
    const [first, ...others] = cells[i];
    const row = i + 1;
    for (const cell of cells[i]) {
      if (typeof cell !== "string") continue;
      if (cell.includes(UNDECODED)) return { refusal: "encoding", row, detail: "" };
      if (cell.includes("\0")) return { refusal: "cut-off", row, detail: "" };
    }
    if (width >= LEAST_COLUMNS && others.every(isBlank) && isWholeRow(textOf(first), width))
      return { refusal: "columns", row, detail: `1 ≠ ${width}` };
  }
  return undefined;
}

/** What stands in place of bytes that are no text. */
const UNDECODED = "\uFFFD";

/** Whether a lone cell is a row that something else separates: of as many parts as the table has columns, none of them blank. */
function isWholeRow(text: string, width: number): boolean {
  return SEPARATORS.some((separator) => {
    const parts = text.split(separator);
    return parts.length === width && !parts.some(isBlank);
  });
}
