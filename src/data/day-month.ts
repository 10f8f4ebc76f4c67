/** Dates written with day and month first, in an order that only the column as a whole can tell: 12/1/2010 8:26. */
import { parseDate } from "../domain/support/dates";

/** Which comes first, the day or the month. */
export type DayMonth = "day-month" | "month-day";

const DAY_MONTH =
  /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T,\s]+(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*([AaPp]\.?[Mm]\.?)?)?\s*$/;

export interface DayMonthText {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** The three numbers of a date with its year last, or undefined for other text. */
export function dayMonthText(text: string): DayMonthText | undefined {
  const match = DAY_MONTH.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [match[1], match[3], match[4]].map(Number);
  const full = match[4].length === 4 ? year : year + (year < 70 ? 2000 : 1900);
  return { first, second, year: full };
}

/** Serial of such a date in an order, or NaN where there is no such day. */
export function serialOf({ first, second, year }: DayMonthText, order: DayMonth): number {
  const [day, month] = order === "day-month" ? [first, second] : [second, first];
  const two = (number: number) => String(number).padStart(2, "0");
  return parseDate(`${year}-${two(month)}-${two(day)}`);
}

/** What a column of such dates proves: one order, both (some dates exclude either), or nothing. */
export function provenOrder(dates: Iterable<DayMonthText>): DayMonth | "both" | undefined {
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
