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

/** Text that could head a column: not an error, and without a digit: "50 USD" and "31 Jan 2025" are data that were not read. */
const isHeading = (cell: unknown): boolean =>
  typeof cell === "string" && !isErrorText(cell) && /\p{L}/u.test(cell) && !/\p{Nd}/u.test(cell);
