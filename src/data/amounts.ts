/** Amounts written as text: "$1,234.50", "(45.00)", "99元", "1.234,50 €". */

/** Which sign parts whole units from fractions in a column. */
export type DecimalSign = "." | ",";

/** Currency marks, words and codes that may stand before or after a figure. */
const MARKS =
  /^(?:[A-Z]{2,3}\$?|US\$|[$€£¥￥₩₹₽₺฿₫₪₱]|Rs\.?|kr\.?|zł|元|块|塊|圆|圓|万元|萬元|人民币|人民幣|美元|港元|欧元|歐元|日元|RMB)$/i;
const LARGE: ReadonlyMap<string, number> = new Map([
  ["万元", 1e4],
  ["萬元", 1e4],
  ["万", 1e4],
  ["萬", 1e4],
]);

interface Parts {
  readonly figure: string;
  readonly negative: boolean;
  readonly times: number;
}

/** The figure in an amount, without brackets, signs and currency; undefined where there is more than these. */
function partsOf(text: string): Parts | undefined {
  let rest = text.normalize("NFKC").trim().replace(/[−–]/g, "-");
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) [negative, rest] = [true, bracketed[1].trim()];
  const match = /^([^\d.,+-]*)([+-]?)([^\d.,+-]*)([\d.,'’\s]*\d[\d.,'’]*)\s*([^\d.,+-]*)(-?)$/.exec(
    rest,
  );
  if (!match) return undefined;
  const [, before, sign, between, figure, after, trailing] = match;
  const words = [before, between, after].map((word) => word.trim()).filter(Boolean);
  if (!words.every((word) => MARKS.test(word) || LARGE.has(word))) return undefined;
  const times = words.reduce((product, word) => product * (LARGE.get(word) ?? 1), 1);
  if (sign === "-" || trailing === "-") negative = true;
  return { figure: figure.replace(/['’\s]/g, ""), negative, times };
}

/** Whether a figure can only be read one way: 1 for a decimal point, −1 for a decimal comma, 0 for both. */
function leaning(figure: string): number {
  const [point, comma] = [figure.lastIndexOf("."), figure.lastIndexOf(",")];
  if (point >= 0 && comma >= 0) return point > comma ? 1 : -1;
  if (point < 0 && comma < 0) return 0;
  const sign = point >= 0 ? "." : ",";
  const grouped = new RegExp(`^\\d{1,3}(\\${sign}\\d{3})+$`).test(figure);
  if (!grouped) return sign === "." ? 1 : -1;
  // several groups can only be thousands; one ("1,234") can be either
  return figure.split(sign).length > 2 ? (sign === "," ? 1 : -1) : 0;
}

/**
 * The decimal sign of a column of amounts, told by those that can only be read one way; a point where none can. Where some
 * say one thing and some the other, undefined: the column mixes both.
 */
export function decimalSign(texts: Iterable<string>): DecimalSign | undefined {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    const lean = leaning(partsOf(text)?.figure ?? "");
    if (lean > 0) points++;
    if (lean < 0) commas++;
  }
  if (points && commas) return undefined;
  return commas ? "," : ".";
}

/** The amount in a text, or NaN: parseAmount("(45.00)", ".") is −45, parseAmount("99元", ".") is 99. */
export function parseAmount(text: string, decimal: DecimalSign): number {
  const parts = partsOf(text);
  if (!parts) return NaN;
  const thousands = decimal === "." ? "," : ".";
  const { figure } = parts;
  const whole = figure.includes(decimal) ? figure.slice(0, figure.lastIndexOf(decimal)) : figure;
  const groups = whole.split(thousands);
  if (groups.length > 1 && !groups.slice(1).every((group) => /^\d{2,3}$|^\d{4}$/.test(group)))
    return NaN;
  const plain = figure.split(thousands).join("").replace(decimal, ".");
  if (!/^\d*\.?\d+$|^\d+\.$/.test(plain)) return NaN;
  const size = Number(plain) * parts.times;
  return parts.negative ? -size : size;
}

/** The currency written in an amount ("$", "EUR", "元"), or "". */
export function currencyIn(text: string): string {
  const match = /[$€£¥￥₩₹₽₺฿₫₪₱]|\b[A-Z]{3}\b|元/.exec(text.normalize("NFKC"));
  return match ? match[0] : "";
}
