/**
 * Columns with few different values in the first rows of a file. One of them may say "USD" or "paid" for millions of rows, and
 * something else in one of the last: a value that the first rows do not hold must not be passed over.
 */
import { Interner } from "./interner";

/** More different values than this name things or people, and say nothing of what a row is. */
export const MOST_VALUES = 64;

/** The fields of rows, by their bytes: that of a column goes from one of `starts` up to one of `ends`. */
export class Watch {
  private readonly values: (Interner | undefined)[];
  /** How many values of a column are known; others have got their numbers later. */
  private readonly known: number[];
  private columns: readonly number[] = [];
  /** The value last looked for in a column, since most rows are like the one before. */
  private readonly last: (Uint8Array | undefined)[] = [];

  /** Columns of customers, days, amounts and orders are `read`, not watched. */
  constructor(width: number, read: readonly number[]) {
    this.values = Array.from({ length: width }, (_, column) =>
      read.includes(column) ? undefined : new Interner(),
    );
    this.known = this.values.map(() => 0);
    this.settle();
  }

  /** Takes the values of a first row. */
  learn(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void {
    for (const column of this.columns) {
      const values = this.values[column]!;
      values.code(bytes, starts[column], ends[column]);
      this.known[column] = values.size;
      if (values.size <= MOST_VALUES) continue;
      this.values[column] = undefined;
      this.settle();
    }
  }

  /** Whether the first rows have all the values of a row that are watched. */
  knows(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): boolean {
    for (const column of this.columns) {
      const [from, to] = [starts[column], ends[column]];
      if (isAt(this.last[column], bytes, from, to)) continue;
      if (this.values[column]!.code(bytes, from, to) >= this.known[column]) return false;
      this.last[column] = bytes.slice(from, to);
    }
    return true;
  }

  /** Whether all of some columns are watched. */
  watches(columns: readonly number[]): boolean {
    return columns.every((column) => this.columns.includes(column));
  }

  private settle(): void {
    this.columns = [...this.values.keys()].filter((column) => this.values[column]);
  }
}

function isAt(text: Uint8Array | undefined, bytes: Uint8Array, from: number, to: number): boolean {
  if (text?.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text[i]) return false;
  return true;
}
