/** What of a file must be seen beside its first rows, once later ones were found to change what these mean. */
import { type Table, textOf } from "../table";
import { LargeFileError } from "./refused";
import { MOST_VALUES } from "./watch";

/** So many are enough to tell what they mean. */
const MOST_WITNESSES = 60_000;

/** Later rows change what the first ones mean: the file must be read again, with these beside the first. */
export class ReadAgain<Witness> extends Error {
  constructor(
    readonly witnesses: readonly Witness[],
    /** Number of the first of them. */
    readonly row: number,
    /** Whether it is because an order has several lines. */
    readonly hasLines = false,
  ) {
    super("later rows change what the first ones mean");
  }
}

/** Goes on to the end of a file with an eye on what is new. */
export class Survey<Witness> {
  private readonly witnesses: Witness[] = [];
  private readonly seen: readonly Set<string>[];

  /** `row` is the number of the first row that changes others, or of one before it. */
  constructor(
    private readonly row: number,
    width: number,
  ) {
    this.seen = Array.from({ length: width }, () => new Set());
  }

  /** Takes all rows of a block, each with its cells. */
  takeAll(witnesses: readonly Witness[], cells: Table["rows"]): void {
    for (const witness of witnesses) this.witnesses.push(witness);
    for (const row of cells) this.isNew(row);
  }

  /** Takes the rows that show something new. */
  take(witnesses: readonly Witness[], cells: Table["rows"]): void {
    cells.forEach((row, i) => {
      if (this.isNew(row) && this.witnesses.length < MOST_WITNESSES) this.witnesses.push(witnesses[i]); // prettier-ignore
    });
  }

  end(): never {
    throw new ReadAgain(this.witnesses, this.row);
  }

  private isNew(row: Table["rows"][number]): boolean {
    let isNew = false;
    row.forEach((cell, column) => {
      const seen = this.seen[column];
      if (seen.size > MOST_VALUES) return;
      const { size } = seen;
      isNew = seen.add(textOf(cell)).size > size || isNew;
    });
    return isNew;
  }
}

/** What earlier readings of a file found. */
export interface Earlier<Witness> {
  readonly witnesses: readonly Witness[];
  readonly hasLines: boolean;
}

/** A file that asks again is read so often; once more would tell nothing new. */
const MOST_READINGS = 4;

/** Reads a file, and again as long as its later rows change what the first ones mean. */
export async function readUntilSettled<Witness, T>(
  read: (earlier: Earlier<Witness>) => Promise<T>,
): Promise<T> {
  let earlier: Earlier<Witness> = { witnesses: [], hasLines: false };
  for (let reading = 1; ; reading++)
    try {
      return await read(earlier);
    } catch (error) {
      if (!(error instanceof ReadAgain)) throw error;
      if (reading === MOST_READINGS) throw new LargeFileError("changing", error.row);
      const { witnesses, hasLines } = error as ReadAgain<Witness>;
      earlier = {
        witnesses: [...earlier.witnesses, ...witnesses],
        hasLines: earlier.hasLines || hasLines,
      };
    }
}
