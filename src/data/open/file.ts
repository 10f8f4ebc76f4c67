/**
 * A file as people have it (CSV, text with tabs or semicolons, Excel) to cells: how it was read is found, said, and can be
 * changed.
 *
 *     const opened = await openFile(bytes, { sheet: "Orders" });
 *     opened.cells      // rows of one width, "" is blank; days are serials
 *     opened.source     // encoding and separator of a text, sheets of a workbook
 */
import { currenciesInFormats } from "../number-formats";
import { type Cell, type RowFacts, type Table, tableOf } from "../table";
import { openText } from "./csv";
import type { Encoding } from "./encodings";
import { decode } from "./text";

export interface OpenChoices {
  /** Of a text; found if omitted. */
  readonly encoding?: Encoding;
  /** What parts the columns of a text; found if omitted. */
  readonly delimiter?: string;
  /** Name of a workbook's sheet; the first that is not hidden if omitted. */
  readonly sheet?: string;
  /** With the rows of all other sheets that have the headings of this one. */
  readonly isJoined?: boolean;
  /** Whether rows that are hidden in a workbook are left out. */
  readonly withoutHidden?: boolean;
}

export type Source =
  | { readonly kind: "text"; readonly encoding: Encoding; readonly delimiter: string }
  | {
      readonly kind: "workbook";
      readonly sheets: readonly string[];
      readonly sheet: string;
      /** Other sheets with the headings of this one; whether their rows stand below. */
      readonly alike?: readonly string[];
      readonly isJoined?: boolean;
      /** How many of its rows are hidden, whether they are left out or not. */
      readonly hidden?: number;
    };

export interface Opened {
  readonly cells: readonly (readonly Cell[])[];
  /** Number format of each column that holds days, or amounts with a currency; undefined for the others. */
  readonly formats: readonly (string | undefined)[];
  readonly source: Source;
  /** What the file says of its rows that no cell shows. */
  readonly facts: RowFacts;
}

/** The table of a file, with the currencies that its formats show. */
export const tableIn = ({
  cells,
  formats,
  facts,
}: Pick<Opened, "cells" | "formats" | "facts">): Table =>
  tableOf(
    cells,
    currenciesInFormats(
      [...formats].flatMap((format, i) => (format ? [[i, format] as const] : [])),
    ),
    facts,
  );

/** Why a file was not opened; the words for it stand in the locales. */
export type Refusal =
  /** Nothing in it, or nothing on the sheet. */
  | "empty"
  /** Headings, and nothing below them. */
  | "only-headings"
  /** An .xls of Excel 97 to 2003, or a workbook with a password. */
  | "old-or-locked"
  /** An .ods, a .numbers, a damaged .xlsx or any other archive. */
  | "no-workbook"
  /** A picture, a PDF, a program. */
  | "no-table"
  /** A quotation mark is never closed; `detail` is the number of the row. */
  | "open-quote"
  /** `detail` is the name asked for. */
  | "no-sheet";

export class NotOpened extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly detail: string = "",
  ) {
    super(`${refusal} ${detail}`.trim());
    this.name = "NotOpened";
  }
}

/** Opens a file's bytes, whatever its name ends in. Throws NotOpened. */
export async function openFile(bytes: Uint8Array, choices: OpenChoices = {}): Promise<Opened> {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new NotOpened("old-or-locked");
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    // what reads workbooks is loaded only when there is one
    const { openWorkbook } = await import("./workbook");
    const { cells, dates, currencies, hidden, ...source } = await openWorkbook(bytes, choices);
    if (!cells.length) throw new NotOpened("empty");
    const formats = formatsOf(cells, dates, currencies);
    const out = new Set(choices.withoutHidden ? hidden : []);
    return {
      cells: out.size ? cells.filter((_, i) => !out.has(i)) : cells,
      ...{
        formats,
        source: { kind: "workbook", ...source, ...(hidden.length && { hidden: hidden.length }) },
      },
      facts: hidden.length && !out.size ? { hidden } : {},
    };
  }
  const { text, encoding } = decode(bytes, choices.encoding);
  if (!text.trim()) throw new NotOpened("empty");
  if (isBinary(text)) throw new NotOpened("no-table");
  const { cells, dates, currencies, delimiter, broken, cutOff } = openText(text, choices.delimiter);
  if (broken !== undefined) throw new NotOpened("open-quote", String(broken));
  const formats = formatsOf(cells, dates, currencies);
  const source = { kind: "text", encoding, delimiter } as const;
  return { cells, formats, source, facts: cutOff === undefined ? {} : { cutOff } };
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** Characters that stand in no text; a wrong encoding shows a few, a picture is full of them. */
function isBinary(text: string): boolean {
  const probe = text.slice(0, 4000);
  // eslint-disable-next-line no-control-regex
  const strange = probe.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return strange > probe.length / 100;
}

/** Days alone, days with a time, or times; else a currency. */
function formatsOf(
  cells: readonly (readonly Cell[])[],
  dates: readonly number[],
  currencies: ReadonlyMap<number, string>,
): (string | undefined)[] {
  const formats = Array.from({ length: cells[0]?.length ?? 0 }, (_, i) => currencies.get(i));
  for (const i of dates) {
    const serials = cells.flatMap((row) => (typeof row[i] === "number" ? [row[i]] : []));
    const hasTime = serials.some((serial) => serial % 1 !== 0);
    const hasDay = serials.some((serial) => serial >= 1);
    formats[i] = hasDay ? (hasTime ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd") : "hh:mm:ss";
  }
  return formats;
}
