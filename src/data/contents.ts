/** What stands in a column: how many cells of each kind, and which kind the column is. */
import { formatDate, isSerial, parseDate } from "../domain/support/dates";
import { readingOf } from "./amounts";
import { isCurrencyCode } from "./currencies";
import { dayMonthText } from "./day-month";
import { isMasked, isUnknown } from "./ids";
import { yesOrNo } from "./status";
import { isBareMinguo, minguoDay } from "./minguo";
import { type Cell, isBlank, textOf } from "./table";
import { readDay } from "./written-dates";

export interface Contents {
  readonly cells: number;
  readonly blank: number;
  /** Numbers as numbers. */
  readonly numbers: number;
  /** Of these, whole ones; ones that are a day of 1950 to 2099; 0 or 1; below 0. */
  readonly whole: number;
  readonly serials: number;
  readonly binary: number;
  readonly negative: number;
  /** Texts that can be read as one day only, and those with day and month in doubt. */
  readonly dates: number;
  readonly dayMonths: number;
  /** Texts that are an amount with a currency, brackets or separators. */
  readonly amounts: number;
  /** Texts of digits alone, "17850" or "17850.0": ids as well as figures. */
  readonly digits: number;
  /** Texts that are a code of a currency: "USD". */
  readonly currencies: number;
  /** Texts that say that a value is not known: "NA". */
  readonly unknown: number;
  /** All other texts; TRUE and FALSE. */
  readonly texts: number;
  /** Of the texts, and of TRUE and FALSE, those that say yes or no. */
  readonly yesNo: number;
  /** Texts of which signs are hidden: "138****1234". */
  readonly masked: number;
  /** Of the filled cells, those with a digit. */
  readonly withDigits: number;
  /** Different values, spelling as it stands. */
  readonly distinct: number;
}

const EARLIEST = parseDate("1950-01-01");
const LATEST = parseDate("2100-01-01");

export const isDaySerial = (cell: Cell): boolean =>
  typeof cell === "number" && isSerial(cell) && cell >= EARLIEST && cell < LATEST;

/** A cell as people read it: a day as a day, not as the number that Excel stores. */
export const dayOrText = (cell: Cell): string =>
  isDaySerial(cell) ? formatDate(cell as number) : textOf(cell);

/** "20240105", also as a number: a day written without signs. */
export const isCompactDate = (cell: Cell): boolean =>
  /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(textOf(cell));

const isMinguoNumber = (cell: number): boolean => cell >= 1e6 && cell < 2e6 && isBareMinguo(cell);

/** Counts the kinds of cells in column `at`. */
export function contentsOf(rows: readonly (readonly Cell[])[], at: number): Contents {
  const found = {
    ...{ blank: 0, numbers: 0, whole: 0, serials: 0, binary: 0, negative: 0 },
    ...{
      dates: 0,
      dayMonths: 0,
      amounts: 0,
      digits: 0,
      currencies: 0,
      unknown: 0,
      texts: 0,
      yesNo: 0,
      masked: 0,
      withDigits: 0,
    },
  };
  const values = new Set<Cell>();
  for (const row of rows) {
    const cell = row[at];
    if (isBlank(cell)) {
      found.blank++;
      continue;
    }
    values.add(typeof cell === "string" ? cell.trim() : cell);
    if (typeof cell === "number") {
      found.withDigits++;
      found.numbers++;
      if (Number.isInteger(cell)) found.whole++;
      if (isDaySerial(cell) || isCompactDate(cell) || isMinguoNumber(cell)) found.serials++;
      if (cell === 0 || cell === 1) found.binary++;
      if (cell < 0) found.negative++;
    } else {
      const kind = textKind(cell);
      found[kind]++;
      // a letter alone, "Y" or "N", names a customer as well
      if (kind === "texts" && yesOrNo(cell) !== undefined && !/^\s*[a-z]\s*$/i.test(String(cell)))
        found.yesNo++;
      if (typeof cell === "string" && /\d/.test(cell)) found.withDigits++;
      if (typeof cell === "string" && isMasked(cell)) found.masked++;
    }
  }
  return { cells: rows.length, ...found, distinct: values.size };
}

function textKind(
  cell: Cell,
): "dates" | "dayMonths" | "amounts" | "digits" | "currencies" | "unknown" | "texts" {
  if (typeof cell !== "string") return "texts";
  if (isUnknown(cell)) return "unknown";
  const text = cell.trim();
  if (isCurrencyCode(text)) return "currencies";
  if (isCompactDate(text) || !Number.isNaN(readDay(text))) return "dates";
  if (dayMonthText(text)) return "dayMonths";
  if (!/^\d+$/.test(text) && !Number.isNaN(minguoDay(text))) return "dates";
  if (/^0\d+$/.test(text)) return "texts"; // a number that keeps its zeros: no figure is written so
  if (/^\d+(\.0+)?$/.test(text)) return "digits";
  if (/\d/.test(text) && readingOf(text) !== "none") return "amounts";
  return "texts";
}

/** What a column as a whole holds. */
export type Holds = "blank" | "date" | "number" | "flag" | "currency" | "id" | "category" | "text";

/** Most of the cells say what a column holds. */
const MOST = 0.5 - 1e-9;

export function holdsOf(contents: Contents): Holds {
  const { cells, blank, unknown, distinct } = contents;
  const known = cells - blank - unknown;
  if (known <= 0) return "blank";
  const share = (count: number) => count / known;
  if (share(contents.dates + contents.dayMonths) > MOST) return "date";
  if (
    share(contents.dates + contents.dayMonths + contents.serials) > 0.9 &&
    contents.serials < known
  )
    return "date";
  if (share(contents.currencies) > 0.9) return "currency";
  if (contents.numbers === known && contents.binary === known) return "flag";
  if (share(contents.numbers + contents.amounts + contents.digits) > MOST) return "number";
  if (distinct <= 2 && known > 10) return "flag";
  if (distinct <= Math.max(12, Math.sqrt(known)) && known > 2 * distinct) return "category";
  return distinct > known * 0.05 ? "id" : "text";
}

/** Whether the cells are days: all but a few are dates of the last decades, in figures or in words. */
export function couldBeDates(contents: Contents): boolean {
  const known = contents.cells - contents.blank - contents.unknown;
  return known > 0 && (contents.dates + contents.dayMonths + contents.serials) / known > MOST;
}

/** Whether the cells are amounts: figures or texts with a figure, neither flags nor days written out. */
export function couldBeAmounts(contents: Contents): boolean {
  const known = contents.cells - contents.blank - contents.unknown;
  if (known === 0 || (contents.numbers === known && contents.binary === known && known > 2))
    return false;
  return (contents.numbers + contents.amounts + contents.digits) / known > MOST;
}

/** Whether the cells could name customers: no fractions, no days in words, no amounts with a currency. */
export function couldBeIds(contents: Contents): boolean {
  const known = contents.cells - contents.blank - contents.unknown;
  if (known === 0) return false;
  const wrong =
    contents.numbers - contents.whole + contents.dates + contents.dayMonths + contents.amounts;
  return wrong / known <= MOST;
}
