/** What a number format says of the figures it shows beside how they look. */
import { currencyIn } from "./amounts";

/** Currencies whose sign several countries share, by sign and country. */
const SHARED: ReadonlyMap<string, string> = new Map(
  [
    ...["¥ JP JPY", "￥ JP JPY", "元 CN CNY", "元 TW TWD", "$ TW TWD", "$ HK HKD", "$ SG SGD"],
    ...["$ CA CAD", "$ AU AUD", "$ NZ NZD", "$ MX MXN", "KR SE SEK", "KR NO NOK", "KR. DK DKK"],
  ].map((words) => {
    const [sign, country, code] = words.split(" ");
    return [`${sign} ${country}`, code];
  }),
);

/** Countries by the number of the language for which Excel wrote a format; newer versions write "ja-JP". */
const COUNTRIES: ReadonlyMap<number, string> = new Map([
  ...([[0x411, "JP"], [0x804, "CN"], [0x404, "TW"], [0xc04, "HK"], [0x1004, "SG"], [0x1009, "CA"]] as const), // prettier-ignore
  ...([[0xc09, "AU"], [0x1409, "NZ"], [0x80a, "MX"], [0x41d, "SE"], [0x414, "NO"], [0x406, "DK"]] as const), // prettier-ignore
]);

/** Of "411", of "10411", whose first digits say how figures are written, or of "ja-JP". */
const countryOf = (language: string): string | undefined =>
  /-([A-Z]{2})$/.exec(language)?.[1] ?? COUNTRIES.get(parseInt(language, 16) & 0xffff);

/** `[$€-407]#,##0.00`, `"CHF" 0.00`, `€#,##0`, `#,##0元`: the currency as an amount has it in text; "" where there is none. */
export function signInFormat(format: string): string {
  const [positive] = format.split(";");
  const [, sign, language] = /\[\$([^\]-]+)(-[^\]]*)?\]/.exec(positive) ?? [];
  if (sign) {
    const country = countryOf((language ?? "").slice(1).toUpperCase());
    return SHARED.get(`${sign.trim().toUpperCase()} ${country}`) ?? sign.trim();
  }
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
