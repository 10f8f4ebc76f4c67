/**
 * Cells to columns, once. Excel hands a range over as rows of anything; here it becomes typed columns.
 *
 * The rules, the same for every function:
 * - a blank (null, undefined, "") is skipped; in an id or date column 0 is blank too, since Excel on the desktop hands
 *   a blank cell over as 0; paired ranges are skipped row by row;
 * - a first row with no number or date where one is needed is a header and skipped, if data follow it;
 * - whatever cannot be read is refused by a message that names the argument, the row and the value.
 */
import { END_OF_TIME, parseDate } from "./dates";
import { invalid } from "./errors";

/** A range as Excel passes it: rows of cells. */
export type Cells = any[][];

/** Customers, segments and the like. Ids compare as text, exactly: 7 is "7", but "007" is not. */
export interface IdColumn {
  /** One code per row, an index into labels and values; numbered in order of first appearance. */
  readonly codes: Int32Array;
  /** The text of each distinct id. */
  readonly labels: string[];
  /** Each distinct id as it first stood in a cell: an id that was a number stays a number. */
  readonly values: (string | number)[];
}

export type Kind = "id" | "number" | "date";

/** What a range has to hold. `min` refuses numbers below it. `optional`: its blanks are kept, as NaN or code −1. */
export interface ColumnSpec<K extends Kind = Kind> {
  readonly cells: Cells;
  readonly as: K;
  readonly min?: number;
  readonly optional?: boolean;
}

/** Columns of equal length, read from paired ranges. */
export type Columns<S extends Record<string, ColumnSpec>> = {
  readonly [N in keyof S]: S[N]["as"] extends "id" ? IdColumn : Float64Array;
} & RowInfo;

/** Which rows of the ranges were kept. */
export interface RowInfo {
  /** Rows kept. */
  readonly count: number;
  /** For each kept row (each kept cell, in a range several columns wide) its number in the range, from 1. */
  readonly rows: Uint32Array;
  /** Height and width of the first range, without its trailing blanks. */
  readonly height: number;
  readonly width: number;
  /** For each kept cell its index in the first range, running row by row from 0. */
  readonly indices: Uint32Array;
  /** Rows that held something but were skipped, because a paired cell was blank. */
  readonly skipped: number;
  /** Whether the first row was taken as a header. */
  readonly header: boolean;
  /** Where a kept value stands, for messages: `place("dates", 3)` is "dates, row 5". */
  readonly place: (name: string, i: number) => string;
}

// What cannot be read is marked in the columns themselves: a column of a million rows has no room for a second one.
const BLANK = NaN;
const UNREADABLE = Infinity;
const BLANK_ID = -1;
const UNREADABLE_ID = -2;

/** One range read on its own, before it is paired with others. Indices run through its cells row by row. */
interface Reading {
  readonly cells: Cells;
  readonly as: Kind;
  readonly width: number;
  /** Cells in the range. */
  readonly length: number;
  /** Cells up to and including the last one that is not blank. */
  readonly used: number;
  /** Index of the first cell that is not blank; length if there is none. */
  readonly first: number;
  /** Whether every used cell could be read. */
  readonly clean: boolean;
  /** What was read (empty for ids): finite numbers, or BLANK or UNREADABLE. */
  readonly numbers: Float64Array;
  /** For ids; the codes may be BLANK_ID or UNREADABLE_ID. */
  readonly ids?: IdColumn;
}

interface Part extends ColumnSpec {
  readonly name: string;
  readonly reading: Reading;
}

/**
 * Reads paired ranges into typed columns of equal length, e.g. `readColumns({customers: {cells, as: "id"}, …})`.
 * The keys are the argument names that error messages use.
 */
