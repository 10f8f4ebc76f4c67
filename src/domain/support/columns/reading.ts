/** One range read on its own, before it is paired with others; once for as long as the host keeps its array. */
import { END_OF_TIME, parseDate } from "../dates";
import { idOf, valueOf } from "./cell";

/** A range as Excel passes it: rows of cells. */
export type Cells = any[][];

/** Customers, segments and the like. Ids compare as text, exactly but for white space around them: 7 is "7", "007" is not. */
export interface IdColumn {
  /** One code per row, an index into labels and values; numbered in order of first appearance. */
  readonly codes: Int32Array;
  /** The text of each distinct id. */
  readonly labels: string[];
  /** Each distinct id as it first stood in a cell: an id that was a number stays a number. */
  readonly values: (string | number)[];
}

export type Kind = "id" | "number" | "date";

// What cannot be read is marked in the columns themselves: a column of a million rows has no room for a second one.
export const BLANK = NaN;
export const UNREADABLE = Infinity;
export const BLANK_ID = -1;
export const UNREADABLE_ID = -2;

/** What a range holds. Indices run through its cells row by row. */
export interface Reading {
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

/** Reads a range once for as long as the host keeps it; several functions over one array share the work. */
export function read(cells: Cells, as: Kind): Reading {
  const known = memo[as].get(cells);
  if (known) return known;
  const reader = readerOf(cells, as);
  reader.readTo(reader.used);
  return remember(reader.reading());
}

/** Cells that take some hundredths of a second to read. */
const SLICE = 50_000;

/** Reads a range ahead, stopping after every slice, so that others may work in between; `read` then finds it read. */
export function* readAhead(cells: Cells, as: Kind): Generator<void> {
  if (memo[as].has(cells)) return;
  const reader = readerOf(cells, as);
  for (let end = SLICE; end < reader.used; end += SLICE) {
    reader.readTo(end);
    yield;
  }
  reader.readTo(reader.used);
  remember(reader.reading());
}

function remember(reading: Reading): Reading {
  memo[reading.as].set(reading.cells, reading);
  return reading;
}

const memo: Record<Kind, WeakMap<Cells, Reading>> = {
  id: new WeakMap(),
  number: new WeakMap(),
  date: new WeakMap(),
};

/** Cells of a range and how many of them come before the trailing blanks: how much there is to read. */
export function extent(cells: Cells, as: Kind) {
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  let used = height * width;
  if (width === 1) while (used > 0 && isBlank(cells[used - 1][0], as)) used--;
  else
    while (used > 0 && isBlank(cells[Math.floor((used - 1) / width)][(used - 1) % width], as))
      used--;
  return { cells, as, width, length: height * width, used };
}

const isBlank = (cell: unknown, as: Kind): boolean =>
  isBlankValue(typeof cell === "object" && cell ? plain(cell, as) : cell, as);

const plain = (cell: unknown, as: Kind): unknown => (as === "id" ? idOf(cell) : valueOf(cell));

const isBlankValue = (cell: unknown, as: Kind): boolean =>
  cell === null ||
  cell === undefined ||
  (cell === 0 && as !== "number") ||
  (typeof cell === "string" && isWhite(cell));

/** Whether text holds nothing but white space. Most text begins with another character of ASCII, and nothing else is looked at then. */
const isWhite = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return !(code > 32 && code < 128) && text.trim() === "";
};

/** Reads the cells of a range from the first on, in as many steps as one likes. */
abstract class Reader {
  readonly cells: Cells;
  readonly width: number;
  readonly length: number;
  readonly used: number;
  protected next = 0;
  protected first: number;
  protected clean = true;

  constructor(
    cells: Cells,
    readonly as: Kind,
  ) {
    this.cells = cells;
    ({ width: this.width, length: this.length, used: this.used } = extent(cells, as));
    this.first = this.length;
  }

  /** Reads on, up to the cell with this index. */
  abstract readTo(end: number): void;
  /** What was read, once all used cells are. */
  abstract reading(): Reading;
}

class FigureReader extends Reader {
  private readonly numbers = new Float64Array(this.used);

  readTo(end: number): void {
    const { cells, as, width, numbers } = this;
    const [low, high] = as === "date" ? [1, END_OF_TIME] : [-Number.MAX_VALUE, Infinity];
    let { first, clean } = this;
    for (let i = this.next; i < end; i++) {
      const cell = width === 1 ? cells[i][0] : cells[Math.floor(i / width)][i % width];
      // a number is settled here, without a call: that halves the time for a long column
      if (typeof cell === "number" && cell >= low && cell < high) numbers[i] = cell;
      else {
        clean = false;
        const value = valueOf(cell);
        if (isBlankValue(value, as)) numbers[i] = BLANK;
        else if (typeof value === "number" && value >= low && value < high) numbers[i] = value;
        else {
          // 20250131 is a date as text, and as a number too large for a serial
          const written = typeof value === "string" || typeof value === "number";
          const serial = as === "date" && written ? parseDate(String(value)) : NaN;
          numbers[i] = Number.isNaN(serial) ? UNREADABLE : serial;
        }
      }
      if (i < first && !Number.isNaN(numbers[i])) first = i;
    }
    Object.assign(this, { next: end, first, clean });
  }

  reading(): Reading {
    const { cells, as, width, length, used, first, numbers } = this;
    const clean = this.clean || numbers.every(Number.isFinite);
    return { cells, as, width, length, used, first, clean, numbers };
  }
}

class IdReader extends Reader {
  private readonly codes = new Int32Array(this.used);
  private readonly labels: string[] = [];
  private readonly values: (string | number)[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byNumber = new Map<number, number>(); // spares turning every number into text

  readTo(end: number): void {
    const { cells, width, codes, byText, byNumber } = this;
    let { first, clean } = this;
    for (let i = this.next; i < end; i++) {
      const cell: unknown = width === 1 ? cells[i][0] : cells[Math.floor(i / width)][i % width];
      // looked up before anything is asked of it: most ids were met before, and none of those is blank
      let code = typeof cell === "number" ? byNumber.get(cell) : byText.get(cell as string);
      if (code === undefined) code = this.newCode(idOf(cell));
      if (code < 0) clean = false;
      if (i < first && code !== BLANK_ID) first = i;
      codes[i] = code;
    }
    Object.assign(this, { next: end, first, clean });
  }

  reading(): Reading {
    const { cells, as, width, length, used, first, clean, codes, labels, values } = this;
    const ids = { codes, labels, values };
    return { cells, as, width, length, used, first, clean, numbers: new Float64Array(0), ids };
  }

  /** Code of a cell seen for the first time, or blank; its text may be known from a cell of another type. */
  private newCode(cell: unknown): number {
    if (isBlankValue(cell, "id")) return BLANK_ID;
    const { labels, values, byText, byNumber } = this;
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
    else if (typeof cell === "string") byText.set(cell, code); // with its white space, to be found at once the next time
    return code;
  }
}

const readerOf = (cells: Cells, as: Kind): Reader =>
  as === "id" ? new IdReader(cells, as) : new FigureReader(cells, as);

/** Text of an id, or undefined for what cannot be one (an error value, a number that is none). */
function labelOf(cell: unknown): string | undefined {
  if (typeof cell === "string") return isErrorText(cell) ? undefined : cell.trim();
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : undefined;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return undefined;
}

/** The value of the cell at an index. */
export const cellAt = ({ cells, width, as }: Reading, i: number): unknown =>
  plain(cells[Math.floor(i / width)][i % width], as);

/** Whether text is an error's, as Excel shows it: "#N/A". */
export const isErrorText = (text: string): boolean =>
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!)$/.test(
    text,
  );
