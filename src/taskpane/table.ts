/** The table a user picks in the sheet: read once, handed out by column. */
import { columnOf, lettersOf as columnLetters } from "../a1";
import type { Host, HostValue, RangeInfo } from "../hosts/host";
import { readAmount } from "../data/amounts";
import { meaningOf } from "../data/headings";
import { currencyInFormat } from "../data/number-formats";
import { type Currencies, tableOf } from "../data/table";
import type { RangeAnswer } from "../models/model";

export interface TableHead {
  /** Texts of the heading row, one per column; all empty where the table has none. */
  readonly headings: readonly string[];
  /** The first rows below the headings, enough to tell what a column holds. */
  readonly sample: readonly (readonly HostValue[])[];
  /** All cells that were read, headings included. */
  readonly cells: readonly (readonly HostValue[])[];
}

export interface Table extends TableHead {
  readonly info: RangeInfo;
  /** Currencies that the number formats of its amounts show, by column, for each of its cells. */
  readonly currencies?: Currencies;
  /** Column i, always the same object: whatever was worked out from its cells can be kept by them. */
  column(i: number): RangeAnswer;
}

const SAMPLE_ROWS = 50;

/** Reads a range of the workbook as a table. */
export async function readTable(host: Host, info: RangeInfo): Promise<Table> {
  const cells = await host.read(info.address);
  const currencies = await currenciesOf(host, info, cells);
  const columns = new Map<number, RangeAnswer>();
  return {
    ...{ info, currencies },
    ...head(cells),
    column(i) {
      const address = columnAddress(info.address, i);
      if (!columns.has(i)) columns.set(i, { address, cells: cells.map((row) => [row[i]]) });
      return columns.get(i)!;
    },
  };
}

/** What may be an amount in some currency: what no heading calls something else. */
const AMOUNTS: ReadonlySet<string | undefined> = new Set(["amount", "price", undefined]);

async function currenciesOf(
  host: Host,
  { address }: RangeInfo,
  cells: TableHead["cells"],
): Promise<Currencies> {
  const found = new Map<number, readonly string[]>();
  if (!host.formats) return found;
  const known = new Map<string, string>();
  const currencyOf = (format: string) => {
    if (!known.has(format)) known.set(format, currencyInFormat(format));
    return known.get(format)!;
  };
  for (const [i, heading] of tableOf(cells).headings.entries()) {
    if (!AMOUNTS.has(meaningOf(heading).concept)) continue;
    if (!cells.some((row) => typeof row[i] === "number")) continue;
    const formats = await host.formats(columnAddress(address, i));
    const currencies = formats.map(([format]) => currencyOf(format));
    if (currencies.some(Boolean)) found.set(i, currencies);
  }
  return found;
}

/** Headings of columns of numbers that nothing uses: a cost that is left out makes a profit too high. */
export const unusedNumbers = (
  { headings, sample }: TableHead,
  used: ReadonlySet<number | undefined>,
): string[] =>
  headings.filter(
    (heading, i) =>
      heading && !used.has(i) && AMOUNTS.has(meaningOf(heading).concept) && areNumbers(sample, i),
  );

function areNumbers(rows: TableHead["sample"], column: number): boolean {
  const filled = rows.map((row) => row[column]).filter((cell) => cell !== "");
  const numbers = filled.filter((cell) => !Number.isNaN(readAmount(cell, ".")));
  return numbers.length > filled.length / 2;
}

/** Reads only the top of a range, to see whether it is worth reading whole. */
export async function headOf(
  host: Host,
  { address, rows, columns }: RangeInfo,
): Promise<TableHead> {
  const { sheet, left, top } = corners(address);
  const bottom = Number(top) + Math.min(rows, SAMPLE_ROWS) - 1;
  const letters = [left, left + columns - 1].map(columnLetters);
  return head(await host.read(`${sheet}${letters[0]}${top}:${letters[1]}${bottom}`));
}

function head(cells: readonly (readonly HostValue[])[]): TableHead {
  const headed = hasHeadings(cells);
  return {
    headings: (cells[0] ?? []).map((cell) => (headed ? String(cell).trim() : "")),
    sample: cells.slice(headed ? 1 : 0, SAMPLE_ROWS),
    cells,
  };
}

/** A first row of words above other rows is a heading row; a date, even one in words, is none. */
function hasHeadings(cells: readonly (readonly HostValue[])[]): boolean {
  if (cells.length < 2) return false;
  const filled = cells[0].filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && isWord(cell));
}

const isWord = (text: string): boolean =>
  /\p{L}/u.test(text) && !/\d{1,2}.*\d{4}|\d{4}.*\d/.test(text);

/** Sheet (with "!", quoted as it stands) and corners of `'My orders'!A1:D9`. */
function corners(address: string) {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/i.exec(address.slice(sheet.length));
  if (!match) throw new Error(`${address} is not the address of a range`);
  const [, letters, top, bottom = top] = match;
  return { sheet, left: columnOf(letters), top, bottom };
}

/** Letters of a table's column i in the sheet. */
export const lettersOf = (table: Table, i: number): string =>
  columnLetters(corners(table.info.address).left + i);

/** `Orders!A1:D9` and 1 give `Orders!B1:B9`. */
export function columnAddress(address: string, i: number): string {
  const { sheet, left, top, bottom } = corners(address);
  const letters = columnLetters(left + i);
  return `${sheet}${letters}${top}:${letters}${bottom}`;
}