export function readColumns<S extends Record<string, ColumnSpec>>(specs: S): Columns<S> {
  const parts = Object.entries(specs).map(([name, spec]): Part => ({
    name,
    ...spec,
    reading: read(given(name, spec.cells), spec.as),
  }));
  const [lead] = parts;
  for (const part of parts)
    if (part.reading.length !== lead.reading.length)
      throw invalid(
        `${part.name} has ${size(part)} but ${lead.name} has ${size(lead)}; paired ranges must be of equal length`,
      );

  const header = headerRow(parts);
  const { kept, skipped } = keptIndices(parts, header);
  const columns: Record<string, unknown> = {};
  for (const part of parts) {
    if (part.as === "id") columns[part.name] = pickIds(part.reading.ids!, kept);
    else columns[part.name] = atLeast(part, pickNumbers(part.reading.numbers, kept), kept);
  }
  const { width } = lead.reading;
  const used = Math.max(...parts.map(({ reading }) => reading.used));
  const count = kept?.length ?? used;
  const indexOf = (i: number) => (kept ? kept[i] : i);
  const info: RowInfo = {
    count,
    // lists of a million rows are made only when asked for
    get rows() {
      return new Uint32Array(count).map((_, i) => Math.floor(indexOf(i) / width) + 1);
    },
    height: Math.ceil(used / width),
    width,
    get indices() {
      return kept ?? new Uint32Array(count).map((_, i) => i);
    },
    skipped,
    header: header >= 0,
    place: (name, i) =>
      place(
        parts.find((part) => part.name === name)!,
        indexOf(i),
      ),
  };
  return Object.assign(info, columns) as Columns<S>;
}

/** Reads one range of numbers, of any shape, row by row; blanks and a header are skipped. */
export function readNumbers(name: string, cells: Cells, min?: number): Float64Array {
  return readColumns({ [name]: { cells, as: "number", min } })[name] as Float64Array;
}

/** Refuses a range that is left out where one is needed: `=CV.RFM(A:A,,C:C)`. */
export function given(name: string, cells: Cells | null | undefined): Cells {
  if (!cells) throw invalid(`${name} is missing`);
  return cells;
}

/** Reads a range once for as long as the host keeps it; several functions over one array share the work. */
function read(cells: Cells, as: Kind): Reading {
  let reading = memo[as].get(cells);
  if (!reading)
    memo[as].set(cells, (reading = as === "id" ? readIds(cells) : readFigures(cells, as)));
  return reading;
}

const memo: Record<Kind, WeakMap<Cells, Reading>> = {
  id: new WeakMap(),
  number: new WeakMap(),
  date: new WeakMap(),
};

/** Cells of a range and how many of them come before the trailing blanks. */
function extent(cells: Cells, as: Kind) {
  const height = cells.length;
  const width = height ? cells[0].length : 0;
  let used = height * width;
  if (width === 1) while (used > 0 && isBlank(cells[used - 1][0], as)) used--;
  else
    while (used > 0 && isBlank(cells[Math.floor((used - 1) / width)][(used - 1) % width], as))
      used--;
  return { cells, as, width, length: height * width, used };
}

const isBlank = (cell: unknown, as: Kind): boolean =>
  cell === null || cell === undefined || cell === "" || (cell === 0 && as !== "number");

function readFigures(cells: Cells, as: "number" | "date"): Reading {
  const range = extent(cells, as);
  const { width, used } = range;
  const numbers = new Float64Array(used);
  const [low, high] = as === "date" ? [1, END_OF_TIME] : [-Number.MAX_VALUE, Infinity];
  let first = range.length;
  let clean = true;
  for (let i = 0; i < used; i++) {
    const cell = width === 1 ? cells[i][0] : cells[Math.floor(i / width)][i % width];
    // a number is settled here, without a call: that halves the time for a long column
    if (typeof cell === "number" && cell >= low && cell < high) numbers[i] = cell;
    else {
      clean = false;
      numbers[i] = isBlank(cell, as) ? BLANK : UNREADABLE;
      if (as === "date" && typeof cell === "string") {
        const serial = parseDate(cell);
        if (!Number.isNaN(serial)) numbers[i] = serial;
      }
    }
    if (i < first && !Number.isNaN(numbers[i])) first = i;
  }
  if (!clean) clean = numbers.every(Number.isFinite);
  return { ...range, first, clean, numbers };
}

