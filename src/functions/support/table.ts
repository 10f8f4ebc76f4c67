/**
 * Tables with a heading row that `headers` drops (FALSE) or says in another language ("zh-CN"), and with it the words in the
 * table's cells.
 *
 * How a new function joins: take `headers?: any` as the last of its parameters there is today and give it to `table` (or to
 * `longTable`) with its columns, each a field and its heading. Headings and words are those of src/locales/results.ts: add what is missing there.
 * - `worded("Segment")` in place of "Segment" says that the cells below are words of ours, too. Never where words of users stand.
 * - A cell with something filled in is a phrase of the domain, `phrase("{0} days", 7)`; a cell that is a refusal says its message.
 */
import { flagArgument } from "../../domain/support/arguments";
import { idOf } from "../../domain/support/columns/cell";
import { shownValue } from "../../domain/support/columns";
import { invalid, type Refusal } from "../../domain/support/errors";
import { isPhrase, type Phrase } from "../../domain/support/phrases";
import { type Locale, LOCALES } from "../../locales/locale";
import { refusalIn } from "../../locales/reader";
import { resultIn, type Word, WORDS_ONLY } from "../../locales/results";
import type { CellValue } from "./answer";

/** A column's heading: a word, a number (as periods are), or a word above words. */
export type Heading = Word | number | Worded;

export interface Worded {
  readonly worded: Word;
}

/** The heading of a column whose cells are words of ours. */
export const worded = (heading: Word): Worded => ({ worded: heading });

/** What a table may hold before it is said in a language. */
export type Cell = CellValue | null | Phrase | Refusal;

type Row = (CellValue | null)[];

/** The columns of a table of records, in their order: which field stands in each, and its heading. None is left out. */
export type ColumnsOf<R> = { readonly [Field in keyof R]: Heading };

/**
 * Rows under their headings, as `headers` wants them: rows of cells under a list of headings, or records, of which each column
 * names its field: `table({ segment: "Segment", nps: "NPS" }, segments, headers)`.
 */
export function table(
  columns: readonly Heading[],
  rows: readonly (readonly Cell[])[],
  headers: unknown,
): Row[];
export function table<R extends object>(
  columns: ColumnsOf<R>,
  records: readonly R[],
  headers: unknown,
): Row[];
export function table(columns: object, rows: readonly object[], headers: unknown): Row[] {
  const fields = Object.keys(columns);
  const cellsOf = (row: object): readonly Cell[] =>
    Array.isArray(row) ? row : fields.map((field) => (row as Record<string, Cell>)[field]);
  return [...longTable(Object.values(columns), rows.map(cellsOf), headers)];
}

/** The same of rows that are made one after the other, as they are asked for: for tables that may be long. */
export function* longTable(
  columns: readonly Heading[],
  rows: Iterable<readonly Cell[]>,
  headers: unknown,
): Iterable<Row> {
  const { shown, locale } = readHeaders(headers);
  if (shown) yield columns.map((heading) => headingIn(locale, heading));
  // only what may hold words is looked at: a table may be long
  const places = columns.flatMap((heading, j) => (typeof heading === "object" ? [j] : []));
  if (!places.length) yield* rows as Iterable<Row>;
  else
    for (const row of rows) {
      const said = row as Row;
      for (const j of places) said[j] = saidIn(locale, row[j]);
      yield said;
    }
}

const headingIn = (locale: Locale, heading: Heading): CellValue =>
  typeof heading === "number"
    ? heading
    : resultIn(locale, typeof heading === "string" ? heading : heading.worded);

function saidIn(locale: Locale, cell: Cell): CellValue | null {
  if (typeof cell === "string") return locale === "en" ? cell : resultIn(locale, cell);
  if (isPhrase(cell)) return resultIn(locale, cell);
  return typeof cell === "object" && cell ? refusalIn(locale, cell) : cell;
}

/**
 * Whether there is a heading row, and in which language headings and words are: English if no language is named. "zh-CN words"
 * is Chinese without a heading row, for sheets that have headings of their own.
 */
function readHeaders(headers: unknown): { readonly shown: boolean; readonly locale: Locale } {
  const given = idOf(headers);
  if (typeof given !== "string" || given.trim() === "")
    return { shown: flagArgument("headers", given, true), locale: "en" };
  const [name, ...more] = given.trim().toLowerCase().split(/\s+/);
  const locale = LOCALES.find((language) => language.toLowerCase() === name);
  if (!locale || more.join(" ") !== (more.length ? WORDS_ONLY : ""))
    throw invalid("notHeaders", { languages: LOCALES, value: shownValue(given) });
  return { shown: !more.length, locale };
}
