/** Columns the user picked, as models put them into formulas row by row. */
import { CustomerValueError } from "../domain/support/errors";
import type { Locale } from "../locales";
import type { RangeAnswer } from "./model";
import { refuseAs } from "./refuse";

/**
 * A column without its heading row, so that its rows can stand beside results: `Orders!A1:A9` gives `Orders!A2:A9`. Whole
 * columns stay as they are.
 */
export function withoutHeading({ address, cells }: RangeAnswer): RangeAnswer {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const corners = /^(\$?[A-Z]+\$?)(\d+)(:.*\d+)$/i.exec(address.slice(sheet.length));
  if (!corners || cells.length < 2) return { address, cells };
  const [, column, top, rest] = corners;
  return { address: `${sheet}${column}${Number(top) + 1}${rest}`, cells: cells.slice(1) };
}

/** A column without the blank cells at its end: `Data!A1:A9` gives `Data!A1:A7` where the last two are blank. */
export function withoutBlankEnd({ address, cells }: RangeAnswer): RangeAnswer {
  let end = cells.length;
  while (end > 1 && (cells[end - 1][0] ?? "") === "") end--;
  const bottom = /^(.*:\$?[A-Z]+\$?)(\d+)$/i.exec(address);
  if (!bottom || end === cells.length) return { address, cells };
  return { address: `${bottom[1]}${Number(bottom[2]) - (cells.length - end)}`, cells: cells.slice(0, end) }; // prettier-ignore
}

/** Reads or computes; what cannot be is refused in a sentence that says whose data it is. */
export function refusing<T>(
  unreadable: (reason: string) => string,
  locale: Locale,
  compute: () => T,
): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomerValueError) throw refuseAs(unreadable, error, locale);
    throw error;
  }
}

/** A spilled column of the user's cells, blanks staying blank; without "=". */
export const echo = ({ address }: RangeAnswer): string => `IF(${address}="","",${address})`;

/** Where the columns among some answers stand, by question. */
export const addressesOf = (answers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers as Record<string, Partial<RangeAnswer> | undefined>).flatMap(
      ([id, answer]) => (answer?.address === undefined ? [] : [[id, answer.address]]),
    ),
  );
