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
  const axes = [...elements(plots, "catAx"), ...elements(plots, "valAx")];
  const axisCalled = (id: string) => axes.find((axis) => valueOf(axis, "axId") === id);
  const [x, y] = mainAxes.map(axisCalled);
  const right = elements(plots, "valAx").find((axis) => !mainAxes.includes(valueOf(axis, "axId")));
  return {
    ...size,
    title: textOf(elements(chart, "title")[0]),
    kind: kindOf(drawn),
    xTitle: titleOf(x),
    yTitle: titleOf(y),
    y2Title: titleOf(right),
    xLimits: limitsOf(x),
    yLimits: limitsOf(y),
    series: drawn.flatMap((plot) => {
      const secondary = !axesOf(plot).some((axis) => mainAxes.includes(axis));
      return elements(plot, "ser").map((series) =>
        plot.localName === "scatterChart"
          ? scatterFacts(series, secondary)
          : seriesFacts(series, { line: plot.localName === "lineChart", secondary }),
      );
    }),
  };
}

const titleOf = (axis: Element | undefined): string =>
  axis ? textOf(elements(axis, "title")[0]) : "";

function limitsOf(axis: Element | undefined): ChartFacts["xLimits"] {
  const [min, max] = ["min", "max"].map((name) => axis && valueOf(axis, name));
  return min && max ? { min: Number(min), max: Number(max) } : undefined;
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
  if (plot.localName === "scatterChart") return "scatter";
  if (plot.localName !== "barChart") throw new Error(`this is a ${plot.localName}`);
  const stacked = valueOf(plot, "grouping") === "stacked";
  if (valueOf(plot, "barDir") === "bar") return stacked ? "stacked bar" : "bar";
  return stacked ? "stacked column" : "column";
}

/** Joined points have no marks; the others have a mark of their colour and no line. */
function scatterFacts(series: Element, secondary: boolean): SeriesFacts {
  const [tx, xVal, yVal] = ["tx", "xVal", "yVal"].map((name) => elements(series, name)[0]);
  const look = [...series.children].find(({ localName }) => localName === "spPr")!;
  const [marker] = elements(series, "marker");
  const line = elements(look, "noFill").length === 0;
  if (line !== (valueOf(marker, "symbol") === "none"))
    throw new Error(`${tx.textContent} has both a line and marks, or neither`);
  return {
    name: tx.textContent ?? "",
    values: address(yVal),
    categories: address(xVal),
    color: `#${valueOf(line ? look : marker, "srgbClr").toLowerCase()}`,
    line,
    secondary,
  };
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