function readIds(cells: Cells): Reading {
  const range = extent(cells, "id");
  const { width, used } = range;
  const codes = new Int32Array(used);
  const labels: string[] = [];
  const values: (string | number)[] = [];
  const byText = new Map<string, number>();
  const byNumber = new Map<number, number>(); // spares turning every number into text
  let first = range.length;
  let clean = true;
  for (let i = 0; i < used; i++) {
    const cell = width === 1 ? cells[i][0] : cells[Math.floor(i / width)][i % width];
    if (isBlank(cell, "id")) {
      codes[i] = BLANK_ID;
      clean = false;
      continue;
    }
    if (i < first) first = i;
    let code = typeof cell === "number" ? byNumber.get(cell) : byText.get(cell);
    if (code === undefined) code = newCode(cell);
    if (code === UNREADABLE_ID) clean = false;
    codes[i] = code;
  }
  return { ...range, first, clean, numbers: new Float64Array(0), ids: { codes, labels, values } };

  /** Code of a cell seen for the first time; its text may be known from a cell of another type. */
  function newCode(cell: unknown): number {
    const label = labelOf(cell);
    if (label === undefined) return UNREADABLE_ID;
    let code = byText.get(label);
    if (code === undefined) {
      code = labels.length;
      labels.push(label);
      values.push(typeof cell === "number" ? cell : label);
      byText.set(label, code);
    }
    if (typeof cell === "number") byNumber.set(cell, code);
    return code;
  }
}

/** Text of an id, or undefined for what cannot be one (an error value, a number that is none). */
function labelOf(cell: unknown): string | undefined {
  if (typeof cell === "string") return isErrorText(cell) ? undefined : cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : undefined;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return undefined;
}

export const isErrorText = (text: string): boolean =>
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!)$/.test(
    text,
  );

/**
 * Index of the first cell of the header row, or −1. The first row that holds anything is a header if every number or
 * date there is missing or a word, one at least is a word, and data follow.
 */
