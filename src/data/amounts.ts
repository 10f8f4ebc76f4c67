/** Amounts written as text: "$1,234.50", "(45.00)", "99元", "1.234,50 €". */

import { isCurrencyCode } from "./currencies";
import type { Cell } from "./table";

/** Which sign parts whole units from fractions in a column. */
export type DecimalSign = "." | ",";

/** Currency marks and words that may stand before or after a figure; codes may, too ("AB1001" is the name of something). */
const MARKS =
  /^(?:[A-Z]{1,3}\$|RM|Fr|Lei|Ft|Kč|Rp|(?:CN|JP)¥|[$€£¥￥₩₹₽₺฿₫₪₱]|Rs\.?|kr\.?|zł|[元圆圓]整?|块|塊|万元|萬元|人民币|人民幣|美[元金]|港[元币幣]|新?[台臺][币幣]|欧元|歐元|日[元圓币幣]|円|RMB)$/i;
const isMark = (word: string): boolean => MARKS.test(word) || isCurrencyCode(word);

const CHINESE_UNITS: ReadonlyMap<string, number> = new Map([
  ["亿", 1e8],
  ["億", 1e8],
  ["千万", 1e7],
  ["千萬", 1e7],
  ["百万", 1e6],
  ["百萬", 1e6],
  ["万", 1e4],
  ["萬", 1e4],
  ["千", 1e3],
]);

const LARGE: ReadonlyMap<string, number> = new Map(
  [...CHINESE_UNITS].flatMap(([unit, size]) =>
    ["", "元", "元整"].map((currency) => [unit + currency, size] as const),
  ),
);

/** "12萬5千", "1萬2" (12,000), "1億2000萬": a figure in several Chinese units. */
const IN_UNITS = /\d+[亿億万萬千](?:\d+[亿億万萬千])*\d+[亿億万萬千]?/;

/** The digits of a figure in several Chinese units; "" where it cannot be told: "1萬200". */
function digitsOf(figure: string): string {
  let [sum, last] = [0, Infinity];
  for (const [, digits, unit] of figure.matchAll(/(\d+)([亿億万萬千]?)/g)) {
    // a last digit counts the next smaller unit, all of its digits count as they stand
    const isNext = !unit && digits.length === 1;
    const size = unit ? CHINESE_UNITS.get(unit)! : isNext ? last / 10 : 1;
    const isWhole = !!unit || isNext || digits.length === Math.log10(last);
    if (!isWhole || (last < Infinity && Number(digits) * size >= last) || size >= last) return "";
    sum += Number(digits) * size;
    last = size;
  }
  return String(sum);
}

const isThousand = (word: string): boolean => /^k$/i.test(word.trim());

interface Parts {
  readonly figure: string;
  readonly negative: boolean;
  readonly times: number;
  /** Currency before and after the figure. */
  readonly before: string;
  readonly after: string;
}

/** Signs that an amount has at most; longer texts are comments, through which a pattern of amounts goes for seconds. */
const LONGEST = 100;

/** The figure in an amount, without brackets, signs and currency; undefined where there is more than these. */
function partsOf(text: string): Parts | undefined {
  let rest = text.normalize("NFKC").trim().replace(/[−–]/g, "-");
  if (rest.length > LONGEST) return undefined;
  let negative = false;
  const bracketed = /^([^\d()]*)\((.*)\)([^\d()]*)$/.exec(rest);
  if (bracketed) [negative, rest] = [true, bracketed.slice(1).join("").trim()];
  rest = rest.replace(IN_UNITS, digitsOf);
  // "Rs.500" has no decimal point, "12,-" no minus
  rest = rest.replace(/\b(rs|fr|kr)\./i, "$1 ").replace(/(\d)[.,]-{1,2}(?=[^\d-]*$)/, "$1");
  const match = /^([^\d.,+-]*)([+-]?)([^\d.,+-]*)([\d.,'’\s]*\d[\d.,'’]*)\s*(-?)([^\d.,+-]*)(-?)$/.exec(rest); // prettier-ignore
  if (!match) return undefined;
  const [, before, sign, between, figure, behind, after, trailing] = match;
  const words = [before, between, after].map((word) => word.trim()).filter(Boolean);
  if (!words.every((word) => isMark(word) || LARGE.has(word) || isThousand(word))) return undefined;
  // "$1.2K" is a thousand and some, "K12" and "12K" are the names of something
  if (isThousand(after) ? !isMark((before || between).trim()) : words.some(isThousand))
    return undefined;
  const times = words.reduce(
    (product, word) => product * (LARGE.get(word) ?? (isThousand(word) ? 1e3 : 1)),
    1,
  );
  if (sign === "-" || behind || trailing) negative = true;
  return {
    ...{ figure: figure.trim().replace(/’/g, "'").replace(/\s/g, " "), negative, times },
    ...{ before: (before + between).trim(), after: after.trim() },
  };
}

/** What a figure is with a decimal point and with a decimal comma; NaN where it is none. */
interface Readings {
  readonly point: number;
  readonly comma: number;
}

/** Whole units: digits alone, or groups of three, of two before a last three (lakh), or several of four. */
const GROUPED =
  /^(?:\d*|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})*,\d{3}|[1-9]\d{0,3}(?:,\d{4}){2,})$/;

/** Who writes 萬 has no decimal comma: "1,2萬" is a slip, "1.234萬" no thousand. */
const readings = ({ figure, before, after }: Parts): Readings => ({
  point: readWith(figure, "."),
  comma: [before, after].some((word) => LARGE.has(word)) ? NaN : readWith(figure, ","),
});

