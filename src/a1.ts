/** Addresses of cells: the only place that knows letters and rows. Rows and columns are counted from 0. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** "A" for 0, "AA" for 26. */
export const lettersOf = (column: number): string =>
  column < 0 ? "" : lettersOf(Math.floor(column / 26) - 1) + LETTERS[column % 26];

/** 0 for "A", 26 for "AA". */
export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + LETTERS.indexOf(letter) + 1, 0) - 1;

/** "B4" for row 3 and column 1. */
export const cellAt = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** "$B$4" for row 3 and column 1. */
export const fixedAt = (row: number, column: number): string => `$${lettersOf(column)}$${row + 1}`;

/** Row and column of "B4" or "$B$4", of a range those of its first cell; undefined for anything else. */
export function cornerOf(address: string): Cell | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?![\dA-Z])/i.exec(address) ?? [];
  return letters ? { row: Number(digits) - 1, column: columnOf(letters) } : undefined;
}

/** "A4:F32", or "B4" for a single cell. */
export function rangeOf({ top, left, bottom, right }: Zone): string {
  const first = cellAt(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAt(bottom, right)}`;
}

/** The zone of "A4:F32" or "B4", with or without `$`; undefined for whole columns and anything else. */
export function zoneOf(range: string): Zone | undefined {
  const [first, last = first, ...more] = range.split(":");
  const [from, to] = [cornerOf(first), cornerOf(last)];
  if (!from || !to || more.length > 0) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The range of so many rows and columns whose top left cell lies `skip` rows below `at`: ("B4", 2, 3) is "B4:D5". */
export function rangeAt(at: string, rows: number, columns: number, skip = 0): string {
  const { row, column } = cornerOf(at)!;
  const top = row + skip;
  return rangeOf({ top, left: column, bottom: top + rows - 1, right: column + columns - 1 });
}

/** "B2:B9" as "$B$2:$B$9". */
export const absolute = (range: string): string => range.replace(/[A-Z]+|\d+/g, "$$$&");

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
