/** What a number format says of the figures it shows beside how they look. */
import { currencyIn } from "./amounts";

/** Signs that several countries share, by the language for which Excel wrote the format. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ["¥-411", "JPY"],
  ["￥-411", "JPY"],
  ["元-804", "CNY"],
  ["元-404", "TWD"],
  ["$-404", "TWD"],
  ["$-C04", "HKD"],
  ["$-1004", "SGD"],
  ["$-1009", "CAD"],
  ["$-C09", "AUD"],
  ["$-1409", "NZD"],
  ["$-80A", "MXN"],
  ["KR-41D", "SEK"],
  ["KR-414", "NOK"],
  ["KR.-406", "DKK"],
]);

/** `[$€-407]#,##0.00`, `"CHF" 0.00`, `€#,##0`, `#,##0元`: the currency as an amount has it in text; "" where there is none. */
export function signInFormat(format: string): string {
  const [positive] = format.split(";");
  const [, sign, language] = /\[\$([^\]-]+)(-[^\]]*)?\]/.exec(positive) ?? [];
  if (sign) return SHARED.get(`${sign.trim()}${language ?? ""}`.toUpperCase()) ?? sign.trim();
  const words = positive
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .replace(/\\/g, "");
  for (const [, word] of words.matchAll(/"([^"]*)"/g)) if (isCurrency(word)) return word.trim();
  return /(?:[A-Z]{1,3}\$|[$€£¥￥₩₹₽₺฿₫₪₱]|[元圆圓円])/.exec(words)?.[0] ?? "";
}

/** The currencies of columns, by the number formats of their amounts, where they have one. */
export const currenciesInFormats = (
  formats: Iterable<readonly [column: number, format: string]>,
): ReadonlyMap<number, string> =>
  new Map(
    [...formats]
      .map(([column, format]) => [column, currencyInFormat(format)] as const)
      .filter(([, currency]) => currency),
  );

const isCurrency = (word: string): boolean => currencyIn(`${word} 1`) !== "";

/** The code of that currency, as amounts in text are read: "EUR", a bare 元 as it is; "" where there is none. */
export function currencyInFormat(format: string): string {
  const sign = signInFormat(format);
  return sign && (currencyIn(`${sign} 1`) || sign.toUpperCase());
}
