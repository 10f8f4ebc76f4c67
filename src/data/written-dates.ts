/**
 * Days in words that mean one day only, beyond those that functions read: "5-Jan-24" as Excel writes it, "28 février 2024",
 * "28. März 2024", "5 de enero de 2024". The year stands last; the month is a word, so nothing can be confused.
 */
import { parseDate } from "../domain/support/dates";

/** Beginnings of the names of the months, without accents: English, German, French, Spanish. */
const MONTHS: readonly (readonly [month: string, names: string])[] = [
  ["jan", "jan january janv janvier januar janner ene enero"],
  ["feb", "feb february februar feber fev fevr fevrier febrero"],
  ["mar", "mar march mrz marz maerz mars marzo"],
  ["apr", "apr april avr avril abr abril"],
  ["may", "may mai mayo"],
  ["jun", "jun june juni juin junio"],
  ["jul", "jul july juli juil juillet julio"],
  ["aug", "aug august aout ago agosto"],
  ["sep", "sep sept september septembre septiembre set setiembre"],
  ["oct", "oct october okt oktober octobre octubre"],
  ["nov", "nov november novembre noviembre"],
  ["dec", "dec december dez dezember decembre dic diciembre"],
];
const MONTH_OF: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap(([month, names]) => names.split(" ").map((name) => [name, month] as const)),
);

const LETTERS = "[a-z\\u00c0-\\u024f]{3,10}";
const DAY_FIRST = new RegExp(
  `^(?:${LETTERS}\\.?,?\\s+)?(\\d{1,2})(?:er|\\.)?[\\s-/]*(?:de\\s+)?(${LETTERS})\\.?,?[\\s-/]*(?:del?\\s+)?(\\d{4}|\\d{2})(?!\\d)(.*)$`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `^(${LETTERS})\\.?[\\s-/]+(\\d{1,2})[\\s-/]+(\\d{4})(?!\\d)(.*)$`,
  "i",
);

/** Serial of a day in any of these ways, or as functions read it; NaN for all else. */
export function readDay(text: string): number {
  const serial = parseDate(text);
  return Number.isNaN(serial) && NAMES_A_MONTH.test(text) ? wordedDay(text.trim()) : serial;
}

/** To be asked first, since most texts are no days. */
const NAMES_A_MONTH =
  /^\s*(?:[^\d\s]+\s+)?\d{1,2}\D{1,5}[^\d\s]{2}|^\s*[^\d\s]{3,10}[\s-/]+\d{1,2}[\s-/]+\d{4}/;

function wordedDay(text: string): number {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? dayOf(monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[4]) : NaN;
}

function dayOf(day: string, name: string, year: string, time: string): number {
  const month = MONTH_OF.get(plain(name));
  return month ? parseDate(`${day} ${month} ${fullYear(year)}${time}`) : NaN;
}

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** 69 is 2069, 70 is 1970. */
export const fullYear = (year: string | number): number =>
  Number(year) < 100 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
