/** What the XML of a sheet says of its rows: which are hidden, and what stands in the first ones. */
import { type Cell, tableOf } from "../table";
import { type ListedSheet, type Parts, columnIndex, plainText, sheetXml } from "./workbook-parts";

const ROW = /<row\b([^>]*)>/g;

/** Indices of the rows that are hidden, by a filter or by hand. */
export const hiddenIn = (xml: string): readonly number[] =>
  [...xml.matchAll(ROW)].flatMap(([, attributes]) =>
    /\bhidden="(1|true)"/.test(attributes)
      ? [Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? NaN) - 1]
      : [],
  );

/** Rows that tell the headings of a sheet. */
const FIRST = 40;

/** The other sheets that have the headings of one: months, for instance, that are parts of one table. */
export function sheetsLike(
  sheet: ListedSheet,
  sheets: readonly ListedSheet[],
  parts: Parts,
): readonly string[] {
  if (sheets.length < 2) return [];
  const shared = sharedTexts(parts("xl/sharedStrings.xml"));
  const headingsOf = (each: ListedSheet) => {
    const { headings, rows } = tableOf(firstCells(sheetXml(parts, each), shared));
    return rows.length ? headings.join("\t").trim().toLowerCase() : "";
  };
  const wanted = headingsOf(sheet);
  // one column alone may be headed alike by chance
  if (!wanted.includes("\t")) return [];
  return sheets.filter((each) => each !== sheet && headingsOf(each) === wanted).map(({ name }) => name); // prettier-ignore
}

const TEXT = /<t\b[^>]*>([^<]*)<\/t>/g;
const textIn = (xml: string) => [...xml.matchAll(TEXT)].map(([, text]) => plainText(text)).join("");

const sharedTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, inner = ""]) =>
    textIn(inner.replace(/<rPh[\s\S]*?<\/rPh>/g, "")),
  );

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The first rows that hold anything, each as wide as its last cell. */
function firstCells(xml: string, shared: readonly string[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const [, inner] of xml.matchAll(/<row\b[^>]*?(?<!\/)>([\s\S]*?)<\/row>/g)) {
    const row: Cell[] = [];
    for (const [, attributes, cell = ""] of inner.matchAll(CELL)) {
      const [, letters] = /\br="([A-Z]+)/.exec(attributes) ?? [];
      const column = letters ? columnIndex(letters) : row.length;
      const value = /<v[^>]*>([^<]*)<\/v>/.exec(cell)?.[1];
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
      while (row.length < column) row.push("");
      row[column] =
        type === "inlineStr"
          ? textIn(cell)
          : value === undefined
            ? ""
            : type === "s"
              ? (shared[Number(value)] ?? "")
              : type === "n"
                ? Number(value)
                : plainText(value);
    }
    if (row.some((cell) => cell !== "")) rows.push(row);
    if (rows.length >= FIRST) break;
  }
  return rows;
}
