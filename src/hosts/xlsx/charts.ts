/** Charts of a sheet. */
import {
  type AxisLimits,
  type ChartPlan,
  PALETTE,
  type RangeRef,
  type SeriesPlan,
} from "../../models/plan";
import type { Library } from "./library";
import { absolute } from "../../a1";
import { type ValuesAt, acrossFormat, axisFormat } from "../axis-units";
import { INK, labelInk, withinBars } from "../bar-labels";
import { hasLegend } from "../direct-labels";
import { addressOf } from "../resolve";
import { zoneOf } from "./zones";

type Chart = InstanceType<Library["Chart"]>;
type ChartAxis = ReturnType<Chart["xAxis"]>;

/** Points. */
const SIZES = { title: 12, axisTitle: 10, labels: 9 } as const;

/** `formatOf` gives the number format of a range's first cell, which the axis shows its numbers in, as far as `valuesAt` needs. */
export function chartOf(
  library: Library,
  plan: ChartPlan,
  formatOf: (range: RangeRef) => string | undefined,
  valuesAt: ValuesAt,
): Chart {
  const { kind, series } = plan;
  // thin upright lines hang from the points of a line that is not seen (chart-xml.ts)
  const isLine = (part: SeriesPlan) =>
    kind === "combination" && (part.line === true || part.look === "upright");
  const lines = () => fill(library, library.Chart.newLine(), plan, isLine, formatOf);
  const isLinesOnly = series.every(isLine);
  const chart = isLinesOnly
    ? lines()
    : fill(library, kindOf(library, plan), plan, (part) => !isLine(part), formatOf);
  if (!isLinesOnly && series.some(isLine)) chart.combine(lines());
  if (plan.untitled) chart.title().setHidden();
  else chart.title().setName(plan.title).setFont(font(library, SIZES.title).setBold());
  // the library's x lies below, and the categories of horizontal bars stand beside them
  const [categoryAxis, valueAxis] = kind.endsWith("bar")
    ? [chart.yAxis(), chart.xAxis()]
    : [chart.xAxis(), chart.yAxis()];
  const shown = formatOf(plan.categories);
  const dates = shown?.startsWith("yyyy") ? shown : undefined;
  const categoryFormat = kind === "scatter" ? acrossFormat(plan, formatOf, valuesAt) : dates;
  nameAxis(library, categoryAxis, titleOf(plan.xTitle, plan.xTitleCell), categoryFormat);
  limit(categoryAxis, plan.xLimits);
  limit(valueAxis, plan.yLimits);
  const yTitle = titleOf(plan.yTitle, plan.yTitleCell);
  nameAxis(library, valueAxis, yTitle, axisFormat(plan, false, formatOf, valuesAt));
  if (series.some(({ secondary }) => secondary))
    nameAxis(library, chart.y2Axis(), plan.y2Title, axisFormat(plan, true, formatOf, valuesAt));
  if (hasLegend(plan))
    chart
      .legend()
      .setPosition(library.ChartLegendPosition.Top)
      .setFont(font(library, SIZES.labels));
  else chart.legend().setHidden();
  return chart.setWidth(plan.width).setHeight(plan.height).setAltText(plan.title);
}

/**
 * By number: the library's own `newColumnStacked` makes a doughnut. Of scatters the one with lines and marks, since the
 * library draws neither in those without, whatever a series asks for.
 */
function kindOf({ Chart, ChartType }: Library, { kind, series }: ChartPlan): Chart {
  const hasAreas = series.some(({ look }) => look === "area");
  const types = {
    column: ChartType.Column,
    "stacked column": ChartType.ColumnStacked,
    bar: ChartType.Bar,
    "stacked bar": ChartType.BarStacked,
    line: ChartType.Line,
    scatter: ChartType.ScatterStraightWithMarkers,
    combination: hasAreas ? ChartType.AreaStacked : ChartType.Column,
  };
  return new Chart(types[kind]);
}

function fill(
  library: Library,
  chart: Chart,
  plan: ChartPlan,
  belongs: (part: SeriesPlan) => boolean,
  formatAt: (range: RangeRef) => string | undefined,
): Chart {
  const { kind, categories, series, labelled } = plan;
  series.forEach((part, i) => {
    if (!belongs(part)) return;
    const color = part.color ?? PALETTE[i % PALETTE.length];
    const drawn = formatOf(library, kind, part, color);
    const added = new library.ChartSeries()
      .setName(part.name)
      .setCategories(rangeIn(library, categories))
      .setValues(rangeIn(library, part.values))
      .setFormat(drawn);
    if (labelled) added.setDataLabel(valueLabel(library, plan, color, formatAt(part.values)));
    if (kind === "scatter") added.setMarker(marksOf(library, part, color));
    if (part.secondary) added.setSecondaryAxis(true);
    chart.pushSeries(added);
  });
  return chart;
}

function valueLabel(library: Library, plan: ChartPlan, color: string, format?: string) {
  const ink = labelInk(plan, color);
  const label = new library.ChartDataLabel().showValue().setFont(font(library, SIZES.labels, ink));
  const own = withinBars(plan, format);
  return own ? label.setNumFormat(own) : label;
}

function formatOf(library: Library, kind: ChartPlan["kind"], part: SeriesPlan, color: string) {
  const { line, look } = part;
  if ((kind === "scatter" && !line) || look === "upright")
    return new library.ChartFormat().setLine(new library.ChartLine().setHidden(true));
  if (look === "lift") return new library.ChartFormat().setNoFill();
  return kind === "line" || line
    ? asLine(library, color, look === "dashed")
    : asColumn(library, color);
}

/** A title that stands in a cell, as the library wants it. */
const titleOf = (text: string | undefined, cell: RangeRef | undefined): string | undefined =>
  cell ? `=${addressOf(cell.sheet, absolute(cell.range))}` : text;

function marksOf(library: Library, { line }: SeriesPlan, color: string) {
  const marker = new library.ChartMarker();
  return line
    ? marker.setNone()
    : marker.setType(library.ChartMarkerType.Circle).setSize(7).setFormat(asColumn(library, color));
}

const asColumn = ({ ChartFormat, ChartSolidFill, Color }: Library, color: string) =>
  new ChartFormat().setSolidFill(new ChartSolidFill().setColor(Color.parse(color)));

function asLine(library: Library, color: string, dashed: boolean) {
  const { ChartFormat, ChartLine, ChartLineDashType, Color } = library;
  const line = new ChartLine().setColor(Color.parse(color)).setWidth(2.25);
  return new ChartFormat().setLine(dashed ? line.setDashType(ChartLineDashType.Dash) : line);
}

function rangeIn({ ChartRange }: Library, { sheet, range }: RangeRef) {
  const { top, left, bottom, right } = zoneOf(range);
  return ChartRange.newFromRange(sheet, top, left, bottom, right);
}

function nameAxis(library: Library, axis: ChartAxis, name?: string, format?: string): void {
  axis.setFont(font(library, SIZES.labels));
  if (format) axis.setNumFormat(format);
  if (name) axis.setName(name).setNameFont(font(library, SIZES.axisTitle));
}

function limit(axis: ChartAxis, limits: AxisLimits | undefined): void {
  if (limits) axis.setMin(limits.min).setMax(limits.max);
}

const font = ({ ChartFont, Color }: Library, size: number, color = INK) =>
  new ChartFont().setSize(size).setColor(Color.parse(color));
