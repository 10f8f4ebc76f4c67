/** Columns of a Parquet file as the ledger has them: figures, days, and numbers for the bytes of ids. */
import { plainAmount, plainDay } from "./fields";
import { hashOf } from "./interner";
import type { Column, Dictionary, Page } from "./pages";
import { EPOCH, MILLISECONDS_PER_DAY, parseDate } from "../../domain/support/dates";
import type { Cell } from "../table";

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();
/** Serial of 1 January 1970. */
const UNIX = -EPOCH / MILLISECONDS_PER_DAY;

/** Stands for a row without a value; no figure read from a file is infinite. */
export const MISSING = Infinity;

/** As a cell: days and moments as serials, whole numbers of 64 bits as numbers or, beyond 15 digits, as texts. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / MILLISECONDS_PER_DAY;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  return typeof value === "object" ? String(value) : (value as Cell);
}

/** How a figure is read: from what a cell would show, and from the bytes of a text at a glance (0 or NaN if it cannot). */
interface Reading {
  of(cell: Exclude<Cell, null>): number;
  atAGlance(bytes: Uint8Array, from: number, to: number): number;
}
/** Serials of days; NaN for what is none. */
export const DAYS: Reading = {
  of: (cell) => (typeof cell === "number" ? cell : parseDate(String(cell))),
  atAGlance: plainDay,
};
/** Amounts; NaN for what is none. */
export const AMOUNTS: Reading = {
  of: (cell) => (typeof cell === "number" ? cell : Number(cell)),
  atAGlance: plainAmount,
};

/** The figures of a column, row by row: NaN where one cannot be read, `MISSING` where there is none. */
export function figures(column: Column, reading: Reading): Float64Array {
  const all = new Float64Array(column.rows).fill(MISSING);
  const known = new Map<Dictionary, Float64Array>();
  let first = 0;
  for (const { values, present, rows } of column.pages) {
    let read: Float64Array;
    if (values.are === "texts") read = textFigures(values, reading);
    else if (values.are === "stored") read = storedFigures(column, values.stored, reading);
    else {
      const { ids, dictionary } = values;
      let entries = known.get(dictionary);
      if (!entries) known.set(dictionary, (entries = storedFigures(column, dictionary.stored, reading))); // prettier-ignore
      read = new Float64Array(ids.length);
      for (let i = 0; i < ids.length; i++) read[i] = entries[ids[i]];
    }
    place(read, present, all, first);
    first += rows;
  }
  return all;
}

/** The cells of a column, row by row: null where there is none. */
export function cells(column: Column): Cell[] {
  const all = new Array<Cell>(column.rows).fill(null);
  eachPage(column, (page, row) => {
    page.forEach((cell, i) => (all[row(i)] = cell));
  });
  return all;
}

/** Marks the rows of a column whose cell is one to be marked. */
export function marked(column: Column, isMarked: (cell: Cell) => boolean): Uint8Array {
  const all = new Uint8Array(column.rows).fill(+isMarked(null));
  const known = new Map<Cell, number>();
  eachPage(column, (page, row) => {
    page.forEach((cell, i) => {
      let mark = known.get(cell);
      if (mark === undefined) known.set(cell, (mark = +isMarked(cell)));
      all[row(i)] = mark;
    });
  });
  return all;
}

/** Visits the values of each page as cells; `row` gives the row of a value. */
function eachPage(
  column: Column,
  visit: (page: readonly Cell[], row: (i: number) => number) => void,
): void {
  const known = new Map<Dictionary, readonly Cell[]>();
  const asCells = (stored: ArrayLike<unknown>) => Array.from(column.convert(stored), cellOf);
  let first = 0;
  for (const { values, present, rows } of column.pages) {
    let page: readonly Cell[];
    if (values.are === "texts") page = textsOf(values);
    else if (values.are === "stored") page = asCells(values.stored);
    else {
      const { ids, dictionary } = values;
      const entries = known.get(dictionary) ?? asCells(dictionary.stored);
      known.set(dictionary, entries);
      page = Array.from(ids, (id) => entries[id]);
    }
    const places = present && [...present.keys()].filter((i) => present[i]);
    const start = first;
    visit(page, (i) => start + (places ? places[i] : i));
    first += rows;
  }
}

/** Puts a page's values into the rows that have one, from row `first` on. */
function place<T extends Float64Array | Int32Array>(
  values: T,
  present: Uint8Array | undefined,
  all: T,
  first: number,
): void {
  if (!present) return all.set(values, first);
  for (let row = 0, i = 0; row < present.length; row++)
    if (present[row]) all[first + row] = values[i++];
}

type Texts = Extract<Page["values"], { are: "texts" }>;

const figureOf = (cell: Cell, reading: Reading): number => {
  if (cell === null || cell === "") return MISSING;
  const figure = reading.of(cell);
  return Number.isFinite(figure) ? figure : NaN;
};

