/** Excel's date serials: whole days since 1899-12-30 (1 = 1900-01-01 in Excel's own count), the time as a fraction. */

export const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 0, in milliseconds as JavaScript counts them. */
export const EPOCH = Date.UTC(1899, 11, 30);
/** Excel believes that 1900 was a leap year; serials before 1 March 1900 are one less than the day count. */
const FIRST_TRUE_SERIAL = 61;

/** The first serial that Excel cannot show as a date: the day after 9999-12-31. */
export const END_OF_TIME = 2_958_466;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(?<year>\\d{4})";
const DAY = "(?<day>\\d{1,2})";
/** A zone, whatever it is: the day as written counts. */
const ZONE = "(?:\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?";
const CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?";
const TIME = `(?:(?:\\s*T\\s*|,?\\s+)${CLOCK}(?:\\s*(?<half>[ap])\\.?m\\.?)?)?${ZONE}`;
/** 下午3:20, 15时20分 */
const CHINESE_TIME =
  "(?:\\s*(?<part>凌晨|早上|上午|中午|下午|晚上)?\\s*" +
  "(?<hour>\\d{1,2})[:时時點点](?<minute>\\d{1,2})分?(?::?(?<second>\\d{1,2})秒?)?)?";
/** A long date begins with it in English and ends with it in Chinese. */
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
const CHINESE_WEEKDAY = "(?:\\s*[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?";

/** The ways to write a day that can mean one day only: year first, in Chinese, with the month's name. */
const WRITTEN = [
  `${YEAR}([-/.])(?<month>\\d{1,2})\\2${DAY}${TIME}`,
  `${YEAR}([-/.])(?<month>\\d{1,2})\\2${DAY}\\s*(?=\\D)${CHINESE_TIME}`,
  `${YEAR}(?<month>\\d{2})(?<day>\\d{2})${TIME}`,
  `${YEAR}\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*${DAY}\\s*日${CHINESE_WEEKDAY}${CHINESE_TIME}`,
  `${WEEKDAY}${DAY}(?:st|nd|rd|th)?[\\s-]*${MONTH}[\\s,-]*${YEAR}${TIME}`,
  `${WEEKDAY}${MONTH}\\s*${DAY}(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)${YEAR}${TIME}`,
].map((written) => new RegExp(`^\\s*${written}\\s*$`, "i"));

/** True for the serials Excel can show as a date: from 1900-01-01 to the end of 9999-12-31. */
export const isSerial = (serial: number): boolean => serial >= 1 && serial < END_OF_TIME;

/**
 * Serial of a date that can mean one day only ("2025-01-31", "20250131", "31 Jan 2025 1:45 PM"), or NaN for any other text. In
 * whatever zone the time is: the day as written counts.
 */
export function parseDate(text: string): number {
  // Digits of full width, as Chinese keyboards write them, are digits.
  const groups = groupsOf(BEYOND_ASCII.test(text) ? text.normalize("NFKC") : text);
  if (!groups) return NaN;
  const part = (name: string) => Number(groups[name] ?? 0);
  const [year, day, minute, second] = ["year", "day", "minute", "second"].map(part);
  const month = groups.name
    ? MONTHS.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1
    : part("month");
  const hour = hourOf(part("hour"), groups.half?.toLowerCase() ?? groups.part);
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || !(hour <= 23) || minute > 59 || second > 59) return NaN;
  const days = Math.round((time - EPOCH) / MILLISECONDS_PER_DAY);
  const serial = days < FIRST_TRUE_SERIAL ? days - 1 : days;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** To normalise a column of texts takes its time, and changes nothing of plain ones. */
const BEYOND_ASCII = /[^\0-\x7f]/;

function groupsOf(text: string): Record<string, string> | undefined {
  for (const pattern of WRITTEN) {
    const found = pattern.exec(text);
    if (found) return found.groups;
  }
  return undefined;
}

/** Hour of the day, from 0; NaN for 13 PM. In Chinese 下午 may also stand before 15. */
function hourOf(hour: number, half?: string): number {
  if (!half) return hour;
  if (half === "中午") return hour < 11 ? hour + 12 : hour;
  const isChinese = half.length === 2;
  if (isChinese && hour > 12) return hour;
  if (!isChinese && (hour < 1 || hour > 12)) return NaN;
  return (hour % 12) + (["p", "下午", "晚上"].includes(half) ? 12 : 0);
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
