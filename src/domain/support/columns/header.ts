/** Whether a table begins with a heading row. */
import { type Reading, cellAt, isErrorText } from "./reading";

/**
 * Index of the first cell of the header row, or −1. The first row that holds anything is a header if every number or
 * date there is missing or a word, one at least is a word, and data follow.
 */
export function headerRow(parts: readonly { readonly reading: Reading }[]): number {
  const figures = parts.filter(({ reading }) => reading.as !== "id");
  if (!figures.length) return -1;
  const { width } = parts[0].reading;
  const start = Math.min(...parts.map(({ reading }) => Math.floor(reading.first / width) * width));
  let words = 0;
  for (const { reading } of figures)
    for (let i = start; i < Math.min(start + reading.width, reading.used); i++) {
      const number = reading.numbers[i];
      if (Number.isFinite(number)) return -1;
      if (Number.isNaN(number)) continue;
      if (!isHeading(cellAt(reading, i))) return -1;
      words++;
    }
  const followed = figures.some(({ reading }) => reading.used > start + reading.width);
  return words > 0 && followed ? start : -1;
}

/**
 * Whether one row of words is all that the ranges hold: the headings of a table without rows. A single word where one number or
 * date is asked for says no such thing.
 */
export function isOnlyHeadings(parts: readonly { readonly reading: Reading }[]): boolean {
  const figures = parts.filter(({ reading }) => reading.as !== "id");
  const { width } = parts[0].reading;
  const start = Math.min(...parts.map(({ reading }) => Math.floor(reading.first / width) * width));
  const isHeaded = ({ reading }: { readonly reading: Reading }) =>
    reading.used === start + width &&
    Array.from({ length: width }, (_, i) => cellAt(reading, start + i)).every(isHeading);
  return figures.length > 1 && figures.every(isHeaded);
}

/** Text that could head a column: not an error, and no number: "50 USD", "31 Jan 2025" and 十分 are data that were not read. */
const isHeading = (cell: unknown): boolean =>
  typeof cell === "string" &&
  !isErrorText(cell) &&
  /\p{L}/u.test(cell) &&
  !/\p{Nd}/u.test(cell) &&
  !NUMBER_IN_WORDS.test(cell);

/** "ten", 十分, 三百元: a number in words and no more, so that 一月, 万元 and "one-time" stay headings. */
const NUMBER_IN_WORDS =
  /^([一二两兩三四五六七八九十][一二三四五六七八九十百千]*[分元]?|one|two|three|four|five|six|seven|eight|nine|ten)$/i;
