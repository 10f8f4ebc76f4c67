/** A table as people have it: rows of cells, with the headings somewhere near the top. */

import { meaningOf } from "./headings";

/** A cell as a host or a file hands it over; "" and null are blank. */
export type Cell = string | number | boolean | null;

export interface Table {
  /** One text per column; "" where a column has none. */
  readonly headings: readonly string[];
  /** Rows below the headings, each as wide as the headings. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number of the heading row in the source, from 1; 0 where there is none. */
  readonly headingRow: number;
  /** Number of the first row of `rows` in the source, from 1: row i of `rows` is row firstRow + i of the source. */
  readonly firstRow: number;
  /** Rows of the sheet above the source: people count from the sheet's first row. */
  readonly above?: number;
  /** The number of each row where they do not follow each other: rows picked from a large file. */
  readonly numbers?: readonly number[];
  /** Currencies that the number formats of figures show, by column: one for all rows, or each row's, "" where there is none. */
  readonly currencies?: Currencies;
  /** Columns of the source that hold lists or records, which are not read. */
  readonly nested?: readonly string[];
  /** Indices of rows that are hidden in the file, by a filter for instance. */
  readonly hidden?: ReadonlySet<number>;
  /** Index of the row in the middle of which the file ends. */
  readonly cutOff?: number;
  /** How many rows of the source these were picked from, all others without trouble. */
  readonly outOf?: number;
}

export type Currencies = ReadonlyMap<number, string | readonly string[]>;

/** The number of a row, as people count it. */
export const numberOf = ({ firstRow, above = 0, numbers }: Table, row: number): number =>
  numbers?.[row] ?? above + firstRow + row;

/** Headings are looked for this far down: above them stand titles, filters and dates of export. */
const DEEPEST_HEADING = 20;

/** What a file says of its rows, by index from 0, that no cell shows. */
export interface RowFacts {
  readonly hidden?: readonly number[];
  readonly cutOff?: number;
}

/** Finds the headings of a block of cells. A block without any has headings that are all "". `currencies` and `facts` are of its rows, too. */
export function tableOf(
  cells: readonly (readonly Cell[])[],
  currencies?: Currencies,
  { hidden = [], cutOff = -1 }: RowFacts = {},
): Table {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const first = headingIndex(cells, width);
  const group = first < 0 ? undefined : groupsOver(cells, first);
  const at = group ? group.below : first;
  const headings = Array.from({ length: width }, (_, i) =>
    at < 0 ? "" : headingAt(cells, at, group?.above, i),
  );
  const firstBelow = at + 1;
  const below = [...(currencies ?? [])].map(
    ([column, each]) => [column, each.slice(typeof each === "string" ? 0 : firstBelow)] as const,
  );
  return {
    ...{ headings, rows: cells.slice(firstBelow), headingRow: at + 1, firstRow: firstBelow + 1 },
    ...(below.length && { currencies: new Map(below) }),
    ...(hidden.some((row) => row >= firstBelow) && {
      hidden: new Set(hidden.map((row) => row - firstBelow)),
    }),
    ...(cutOff >= firstBelow && { cutOff: cutOff - firstBelow }),
  };
}

/**
 * Index of the heading row, −1 for none: the first row of words that is about as full as the rows below it. A title has
 * one filled cell where the table has several.
 */
function headingIndex(cells: readonly (readonly Cell[])[], width: number): number {
  const deepest = Math.min(DEEPEST_HEADING, cells.length);
  const below = cells.slice(0, DEEPEST_HEADING * 3).map((row) => filled(row).length);
  const usual = [...below].sort((a, b) => a - b)[Math.floor(below.length / 2)] ?? 0;
  const enough = Math.min(width, Math.max(Math.ceil(usual * 0.6), width > 1 ? 2 : 1));
  for (let i = 0; i < deepest; i++) {
    const row = filled(cells[i]);
    if (row.length < enough) continue;
    // the first row that is as full as a row of the table is its headings, or there are none
    const isLast = i === cells.length - 1;
    return row.every(isHeading) && !(isLast && width === 1) ? i : -1;
  }
  return -1;
}

/** Rows below two of headings that tell the lower one from a row of the table. */
const TELLING = 20;

/**
 * Two rows of headings: one over groups of columns ("Invoice", "Contact"), with gaps or the same word again, and the headings
 * themselves below it. What stands below both holds figures or days under words, as the first row of a table does not.
 */
function groupsOver(
  cells: readonly (readonly Cell[])[],
  found: number,
): { readonly above: number; readonly below: number } | undefined {
  for (const above of [found, found - 1]) {
    const [upper, lower] = [cells[above], cells[above + 1]];
    if (!upper || !lower || !isOverGroups(upper) || filled(lower).length < 2) continue;
    if (!filled(lower).every(isHeading)) continue;
    const under = cells.slice(above + 2, above + 2 + TELLING);
    const isFilledUpwards = lower.some((cell, i) => isBlank(cell) && !isBlank(upper[i]));
    // a title above full headings, or "Period: January", heads no groups
    const mayBeTitle = filled(upper).length < 2 || filled(upper).some((cell) => /[:：]/.test(String(cell))); // prettier-ignore
    if (above < found && !isFilledUpwards && mayBeTitle) continue;
    const holdsFigures = lower.some(
      (cell, i) => !isBlank(cell) && under.some((row) => !isBlank(row[i]) && !isHeading(row[i])),
    );
    if (holdsFigures) return { above, below: above + 1 };
  }
  return undefined;
}

/** Words with gaps between them, or one of them over several columns. */
function isOverGroups(row: readonly Cell[]): boolean {
  const words = filled(row);
  if (!words.length || !words.every(isHeading)) return false;
  const hasGaps = row.some((cell, i) => i > 0 && isBlank(cell)) || row.length > words.length;
  const isRepeated = row.some((cell, i) => i > 0 && !isBlank(cell) && textOf(cell) === textOf(row[i - 1])); // prettier-ignore
  return hasGaps || isRepeated;
}

/**
 * The heading of a column. Below groups it is that of its group where it has none of its own, and both where its own says nothing
 * alone ("Number", "Name") or stands in another group, too.
 */
function headingAt(
  cells: readonly (readonly Cell[])[],
  at: number,
  above: number | undefined,
  column: number,
): string {
  const heading = (row: number, i: number) => textOf(cells[row][i]).replace(/\s+/g, " ");
  const own = heading(at, column);
  if (above === undefined) return own;
  if (!own) return heading(above, column);
  const isElsewhere = cells[at].some((_, i) => i !== column && heading(at, i) === own);
  if (!isElsewhere && meaningOf(own).concept) return own;
  let group = column;
  while (group > 0 && !heading(above, group)) group--;
  return `${heading(above, group)} ${own}`.trim();
}

/** Headings over each column, no two alike, as a table of the workbook has them. */
export function distinctHeadings(
  headings: readonly string[],
  nameless: (i: number) => string,
): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, i) => {
    const name = heading || nameless(i);
    const key = name.toLowerCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key)! > 1 ? `${name} (${seen.get(key)})` : name;
  });
}

/** Whether there is nothing below the headings. */
export const isOnlyHeadings = ({ rows }: Pick<Table, "rows">): boolean =>
  rows.every((row) => row.every(isBlank));

const filled = (row: readonly Cell[]): Cell[] => row.filter((cell) => !isBlank(cell));

/** Words, not figures: a date is no heading even when its month is a word. */
const isHeading = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && /\p{L}/u.test(cell) && !/\d{1,2}.*\d{4}|\d{4}.*\d/.test(cell);

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && !cell.trim());

export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).trim();
