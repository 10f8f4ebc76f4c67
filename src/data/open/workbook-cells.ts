/**
 * What a workbook says of its cells beside their values: amounts whose currency is in the number format only, ids that show zeros
 * in front ("00000"), errors, formulas saved without a result. They become the text that a person sees there, for the check to read.
 */
import type { Cell } from "../table";
import { type Parts, plainText } from "./workbook-parts";

/** A cell by row and column, from 0, with the text to stand there. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of a sheet, in XML, that stand for more than their values. */
export function seenCells(xml: string, parts: Parts): readonly SeenCell[] {
  if (!xml) return [];
  const formats = formatsOf(parts("xl/styles.xml"));
  const hasErrors = xml.includes('t="e"');
  // a formula without a result is saved with an empty value, or with none
  const hasOpen = /<\/f>\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/.test(xml);
  if (!hasErrors && !hasOpen && !formats.some(Boolean)) return [];
  const seen: (SeenCell & { readonly mark?: string })[] = [];
  const marks = new Map<number, Set<string>>();
  for (const [, attributes, inner = ""] of xml.matchAll(CELL)) {
    const [, letters, number] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    if (!letters) continue;
    const at = { row: Number(number) - 1, column: indexOf(letters) };
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
    if (mark) marks.set(at.column, (marks.get(at.column) ?? new Set()).add(mark));
  }
  // one currency in a column is no doubt
  return seen.filter(({ column, mark }) => !mark || marks.get(column)!.size > 1);
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
    const currency = currencyOf(code);
    if (currency) return { currency };
    return /^0{2,}$/.test(code) ? { digits: code.length } : undefined;
  });
}

/** Signs that several countries share, by the language for which Excel wrote the format. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ["¥-411", "JPY"],
  ["￥-411", "JPY"],
  ["$-404", "TWD"],
  ["$-C04", "HKD"],
  ["$-1004", "SGD"],
  ["$-1009", "CAD"],
  ["$-C09", "AUD"],
]);

/** `[$€-407]#,##0.00`, `"€"#,##0`, `€#,##0`: the currency as an amount has it in text. */
function currencyOf(code: string): string | undefined {
  const [, sign, language] = /\[\$([^\]-]+)(-[^\]]*)?\]/.exec(code) ?? [];
  if (sign) return SHARED.get(`${sign}${language ?? ""}`.toUpperCase()) ?? sign.trim();
  return /(?:[A-Z]{1,3}\$|[$€£¥￥₩₹₽₺฿₫₪₱])/.exec(code.replace(/\[[^\]]*\]/g, ""))?.[0];
}

/** Three figures behind the point could be thousands: a fourth says that they are not. */
const amountText = (value: string): string => (/\.\d{3}$/.test(value) ? `${value}0` : value);

const indexOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

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
