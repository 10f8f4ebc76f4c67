/** What the charts of a sheet in an Excel file show, and its scales of colours. */
import type { ScalePlan } from "../../src/models/plan";
import type { ChartFacts, SeriesFacts } from "../hosts/contract/workbook";
import { elements, parseXml, relationshipsOf } from "./xlsx-package";
import type { ReadSheet, ReadWorkbook } from "./xlsx-reader";

/**
 * `titles`: those "said" to whoever does not see a chart, where cells above it speak for it and it shows none; or only those
 * "shown".
 */
export function chartFacts(
  workbook: ReadWorkbook,
  sheetName: string,
  titles: "said" | "shown" = "said",
): ChartFacts[] {
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
    const facts = factsOf(parseXml(charts.get(id)!), sizeOf(anchor, workbook.sheet(sheetName)));
    const unseen = elements(anchor, "cNvPr")[0].getAttribute("descr") ?? "";
    return { ...facts, title: facts.title || (titles === "said" ? unseen : "") };
  });
}

/** Scales of colours between two numbers. */
export function scaleFacts({ parts, sheets }: ReadWorkbook, sheetName: string): ScalePlan[] {
  const sheetParts = relationshipsOf(parts, "xl/workbook.xml").filter(
    ({ type }) => type === "worksheet",
  );
  const sheet = parseXml(parts[sheetParts[sheets.indexOf(sheetName)].target]);
  return elements(sheet, "conditionalFormatting").map((format) => {
    const [from, to] = elements(format, "cfvo").map((end, i) => ({
      value: Number(end.getAttribute("val")),
      color: `#${elements(format, "color")[i].getAttribute("rgb")!.slice(2).toLowerCase()}`,
    }));
    return { range: format.getAttribute("sqref")!, from, to };
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
  const own = elements(chart, "title").find((title) => title.parentElement?.localName === "chart");
  const right = elements(plots, "valAx").find((axis) => !mainAxes.includes(valueOf(axis, "axId")));
  return {
    ...size,
    title: textOf(own),
    kind: kindOf(drawn),
    xTitle: titleOf(x),
    yTitle: titleOf(y),
    y2Title: titleOf(right),
    xLimits: limitsOf(x),
    yLimits: limitsOf(y),
    xTitleCell: titleCellOf(x),
    yTitleCell: titleCellOf(y),
    series: drawn.flatMap((plot) => {
      const secondary = !axesOf(plot).some((axis) => mainAxes.includes(axis));
      return elements(plot, "ser").map((series) =>
        plot.localName === "scatterChart"
          ? scatterFacts(series, secondary)
          : seriesFacts(series, plot.localName, secondary, isListed(series, chart)),
      );
    }),
  };
}

function titleCellOf(axis: Element | undefined): string | undefined {
  const [title] = axis ? elements(axis, "title") : [];
  const [cell] = title ? elements(title, "f") : [];
  return cell && plainAddress(cell.textContent ?? "");
}

/** In the legend, or named beside its line; undefined where a single series needs neither. */
function isListed(series: Element, chart: Document): boolean | undefined {
  const isNamed = (each: Document | Element) =>
    elements(each, "showSerName").some((name) => name.getAttribute("val") === "1");
  if (elements(chart, "legend").length === 0) return isNamed(chart) ? isNamed(series) : undefined;
  const hidden = elements(chart, "legendEntry")
    .filter((entry) => valueOf(entry, "delete") === "1")
    .map((entry) => valueOf(entry, "idx"));
  return !hidden.includes(valueOf(series, "idx"));
}

/** Empty where the title stands in a cell. */
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
  const hasUprights = drawn.some((plot) => elements(plot, "errBars").length > 0);
  if (drawn.length > 1 || hasUprights) return "combination";
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

function seriesFacts(
  series: Element,
  plot: string,
  secondary: boolean,
  listed: boolean | undefined,
): SeriesFacts {
  const look = lookOf(series, plot, listed);
  const line = plot === "lineChart" && look !== "upright";
  // of its own: error bars have a value, too
  const own = (name: string) => [...series.children].find(({ localName }) => localName === name)!;
  const [tx, cat, val, drawn] = ["tx", "cat", "val", look === "upright" ? "errBars" : "spPr"].map(
    own,
  );
  return {
    ...{ line, secondary, look },
    name: tx.textContent ?? "",
    values: address(val),
    categories: address(cat),
    color: look === "lift" ? "none" : `#${valueOf(drawn, "srgbClr").toLowerCase()}`,
  };
}

/** What is not in the legend is an area that nobody sees, or hangs from points of an unseen line. */
function lookOf(series: Element, plot: string, listed: boolean | undefined): SeriesFacts["look"] {
  if (plot === "barChart") return undefined;
  const [look] = elements(series, "spPr");
  const [line] = elements(look, "ln");
  const drawn = plot === "lineChart" ? line : look;
  const isUnseen = [...drawn.children].some(({ localName }) => localName === "noFill");
  if (isUnseen === listed) throw new Error("a series is half hidden");
  if (plot === "areaChart") return isUnseen ? "lift" : "area";
  if (isUnseen) {
    const [bars] = elements(series, "errBars");
    if (valueOf(bars, "errBarType") !== "minus" || valueOf(bars, "val") !== "100")
      throw new Error("an upright line does not reach the axis");
    return "upright";
  }
  return valueOf(look, "prstDash") === "dash" ? "dashed" : undefined;
}

/** "My ledger!B5:B9" */
const address = (data: Element): string => plainAddress(elements(data, "f")[0].textContent!);

const plainAddress = (address: string): string =>
  address.replace(/\$/g, "").replace(/^'(.*)'!/, (_, sheet: string) => {
    return `${sheet.replace(/''/g, "'")}!`;
  });
