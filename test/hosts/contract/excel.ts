/** The emulated workbook that the genuine office.js talks to, for the contract. */
import { excelHost } from "../../../src/hosts/excel";
import { formatArea, parseArea } from "../../support/office/address";
import { calculate } from "../../support/office/calculate";
import type { Axis, Chart, Series } from "../../support/office/chart";
import type { Program } from "../../support/office/program";
import { KIND } from "../../support/office/unkindness";
import type { Worksheet } from "../../support/office/worksheet";
import { unquoted } from "./expected";
import type { CellFacts, ChartFacts, SeriesFacts, SheetFacts, TestedWorkbook } from "./workbook";

/** A new workbook in a program that office.js is connected to already. */
export function newExcelWorkbook(program: Program, unkindness = KIND): TestedWorkbook {
  program.reset(unkindness);
  const { workbook } = program;
  const sheetCalled = (name: string) => workbook.worksheets.getItem(name);
  return {
    host: excelHost(),
    async type(sheet, cell, text) {
      sheetCalled(sheet).getRange(cell).formulas = [[text]];
      await calculate(workbook);
    },
    select: (sheet, ...ranges) =>
      workbook.select(
        sheetCalled(sheet).getRange(ranges[0]),
        ranges.length > 1 ? "several ranges" : "range",
      ),
    calculate: () => calculate(workbook),
    sheets: () => workbook.worksheets.items.map(({ name }) => name),
    cell: (sheet, cell) => cellFacts(sheetCalled(sheet), cell),
    sheet: (sheet) => sheetFacts(sheetCalled(sheet)),
    charts: (sheet) => sheetCalled(sheet).charts.items.map(chartFacts),
    scales: (sheet) =>
      sheetCalled(sheet).formats.flatMap(({ address, criteria }) => {
        if (!criteria) return [];
        const [from, to] = [criteria.minimum, criteria.maximum].map(({ formula, color }) => ({
          value: Number(formula),
          color: color!,
        }));
        return [{ range: address, from, to }];
      }),
    state: () => stateOf(program),
  };
}

function cellFacts(sheet: Worksheet, address: string): CellFacts {
  const { top: row, left: column } = parseArea(address);
  const cell = sheet.cells.get(row, column);
  const look = (property: string) => sheet.looks.at(row, column, property) as any;
  const { notes, comments } = sheet.workbook;
  const annotation = [...notes.items, ...comments.items].find(
    ({ range }) => range.worksheet === sheet && formatArea(range.area) === address,
  );
  const validation = sheet.validations.find(({ address: validated }) =>
    sheet.getRange(address).getIntersectionOrNullObject(sheet.getRange(validated)),
  );
  return {
    value: cell?.value ?? "",
    formula: cell?.formula,
    format: look("numberFormat"),
    bold: look("font.bold"),
    italic: look("font.italic"),
    size: look("font.size"),
    color: look("font.color"),
    fill: look("fill.color"),
    align: look("horizontalAlignment")?.toLowerCase(),
    wrap: look("wrapText"),
    shrink: look("shrinkToFit"),
    top: look("borders.EdgeTop.color"),
    bottom: look("borders.EdgeBottom.color"),
    note: annotation?.content,
    refusal: validation?.errorAlert?.message,
    choices: choicesOf(validation?.rule?.list?.source),
  };
}

const choicesOf = (source: unknown): string[] | undefined =>
  typeof source === "string" && !source.startsWith("=") ? source.split(",") : undefined;

const pixels = (points: unknown): number | undefined =>
  points === undefined ? undefined : (points as number) / 0.75;

function sheetFacts(sheet: Worksheet): SheetFacts {
  const { showGridlines, tabColor, freezePanes, looks } = sheet;
  return {
    gridLines: showGridlines,
    tabColor: tabColor === "" ? undefined : tabColor,
    frozenRows: freezePanes.rows,
    frozenColumns: freezePanes.columns,
    width: (column) => pixels(looks.at(0, column, "columnWidth")),
    height: (row) => pixels(looks.at(row - 1, 0, "rowHeight")),
  };
}

function chartFacts(chart: Chart): ChartFacts {
  const { title, series, width, height, axes } = chart;
  const secondary = series.items.some(({ axisGroup }) => axisGroup === "Secondary");
  return {
    title: title.text,
    kind: kindOf(chart),
    width: pixels(width)!,
    height: pixels(height)!,
    xTitle: titleCellOf(axes.categoryAxis) ? "" : axes.categoryAxis.title.text,
    yTitle: titleCellOf(axes.valueAxis) ? "" : axes.valueAxis.title.text,
    y2Title: secondary ? axes.getItem("Value", "Secondary").title.text : "",
    xLimits: limitsOf(axes.categoryAxis),
    yLimits: limitsOf(axes.valueAxis),
    xTitleCell: titleCellOf(axes.categoryAxis),
    yTitleCell: titleCellOf(axes.valueAxis),
    series: series.items.map((part) => ({
      name: part.name,
      values: unquoted(part.values!),
      categories: unquoted(part.categories!),
      color: colorOf(part),
      line: isLine(part),
      secondary: part.axisGroup === "Secondary",
      look: lookOf(part),
    })),
  };
}

const isLine = ({ chartType }: Series): boolean => /Line/.test(chartType);

const titleCellOf = ({ title: { formula } }: Axis): string | undefined =>
  formula === "" ? undefined : unquoted(formula.slice(1)).replace(/\$/g, "");

/** What is not in the legend is what lifts others, which nobody sees, or what stands upright: columns as thin as can be. */
function lookOf({ chartType, format, gapWidth, legendEntry }: Series): SeriesFacts["look"] {
  if (chartType === "AreaStacked") {
    if (format.fill.isCleared === legendEntry.visible) throw new Error("an area is half hidden");
    return format.fill.isCleared ? "lift" : "area";
  }
  if (!legendEntry.visible && gapWidth === 500) return "upright";
  if (!legendEntry.visible) throw new Error("the legend lacks a series");
  return format.line.lineStyle === "Dash" ? "dashed" : undefined;
}

const colorOf = (series: Series): string =>
  series.format.fill.isCleared
    ? "none"
    : isLine(series)
      ? series.format.line.color
      : series.chartType === "XYScatter"
        ? series.markerBackgroundColor
        : series.format.fill.color;

const limitsOf = ({ minimum, maximum }: Axis) =>
  minimum === "" || maximum === "" ? undefined : { min: minimum, max: maximum };

function kindOf({ chartType, series }: Chart): ChartFacts["kind"] {
  if (chartType === "XYScatter") return "scatter";
  const others = series.items.some((part) => part.chartType !== chartType);
  if (others) return "combination";
  const kinds: Record<string, ChartFacts["kind"]> = {
    ColumnClustered: "column",
    ColumnStacked: "stacked column",
    BarClustered: "bar",
    BarStacked: "stacked bar",
    Line: "line",
  };
  return kinds[chartType];
}

/** The workbook as plain data. What is selected does not count. */
export function stateOf({ workbook }: Program): unknown {
  return {
    sheets: workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells],
      tables: sheet.tables.items.map(({ name, area }) => ({ name, area })),
      charts: sheet.charts.items.map(chartFacts),
      validations: sheet.validations,
    })),
    names: workbook.names.items.map(({ name, formula }) => ({ name, formula })),
    settings: workbook.settings.items.map(({ key, value }) => ({ key, value })),
    notes: [...workbook.notes.items, ...workbook.comments.items].map(({ content }) => content),
  };
}
