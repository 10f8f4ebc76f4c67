/** What the charts of a sheet in an Excel file show. */
import type { ChartFacts, SeriesFacts } from "../hosts/contract/workbook";
import { elements, parseXml, relationshipsOf } from "./xlsx-package";
import type { ReadSheet, ReadWorkbook } from "./xlsx-reader";

export function chartFacts(workbook: ReadWorkbook, sheetName: string): ChartFacts[] {
  const { parts, sheets } = workbook;
  const sheetParts = relationshipsOf(parts, "xl/workbook.xml").filter(
    ({ type }) => type === "worksheet",
  );
  const [drawing] = relationshipsOf(parts, sheetParts[sheets.indexOf(sheetName)].target).filter(
    ({ type }) => type === "drawing",
  );
  if (!drawing) return [];
  const charts = new Map(
    relationshipsOf(parts, drawing.target).map(({ id, target }) => [id, parts[target]]),
  );
  return elements(parseXml(parts[drawing.target]), "twoCellAnchor").map((anchor) => {
    const [chart] = elements(anchor, "chart");
    const id = chart.getAttributeNS(RELATIONSHIPS, "id")!;
    return factsOf(parseXml(charts.get(id)!), sizeOf(anchor, workbook.sheet(sheetName)));
  });
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Pixels from the corner in one cell to the corner in another. */
function sizeOf(anchor: Element, sheet: ReadSheet): { width: number; height: number } {
  const number = (of: string, name: string) =>
    Number(elements(elements(anchor, of)[0], name)[0].textContent);
  const length = (cells: string, offset: string, size: (index: number) => number) => {
    let sum = (number("to", offset) - number("from", offset)) / 9_525;
    for (let i = number("from", cells); i < number("to", cells); i++) sum += size(i);
    return Math.round(sum);
  };
  return {
    width: length("col", "colOff", (column) => sheet.width(column) ?? 64),
    height: length("row", "rowOff", (row) => sheet.height(row + 1) ?? 20),
  };
}

function factsOf(chart: Document, size: { width: number; height: number }): ChartFacts {
  const plots = elements(chart, "plotArea")[0];
  const drawn = [...plots.children].filter(({ localName }) => /Chart$/.test(localName));
  const mainAxes = axesOf(drawn[0]);
  const titleOf = (kind: string, secondary = false) => {
    const axis = elements(plots, kind).find(
      (each) => mainAxes.includes(valueOf(each, "axId")) !== secondary,
    );
    return axis ? textOf(elements(axis, "title")[0]) : "";
  };
  return {
    ...size,
    title: textOf(elements(chart, "title")[0]),
    kind: kindOf(drawn),
    xTitle: titleOf("catAx"),
    yTitle: titleOf("valAx"),
    y2Title: titleOf("valAx", true),
    series: drawn.flatMap((plot) => {
      const line = plot.localName === "lineChart";
      const secondary = !axesOf(plot).some((axis) => mainAxes.includes(axis));
      return elements(plot, "ser").map((series) => seriesFacts(series, { line, secondary }));
    }),
  };
}

const axesOf = (plot: Element): string[] =>
  [...plot.children]
    .filter(({ localName }) => localName === "axId")
    .map((axis) => axis.getAttribute("val")!);

const valueOf = (from: Element, name: string): string =>
  elements(from, name)[0]?.getAttribute("val") ?? "";

const textOf = (title: Element | undefined): string =>
  title
    ? elements(title, "t")
        .map(({ textContent }) => textContent)
        .join("")
    : "";

function kindOf(drawn: readonly Element[]): ChartFacts["kind"] {
  if (drawn.length > 1) return "combination";
  const [plot] = drawn;
  if (plot.localName === "lineChart") return "line";
  if (plot.localName !== "barChart") throw new Error(`this is a ${plot.localName}`);
  if (valueOf(plot, "barDir") === "bar") return "bar";
  return valueOf(plot, "grouping") === "stacked" ? "stacked column" : "column";
}

function seriesFacts(series: Element, place: Pick<SeriesFacts, "line" | "secondary">): SeriesFacts {
  const [tx, cat, val] = ["tx", "cat", "val"].map((name) => elements(series, name)[0]);
  return {
    ...place,
    name: tx.textContent ?? "",
    values: address(val),
    categories: address(cat),
    color: `#${valueOf(elements(series, "spPr")[0], "srgbClr").toLowerCase()}`,
  };
}

/** "My ledger!B5:B9" */
const address = (data: Element): string =>
  elements(data, "f")[0]
    .textContent!.replace(/\$/g, "")
    .replace(/^'(.*)'!/, (_, sheet: string) => {
      return `${sheet.replace(/''/g, "'")}!`;
    });
