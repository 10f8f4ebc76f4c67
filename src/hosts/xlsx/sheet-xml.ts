/** What the library has no word for in a sheet, put into the XML it wrote. */
import type { ColumnPlan, ScalePlan, ValidationPlan } from "../../models/plan";
import type { HostValue } from "../host";
import { DEFAULT_WIDTH } from "../print";
import { validationsXml } from "./validations";
import {
  type FileCell,
  type FormulaContent,
  isComputed,
  isError,
  isFormula,
  valueOf,
} from "./workbook";
import { element } from "./xml";
import { cellAt, rangeOf } from "./zones";

/** A formula as the file stores it, and whether it computes with arrays. */
export interface StoredFormula {
  readonly text: string;
  readonly array: boolean;
}

/**
 * Puts formulas into their cells, with their results as what they showed last, and marks the cells they fill as computed.
 * An array formula says which cells it fills, and by `cm` that it may come to fill others: it is a dynamic one.
 */
export function withFormulas(
  xml: string,
  cells: readonly FileCell[],
  stored: (content: FormulaContent) => StoredFormula,
): string {
  const computed = new Map<string, (style: string) => string>();
  for (const { row, column, content } of cells) {
    const at = cellAt(row, column);
    if (isFormula(content)) {
      const { text, array } = stored(content);
      const ref = array ? ` t="array" ref="${filledFrom(row, column, content)}"` : "";
      const formula = element("f", text, ref);
      computed.set(at, (style) => cellXml(at, style, valueOf(content), formula, array));
    } else if (isComputed(content))
      computed.set(at, (style) => cellXml(at, style, content.computed));
  }
  return xml.replace(
    /<c r="([A-Z]+\d+)"( s="\d+")?[^>]*?(?:\/>|>.*?<\/c>)/g,
    (cell, at: string, style = "") => computed.get(at)?.(style) ?? cell,
  );
}

const filledFrom = (top: number, left: number, { result }: FormulaContent): string =>
  rangeOf({ top, left, bottom: top + result.length - 1, right: left + result[0].length - 1 });

const DYNAMIC = ' cm="1"';

export const isDynamic = (xml: string): boolean => xml.includes(DYNAMIC);

function cellXml(at: string, style: string, value: HostValue, formula = "", dynamic = false) {
  const [type, shown] = typed(value);
  const attributes = `r="${at}"${style}${type && ` t="${type}"`}${dynamic ? DYNAMIC : ""}`;
  return `<c ${attributes}>${formula}${element("v", shown)}</c>`;
}

/** Kind and text of a computed value. */
function typed(value: HostValue): [type: "" | "b" | "e" | "str", text: string] {
  if (typeof value === "number") return ["", String(value)];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  return [isError(value) ? "e" : "str", value];
}

export const withTabColor = (xml: string, color: string): string =>
  xml.replace("<sheetPr>", `<sheetPr><tabColor rgb="FF${color.slice(1).toUpperCase()}"/>`);

/** Selects ranges, in the part of the sheet that scrolls where some of it does not. */
export function withSelection(xml: string, ranges: readonly string[]): string {
  const [active] = ranges[0].split(":");
  const what = `activeCell="${active}" sqref="${ranges.join(" ")}"`;
  if (!xml.includes("<pane "))
    return xml.replace(/<sheetView ([^>]*?)\/>/, `<sheetView $1><selection ${what}/></sheetView>`);
  const pane = /activePane="(\w+)"/.exec(xml)![1];
  return xml.replace(
    new RegExp(`<selection pane="${pane}"[^>]*/>`),
    `<selection pane="${pane}" ${what}/>`,
  );
}

/** Gives columns their number formats, by their numbers among the file's looks. */
export function withColumns(
  xml: string,
  columns: readonly ColumnPlan[],
  looks: ReadonlyMap<string, number>,
): string {
  if (!columns.some(({ format }) => format !== undefined)) return xml;
  const written = columns.flatMap(({ width, format }, i) => {
    if (width === undefined && format === undefined) return [];
    const look = format === undefined ? "" : ` style="${looks.get(format)}"`;
    const size = `width="${characters(width ?? DEFAULT_WIDTH)}"${look} customWidth="1"`;
    return [`<col min="${i + 1}" max="${i + 1}" ${size}/>`];
  });
  return xml.replace(/<cols>.*?<\/cols>/, `<cols>${written.join("")}</cols>`);
}

/** Width in characters of the standard font, seven pixels each, as Excel rounds it. */
const characters = (pixels: number): number => Math.floor((pixels / 7) * 256) / 256;

export const withValidations = (xml: string, validations: readonly ValidationPlan[]): string =>
  xml.replace("</sheetData>", `</sheetData>${validationsXml(validations)}`);

/** The file wants colours before validations. */
export const withScales = (xml: string, scales: readonly ScalePlan[]): string =>
  xml.replace("</sheetData>", `</sheetData>${scales.map(scaleXml).join("")}`);

function scaleXml({ range, from, to }: ScalePlan, i: number): string {
  const values = [from, to].map(({ value }) => `<cfvo type="num" val="${value}"/>`).join("");
  const colors = [from, to].map(({ color }) => `<color rgb="FF${color.slice(1).toUpperCase()}"/>`);
  const scale = `<colorScale>${values}${colors.join("")}</colorScale>`;
  const rule = `<cfRule type="colorScale" priority="${i + 1}">${scale}</cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

/** Rows, counted from 0, before which a new page begins; the file says after which. */
export function withPageBreaks(xml: string, rows: readonly number[]): string {
  if (rows.length === 0) return xml;
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  const counts = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return xml.replace(
    "</headerFooter>",
    `</headerFooter><rowBreaks ${counts}>${breaks}</rowBreaks>`,
  );
}