/** Figures of stored values; days, whole numbers and doubles without an object for each. */
function storedFigures(column: Column, stored: ArrayLike<unknown>, reading: Reading): Float64Array {
  const { converted_type: kind, logical_type: logical } = column.element;
  const read = new Float64Array(stored.length);
  if (stored instanceof Int32Array && kind === "DATE") {
    for (let i = 0; i < read.length; i++) read[i] = stored[i] + UNIX;
    return read;
  }
  if (stored instanceof Float64Array || (stored instanceof Int32Array && !kind && !logical)) {
    for (let i = 0; i < read.length; i++) read[i] = Number.isFinite(stored[i]) ? stored[i] : NaN;
    return read;
  }
  const converted = column.convert(stored);
  for (let i = 0; i < read.length; i++) read[i] = figureOf(cellOf(converted[i]), reading);
  return read;
}

function textsOf({ bytes, count }: Texts): string[] {
  let from = 0;
  return Array.from({ length: count }, () => {
    const to = from + 4 + lengthAt(bytes, from);
    const text = DECODER.decode(bytes.subarray(from + 4, to));
    from = to;
    return text;
  });
}

function textFigures({ bytes, count }: Texts, reading: Reading): Float64Array {
  const read = new Float64Array(count);
  let from = 0;
  for (let i = 0; i < count; i++) {
    const to = from + 4 + lengthAt(bytes, from);
    from += 4;
    const figure = reading.atAGlance(bytes, from, to);
    read[i] = figure || figureOf(DECODER.decode(bytes.subarray(from, to)), reading);
    from = to;
  }
  return read;
}

/** The length of a text, which its first four bytes tell. */
const lengthAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;

/** Numbers for texts by their bytes, of which there is at least one. */
export interface Numbering {
  code(bytes: Uint8Array, from: number, to: number, hash?: number): number;
  /** What is looked up next, so that memory can be asked for all of it at once. */
  fetch(hashes: Int32Array, count: number): void;
}

/** The number of a row without a text. */
export const NONE = -1;

/** Numbers for the texts of a column, row by row. */
export function codes(column: Column, numbering: Numbering): Int32Array {
  const all = new Int32Array(column.rows).fill(NONE);
  const known = new Map<Dictionary, Int32Array>();
  let first = 0;
  for (const { values, present, rows } of column.pages) {
    let found: Int32Array;
    if (values.are === "texts") found = textCodes(values, numbering);
    else if (values.are === "stored") found = storedCodes(column, values.stored, numbering);
    else {
      const { ids, dictionary } = values;
      let entries = known.get(dictionary);
      if (!entries)
        known.set(dictionary, (entries = storedCodes(column, dictionary.stored, numbering)));
      found = new Int32Array(ids.length);
      for (let i = 0; i < ids.length; i++) found[i] = entries[ids[i]];
    }
    place(found, present, all, first);
    first += rows;
  }
  return all;
}

/** Texts that are looked up together. */
const TOGETHER = 1024;

function textCodes({ bytes, count }: Texts, numbering: Numbering): Int32Array {
  const found = new Int32Array(count);
  const hashes = new Int32Array(TOGETHER);
  const starts = new Int32Array(TOGETHER + 1);
  for (let first = 0, from = 4; first < count; first += TOGETHER) {
    const together = Math.min(TOGETHER, count - first);
    for (let i = 0; i < together; i++) {
      const to = from + lengthAt(bytes, from - 4);
      starts[i] = from;
      hashes[i] = hashOf(bytes, from, to);
      from = to + 4;
    }
    starts[together] = from;
    numbering.fetch(hashes, together);
    for (let i = 0; i < together; i++) {
      const [start, to] = [starts[i], starts[i + 1] - 4];
      found[first + i] = to > start ? numbering.code(bytes, start, to, hashes[i]) : NONE;
    }
  }
  return found;
}

/** Texts are taken as they stand, and whole numbers become texts without a string for each. */
function storedCodes(column: Column, stored: ArrayLike<unknown>, numbering: Numbering): Int32Array {
  const { type, converted_type: kind, logical_type: logical } = column.element;
  const found = new Int32Array(stored.length);
  if (type === "BYTE_ARRAY" && kind !== "DECIMAL") {
    for (let i = 0; i < found.length; i++) {
      const text = stored[i] as Uint8Array;
      found[i] = text.length ? numbering.code(text, 0, text.length) : NONE;
    }
    return found;
  }
  const isPlain = !kind && !logical && stored instanceof Int32Array;
  const converted = isPlain ? undefined : column.convert(stored);
  const bytes = new Uint8Array(20);
  for (let i = 0; i < found.length; i++) {
    const cell = converted ? cellOf(converted[i]) : (stored as Int32Array)[i];
    if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0) {
      let from = bytes.length;
      let rest = cell;
      do {
        bytes[--from] = 48 + (rest % 10);
        rest = Math.floor(rest / 10);
      } while (rest);
      found[i] = numbering.code(bytes, from, bytes.length);
      continue;
    }
    const text = ENCODER.encode(cell === null ? "" : String(cell));
    found[i] = text.length ? numbering.code(text, 0, text.length) : NONE;
  }
  return found;
}
