/** Troubles with dates: day and month in doubt, files opened in the wrong order, days that stand for "never". */
import { isBelievable } from "../../domain/support/far-dates";
import { formatDate, parseDate } from "../../domain/support/dates";
import { isCompactDate, isDaySerial } from "../contents";
import {
  type DayMonth,
  type DayMonthText,
  dayMonthText,
  provenOrder,
  serialOf,
} from "../day-month";
import { type Cell, isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, areFew, cellOf, chosenCures } from "../trouble";

/** How to read the cells of the column of dates. */
export interface DateReading {
  readonly order?: DayMonth;
  /** The file was opened with day and month in the wrong order: numbers have them the wrong way round. */
  readonly restore?: boolean;
}

/** Serial of a cell of dates (with its time of day), NaN where it is none. */
export function readDate(cell: Cell, { order, restore }: DateReading): number {
  if (typeof cell === "number") {
    if (isCompactDate(cell)) return parseDate(String(cell));
    return restore ? swapped(cell) : cell >= 1 ? cell : NaN;
  }
  if (typeof cell !== "string") return NaN;
  const text = cell.trim();
  const serial = parseDate(text);
  if (!Number.isNaN(serial)) return serial;
  const parts = dayMonthText(text);
  return parts && order ? serialOf(parts, order) : NaN;
}

/** The day meant by a serial whose day and month were read the wrong way round. */
function swapped(serial: number): number {
  const [year, month, day] = formatDate(serial).split("-");
  return parseDate(`${year}-${day}-${month}`) + (serial - Math.floor(serial));
}

interface Scan {
  readonly dayMonths: { row: number; text: string; parts: DayMonthText }[];
  readonly serials: number[];
}

/** What is in the column of dates, read once for a check. */
function scan(look: Look): Scan {
  const known = SCANS.get(look.roles);
  if (known) return known;
  const dayMonths: Scan["dayMonths"] = [];
  const serials: number[] = [];
  look.table.rows.forEach((_, row) => {
    const cell = cellOf(look, "date", row);
    if (isDaySerial(cell)) serials.push(cell as number);
    if (typeof cell !== "string") return;
    const parts = dayMonthText(cell.trim());
    if (parts && Number.isNaN(parseDate(cell))) dayMonths.push({ row, text: cell, parts });
  });
  const found = { dayMonths, serials };
  SCANS.set(look.roles, found);
  return found;
}
const SCANS = new WeakMap<object, Scan>();

/** Texts with day and month in doubt. What the column proves is the default; what it leaves open is asked. */
export function dayMonth(look: Look): Trouble | undefined {
  const { table, choices } = look;
  const { dayMonths, serials } = scan(look);
  if (!dayMonths.length || serials.length) return undefined;
  const found = new Found(table);
  for (const { row, text } of dayMonths) found.add(row, text);
  const proven = provenOrder(dayMonths.map(({ parts }) => parts));
  const cures = proven === "month-day" ? ["month-day", "day-month"] : ["day-month", "month-day"];
  const safe = proven === "day-month" || proven === "month-day";
  return found.trouble("day-month", { cures, safe }, choices);
}

/**
 * Serials beside texts with day and month: the program that opened the file took what it could for dates in its own
 * order, and left the rest. If the texts prove the other order and the serials fit it, they can be turned round.
 */
export function wrongOrder(look: Look): Trouble | undefined {
  const { table, choices } = look;
  const { dayMonths, serials } = scan(look);
  if (!dayMonths.length || !serials.length) return undefined;
  const found = new Found(table);
  for (const { row, text } of dayMonths) found.add(row, text);
  const proven = provenOrder(dayMonths.map(({ parts }) => parts));
  const fits = serials.every((serial) => Number(formatDate(serial).slice(8)) <= 12);
  const cures = proven && proven !== "both" && fits ? ["restore", "leave-out"] : ["leave-out"];
  return found.trouble("wrong-order", { cures, safe: false }, choices);
}

/** How the dates are read under the cures that hold. */
export function dateReading(look: Look, troubles: readonly Trouble[]): DateReading {
  const cures = chosenCures(troubles);
  if (cures.get("wrong-order") === "restore") {
    const proven = provenOrder(scan(look).dayMonths.map(({ parts }) => parts));
    return { order: proven === "both" ? undefined : proven, restore: true };
  }
  return { order: cures.get("day-month") as DayMonth | undefined };
}

export function unreadableDates(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.date.column === undefined) return undefined;
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "date", i);
    if (look.totals.has(i) || isBlank(cell) || cell === 0) return;
    if (typeof cell === "string" && dayMonthText(cell.trim())) return;
    if (Number.isNaN(readDate(cell, {}))) found.add(i, textOf(cell));
  });
  const safe = areFew(found.count, table);
  return found.trouble("unreadable-dates", { cures: ["leave-out"], safe }, choices);
}

/** 9999-12-31, 2099-12-31, 1900-01-01 and 1970-01-01 mean "never" or "not known". */
export function placeholderDates(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.date.column === undefined) return undefined;
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "date", i);
    const serial = isBlank(cell) || cell === 0 ? NaN : readDate(cell, {});
    if (isPlaceholder(serial)) found.add(i, formatDate(serial));
  });
  return found.trouble(
    "placeholder-dates",
    { cures: ["leave-out", "keep"], changing: ["leave-out"] },
    choices,
  );
}

export const isPlaceholder = (serial: number): boolean =>
  !Number.isNaN(serial) && !isBelievable(serial);
