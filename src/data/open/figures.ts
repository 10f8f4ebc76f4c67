/**
 * How the figures in the columns of a text are written: with a decimal point or a decimal comma, with thousands apart, with a
 * currency. Found column by column, for files mix them; a column that leaves it open takes after the others; and where nothing
 * tells what "1.234" is, the column stays text, so that the data check asks.
 */
import { type DecimalSign, type Signs, marksOf, readingOf, signsIn } from "../amounts";
import { dayMonthText } from "../day-month";
import { type Concept, meaningOf } from "../headings";
import { readDay } from "../written-dates";

/** How a column's fields become numbers; "text": none does, since that would lose what tells the sign. */
export type ColumnSign =
  | "text"
  | {
      readonly decimal: DecimalSign;
      /** Only bare figures become numbers, as in a column of ids or words: no thousands, no currency. */
      readonly isPlain: boolean;
      /** Whether some amount can be read with this sign only; otherwise a later "1.234" is doubtful. */
      readonly isProven: boolean;
    };

export interface Figures {
  readonly signs: readonly ColumnSign[];
  /** Number formats of the columns whose amounts stand with one currency, by index. */
  readonly currencies: ReadonlyMap<number, string>;
}

/** A column is one of figures when all but a few of its filled fields are. */
const NEARLY_ALL = 0.9;
/** Names of rows and things keep how they are written. */
const NAMING: ReadonlySet<Concept> = new Set([
  "customer",
  "contact",
  "order",
  "line",
  "product",
  "status",
]);
/** "400 001" under such a heading is an amount; elsewhere it may be the number of something. */
const MEASURED: ReadonlySet<Concept> = new Set(["amount", "price", "quantity"]);
/** Filled fields that tell whether a column is one of figures at all. */
const TELLING = 1000;

/** `delimiter` parts the columns; `known`: what earlier rows of the same file settled. */
export function figuresIn(
  rows: readonly (readonly string[])[],
  headings: readonly string[],
  delimiter: string,
  known?: readonly ColumnSign[],
): Figures {
  const columns = headings.map((_, i) => columnOf(rows, headings, i));
  const file = signOfFile(columns, delimiter);
  const currencies = new Map<number, string>();
  const signs = columns.map((column, i): ColumnSign => {
    const { isFigures, signs, marks } = column;
    const before = known?.[i];
    if (before === "text" || (before?.isPlain ?? !isFigures))
      return before ?? { decimal: file ?? ".", isPlain: true, isProven: !!file };
    // what earlier rows said must hold for these, too
    const proven = before?.isProven ? before.decimal : undefined;
    if (signs.sign === "both" || (proven && signs.sign && signs.sign !== proven)) return "text";
    const decimal = proven ?? signs.sign ?? file;
    if (!decimal && signs.doubtful) return "text";
    const settled = { decimal: decimal ?? ".", isPlain: false, isProven: !!decimal } as const;
    if (marks.size === 0) return settled;
    const [mark] = marks;
    if (marks.size > 1 || !isCurrency(mark)) return "text";
    if (!known) currencies.set(i, formatWith(mark, column.hasFractions));
    return settled;
  });
  return { signs, currencies };
}

interface Column {
  readonly isFigures: boolean;
  readonly signs: Signs;
  /** What stands around the figures: "$|", "| €". */
  readonly marks: ReadonlySet<string>;
  readonly hasFractions: boolean;
}

