/**
 * What a workbook says of its cells beside their values: amounts whose currency is in the number format only, ids that show zeros
 * in front ("00000"), errors, formulas saved without a result. They become the text that a person sees there, for the check to read.
 */
import type { Cell } from "../table";
import { signInFormat } from "../number-formats";
import { formatWith } from "./figures";
import { type Parts, columnIndex, plainText } from "./workbook-parts";

/** A cell by row and column, from 0, with the text to stand there. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is seen on a sheet. */
export interface Seen {
  readonly cells: readonly SeenCell[];
  /** Number formats of the columns whose amounts show one currency, by index. */
  readonly currencies: ReadonlyMap<number, string>;
}

const NOTHING: Seen = { cells: [], currencies: new Map() };

/** The cells of a sheet, in XML, that stand for more than their values. */
export function seenOn(xml: string, parts: Parts): Seen {
  if (!xml) return NOTHING;
  const formats = formatsOf(parts("xl/styles.xml"));
  const hasErrors = xml.includes('t="e"');
  // a formula without a result is saved with an empty value, or with none
  const hasOpen = /<\/f>\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/.test(xml);
  if (!hasErrors && !hasOpen && !formats.some(Boolean)) return NOTHING;
  const seen: (SeenCell & { readonly mark?: string })[] = [];
  const columns = new Map<number, Figures>();
  for (const [, attributes, inner = ""] of xml.matchAll(CELL)) {
    const [, letters, number] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    if (!letters) continue;
    const at = { row: Number(number) - 1, column: columnIndex(letters) };
    const value = /<v[^>]*>([^<]*)<\/v>/.exec(inner)?.[1] ?? "";
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
    const formula = /<f[^>]*>([^<]*)<\/f>/.exec(inner)?.[1];
    if (type === "e") seen.push({ ...at, text: value });
    else if (formula && !value && type === "n") seen.push({ ...at, text: `=${formula}` });
    if (type !== "n" || !value) continue;
    const format = formats[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)];
    if (format?.digits && /^\d+$/.test(value) && value.length < format.digits)
      seen.push({ ...at, text: value.padStart(format.digits, "0") });
    const mark = format?.currency ?? "";
    if (mark) seen.push({ ...at, text: `${mark} ${amountText(value)}`, mark });
    const figures = columns.get(at.column) ?? { count: 0, marked: 0, marks: new Set() };
    columns.set(at.column, figures);
    figures.count++;
    if (mark) {
      figures.marked++;
      figures.marks.add(mark);
    }
    if (/\.\d/.test(value)) figures.hasFractions = true;
  }
  return {
    // one currency in a column is no doubt
    cells: seen.filter(({ column, mark }) => !mark || columns.get(column)!.marks.size > 1),
    currencies: new Map(
      [...columns].flatMap(([column, { count, marked, marks, hasFractions }]) =>
        marks.size === 1 && 2 * marked > count
          ? [[column, formatWith(`${[...marks][0]}|`, !!hasFractions)] as const]
          : [],
      ),
    ),
  };
}

/** Figures in a column, and the currencies that their formats show. */
interface Figures {
  count: number;
  marked: number;
  readonly marks: Set<string>;
  hasFractions?: boolean;
}

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** What stands for more than a value in a number format: a currency, or how many digits an id has. */
interface Format {
  readonly currency?: string;
  readonly digits?: number;
}

/** By number of style; undefined where a format says nothing of the kind. */
function formatsOf(styles: string): readonly (Format | undefined)[] {
  const codes = new Map<string, string>();
  for (const [, attributes] of styles.matchAll(/<numFmt\b([^>]*)>/g)) {
    const id = /\bnumFmtId="(\d+)"/.exec(attributes)?.[1];
    const code = /\bformatCode="([^"]*)"/.exec(attributes)?.[1];
    if (id && code) codes.set(id, plainText(code));
  }
  const list = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? "";
  return [...list.matchAll(/<xf\b[^>]*?\bnumFmtId="(\d+)"/g)].map(([, id]) => {
    const code = codes.get(id) ?? "";
    const currency = signInFormat(code);
    if (currency) return { currency };
    return /^0{2,}$/.test(code) ? { digits: code.length } : undefined;
  });
}

/** Amounts of one column whose format shows a currency, as texts that show it. */
export const shownAmounts = (
  cells: readonly (readonly Cell[])[],
  formats: ReadonlyMap<number, string>,
): readonly (readonly Cell[])[] =>
  formats.size
    ? cells.map((row) =>
        row.map((cell, column) => {
          const format = formats.get(column);
          return format && typeof cell === "number"
            ? `${signInFormat(format)} ${amountText(String(cell))}`
            : cell;
        }),
      )
    : cells;

/** Three figures behind the point could be thousands: a fourth says that they are not. */
const amountText = (value: string): string => (/\.\d{3}$/.test(value) ? `${value}0` : value);

/** The cells with what is seen there. */
export function withSeen(
  cells: readonly (readonly Cell[])[],
  seen: readonly SeenCell[],
): readonly (readonly Cell[])[] {
  if (!seen.length) return cells;
  const rows = cells.map((row) => [...row]);
  for (const { row, column, text } of seen)
    if (rows[row] && column < rows[row].length) rows[row][column] = text;
  return rows;
}
