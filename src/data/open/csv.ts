/** Text with separated values to cells, as a careful person would type them: ids keep their zeros, dates become days. */
import Papa from "papaparse";
import { parseDate } from "../../domain/support/dates";
import { decimalSign, type DecimalSign } from "../amounts";
import { dayMonthText } from "../day-month";
import { type Cell, isBlank, tableOf } from "../table";

export interface OpenedText {
  /** Rows of the file, all of one width; "" is blank. */
  readonly cells: readonly (readonly Cell[])[];
  /** What parts the columns: "," ";" tab "|". */
  readonly delimiter: string;
  readonly decimal: DecimalSign;
  /** Indices of the columns whose days are serials now, to be shown as dates. */
  readonly dates: readonly number[];
  /** Number of the first row whose quotes do not close, from 1; undefined where all do. */
  readonly broken?: number;
}

/** Reads text with separated values; the delimiter is found unless given. */
export function openText(text: string, delimiter = "", known?: DecimalSign): OpenedText {
  const { data, meta, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").trimEnd(), {
    delimiter,
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
  });
  const rows = withoutTrailingBlanks(data);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { headingRow } = tableOf(rows);
  const decimal = known ?? decimalOf(rows.slice(headingRow), meta.delimiter);
  const dates = dateColumns(rows.slice(headingRow), width);
  const isDates = new Set(dates);
  const cells = rows.map((row, i) =>
    Array.from({ length: width }, (_, column) => {
      const field = row[column] ?? "";
      if (i < headingRow) return field;
      return isDates.has(column) ? dated(field) : typed(field, decimal);
    }),
  );
  const broken = errors.find(({ type }) => type === "Quotes")?.row;
  return {
    ...{ cells, delimiter: meta.delimiter, decimal, dates },
    ...(broken !== undefined && { broken: broken + 1 }),
  };
}

function withoutTrailingBlanks(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1].every((field) => !field.trim())) end--;
  return rows.slice(0, end);
}

/**
 * The decimal sign of the file: a comma only where a figure can be read no other way, and never where the comma parts
 * the columns.
 */
function decimalOf(rows: readonly string[][], delimiter: string): DecimalSign {
  if (delimiter === ",") return ".";
  const figures = rows
    .slice(0, 1000)
    .flatMap((row) =>
      row.filter((field) => /^[-(]?[\d.,]+\)?$/.test(field.trim()) && !isDay(field)),
    );
  return decimalSign(figures) ?? ".";
}

/** "22.12.2024" and "2024.12.22" have points, but are no figures. */
const isDay = (field: string): boolean =>
  dayMonthText(field) !== undefined || !Number.isNaN(parseDate(field.trim()));

/** Columns of which all filled cells (but a few words) are days written in a way that means one day only. */
function dateColumns(rows: readonly string[][], width: number): number[] {
  return Array.from({ length: width }, (_, i) => i).filter((i) => {
    let [days, others] = [0, 0];
    for (const row of rows) {
      const field = (row[i] ?? "").trim();
      if (!field) continue;
      if (/\D/.test(field) && !Number.isNaN(parseDate(field))) days++;
      // too many already, whatever follows
      else if (++others > rows.length * A_FEW) return false;
    }
    return days > 0 && others <= days * A_FEW;
  });
}

const A_FEW = 0.05;

function dated(field: string): Cell {
  const serial = parseDate(field);
  return Number.isNaN(serial) ? field.trim() : serial;
}

/** A plain figure of up to 15 digits becomes a number; "007", "1E5" and all else stay as they stand. */
function typed(field: string, decimal: DecimalSign): Cell {
  const text = field.trim();
  const plain = decimal === "." ? /^-?(0|[1-9]\d*)(\.\d+)?$/ : /^-?(0|[1-9]\d*)(,\d+)?$/;
  if (plain.test(text) && text.replace(/\D/g, "").length <= 15)
    return Number(text.replace(",", "."));
  return isBlank(field) ? "" : field;
}
