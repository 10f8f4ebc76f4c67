/** Excel's date serials: whole days since 1899-12-30 (1 = 1900-01-01 in Excel's own count), the time as a fraction. */

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel believes that 1900 was a leap year; serials before 1 March 1900 are one less than the day count. */
const FIRST_TRUE_SERIAL = 61;

/** The first serial that Excel cannot show as a date: the day after 9999-12-31. */
export const END_OF_TIME = 2_958_466;

/** Year first, so that day and month cannot be confused: 2025-01-31, 2025/1/31, with a time or without. */
const YEAR_FIRST =
  /^\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?\s*$/;

/** True for the serials Excel can show as a date: from 1900-01-01 to the end of 9999-12-31. */
export const isSerial = (serial: number): boolean => serial >= 1 && serial < END_OF_TIME;

/** Serial of a date written year first ("2025-01-31", "2025/1/31 13:45"), or NaN for any other text. */
export function parseDate(text: string): number {
  const match = YEAR_FIRST.exec(text);
  if (!match) return NaN;
  const [year, month, day, hour, minute, second] = [1, 3, 4, 5, 6, 7].map((i) =>
    Number(match[i] ?? 0),
  );
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || hour > 23 || minute > 59 || second > 59) return NaN;
  const days = Math.round((time - EPOCH) / MILLISECONDS_PER_DAY);
  const serial = days < FIRST_TRUE_SERIAL ? days - 1 : days;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** "2025-01-31" for a serial: for messages and reports. */
export function formatDate(serial: number): string {
  const day = Math.floor(serial);
  const days = day < FIRST_TRUE_SERIAL ? day + 1 : day;
  return new Date(EPOCH + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar year, month (1–12) and day of a serial. */
export function calendar(serial: number): { year: number; month: number; day: number } {
  const [year, month, day] = formatDate(serial).split("-").map(Number);
  return { year, month, day };
}
