/** Over which time the rows of a table go: sums of two years are no amounts per year. */
import { formatDate, parseDate } from "../../domain/support/dates";
import { isCompactDate, isDaySerial } from "../contents";
import { wordsOf } from "../headings";
import { type Cell, isBlank } from "../table";
import { Found, type Trouble } from "../trouble";
import { readDay } from "../written-dates";
import type { CustomerLook } from "./wanted";

const MONTH = /^\s*((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*月?\s*$/;
const YEAR = /^\s*((?:19|20)\d{2})\s*年?\s*$/;
const OF_YEARS = /(^| )(year|fy|fiscal year|jahr|année|año)( |$)|年/;

/** Days of a year; of months and years of which only the first day is known. */
const A_YEAR = { days: 366, firsts: 365 };

/** Where amounts of a year are asked for and some column tells of a longer time: summed only if a person says so. */
export function severalYears(look: CustomerLook): Trouble | undefined {
  const { table, columns, wanted, totals, choices } = look;
  if (!wanted.figures.some(({ sums }) => sums === "yearly")) return undefined;
  const used = new Set([wanted.customer, ...wanted.figures.map(({ column }) => column)]);
  const found = new Found(table);
  for (const { index, heading } of columns) {
    if (used.has(index)) continue;
    const cells = table.rows.map((row, i) => (totals.has(i) ? "" : row[index]));
    const period = periodOf(cells, OF_YEARS.test(wordsOf(heading)));
    if (!period) continue;
    cells.forEach((cell, i) => {
      if (!isBlank(cell)) found.add(i, "");
    });
    found.example = period;
    break;
  }
  return found.trouble("several-years", { cures: ["keep"], safe: false }, choices);
}

/** "2023-01-05 – 2024-12-30", where that is more than a year. */
function periodOf(cells: readonly Cell[], isOfYears: boolean): string | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  const days = filled.map((cell) => dayOf(cell, isOfYears));
  const known = days.filter(({ day }) => !Number.isNaN(day));
  if (known.length < 2 || known.length < filled.length * 0.9) return undefined;
  const sorted = known.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const least = known.every(({ isFirst }) => isFirst) ? A_YEAR.firsts : A_YEAR.days;
  return last - first >= least ? `${formatDate(first)} – ${formatDate(last)}` : undefined;
}

/** The day in a cell, or the first one of the month or the year that it names. */
function dayOf(cell: Cell, isOfYears: boolean): { readonly day: number; readonly isFirst?: true } {
  const text = String(cell);
  const [, of, month] = MONTH.exec(text) ?? [];
  if (of) return { day: parseDate(`${of}-${month}-1`), isFirst: true };
  const [, year] = (isOfYears && YEAR.exec(text)) || [];
  if (year) return { day: parseDate(`${year}-1-1`), isFirst: true };
  if (typeof cell === "number" && !isCompactDate(cell)) return { day: isDaySerial(cell) ? Math.floor(cell) : NaN }; // prettier-ignore
  return { day: readDay(text) };
}
