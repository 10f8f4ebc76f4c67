/** Days in years of the Republic of China (Minguo), as Taiwan writes them: 113/5/1, 民國113年5月1日, 1130501 are 2024-05-01. */
import { parseDate } from "../domain/support/dates";

/** Year 1 of the Republic is 1912. */
const BEFORE = 1911;

/** Years of three digits are plain (100 is 2011, 169 is 2080); those of two only where 民國 says so. */
const YEAR = "1[0-6]\\d";
const WRITTEN = [
  `(${YEAR})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})(?=$|[\\sT]|上午|下午)(.*)`,
  `(?:中華)?民[國国]\\s*(\\d{1,3})\\s*([年./-])\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?(.*)`,
  `(${YEAR})\\s*(年)\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?(.*)`,
  `(${YEAR})()(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])()`,
].map((written) => new RegExp(`^\\s*${written}\\s*$`));

/** Serial of such a day (also of 1130501 as a number), NaN for all else. */
export function minguoDay(cell: unknown): number {
  const text = String(cell);
  if (!MAY_BE.test(text)) return NaN;
  for (const written of WRITTEN) {
    const found = written.exec(text);
    if (!found) continue;
    const [, year, , month, day, time] = found;
    return parseDate(`${Number(year) + BEFORE}/${month}/${day}${time}`);
  }
  return NaN;
}

const MAY_BE = /^\s*(?:1[0-6]\d|[中民])/;

/** A day of digits alone: its column must say that it holds days. */
export const isBareMinguo = (cell: unknown): boolean =>
  /^\s*\d{7}\s*$/.test(String(cell)) && !Number.isNaN(minguoDay(cell));
