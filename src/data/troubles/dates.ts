/** Troubles with dates: day and month in doubt, files opened in the wrong order, days that stand for "never". */
import { isBelievable } from "../../domain/support/far-dates";
import {
  END_OF_TIME,
  MILLISECONDS_PER_DAY,
  formatDate,
  parseDate,
} from "../../domain/support/dates";
import { isCompactDate, isDaySerial } from "../contents";
import {
  type DayMonth,
  type DayMonthText,
  dayMonthText,
  mayBeginWithYear,
  provenOrder,
  serialOf,
} from "../day-month";
import { minguoDay } from "../minguo";
import { type Cell, isBlank, textOf } from "../table";
import { readDay } from "../written-dates";
import { Found, type Look, type Trouble, areFew, cellOf, chosenCures, once } from "../trouble";

/** How to read the cells of the column of dates. */
export interface DateReading {
  readonly order?: DayMonth;
  /** The file was opened with day and month in the wrong order: numbers have them the wrong way round. */
  readonly restore?: boolean;
  /** Other cells count the years of the Republic of China: then so does 99/12/31. */
  readonly isMinguo?: boolean;
}

/** Serial of a cell of dates (with its time of day), NaN where it is none. */
export function readDate(cell: Cell, { order, restore, isMinguo }: DateReading): number {
  if (typeof cell === "number") {
    if (isCompactDate(cell)) return parseDate(String(cell));
    if (isNoDay(cell)) return minguoDay(cell);
    return restore ? swapped(cell) : cell;
  }
  if (typeof cell !== "string") return NaN;
  const text = cell.trim();
  const serial = readDay(text);
  if (!Number.isNaN(serial)) return serial;
  const parts = dayMonthText(text);
  if (!parts || (isMinguo && isLateYear(parts))) return minguoDay(parts ? `民國${text}` : text);
  return order ? serialOf(parts, order) : NaN;
}

/** 99/12/31: neither a day nor a month stands first. */
const isLateYear = ({ twoDigits }: DayMonthText): boolean => !!twoDigits && twoDigits[0] > 31;

/**
 * A number that is no day of purchases, nor one that people write for "never" (the first or the last of a year): 240105 and 2024
 * are a day and a year in a way of their own, not days of 2557 and 1905.
 */
const isNoDay = (cell: number): boolean =>
  cell < 1 ||
  cell >= END_OF_TIME ||
  (!isBelievable(cell) && !/-(01-01|12-3[01]|01-02)$/.test(formatDate(cell)));

/** The day meant by a serial whose day and month were read the wrong way round. */
function swapped(serial: number): number {
  const [year, month, day] = formatDate(serial).split("-");
  return parseDate(`${year}-${day}-${month}`) + (serial - Math.floor(serial));
}

interface Scan {
  readonly dayMonths: { row: number; text: string; parts: DayMonthText }[];
  readonly serials: number[];
  /** Cells that count the years of the Republic of China. */
  readonly minguo: { row: number; cell: Cell }[];
}

/** What is in the column of dates, read once for a check. */
const scan = once((look): Scan => {
  const dayMonths: Scan["dayMonths"] = [];
  const serials: number[] = [];
  const minguo: Scan["minguo"] = [];
  look.table.rows.forEach((_, row) => {
    const cell = cellOf(look, "date", row);
    if (isDaySerial(cell)) serials.push(cell as number);
    else if (isMinguo(cell)) minguo.push({ row, cell });
    if (typeof cell !== "string") return;
    const parts = dayMonthText(cell.trim());
    if (parts && Number.isNaN(readDay(cell))) dayMonths.push({ row, text: cell, parts });
  });
  if (!minguo.length) return { dayMonths, serials, minguo };
  const late = dayMonths.filter(({ parts }) => isLateYear(parts));
  return {
    dayMonths: dayMonths.filter(({ parts }) => !isLateYear(parts)),
    serials,
    minguo: [...minguo, ...late.map(({ row, text }) => ({ row, cell: text }))],
  };
});

