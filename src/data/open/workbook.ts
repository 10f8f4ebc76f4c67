/** Excel files (.xlsx, .xlsm) to cells. read-excel-file reads them; which sheets there are is ours to find and offer. */
import { readSheet } from "read-excel-file/universal";
import { telling } from "../answers";
import { NEEDED, columnsOf, rolesOf } from "../roles";
import { type Cell, isBlank, tableOf } from "../table";
import { NotOpened } from "./file";
import { signInFormat } from "../number-formats";
import { seenOn, shownAmounts, withSeen } from "./workbook-cells";
import { hiddenIn, sheetsLike } from "./workbook-rows";
import { type ListedSheet, type Parts, partsOf, sheetsOf, sheetXml } from "./workbook-parts";

export interface OpenedWorkbook {
  /** Names of the sheets that are not hidden, in their order. */
  readonly sheets: readonly string[];
  /** The one that was read. */
  readonly sheet: string;
  /** All of one width; "" is blank; days are serials; an error stands as its text ("#N/A"). */
  readonly cells: readonly (readonly Cell[])[];
  /** Indices of the columns that hold days. */
  readonly dates: readonly number[];
  /** Number formats of the columns whose amounts show one currency, by index. */
  readonly currencies: ReadonlyMap<number, string>;
  /** Indices of rows that are hidden. */
  readonly hidden: readonly number[];
  /** Other sheets with the headings of this one, if there are any. */
  readonly alike?: readonly string[];
  /** Whether their rows stand below those of this one. */
  readonly isJoined?: boolean;
}

/** Which sheet is wanted; `isJoined`: with the rows of all others that have its headings. */
export interface WantedSheet {
  readonly sheet?: string;
  readonly isJoined?: boolean;
}

/**
 * Reads a sheet of a workbook: the one named; else the first on which purchases stand, before a cover page or a list of products; else
 * the first. Hidden ones are not looked for. Throws NotOpened.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  { sheet, isJoined = false }: WantedSheet = {},
): Promise<OpenedWorkbook> {
  const parts = partsOf(bytes);
  const all = sheetsOf(parts);
  const seen = all.filter(({ isHidden }) => !isHidden);
  const sheets = seen.map(({ name }) => name);
  const wanted = sheet === undefined ? (seen[0] ?? all[0]) : all.find(({ name }) => name === sheet);
  if (!wanted) throw sheet === undefined ? new NotOpened("no-workbook") : new NotOpened("no-sheet", sheet); // prettier-ignore
  const opened = async (listed: ListedSheet, found: ReadSheet): Promise<OpenedWorkbook> => {
    const alike = seen.includes(listed) ? sheetsLike(listed, seen, parts) : [];
    const named = { sheets, sheet: listed.name, ...(alike.length && { alike }) };
    if (!alike.length || !isJoined) return { ...named, ...found };
    const all: ReadSheet[] = [];
    // in the order of the workbook, as the months of a year
    for (const each of seen)
      if (each === listed) all.push(found);
      else if (alike.includes(each.name)) all.push(await sheetOf(bytes, each, parts));
    return { ...named, isJoined, ...joined(all) };
  };
  const first = await sheetOf(bytes, wanted, parts);
  if (sheet !== undefined || holdsPurchases(first.cells)) return opened(wanted, first);
  for (const other of seen.slice(1)) {
    const found = await sheetOf(bytes, other, parts).catch(() => undefined);
    if (found && holdsPurchases(found.cells)) return opened(other, found);
  }
  return opened(wanted, first);
}

export type ReadSheet = Pick<OpenedWorkbook, "cells" | "dates" | "currencies" | "hidden">;

/** The rows of sheets with the same headings, those of the first above; a sheet may have more rows than a call takes arguments. */
export function joined(sheets: readonly ReadSheet[]): ReadSheet {
  const [first, ...others] = sheets;
  const isOne = (column: number) => new Set(sheets.map(({ currencies }) => signInFormat(currencies.get(column) ?? ""))).size === 1; // prettier-ignore
  const apart = (currencies: ReadonlyMap<number, string>) => new Map([...currencies].filter(([column]) => !isOne(column))); // prettier-ignore
  const cells = [...shownAmounts(first.cells, apart(first.currencies))];
  const hidden = [...first.hidden];
  for (const sheet of others) {
    const { headingRow } = tableOf(sheet.cells);
    for (const row of sheet.hidden) if (row >= headingRow) hidden.push(row - headingRow + cells.length); // prettier-ignore
    for (const row of shownAmounts(sheet.cells.slice(headingRow), apart(sheet.currencies))) cells.push(row); // prettier-ignore
  }
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    cells: cells.map((row) => [...row, ...new Array<Cell>(width - row.length).fill("")]),
    dates: [...new Set(sheets.flatMap(({ dates }) => dates))],
    currencies: new Map([...first.currencies].filter(([column]) => isOne(column))), // prettier-ignore
    hidden,
  };
}

/** The cells of a sheet, as they are seen, and its columns of days. */
async function sheetOf(bytes: Uint8Array, sheet: ListedSheet, parts: Parts): Promise<ReadSheet> {
  const { cells, dates } = cellsOf(await rowsOf(bytes, sheet.name));
  const xml = sheetXml(parts, sheet);
  const seen = seenOn(xml, parts);
  const hidden = hiddenIn(xml).filter((row) => row < cells.length);
  return { cells: withSeen(cells, seen.cells), dates, currencies: seen.currencies, hidden };
}

/** Whether columns of customers, dates and amounts are told by their headings. */
function holdsPurchases(cells: OpenedWorkbook["cells"]): boolean {
  if (cells.length < 2) return false;
  const { headings, rows } = tableOf(cells);
  const looked = { headings, rows: telling(rows), headingRow: 1, firstRow: 2 };
  const roles = rolesOf(columnsOf(looked), looked.rows);
  return NEEDED.every((role) => roles[role].column !== undefined && roles[role].certain);
}

type Read = string | number | boolean | Date | null | undefined;

/**
 * The library reads a sheet in chunks, each a call deeper, and halves them where the machine is busy: a long sheet then ends in a
 * stack that is full, which another attempt may not.
 */
const ATTEMPTS = 5;

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly (readonly Read[])[]> {
  for (let attempt = 1; ; attempt++)
    try {
      // text as it stands: "ACME " and "ACME" are for the check to compare
      return (await readSheet(new Blob([bytes as BlobPart]), sheet, { trim: false })) as Read[][];
    } catch (error) {
      if (attempt === ATTEMPTS || !isOfStack(error)) throw new NotOpened("no-workbook");
    }
}

const isOfStack = (error: unknown): boolean => {
  const { name, cause } = error as Error;
  return name === "RangeError" || (cause as Error | undefined)?.name === "RangeError";
};

function cellsOf(rows: readonly (readonly Read[])[]): Pick<OpenedWorkbook, "cells" | "dates"> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const days = new Array<number>(width).fill(0);
  const numbers = new Array<number>(width).fill(0);
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, i): Cell => {
      const cell = row[i];
      if (cell instanceof Date) {
        days[i]++;
        return serialOf(cell);
      }
      if (typeof cell === "number") numbers[i]++;
      return isBlank(cell ?? null) ? "" : (cell as Cell);
    }),
  );
  return { cells, dates: days.flatMap((count, i) => (count > numbers[i] ? [i] : [])) };
}

/** Serial of a moment to the second: the reader went through milliseconds. */
const serialOf = (moment: Date): number => Math.round(moment.getTime() / 1000) / 86_400 + 25_569;