function columnOf(
  rows: readonly (readonly string[])[],
  headings: readonly string[],
  i: number,
): Column {
  const telling: string[] = [];
  const marks = new Set<string>();
  let [filled, figures, spaced, hasFractions] = [0, 0, false, false];
  const fractions = new Set<string>();
  for (const row of rows) {
    const field = (row[i] ?? "").trim();
    if (!field) continue;
    filled++;
    if (filled > TELLING && figures < filled * NEARLY_ALL) break;
    // most figures are digits alone, or have one or two behind their sign: told at a glance
    const plain = /^-?(?:0|[1-9]\d{0,12})(?:([.,])\d\d?)?$/.exec(field);
    if (plain) {
      figures++;
      if (plain[1]) fractions.add(plain[1]);
      continue;
    }
    if (!Number.isNaN(scientific(field))) {
      figures++;
      continue;
    }
    if (isNoFigure(field) || readingOf(field) === "none" || isDay(field)) continue;
    figures++;
    telling.push(field);
    if (/\d\s\d/.test(field)) spaced = true;
    if (/[.,]\d\d?\D*$/.test(field)) hasFractions = true;
    const [before, after] = marksOf(field)!;
    if (before || after) marks.add(`${before}|${after}`);
  }
  const signs = signsIn([...telling, ...[...fractions].map((sign) => `1${sign}5`)], headings);
  const { concept } = meaningOf(headings[i]);
  const isNumberInGroups =
    spaced && !signs.sign && !marks.size && !(concept && MEASURED.has(concept));
  return {
    isFigures:
      !(concept && NAMING.has(concept)) &&
      !isNumberInGroups &&
      filled > 0 &&
      figures >= filled * NEARLY_ALL,
    ...{ signs, marks, hasFractions: hasFractions || fractions.size > 0 },
  };
}

/**
 * The sign that the columns of figures agree on. Points alone do not prove it where semicolons part the columns: programs that
 * write so also write machine-made numbers (coordinates, rates) with points.
 */
function signOfFile(columns: readonly Column[], delimiter: string): DecimalSign | undefined {
  const found = new Set(
    columns.flatMap(({ isFigures, signs: { sign } }) => (isFigures && sign ? [sign] : [])),
  );
  if (found.size !== 1) return undefined;
  const [sign] = found;
  return sign === "both" || (sign === "." && delimiter === ";") ? undefined : sign;
}

/** "22.12.2024" and "2024.12.22" have points, but are no figures. */
const isDay = (field: string): boolean =>
  dayMonthText(field) !== undefined || !Number.isNaN(readDay(field));

/**
 * "007" keeps its zeros, "+49 123" is a telephone number, and a number of more digits than a cell holds stays text: but not one
 * with a fraction, as programs write what they have divided.
 */
export const isNoFigure = (text: string): boolean =>
  /^-?0\d|^\+/.test(text) || (isLong(text) && !/^-?\d{1,15}[.,]\d+$/.test(text));

const isLong = (text: string): boolean => text.replace(/\D/g, "").length > 15;

/** Among ids and words: whether a number keeps every digit of a text, so that no id becomes another. */
export const keepsDigits = (text: string, number: number): boolean =>
  !isLong(text) || String(number) === text.replace(",", ".");

/** The number of "1.2345678901234567E+05" and "1e-05"; NaN for all else, "1E5" and "6.91235E+12" too, which may have been ids. */
export const scientific = (text: string): number =>
  /^-?\d(?:\.\d{7,}e[+-]?|(?:\.\d+)?e-)\d{1,3}$/i.test(text) ? Number(text) : NaN;

/** The number of a bare figure, NaN for all else. */
export function plainFigure(text: string, decimal: DecimalSign): number {
  const plain = decimal === "." ? /^-?(0|[1-9]\d*)(\.\d+)?$/ : /^-?(0|[1-9]\d*)(,\d+)?$/;
  return plain.test(text) ? Number(text.replace(",", ".")) : NaN;
}

/** "万元", "億" and "K" multiply: no number format says that. */
const isCurrency = (mark: string): boolean => !/[亿億万萬千]|\bk\b/i.test(mark);

/** `"$"#,##0.00`, `#,##0.00 "€"`: as the file writes it. */
export function formatWith(mark: string, hasFractions: boolean): string {
  const [before, after] = mark.split("|");
  const figure = hasFractions ? "#,##0.00" : "#,##0";
  const quoted = (word: string) => `"${word}"`;
  const isWord = (word: string) => /^[A-Za-z]{2,}/.test(word);
  return [
    before && quoted(isWord(before) ? `${before} ` : before),
    figure,
    after && quoted(isWord(after) || after === "€" ? ` ${after}` : after),
  ].join("");
}
