/**
 * Dates written in figures with a year that stands last, or that has two digits: 12/1/2010 8:26, 24-01-05. Their order only the
 * column as a whole can tell.
 */
import { parseDate } from "../domain/support/dates";
import { fullYear } from "./written-dates";

/** What comes first, the day, the month or the year. */
export type DayMonth = "day-month" | "month-day" | "year-month";

const DAY_MONTH =
  /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T,\s]+(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*([AaPp]\.?[Mm]\.?)?)?\s*$/;

export interface DayMonthText {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** First and last where both have two digits, so that either can be the year. */
  readonly twoDigits?: readonly [first: number, last: number];
}

/** The three numbers of such a date, or undefined for other text. */
export function dayMonthText(text: string): DayMonthText | undefined {
  const match = DAY_MONTH.exec(text);
  if (!match) return undefined;
  const [first, second, last] = [match[1], match[3], match[4]].map(Number);
  const areTwo = match[1].length === 2 && match[4].length === 2;
  return { first, second, year: fullYear(last), ...(areTwo && { twoDigits: [first, last] }) };
}

/** Serial of such a date in an order, or NaN where there is no such day. */
export function serialOf(
  { first, second, year, twoDigits }: DayMonthText,
  order: DayMonth,
): number {
  if (order === "year-month")
    return twoDigits ? serialAt(fullYear(first), second, twoDigits[1]) : NaN;
  return order === "day-month" ? serialAt(year, second, first) : serialAt(year, first, second);
}

function serialAt(year: number, month: number, day: number): number {
  const two = (number: number) => String(number).padStart(2, "0");
  return parseDate(`${year}-${two(month)}-${two(day)}`);
}

/** What a column of such dates proves: one order, both of day and month (some dates exclude either), or nothing. */
export function provenOrder(dates: readonly DayMonthText[]): DayMonth | "both" | undefined {
  const years = yearsPlace(dates);
  if (years !== "last") return years === "first" ? "year-month" : undefined;
  let dayFirst = false;
  let monthFirst = false;
  for (const { first, second } of dates) {
    if (first > 12) dayFirst = true;
    if (second > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return "both";
  if (dayFirst) return "day-month";
  return monthFirst ? "month-day" : undefined;
}

/** Whether the years may stand first: in all dates, as far as there are such days. */
export const mayBeginWithYear = (dates: readonly DayMonthText[]): boolean =>
  dates.every((date) => !Number.isNaN(serialOf(date, "year-month")));

/**
 * Where the years stand; undefined where nothing tells. Years of a column lie close together and days do not, so the place whose
 * numbers spread far less holds the years.
 */
function yearsPlace(dates: readonly DayMonthText[]): "first" | "last" | undefined {
  if (!dates.length || !mayBeginWithYear(dates)) return "last";
  const isLast = dates.some(
    (date) =>
      !Number.isNaN(serialOf(date, "day-month")) || !Number.isNaN(serialOf(date, "month-day")),
  );
  if (!isLast) return "first";
  const [first, last] = [0, 1].map((place) =>
    spread(dates.map(({ twoDigits }) => twoDigits![place])),
  );
  if (isFarLess(last, first)) return "last";
  return isFarLess(first, last) ? "first" : undefined;
}

const isFarLess = (one: number, other: number): boolean =>
  (one === 0 && other > 1) || (one * 2 <= other && other > 5);

function spread(numbers: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return most - least;
}
