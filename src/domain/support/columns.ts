/**
 * Cells to columns, once. Excel hands a range over as rows of anything; here it becomes typed columns.
 *
 * The rules, the same for every function:
 * - a blank (null, undefined, "" or white space) is skipped; in an id or date column 0 is blank too, since Excel on the desktop hands
 *   a blank cell over as 0; paired ranges are skipped row by row;
 * - a first row with no number or date where one is needed is a header and skipped, if data follow it;
 * - whatever cannot be read is refused by a message that names the argument, the row and the value.
 */
import { headerRow, isOnlyHeadings } from "./columns/header";
import { type Named, place, size, unreadable } from "./columns/messages";
import { refuseNoDays } from "./columns/no-days";
import {
  BLANK,
  BLANK_ID,
  type Cells,
  type IdColumn,
  type Kind,
  type Reading,
  UNREADABLE,
  UNREADABLE_ID,
  read,
} from "./columns/reading";
import { invalid, unavailable } from "./errors";
import type { Place } from "./messages";
import { firstRefused } from "./refused";

export { shownValue } from "./columns/messages";
export { isErrorText } from "./columns/reading";
export type { Cells, IdColumn, Kind } from "./columns/reading";

/** What a range has to hold. `min` refuses numbers below it. `optional`: its blanks are kept, as NaN or code −1. */
export interface ColumnSpec<K extends Kind = Kind> extends Pick<Named, "within"> {
  readonly cells: Cells;
  readonly as: K;
  readonly min?: number;
  readonly optional?: boolean;
}

/** Columns of equal length, read from paired ranges. */
export type Columns<S extends Record<string, ColumnSpec>> = {
  readonly [N in keyof S]: NonNullable<S[N]>["as"] extends "id" ? IdColumn : Float64Array;
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
  /** The same by range: each row counts for the first of the ranges in which it has nothing. */
  readonly skippedFor: ReadonlyMap<string, number>;
  /** Ranges that hold nothing, by name. */
  readonly blank: readonly string[];
  /** Whether the first row was taken as a header. */
  readonly header: boolean;
  /** Where a kept value stands, for messages: `place("dates", 3)` is row 5 of dates. */
  readonly place: (name: string, i: number) => Place;
}

type Part = ColumnSpec & Named;

/**
 * Reads paired ranges into typed columns of equal length, e.g. `readColumns({customers: {cells, as: "id"}, …})`.
 * The keys are the argument names that error messages use.
 */
export function readColumns<S extends Record<string, ColumnSpec>>(specs: S): Columns<S> {
  const parts = Object.entries(specs).map(([name, spec]): Part => ({
    name,
    ...spec,
    reading: read(given(spec.within?.argument ?? name, spec.cells), spec.as),
  }));
  const [lead] = parts;
  for (const part of parts)
    if (part.reading.length !== lead.reading.length)
      throw invalid("unequal", {
        argument: part.within?.argument ?? part.name,
        size: size(part),
        lead: lead.within?.argument ?? lead.name,
        leadSize: size(lead),
      });

  for (const part of parts) if (part.as === "date") refuseNoDays(part);
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
    get skippedFor() {
      return new Map(parts.map((part, p) => [part.name, lackingFirst(parts, p, header)]));
    },
    blank: parts.filter(({ reading }) => reading.first === reading.length).map(({ name }) => name),
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
  if (!cells) throw invalid("missing", { argument: name });
  return cells;
}

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
  let refused: { readonly part: Part; readonly index: number; more: number } | undefined;
  for (let i = 0; i < used; i++) {
    if (header >= 0 && i >= header && i < header + width) continue;
    if (found[i] & INCOMPLETE) {
      if (found[i] & HOLDS_SOMETHING) skipped++;
    } else {
      if (found[i] & CANNOT_BE_READ) {
        if (!refused) {
          const part = parts.find(({ reading }) => findingAt(reading, i) & CANNOT_BE_READ)!;
          refused = { part, index: i, more: 0 };
        } else if (findingAt(refused.part.reading, i) & CANNOT_BE_READ) refused.more++;
      }
      kept[count++] = i;
    }
  }
  if (refused && isOnlyHeadings(parts)) throw unavailable("onlyHeadings");
  if (refused) throw unreadable(refused.part, refused.index, refused.more);
  return { kept: kept.slice(0, count), skipped };
}

/** How many rows in use have a blank in this part, and in none of those before it that are needed. */
function lackingFirst(parts: readonly Part[], p: number, header: number): number {
  const used = Math.max(...parts.map(({ reading }) => reading.used));
  const before = parts.slice(0, p).filter(({ optional }) => !optional);
  const others = parts.filter((_, other) => other !== p);
  const { width } = parts[0].reading;
  let count = 0;
  if (parts[p].optional) return 0;
  for (let i = 0; i < used; i++) {
    if (header >= 0 && i >= header && i < header + width) continue;
    if (findingAt(parts[p].reading, i) || before.some(({ reading }) => !findingAt(reading, i)))
      continue;
    if (others.some(({ reading }) => findingAt(reading, i))) count++;
  }
  return count;
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
  const refused = firstRefused(
    column,
    (value) => value < min,
    (i) => place(part, kept ? kept[i] : i),
  );
  if (refused) throw invalid("tooSmall", { ...refused, min });
  return column;
}
