/** Text with separated values to cells, as a careful person would type them: ids keep their zeros, dates become days. */
import Papa from "papaparse";
import { isTotalWord } from "../../domain/support/total-words";
import { parseAmount } from "../amounts";
import { type Cell, isBlank, tableOf } from "../table";
import { readDay } from "../written-dates";
import { type ColumnSign, figuresIn, isNoFigure, keepsDigits, plainFigure, scientific } from "./figures"; // prettier-ignore

export interface OpenedText {
  /** Rows of the file, all of one width; "" is blank. */
  readonly cells: readonly (readonly Cell[])[];
  /** What parts the columns: "," ";" tab "|". */
  readonly delimiter: string;
  /** Fields of the headings or of most rows below them, whichever are more; a row can still have others. */
  readonly fields: number;
  /** How the figures of each column are written. */
  readonly signs: readonly ColumnSign[];
  /** Number formats of columns whose amounts had a currency, by index. */
  readonly currencies: ReadonlyMap<number, string>;
  /** Indices of the columns whose days are serials now, to be shown as dates. */
  readonly dates: readonly number[];
  /** Number of the first row whose quotes do not close, from 1; undefined where all do. */
  readonly broken?: number;
  /** Index of the last row, where the text ends in the middle of it. */
  readonly cutOff?: number;
}

/** Reads text with separated values; the delimiter is found unless given, and so is how the amounts of each column are written. */
export function openText(text: string, delimiter = "", known?: readonly ColumnSign[]): OpenedText {
  const trimmed = text.replace(/^\uFEFF/, "").trimEnd();
  const { data, meta, errors } = Papa.parse<string[]>(trimmed, {
    delimiter,
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
  });
  const rows = withoutTrailingBlanks(data);
  if (areTicked(rows)) for (const row of rows) for (let i = 0; i < row.length; i++) row[i] = row[i].replace(/^`/, ""); // prettier-ignore
  for (const row of rows) for (let i = 0; i < row.length; i++) if (isGuarded(row[i])) row[i] = unguarded(row[i]); // prettier-ignore
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { headingRow, headings } = tableOf(rows);
  const below = rows.slice(headingRow);
  const dates = dateColumns(below, width);
  const isDates = new Set(dates);
  const { signs, currencies } = figuresIn(below, headings, meta.delimiter, known);
  const cells = rows.map((row, i) =>
    Array.from({ length: width }, (_, column) => {
      const field = row[column] ?? "";
      if (i < headingRow) return field;
      return isDates.has(column) ? dated(field) : typed(field, signs[column]);
    }),
  );
  const open = errors.find(({ type }) => type === "Quotes")?.row;
  const isEnded = /\s$/.test(text);
  // a field that goes on over further lines is one whose end was forgotten
  const isCutInQuotes = !isEnded && open === rows.length - 1 && !rows[open].at(-1)!.includes("\n");
  const broken = isCutInQuotes ? undefined : open;
  const isCut = isCutInQuotes || (!isEnded && endsEarly(rows, headingRow));
  return {
    ...{ cells, delimiter: meta.delimiter, signs, dates, currencies },
    fields: Math.max(rows[headingRow - 1]?.length ?? 0, usualFields(below)),
    ...(broken !== undefined && { broken: broken + 1 }),
    ...(isCut && { cutOff: rows.length - 1 }),
  };
}

/** Whether the last row alone has fewer fields than the headings, and is no total or remark below the table. */
function endsEarly(rows: readonly string[][], headingRow: number): boolean {
  const width = rows[headingRow - 1]?.length ?? 0;
  const above = rows.slice(headingRow, -1);
  const last = rows[rows.length - 1] ?? [];
  return (
    above.length > 0 &&
    last.length < width &&
    above.every(({ length }) => length >= width) &&
    !last.some(isTotalWord) &&
    (last.length > 1 || above.some(([first]) => first === last[0]))
  );
}

/** WeChat Pay writes a backtick before every value, so that Excel keeps it as text. */
function areTicked(rows: readonly string[][]): boolean {
  const fields = rows.slice(1, 200).flat().filter(Boolean);
  return fields.filter((field) => field.startsWith("`")).length > fields.length / 2;
}

/** `="00123"` and `'00123`: what a program writes so that Excel keeps an id as it stands. */
function unguarded(field: string): string {
  const [, inner] = /^\s*="(.*)"\s*$/.exec(field) ?? /^'(?=[\d=+-])(.*)$/.exec(field) ?? [];
  return inner ?? field;
}
const isGuarded = (field: string): boolean => field.startsWith('="') || field.startsWith("'");

/** How many fields most rows have. */
function usualFields(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return usual;
}

function withoutTrailingBlanks(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1].every((field) => !field.trim())) end--;
  return rows.slice(0, end);
}

/** Columns of which all filled cells (but a few words) are days written in a way that means one day only. */
function dateColumns(rows: readonly string[][], width: number): number[] {
  return Array.from({ length: width }, (_, i) => i).filter((i) => {
    let [days, others] = [0, 0];
    for (const row of rows) {
      const field = (row[i] ?? "").trim();
      if (!field) continue;
      if (/\D/.test(field) && !Number.isNaN(readDay(field))) days++;
      // too many already, whatever follows
      else if (++others > rows.length * A_FEW) return false;
    }
    return days > 0 && others <= days * A_FEW;
  });
}

const A_FEW = 0.05;

function dated(field: string): Cell {
  const serial = readDay(field);
  return Number.isNaN(serial) ? field.trim() : serial;
}

/** A figure of up to 15 digits becomes a number; "007", "1E5" and all else stay as they stand. */
function typed(field: string, sign: ColumnSign): Cell {
  if (isBlank(field)) return "";
  if (sign === "text") return field;
  const text = field.trim();
  const written = sign.isPlain ? NaN : scientific(text);
  if (!Number.isNaN(written)) return written;
  if (isNoFigure(text)) return field;
  const plain = plainFigure(text, sign.decimal);
  if (!Number.isNaN(plain)) return sign.isPlain && !keepsDigits(text, plain) ? field : plain;
  const amount = sign.isPlain ? NaN : parseAmount(text, sign.decimal);
  return Number.isNaN(amount) ? field : amount;
}
