/** Columns of numbers that Excel would show as dates, but that name months, years or days in another way. */
import { invalid } from "../errors";
import { formatDate, END_OF_TIME } from "../dates";
import { type Named, place } from "./messages";
import { cellAt } from "./reading";

/** What the numbers of a column are, where they are no days; "late": nothing known, and long after any purchase. */
export type NoDays = "month" | "year" | "short" | "century" | "minguo" | "late";

/** The serial of 2101-01-01: a ledger of which all days lie after it is none. */
const TOO_LATE = 73_416;
const isYear = (number: number) => Number.isInteger(number) && number >= 1930 && number <= 2100;

/**
 * Refuses a column of dates all of whose cells are numbers that name no days: 202401 would be a day of 2454, 2024 one of 1905, 1130501
 * (Republic of China) one of 4995, one day apart each. Days before 1930 may well be right; so may anything beside a date as text, which
 * shows how the column is meant.
 */
export function refuseNoDays(part: Named): void {
  const { numbers, used } = part.reading;
  let index = 0;
  while (index < used && !Number.isFinite(numbers[index])) index++;
  // nearly always the first number settles it, at no cost
  if (index === used || !(isYear(numbers[index]) || numbers[index] >= TOO_LATE)) return;
  const found: number[] = [];
  for (let i = index; i < used; i++) {
    if (Number.isNaN(numbers[i])) continue;
    if (typeof cellAt(part.reading, i) !== "number" || numbers[i] === Infinity) return;
    found.push(numbers[i]);
  }
  const form = formOf(found);
  if (!form) return;
  const value = numbers[index];
  const more = found.length - 1;
  throw invalid("notDays", { at: place(part, index), value, more, form, day: formatDate(value) });
}

function formOf(numbers: readonly number[]): NoDays | undefined {
  if (numbers.every(isYear)) return "year";
  if (!numbers.every((number) => number >= TOO_LATE && number < END_OF_TIME)) return undefined;
  const forms = (["month", "short", "century"] as const).filter((form) => numbers.every(IS[form]));
  if (!forms.length && numbers.every(IS.minguo)) return "minguo";
  return forms.length === 1 ? forms[0] : "late";
}

const isMonth = (month: number) => month >= 1 && month <= 12;
const isDay = (number: number) => {
  const [month, day] = [Math.floor(number / 100) % 100, number % 100];
  return Number.isInteger(number) && isMonth(month) && day >= 1 && day <= 31;
};

const IS: Readonly<Record<"month" | "short" | "century" | "minguo", (number: number) => boolean>> =
  {
    /** 202401 */
    month: (number) => isYear(Math.floor(number / 100)) && isMonth(number % 100),
    /** 240105: the year in two digits, of this century */
    short: (number) => number < 500_000 && isDay(number),
    /** 990101: 1999, or year 99 of the Republic of China, which is 2010 */
    century: (number) => number >= 500_000 && number < 1_000_000 && isDay(number),
    /** 1130501, beside it also 990101: years of the Republic of China, from 1912 */
    minguo: (number) => number >= 500_000 && number < 2_000_000 && isDay(number),
  };
