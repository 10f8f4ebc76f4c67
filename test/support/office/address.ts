/** Areas of a sheet and their addresses. */
import { invalidArgument } from "./emulated";

/** Rows and columns counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const areaOf = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const isEntireColumn = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;
export const isEntireRow = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;

const CELLS = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;
const COLUMNS = /^([A-Z]+):([A-Z]+)$/;
const ROWS = /^(\d+):(\d+)$/;

/** "B4:D9", "B4", "A:C", "2:5", with or without $. */
export function parseArea(address: string): Area {
  const area = corners(address.replace(/\$/g, "").toUpperCase());
  if (!area || area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw invalidArgument(`'${address}' is not an address`);
  return area;
}

function corners(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column, row, otherColumn = column, otherRow = row] = cells;
    return spanning(Number(row), columnNumber(column), Number(otherRow), columnNumber(otherColumn));
  }
  const columns = COLUMNS.exec(text)?.slice(1).map(columnNumber);
  if (columns) return spanning(1, columns[0], LAST_ROW + 1, columns[1]);
  const rows = ROWS.exec(text)?.slice(1).map(Number);
  return rows && spanning(rows[0], 1, rows[1], LAST_COLUMN + 1);
}

/** The area between two corners counted from 1. */
const spanning = (row: number, column: number, otherRow: number, otherColumn: number): Area => ({
  top: Math.min(row, otherRow) - 1,
  left: Math.min(column, otherColumn) - 1,
  bottom: Math.max(row, otherRow) - 1,
  right: Math.max(column, otherColumn) - 1,
});

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function columnLetters(column: number): string {
  const rest = column % 26;
  return (
    (column >= 26 ? columnLetters((column - rest) / 26 - 1) : "") + String.fromCharCode(65 + rest)
  );
}

/** "B4:D9", "B4", "A:C", "2:5". */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isEntireRow(area)) return `${top + 1}:${bottom + 1}`;
  const [first, last] = [columnLetters(left) + (top + 1), columnLetters(right) + (bottom + 1)];
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as Excel writes it before an address. */
export const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
