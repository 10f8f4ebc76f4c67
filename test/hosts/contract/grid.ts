/** The workbook in the browser's grid, for the contract. */
import { helpers } from "@odoo/o-spreadsheet";
import { SHRINKING, shrinks } from "../../../src/models/plan";
import type { HostValue } from "../../../src/hosts/host";
import { newWorkbook } from "../../models/cv-in-grid";
import { unquoted } from "./expected";
import type { CellFacts, ChartFacts, SheetFacts, TestedWorkbook } from "./workbook";

export function newGridWorkbook(): TestedWorkbook {
  const { model, host } = newWorkbook();
  const getters = model.getters as any; // those of our plugins are not in o-spreadsheet's types
  const idOf = (sheet: string): string => getters.getSheetIdByName(sheet);
  const position = (sheet: string, cell: string) => {
    const { left: col, top: row } = helpers.toZone(cell);
    return { sheetId: idOf(sheet), col, row };
  };

  function activate(sheetId: string): void {
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetId !== sheetIdFrom)
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  }

  return {
    host,
    async type(sheet, cell, text) {
      const { sheetId, col, row } = position(sheet, cell);
      activate(sheetId);
      model.selection.selectCell(col, row);
      await host.enter(text);
    },
    select(sheet, ...ranges) {
      activate(idOf(sheet));
      ranges.forEach((range, i) => {
        const zone = helpers.toZone(range);
        const anchor = { cell: { col: zone.left, row: zone.top }, zone };
        if (i === 0) model.selection.selectZone(anchor);
        else model.selection.addCellToSelection(zone.left, zone.top);
      });
      model.trigger("update");
    },
    calculate: async () => {},
    sheets: () => getters.getSheetIds().map((id: string) => getters.getSheetName(id)),
    cell: (sheet, cell) => cellFacts(getters, position(sheet, cell)),
    sheet: (sheet) => sheetFacts(getters, idOf(sheet)),
    charts(sheet) {
      const sheetId = idOf(sheet);
      const chartIds: string[] = getters.getChartIds(sheetId);
      return getters
        .getFigures(sheetId)
        .map((figure: any, i: number) =>
          chartFacts(getters.getChartDefinition(chartIds[i]), figure, sheet),
        );
    },
    scales: (sheet) =>
      getters.getConditionalFormats(idOf(sheet)).flatMap(({ rule, ranges }: any) => {
        const [from, to] = [rule.minimum, rule.maximum].map(({ value, color }) => ({
          value: Number(value),
          color: `#${color.toString(16)}`.replace(/^#(?=.{5}$)/, "#0"),
        }));
        return ranges.map((range: string) => ({ range, from, to }));
      }),
    state: () => model.exportData(),
  };
}

function cellFacts(getters: any, position: object): CellFacts {
  const { isFormula, format, style = {} } = getters.getCell(position) ?? {};
  const { bold, italic, fontSize, textColor, fillColor, align, wrapping } = style;
  const { top, bottom } = getters.getCellBorder(position) ?? {};
  return {
    value: (getters.getEvaluatedCell(position).value ?? "") as HostValue,
    formula: isFormula ? getters.getCellText(position, { showFormula: true }) : undefined,
    format,
    bold,
    italic,
    size: fontSize,
    color: textColor?.toLowerCase(),
    fill: fillColor?.toLowerCase(),
    align,
    wrap: wrapping && wrapping === "wrap",
    // the grid has no such look: it draws every number so that it fits
    shrink: shrinks({ shrink: bold && SHRINKING.has(fontSize), align }, format) || undefined,
    top: top?.color.toLowerCase(),
    bottom: bottom?.color.toLowerCase(),
    note: getters.getNote(position),
    refusal: getters.getRefusal(position),
    choices: choicesOf(getters.getValidationRuleForCell(position)?.criterion),
  };
}

const choicesOf = (criterion: any): string[] | undefined =>
  criterion?.type === "isValueInList" ? criterion.values : undefined;

function sheetFacts(getters: any, sheetId: string): SheetFacts {
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  return {
    gridLines: getters.getGridLinesVisibility(sheetId),
    tabColor: getters.getSheet(sheetId).color,
    frozenRows: ySplit,
    frozenColumns: xSplit,
    width: (column) => getters.getColSize(sheetId, column),
    height: (row) => getters.getRowSize(sheetId, row - 1),
  };
}

function chartFacts(definition: any, { width, height }: any, sheet: string): ChartFacts {
  const { title, dataSource, dataSetStyles, axesDesign } = definition;
  const titleOf = (axis: any): string => axis?.title?.text ?? "";
  const address = (range: string) => (range.includes("!") ? unquoted(range) : `${sheet}!${range}`);
  const kind = kindOf(definition);
  const [x, y] = kind.endsWith("bar") ? [axesDesign.y, axesDesign.x] : [axesDesign.x, axesDesign.y];
  return {
    title: title.text,
    kind,
    width,
    height,
    // The grid's x lies below, a bar chart's categories do not.
    xTitle: cellOf(x) ? "" : titleOf(x),
    yTitle: cellOf(y) ? "" : titleOf(y),
    y2Title: titleOf(axesDesign.y1),
    xLimits: limitsOf(x),
    yLimits: limitsOf(y),
    xTitleCell: cellOf(x),
    yTitleCell: cellOf(y),
    series: dataSource.dataSets.map(({ dataSetId, dataRange }: any) => {
      const style = dataSetStyles[dataSetId];
      return {
        name: style.label,
        values: address(dataRange),
        categories: address(dataSource.labelRange),
        color: style.look === "lift" ? "none" : style.backgroundColor,
        line: kind === "line" || (style.type === "line" && !/area|lift/.test(style.look)),
        secondary: style.yAxisId === "y1",
        look: style.look,
      };
    }),
  };
}

const cellOf = (axis: any) => axis?.title?.cell && unquoted(axis.title.cell);

const limitsOf = ({ min, max }: any) => (min === undefined ? undefined : { min, max });

function kindOf({ type, stacked, horizontal }: any): ChartFacts["kind"] {
  if (type === "line" || type === "scatter") return type;
  if (type === "combo") return "combination";
  if (horizontal) return stacked ? "stacked bar" : "bar";
  return stacked ? "stacked column" : "column";
}
