/**
 * Latin letters in what a reader of Chinese sees: whatever is left once the names below are taken out is a word in another
 * language. Each exception has its reason; a new one needs one, too.
 */
const EXCEPTIONS: readonly (readonly [what: RegExp, why: string])[] = [
  [
    /(?:\p{Lu}\p{Script=Latin}+(?:, | & | ))+(?:\(\d{4}\)|\d{4})(?:, [^。；（）]+)?|RFM and CLV, [^。；（）]+/gu,
    "literature, as it is cited",
  ],
  [/^\u2068?=.*$/g, "a formula, as it stands in a cell"],
  [/Bruce Hardie|Peter Fader/g, "people"],
  [
    /\b(M?BG|Pareto)\/NBD\b|\bGamma-Gamma\b|\bBeta-PERT\b|\bbeta-/g,
    "names of models and distributions",
  ],
  [/=?\bCV\.[A-Z]+(\.[A-Z]+)*/g, "our functions' names, as one types them"],
  [/#(N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|REF!|BUSY!|SPILL!|CALC!)/g, "Excel's error values"],
  [/\bII\b|\bln\(/g, "Roman numerals and mathematics"],
  [/\b(TRUE|FALSE)\b/g, "Excel's truth values, as one types them"],
  [/\d(\.\d+)?e[+-]?\d+/g, "very large and very small numbers"],
  [/(?<=特征列 |特徵欄 )[^”」（]+/g, "the name of a column of the user's"],
  [/\b(DMY|MDY|YMD)\b/g, "orders of dates, as Excel's Text to Columns lists them"],
  [/\b(VALUE|DATE|YEAR|INT|MOD)\(/g, "Excel's own functions, as one types them"],
  [/"(en|zh-CN|zh-TW)( words)?"/g, "what is typed as headers"],
  [/'?[\p{L}\p{N} ]*'?!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/gu, "addresses of ranges"],
  [/\b[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?\b/g, "addresses of cells; P10, P50 and P90 look like them"],
  [
    /\b(RFM|NPS|CSAT|AIC|sBG|HBR|IT|CD|CSV|GBK|Big5|UTF-8|UTF-16|SQL|PNG|PERT)\b/g,
    "abbreviations that Chinese writes so",
  ],
  [/\b(R|F|M)\b/g, "the letters of RFM"],
  [/\b(r\/alpha|alpha|beta|gamma|r|s|a|b|p|q)\b/g, "parameters of models, as the papers call them"],
  [
    /\b(Excel|Microsoft|Office|Customer Value for Excel|LibreOffice|CDNOW|brucehardie\.com)\b/g,
    "products and companies",
  ],
  [
    /\b(Spark|Databricks|BigQuery|Snowflake|Trino|Athena|ClickHouse|PostgreSQL|DuckDB|WPS)\b/g,
    "products and companies",
  ],
  [
    /^A$|^[A-Z]{1,2} [列欄]$|(删除|刪除|插入) [A-Z]{1,2} [列欄]|（[A-Z]{1,2} [列欄]）/g,
    "columns by their letters, and the icon of the colour of text",
  ],
  [
    /\.(csv|tsv|txt|gz|parquet|xlsx?)\b|\bParquet\b|\bgzip\b/g,
    "kinds of files, by the ends of their names",
  ],
  [/\bShift JIS\b|\bWindows-1252\b/g, "encodings, by their names"],
  [/Mozilla\/5\.0 .*$/gm, "what a browser calls itself"],
  [
    /\((\p{Ll}+\.[\p{Ll}-]+|leftovers)\)/gu,
    "checks by their ids, in the report for whoever mends them",
  ],
  [/\bLAMBDA\b|\bMB\b/g, "a function of Excel's by its name, and megabytes"],
  [/(?<=^(语言|語言)：)zh-(CN|TW)$/gm, "the language of the page, by its code"],
  [/\b1,235k$/g, "the grid's short form of a number"],
  [/\{n\}/g, "a gap that a formula fills"],
  [/^English$/g, "the language that one switches to, in itself"],
  [/\b(NT|HK|US)\$/g, "currencies"],
  [/\bPSM，van Westendorp\b/g, "a method by its author"],
  [/\bsales\.orders\b/g, "a table in a warehouse, as one types it"],
  [
    /Champions（|Hibernating（|为 High|為 High|为 Medium|為 Medium|为 Low|為 Low/g,
    "what functions without a language give",
  ],
  [/\b\d{4}-Q[1-4]\b/g, "quarters, which Chinese writes so"],
  [/\b(Ctrl|Alt|Shift)\+(Shift\+)?[A-Z]\b/g, "keys, as they are printed on the keyboard"],
  [/\b(Ctrl|Alt|Shift|Esc|Enter|Tab|F6|F2)\b/g, "keys, as they are printed on the keyboard"],
];

/**
 * The Latin letters in a text that none of the exceptions has, with what is around them; `names` are people's data, which stand in
 * a cell or are quoted.
 */
export function latinIn(text: string, names: ReadonlySet<string> = new Set()): string[] {
  if (names.has(text)) return [];
  const quoted = text.replace(/[“「]([^”」]*)[”」]/g, (whole, inside: string) =>
    names.has(inside) ? "·" : whole,
  );
  const rest = EXCEPTIONS.reduce((left, [what]) => left.replace(what, "·"), quoted);
  return rest.match(/[^·]{0,20}\p{Script=Latin}+[^·]{0,20}/gu) ?? [];
}
