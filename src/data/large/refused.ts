/** Why a large file is not read to its end: it is broken, a person must decide, or all rows would be needed at once. */
import type { Check } from "../check";
import type { Fate } from "../cure";
import type { Choices, TroubleKind } from "../trouble";
import { isOneName } from "../troubles/customers";
import type { GrowingLedger } from "./ledger";

/** Why a large file is refused; the words stand in the locales. `row` counts from 1. */
export type LargeRefusal =
  | "empty"
  /** It ends in the middle of a row. */
  | "cut-off"
  /** Its packing is broken, or ends too early. */
  | "packing"
  /** A row has another number of columns than the headings. */
  | "columns"
  /** Later rows mean something else than the first ones, again and again. */
  | "changing"
  /** Bytes that are no text in its encoding. */
  | "encoding"
  /** It holds no text at all: a picture or the like under another name. */
  | "no-text"
  /** An Excel workbook. */
  | "workbook"
  /** An archive of files. */
  | "zip"
  /** A quotation mark that is never closed. */
  | "open-quote"
  /** Nothing separates its columns. */
  | "one-column"
  /** A row that does not end for a megabyte. */
  | "long-row"
  /** Parquet in a form that cannot be read. */
  | "parquet"
  /** Parquet whose columns are lists or records, but for one or two. */
  | "nested"
  /** Something else under the name of a Parquet file. */
  | "not-parquet"
  /** Parquet, but not to its end. */
  | "cut-parquet"
  /** Parquet that only its owner's key opens. */
  | "encrypted"
  /** Rows alike cannot be left out: that would need all rows at once. */
  | "duplicates"
  /** A row may take back one that is left out: only all rows at once tell. */
  | "reversals";

export class LargeFileError extends Error {
  constructor(
    readonly refusal: LargeRefusal,
    readonly row: number,
    readonly detail = "",
  ) {
    super(`${refusal} row ${row} ${detail}`.trim());
    this.name = "LargeFileError";
  }
}

/** The user's choices, once the headings are known. */
export type Choose = (headings: readonly string[]) => Choices;

/** A person must decide; the check says what. */
export class OpenQuestions extends Error {
  /** `row` is the last of the later rows that raised them; none where the first rows did. */
  constructor(
    readonly check: Check,
    readonly row?: number,
  ) {
    super("open questions");
    this.name = "OpenQuestions";
  }
}

/** What became of the rows, by number. */
export interface LargeAccount {
  rows: number;
  kept: number;
  /** Of these, the purchases whose order stands elsewhere in the file as well, as it does where a part of the file comes twice. */
  scattered: number;
  readonly leftOut: Map<Fate, number>;
  readonly changed: Map<Fate, number>;
}

export const newAccount = (): LargeAccount => ({
  ...{ rows: 0, kept: 0, scattered: 0, leftOut: new Map(), changed: new Map() },
});

/** Finding duplicates needs all rows at once, which a stream does not have. */
export function refuseWhatNeedsAllRows({ troubles }: Check): void {
  for (const { kind, chosen } of troubles)
    if (kind === "duplicates" && chosen === "leave-out") throw new LargeFileError("duplicates", 1);
}

/**
 * Merges customers at the end, when all are known, as the check chose; where the first rows have none that are alike, as it
 * would of itself. Counts the purchases that this changes.
 */
export function mergeAlike(check: Check, ledger: GrowingLedger, { changed }: LargeAccount): void {
  const { troubles, choices } = check;
  const merged = (kind: TroubleKind): "merge" | "late" | undefined => {
    const trouble = troubles.find((each) => each.kind === kind);
    if (trouble) return trouble.chosen === "merge" ? "merge" : undefined;
    return choices.cures?.[kind] === "apart" || !ledger.customers.mayBeAlike ? undefined : "late";
  };
  for (const [kind, likeness, isSame] of [
    ["alike-numbers", "artefact", undefined],
    ["alike-spelling", "case", isOneName],
  ] as const) {
    const how = merged(kind);
    const count = how
      ? ledger.mergeCustomers(new Set([likeness]), how === "late" ? isSame : undefined)
      : 0;
    if (count) changed.set(kind, (changed.get(kind) ?? 0) + count);
  }
}