function headerRow(parts: readonly Part[]): number {
  const figures = parts.filter(({ as }) => as !== "id");
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

/** Text that could head a column: not an error, not a number or a date that merely could not be read. */
const isHeading = (cell: unknown): boolean =>
  typeof cell === "string" &&
  !isErrorText(cell) &&
  /\p{L}/u.test(cell) &&
  !DATE_IN_WORDS.test(cell);

/** "31 Jan 2025", "Jan 31, 2025", "2025年1月31日": data, not a heading. */
const DATE_IN_WORDS =
  /^\s*(\d{1,2}[\s-]+\p{L}{3,9}\.?[\s,-]+\d{2,4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}年\d{1,2}月(\d{1,2}日)?)\s*$/u;

/**
 * The cells of rows in which every part that is needed was read, or undefined if those are all; a cell that cannot be
 * read is refused here.
 */
function keptIndices(parts: readonly Part[], header: number) {
  const used = Math.max(...parts.map(({ reading }) => reading.used));
  if (header < 0 && parts.every(({ reading }) => reading.clean && reading.used === used))
    return { kept: undefined, skipped: 0 };
  const { width } = parts[0].reading;
  const found = findings(parts, used);
  const kept = new Uint32Array(used);
  let count = 0;
  let skipped = 0;
  for (let i = 0; i < used; i++) {
    if (header >= 0 && i >= header && i < header + width) continue;
    if (found[i] & INCOMPLETE) {
      if (found[i] & HOLDS_SOMETHING) skipped++;
    } else {
      if (found[i] & CANNOT_BE_READ)
        throw unreadable(
          parts.find(({ reading }) => findingAt(reading, i) & CANNOT_BE_READ)!,
          i,
        );
      kept[count++] = i;
    }
  }
  return { kept: kept.slice(0, count), skipped };
}

const HOLDS_SOMETHING = 1;
const INCOMPLETE = 2;
const CANNOT_BE_READ = 4;

/** What is found at each index, over all parts: a combination of the three flags above. */
function findings(parts: readonly Part[], used: number): Uint8Array {
  const found = new Uint8Array(used);
  for (const { optional, reading } of parts) {
    const ifBlank = optional ? 0 : INCOMPLETE;
    for (let i = 0; i < used; i++) found[i] |= findingAt(reading, i) || ifBlank;
  }
  return found;
}

/** 0 where the cell is blank. */
function findingAt({ numbers, ids, used }: Reading, i: number): number {
  if (i >= used) return 0;
  if (ids) {
    const code = ids.codes[i];
    if (code === BLANK_ID) return 0;
    return code === UNREADABLE_ID ? HOLDS_SOMETHING | CANNOT_BE_READ : HOLDS_SOMETHING;
  }
  if (Number.isNaN(numbers[i])) return 0;
  return numbers[i] === UNREADABLE ? HOLDS_SOMETHING | CANNOT_BE_READ : HOLDS_SOMETHING;
}

/** Numbers at the kept indices (all if undefined); beyond the used cells they are blank. */
function pickNumbers(numbers: Float64Array, kept: Uint32Array | undefined): Float64Array {
  if (!kept) return numbers;
  const picked = new Float64Array(kept.length);
  for (let i = 0; i < picked.length; i++)
    picked[i] = kept[i] < numbers.length ? numbers[kept[i]] : BLANK;
  return picked;
}

/** Ids at the kept indices (all if undefined), numbered anew so that no code is without a row. */
function pickIds(ids: IdColumn, kept: Uint32Array | undefined): IdColumn {
  if (!kept) return ids;
  const codes = new Int32Array(kept.length);
  const renumbered = new Int32Array(ids.labels.length).fill(-1);
  const labels: string[] = [];
  const values: (string | number)[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = kept[i] < ids.codes.length ? ids.codes[kept[i]] : BLANK_ID;
    if (code !== BLANK_ID && renumbered[code] < 0) {
      renumbered[code] = labels.length;
      labels.push(ids.labels[code]);
      values.push(ids.values[code]);
    }
    codes[i] = code === BLANK_ID ? BLANK_ID : renumbered[code];
  }
  return { codes, labels, values };
}

function atLeast(part: Part, column: Float64Array, kept: Uint32Array | undefined): Float64Array {
  const { min } = part;
  if (min === undefined) return column;
  for (let i = 0; i < column.length; i++)
    if (column[i] < min)
      throw invalid(
        `${place(part, kept ? kept[i] : i)}: ${column[i]} is ${min === 0 ? "negative" : `less than ${min}`}`,
      );
  return column;
}

function unreadable(part: Part, index: number) {
  const cell = cellAt(part.reading, index);
  const what = { id: "an id", number: "a number", date: "a date" }[part.as];
  const isNumberAsText =
    part.as === "number" && typeof cell === "string" && cell.trim() !== "" && !isNaN(+cell);
  const looksLikeDate =
    part.as === "date" &&
    typeof cell === "string" &&
    /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell);
  const hint = isNumberAsText
    ? " but text; convert the cells to numbers"
    : looksLikeDate
      ? " that can be read without guessing; write it as 2025-01-31"
      : "";
  return invalid(`${place(part, index)}: ${quoted(cell)} is not ${what}${hint}`);
}

/** "dates, row 17"; "benefits, row 2, column 3" in a range several columns wide. */
function place({ name, reading }: Part, index: number): string {
  const { width, length } = reading;
  if (length === 1) return name;
  const row = `${name}, row ${Math.floor(index / width) + 1}`;
  return width === 1 ? row : `${row}, column ${(index % width) + 1}`;
}

const cellAt = ({ cells, width }: Reading, i: number): unknown =>
  cells[Math.floor(i / width)][i % width];

const size = ({ reading }: Part): string =>
  `${reading.length} ${reading.width === 1 ? "row" : "cell"}${reading.length === 1 ? "" : "s"}`;

/** A value as an error message shows it: text in quotes and cut short, an error by its code. */
export function quoted(value: unknown): string {
  if (typeof value === "string") {
    if (isErrorText(value)) return value;
    const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    return `'${short}'`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object" && value !== null) {
    const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
    return String(code ?? basicValue ?? "a data type");
  }
  return String(value);
}
