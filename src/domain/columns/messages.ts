/** The words of refusals: where a value stands, what it is, why it cannot be read. */
import { invalid } from "../errors";
import { type Reading, cellAt, isErrorText } from "./reading";

/** A reading with the name of the argument it is of. */
export interface Named {
  readonly name: string;
  readonly reading: Reading;
}

/** The refusal of the cell at an index. */
export function unreadable(part: Named, index: number) {
  const { as } = part.reading;
  const cell = cellAt(part.reading, index);
  const what = { id: "an id", number: "a number", date: "a date" }[as];
  const isNumberAsText =
    as === "number" && typeof cell === "string" && cell.trim() !== "" && !isNaN(+cell);
  const looksLikeDate =
    as === "date" && typeof cell === "string" && /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell);
  const hint = isNumberAsText
    ? " but text; convert the cells to numbers"
    : looksLikeDate
      ? " that can be read without guessing; write it as 2025-01-31"
      : "";
  return invalid(`${place(part, index)}: ${quoted(cell)} is not ${what}${hint}`);
}

/** "dates, row 17"; "benefits, row 2, column 3" in a range several columns wide. */
export function place({ name, reading }: Named, index: number): string {
  const { width, length } = reading;
  if (length === 1) return name;
  const row = `${name}, row ${Math.floor(index / width) + 1}`;
  return width === 1 ? row : `${row}, column ${(index % width) + 1}`;
}

/** "5 rows". */
export const size = ({ reading }: Named): string =>
  `${reading.length} ${reading.width === 1 ? "row" : "cell"}${reading.length === 1 ? "" : "s"}`;

/** A value as an error message shows it: text in quotes and cut short, an error by its code. */
export function quoted(value: unknown): string {
  if (typeof value === "string") {
    if (isErrorText(value)) return value;
    const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    return `'${short}'`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object" && value !== null) {
    const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
    return String(code ?? basicValue ?? "a data type");
  }
  return String(value);
}
