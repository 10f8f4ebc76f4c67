/** Charts of a sheet in the grid, as plans have them. */
import type { Model } from "@odoo/o-spreadsheet";
import {
  type AxisLimits,
  type AxisUnits,
  type ChartPlan,
  PALETTE,
  type RangeRef,
  type SeriesLook,
} from "../../../models/plan";
import { splitAddress } from "../../../a1";
import { rangeOf } from "../../grid/zones";

/** What a definition of o-spreadsheet's says of a chart with axes. */
interface Definition {
  readonly type: string;
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly showValues?: boolean;
  readonly legendPosition?: string;
  readonly title?: {
    readonly text?: string;
    readonly unseen?: boolean;
    readonly units?: AxisUnits;
  };
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle | undefined>>;
  readonly axesDesign?: Readonly<Record<string, Axis | undefined>>;
}

interface Axis {
  readonly gridLines?: string;
  readonly title?: { readonly text?: string; readonly cell?: string };
  readonly min?: number;
  readonly max?: number;
}

interface SeriesStyle {
  readonly label?: string;
  readonly backgroundColor?: string;
  readonly yAxisId?: string;
  readonly type?: string;
  readonly look?: SeriesLook;
}

export function chartsOf(model: Model, sheetId: string): ChartPlan[] {
  const { getters } = model;
  return getters.getChartIds(sheetId).flatMap((chartId) => {
    const definition = getters.getChartDefinition(chartId) as unknown as Definition;
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
    const kind = kindOf(definition);
    const { dataSets = [], dataSetsHaveTitle, labelRange } = definition.dataSource ?? {};
    if (!kind || !figure || !labelRange || dataSets.length === 0) return [];
    const range = (xc: string) => refOf(model, sheetId, xc, dataSetsHaveTitle === true);
    const { col, row, width, height } = figure;
    return [
      {
        ...{ kind, width, height },
        title: definition.title?.text ?? "",
        ...(definition.title?.unseen && { untitled: true }),
        ...(definition.title?.units && { units: definition.title.units }),
        ...(definition.showValues && { labelled: true }),
        ...(isBare(definition) && { bare: true }),
        at: rangeOf({ left: col, right: col, top: row, bottom: row }),
        ...axesOf(kind, definition),
        categories: range(labelRange),
        series: dataSets.map(({ dataSetId, dataRange }, i) => {
          const style = definition.dataSetStyles?.[dataSetId] ?? {};
          return {
            name: style.label ?? `${i + 1}`,
            values: range(dataRange),
            color: style.backgroundColor ?? PALETTE[i % PALETTE.length],
            line: style.type === "line" && !isArea(style.look),
            secondary: style.yAxisId === "y1",
            ...(style.look && { look: style.look }),
          };
        }),
      },
    ];
  });
}

const isArea = (look?: SeriesLook): boolean => look === "area" || look === "lift";

const isBare = ({ legendPosition, axesDesign = {} }: Definition): boolean =>
  legendPosition === "none" &&
  [axesDesign.x, axesDesign.y].some((axis) => axis?.gridLines === "none");

function kindOf({ type, stacked, horizontal }: Definition): ChartPlan["kind"] | undefined {
  if (type === "line") return "line";
  if (type === "combo") return "combination";
  if (type === "scatter") return "scatter";
  if (type !== "bar") return undefined;
  if (horizontal) return stacked ? "stacked bar" : "bar";
  return stacked ? "stacked column" : "column";
}

/** A range without the title that may stand in its first row. */
function refOf({ getters }: Model, sheetId: string, xc: string, titled: boolean): RangeRef {
  const { sheetId: on, zone } = getters.getRangeFromSheetXC(sheetId, xc);
  const top = titled && zone.top < zone.bottom ? zone.top + 1 : zone.top;
  return { sheet: getters.getSheetName(on), range: rangeOf({ ...zone, top }) };
}

/** o-spreadsheet's x lies below, so the axes of a chart with horizontal bars change places. */
function axesOf(kind: ChartPlan["kind"], { axesDesign = {} }: Definition) {
  const [below, left, right] = ["x", "y", "y1"].map((axis) => axesDesign[axis]);
  const [x, y] = kind.endsWith("bar") ? [left, below] : [below, left];
  const [xTitle, yTitle, y2Title] = [x, y, right].map((axis) => axis?.title?.text);
  const [xTitleCell, yTitleCell] = [x, y].map((axis) => axis?.title?.cell);
  const [xLimits, yLimits] = [x, y].map(limitsOf);
  return {
    ...(xTitle && { xTitle }),
    ...(yTitle && { yTitle }),
    ...(y2Title && { y2Title }),
    ...(xTitleCell && { xTitleCell: cellOf(xTitleCell) }),
    ...(yTitleCell && { yTitleCell: cellOf(yTitleCell) }),
    ...(kind === "scatter" && xLimits && { xLimits }),
    ...(yLimits && { yLimits }),
  };
}

function cellOf(address: string): RangeRef {
  const { sheet = "", range } = splitAddress(address);
  return { sheet, range };
}

const limitsOf = ({ min, max }: Axis = {}): AxisLimits | undefined =>
  min === undefined || max === undefined ? undefined : { min, max };
