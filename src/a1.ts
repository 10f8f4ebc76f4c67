/** Addresses in A1 notation. */

/** The range of so many rows and columns whose top left cell lies `skip` rows below `at`: ("B4", 2, 3) is "B4:D5". */
export function rangeAt(at: string, rows: number, columns: number, skip = 0): string {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at)!;
  const top = Number(digits) + skip;
  const right = lettersOf(numberOf(letters) + columns - 1);
  const first = `${letters}${top}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${top + rows - 1}`;
}

/** "B2:B9" as "$B$2:$B$9". */
export const absolute = (range: string): string => range.replace(/[A-Z]+|\d+/g, "$$$&");

/** 1 for "A", 27 for "AA". */
const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** "A" for 1, "AA" for 27. */
export function lettersOf(number: number): string {
  const rest = (number - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return number > 26 ? lettersOf((number - 1 - rest) / 26) + last : last;
}

/** `'My orders'!A1:D9`, with or without = before it, in its two parts; no sheet for a plain range or a name. */
export function splitAddress(address: string): { sheet?: string; range: string } {
  const text = address.trim().replace(/^=/, "");
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { range: text };
  return { sheet: unquoted(text.slice(0, cut)), range: text.slice(cut + 1) };
}

const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;

/** What the name of a table or a range may look like. */
export const isName = (text: string): boolean => /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text);

/** "A1", "$B$2:D9", "A:C", "2:5". */
export const isCells = (range: string): boolean =>
  /^\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?$/i.test(range) ||
  /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(range) ||
  /^\$?\d{1,7}:\$?\d{1,7}$/.test(range);