function readWith(figure: string, decimal: DecimalSign): number {
  const at = figure.indexOf(decimal);
  const whole = at < 0 ? figure : figure.slice(0, at);
  const fraction = at < 0 ? "" : figure.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !(whole || fraction)) return NaN;
  const groups = new Set(whole.match(/\D/g));
  if (groups.size > 1 || !GROUPED.test(whole.replace(/\D/g, ","))) return NaN;
  return Number(`${whole.replace(/\D/g, "")}.${fraction}`);
}

/** How a text can be read as an amount. */
export type Reading =
  /** No amount. */
  | "none"
  /** The same with either sign: "99", "1'234". */
  | "either"
  /** With a decimal point only: "1,234.50", "12.5". */
  | "."
  /** With a decimal comma only: "1.234,50", "12,5". */
  | ","
  /** One group of three: "1.234" is a thousand and some, or one and a fraction. */
  | "doubtful";

/** How a text can be read, looking at nothing but itself. */
export function readingOf(text: string): Reading {
  const parts = partsOf(text);
  if (!parts) return "none";
  const { point, comma } = readings(parts);
  if (Number.isNaN(point)) return Number.isNaN(comma) ? "none" : ",";
  if (Number.isNaN(comma)) return ".";
  if (point === comma && !/[.,]/.test(parts.figure)) return "either";
  return signOfCurrency(parts) ?? "doubtful";
}

/** "NT$1,060" and "JPY 1.060": where there are no fractions the sign parts thousands. */
const signOfCurrency = (parts: Parts): DecimalSign | undefined =>
  UNDIVIDED.has(currencyOf(parts)) ? (parts.figure.includes(",") ? "." : ",") : undefined;

/** What the amounts of a column say about its decimal sign. */
export interface Signs {
  /** The sign, where those that can be read one way only agree; "both" where they do not; undefined where there are none. */
  readonly sign?: DecimalSign | "both";
  /** How many can be read either way, with different results. */
  readonly doubtful: number;
}

/** `headings` are those of the table: who writes them in Chinese parts thousands with commas, and never fractions. */
export function signsIn(texts: Iterable<string>, headings: readonly string[] = []): Signs {
  const found = new Set<Reading>();
  let doubtful = 0;
  let hasPoints = false;
  for (const text of texts) {
    const reading = readingOf(text);
    if (reading === "doubtful") {
      doubtful++;
      hasPoints ||= text.includes(".");
    } else found.add(reading);
  }
  if (found.has(".") && found.has(",")) return { sign: "both", doubtful };
  const sign = found.has(".") ? "." : found.has(",") ? "," : undefined;
  const isChinese = doubtful > 0 && !hasPoints && headings.some((heading) => HAN.test(heading));
  return { sign: sign ?? (isChinese ? "." : undefined), doubtful };
}

const HAN = /\p{Script=Han}/u;

/**
 * The amount in a text, or NaN: parseAmount("(45.00)", ".") is −45, parseAmount("99元", ".") is 99. What can be read one way
 * only is read so; the sign decides what "1,234" is.
 */
export function parseAmount(text: string, decimal: DecimalSign): number {
  const parts = partsOf(text);
  if (!parts) return NaN;
  const { point, comma } = readings(parts);
  const isBoth = !Number.isNaN(point) && !Number.isNaN(comma);
  const sign = (isBoth && signOfCurrency(parts)) || decimal;
  const [first, second] = sign === "." ? [point, comma] : [comma, point];
  const figure = Number.isNaN(first) ? second : first;
  const size = parts.times === 1 ? figure : Number((figure * parts.times).toPrecision(15));
  return parts.negative ? -size : size;
}

/** Number of a cell of amounts, NaN where it is none. */
export const readAmount = (cell: Cell, decimal: DecimalSign): number =>
  typeof cell === "number" ? cell : typeof cell === "string" ? parseAmount(cell, decimal) : NaN;

/** What stands before and after the figure of an amount: ["$", ""], ["", " €"]; undefined where there is no figure. */
export function marksOf(text: string): readonly [before: string, after: string] | undefined {
  const parts = partsOf(text);
  return parts && [parts.before, parts.after];
}

/** Ways of writing a currency that mean the same; all others are themselves. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    "USD $ US$ 美元 美金",
    "EUR € 欧元 歐元",
    "GBP £",
    "CNY ¥ CN¥ 人民币 人民幣 RMB",
    "元 块 塊 圆 圓",
    "JPY JP¥ 日元 日圓 日币 日幣 円",
    "HKD HK$ 港元 港币 港幣",
    "TWD NT$ NTD 新台幣 新臺幣 新台币 台幣 臺幣",
    "AUD A$ AU$",
    "CAD C$ CA$",
    "NZD NZ$",
    "SGD S$ SG$",
    "BRL R$",
    "MXN MX$",
    "INR ₹ RS RS.",
    "KRW ₩",
  ].flatMap((names) => names.split(" ").map((name) => [name, names.split(" ")[0]] as const)),
);

/** The code of a currency by any of its names, in capitals: "RMB" and "人民幣" are CNY; what is not known stays as it is. */
export const codeByName = (name: string): string => NAMES.get(name) ?? name;

/** Currencies without smaller coins. */
const UNDIVIDED: ReadonlySet<string> = new Set("JPY KRW TWD VND CLP IDR HUF".split(" "));

/** How a bare 元 is called, which is that of the mainland to one reader and that of Taiwan to another. */
export const YUAN = "元";

/** The currency written in an amount ("$" is USD, "NT$" TWD, "SEK" itself, a bare "元" or "圓" `YUAN`), or "". */
export function currencyIn(text: string): string {
  const parts = partsOf(text);
  return parts ? currencyOf(parts) : "";
}

function currencyOf({ before, after }: Parts): string {
  const mark = (before || after).toUpperCase().replace(/^[百千]?[亿億万萬]|^千|整$/g, "");
  return codeByName(mark);
}