/** Texts with day and month in doubt. What the column proves is the default; what it leaves open is asked. */
export function dayMonth(look: Look): Trouble | undefined {
  const { table, choices } = look;
  const { dayMonths, serials } = scan(look);
  if (!dayMonths.length || serials.length) return undefined;
  const found = new Found(table);
  for (const { row, text } of dayMonths) found.add(row, text);
  const parts = dayMonths.map((each) => each.parts);
  const proven = provenOrder(parts);
  const orders = ["day-month", "month-day", ...(mayBeginWithYear(parts) ? ["year-month"] : [])];
  const safe = proven !== undefined && proven !== "both";
  const cures = safe ? [proven, ...orders.filter((order) => order !== proven)] : orders;
  const trouble = found.trouble("day-month", { cures, safe }, choices);
  return trouble && safe && trouble.chosen === proven ? { ...trouble, isProven: true } : trouble;
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
  const isProven = proven === "day-month" || proven === "month-day";
  const cures = isProven && fits ? ["restore", "leave-out"] : ["leave-out"];
  return found.trouble("wrong-order", { cures, safe: false }, choices);
}

/** How the dates are read under the cures that hold. */
export function dateReading(look: Look, troubles: readonly Trouble[]): DateReading {
  const cures = chosenCures(troubles);
  if (cures.get("wrong-order") === "restore") {
    const proven = provenOrder(scan(look).dayMonths.map(({ parts }) => parts));
    return { order: proven === "both" ? undefined : proven, restore: true };
  }
  const isMinguo = cures.get("minguo-dates") === "convert";
  return { order: cures.get("day-month") as DayMonth | undefined, isMinguo };
}

/** 113/5/1: years of the Republic of China. Plain, but said. */
export function minguoDates(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.date.column === undefined) return undefined;
  const found = new Found(table);
  const inOrder = [...scan(look).minguo].sort((a, b) => a.row - b.row);
  for (const { row, cell } of inOrder) found.add(row, textOf(cell));
  return found.trouble("minguo-dates", { cures: ["convert", "leave-out"] }, choices);
}

/** Whether a cell of a column of dates counts the years of the Republic of China. */
export const isMinguo = (cell: Cell): boolean =>
  (typeof cell === "string" || (typeof cell === "number" && isNoDay(cell))) &&
  !Number.isNaN(minguoDay(cell));

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
export function placeholderDates(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.date.column === undefined) return undefined;
  const found = new Found(table);
  const reading = dateReading(look, before);
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "date", i);
    const serial = isBlank(cell) || cell === 0 ? NaN : readDate(cell, reading);
    if (isPlaceholder(serial)) found.add(i, formatDate(serial));
  });
  return found.trouble(
    "placeholder-dates",
    { cures: ["leave-out", "keep"], changing: ["leave-out"] },
    choices,
  );
}

/** A purchase of tomorrow is a slip of the pen, and would be the day up to which all is known. Few are left out. */
export function futureDates(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.date.column === undefined) return undefined;
  const found = new Found(table);
  const reading = dateReading(look, before);
  const latest = latestDay();
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "date", i);
    if (look.totals.has(i) || isBlank(cell)) return;
    const serial = readDate(cell, reading);
    if (isFuture(serial, latest)) found.add(i, formatDate(serial));
  });
  const cures = ["leave-out", "keep"];
  const safe = areFew(found.count, table);
  return found.trouble("future-dates", { cures, safe, changing: ["leave-out"] }, choices);
}

/** Whether a day is still to come; one that stands for "never" is none. */
export const isFuture = (serial: number, latest: number): boolean =>
  serial > latest && !isPlaceholder(serial);

/** The last day on which somebody can have bought; it is tomorrow already further east. */
export const latestDay = (): number =>
  Math.floor(Date.now() / MILLISECONDS_PER_DAY + EPOCH_DAY) + 1.999;
const EPOCH_DAY = parseDate("1970-01-01");

export const isPlaceholder = (serial: number): boolean =>
  !Number.isNaN(serial) && !isBelievable(serial);
