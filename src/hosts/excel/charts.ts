/** Charts of a Plan, as steps of two requests. */
import {
  type AxisLimits,
  type ChartPlan,
  PALETTE,
  type Plan,
  type RangeRef,
  type SeriesPlan,
  isListed,
} from "../../models/plan";
import { absolute } from "../../a1";
import { labelInk, withinBars } from "../bar-labels";
import { chartNames } from "../chart-names";
import { acrossFormat, axisFormat, formatsOf } from "../axis-units";
import { type DirectName, hasLegend, isNamedDirectly, namesIn, plotArea } from "../direct-labels";
import type { NamedChart } from "../host";
import { addressOf } from "../resolve";
import { points } from "./looks";
import type { SheetOf, Step } from "./steps";

/** A chart that exists but has the series that Excel guessed. */
export interface DraftChart {
  readonly sheet: string;
  readonly plan: ChartPlan;
  readonly chart: Excel.Chart;
  readonly formatAt: ReturnType<typeof formatsOf>;
  /** The cells it draws, by address. */
  readonly drawn: ReadonlyMap<string, Excel.Range>;
}

/**
 * Adds charts, each over the values of its first series, and notes them in `drafts`. What series Excel makes of the
 * values depends on what the cells hold at that moment, so `seriesSteps` puts the plan's in their place.
 */
export function chartSteps(plan: Plan, sheetOf: SheetOf, drafts: DraftChart[]): Step[] {
  const formatAt = formatsOf(plan.sheets);
  return plan.sheets.flatMap(({ name: sheet, charts = [] }) => {
    const names = chartNames(charts);
    return charts.map((chart, i) =>
      draftStep(sheet, { name: names[i] ?? "", plan: chart }, formatAt, sheetOf, drafts),
    );
  });
}

/** As `chartSteps`, for one chart; the number formats of what it draws come from `sheets`. */
export const oneChartStep = (
  sheet: string,
  chart: NamedChart,
  sheets: Plan["sheets"],
  sheetOf: SheetOf,
  drafts: DraftChart[],
): Step => draftStep(sheet, chart, formatsOf(sheets), sheetOf, drafts);

const draftStep = (
  sheet: string,
  { name, plan }: NamedChart,
  formatAt: DraftChart["formatAt"],
  sheetOf: SheetOf,
  drafts: DraftChart[],
): Step => ({
  doing: drawing(sheet, plan),
  queue: () =>
    void drafts.push({
      ...{ sheet, plan, chart: draft(sheet, plan, name, sheetOf), formatAt },
      drawn: loaded(plan, sheetOf),
    }),
});

/** The charts' own series, titles and axes, once the request that added the charts is answered. */
export const seriesSteps = (drafts: readonly DraftChart[], sheetOf: SheetOf): Step[] =>
  drafts.map(({ sheet, plan, chart, formatAt, drawn }) => ({
    doing: drawing(sheet, plan),
    queue() {
      const guessed = chart.series.count;
      const valuesAt = (ref: RangeRef) => drawn.get(keyOf(ref))!.values.flat() as unknown[];
      const names = namesIn(plan, valuesAt);
      plan.series.forEach((series, i) => {
        const added = queueSeries(chart, plan, series, i, sheetOf, formatAt);
        if (names[i]) queueName(added, names[i], colorOf(series, i));
      });
      for (let i = 0; i < guessed; i++) chart.series.getItemAt(0).delete();
      queueTitles(chart, plan);
      queueAxes(chart, plan);
      queueFormats(chart, plan, (secondary) => axisFormat(plan, secondary, formatAt, valuesAt));
      if (plan.kind === "scatter")
        showNumbers(chart.axes.categoryAxis, acrossFormat(plan, formatAt, valuesAt));
      if (isNamedDirectly(plan)) queueRoom(chart, plan, names);
    },
  }));

const drawing = (sheet: string, { title, at }: ChartPlan): string =>
  `drawing the chart ${title} at ${addressOf(sheet, at)}`;

function draft(sheet: string, plan: ChartPlan, name: string, sheetOf: SheetOf): Excel.Chart {
  const source = rangeOf(plan.series[0].values, sheetOf);
  const chart = sheetOf(sheet).charts.add(KINDS[plan.kind], source, "Auto");
  if (name !== "") chart.name = name;
  chart.setPosition(plan.at);
  chart.width = points(plan.width);
  chart.height = points(plan.height);
  chart.series.load("count");
  return chart;
}

const keyOf = ({ sheet, range }: RangeRef): string => addressOf(sheet, range);

function loaded(plan: ChartPlan, sheetOf: SheetOf): DraftChart["drawn"] {
  const refs = [...plan.series.map(({ values }) => values), plan.categories];
  return new Map(
    refs.map((ref) => {
      const range = sheetOf(ref.sheet).getRange(ref.range);
      range.load("values");
      return [keyOf(ref), range];
    }),
  );
}

/** Between two groups of columns, in per cent of a column's width. */
const GAP = 60;
/** The widest there is: columns as thin as a line. */
const WIDEST_GAP = 500;
/** Points. */
const MARK_SIZE = 7;

const KINDS = {
  column: "ColumnClustered",
  "stacked column": "ColumnStacked",
  bar: "BarClustered",
  "stacked bar": "BarStacked",
  line: "Line",
  scatter: "XYScatter",
  combination: "ColumnClustered",
} as const;

function queueSeries(
  chart: Excel.Chart,
  plan: ChartPlan,
  series: SeriesPlan,
  index: number,
  sheetOf: SheetOf,
  formatAt: DraftChart["formatAt"],
): Excel.ChartSeries {
  const added = chart.series.add(series.name);
  const { kind } = plan;
  const isLine = kind === "line" || (kind !== "scatter" && series.line === true);
  const color = colorOf(series, index);
  added.setValues(rangeOf(series.values, sheetOf));
  added.setXAxisValues(rangeOf(plan.categories, sheetOf));
  if (isLine) {
    added.chartType = "Line";
    added.format.line.color = color;
    if (series.look === "dashed") added.format.line.lineStyle = "Dash";
  } else if (series.look === "lift" || series.look === "area") {
    added.chartType = "AreaStacked";
    if (series.look === "lift") added.format.fill.clear();
    else added.format.fill.setSolidColor(color);
  } else if (kind === "scatter") queuePoints(added, series, color);
  else queueBars(added, color, series.look === "upright" ? WIDEST_GAP : GAP);
  if (plan.labelled) queueLabels(added, plan, color, formatAt(series.values));
  if (series.secondary) added.axisGroup = "Secondary";
  return added;
}

const colorOf = ({ color }: SeriesPlan, index: number): string =>
  color ?? PALETTE[index % PALETTE.length];

const SIDES = { left: "Left", right: "Right", above: "Top", below: "Bottom" } as const;

/** The name of a line beside one of its points, in its colour. */
function queueName(added: Excel.ChartSeries, { point: at, side }: DirectName, color: string): void {
  const point = added.points.getItemAt(at);
  point.hasDataLabel = true;
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a way to its label
  const label = point.dataLabel;
  label.showSeriesName = true;
  label.showValue = false;
  label.position = SIDES[side];
  label.format.font.color = color;
}

function queueRoom(
  chart: Excel.Chart,
  plan: ChartPlan,
  names: readonly (DirectName | undefined)[],
): void {
  const { left, top, width, height } = plotArea(plan, names);
  const area = chart.plotArea;
  area.left = points(left);
  area.top = points(top);
  area.width = points(width);
  area.height = points(height);
}

/** Every bar says its value. */
function queueLabels(
  added: Excel.ChartSeries,
  plan: ChartPlan,
  color: string,
  format: string | undefined,
): void {
  added.hasDataLabels = true;
  const labels = added.dataLabels;
  labels.format.font.color = labelInk(plan, color);
  const own = withinBars(plan, format);
  if (own === undefined) return;
  labels.linkNumberFormat = false;
  labels.numberFormat = own;
}

/** Bars and columns of one colour, also where they stand for less than nothing. */
function queueBars(added: Excel.ChartSeries, color: string, gap: number) {
  added.format.fill.setSolidColor(color);
  added.invertIfNegative = false;
  added.gapWidth = gap;
}

function queuePoints(added: Excel.ChartSeries, { line }: SeriesPlan, color: string): void {
  if (line) {
    added.chartType = "XYScatterLinesNoMarkers";
    added.format.line.color = color;
  } else {
    added.markerStyle = "Circle";
    added.markerSize = MARK_SIZE;
    added.markerBackgroundColor = color;
    added.markerForegroundColor = color;
  }
}

function queueTitles(chart: Excel.Chart, plan: ChartPlan): void {
  const { title, untitled, series, xTitle, yTitle, y2Title, xTitleCell, yTitleCell } = plan;
  const { axes, legend } = chart;
  chart.title.text = title;
  if (untitled) chart.title.visible = false;
  legend.visible = hasLegend(plan);
  if (hasLegend(plan)) legend.position = "Top";
  // from the last on, so that an entry that goes moves no other one
  for (let i = series.length - 1; i >= 0; i--)
    if (!isListed(series[i])) legend.legendEntries.getItemAt(i).visible = false;
  if (xTitle) axes.categoryAxis.title.text = xTitle;
  if (yTitle) axes.valueAxis.title.text = yTitle;
  if (xTitleCell) axes.categoryAxis.title.setFormula(cellFormula(xTitleCell));
  if (yTitleCell) axes.valueAxis.title.setFormula(cellFormula(yTitleCell));
  if (y2Title) axes.getItem("Value", "Secondary").title.text = y2Title;
}

function queueAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  const { kind, xLimits, yLimits, labelled, bare } = plan;
  const { categoryAxis, valueAxis } = axes;
  if (labelled || bare) {
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
  }
  if (isLying(kind)) {
    categoryAxis.reversePlotOrder = true; // Excel begins below
    categoryAxis.position = "Maximum"; // where the axis of values crosses: still below
  }
  // at the edge: beside the line of zero, names would run through what lies below it
  categoryAxis.tickLabelPosition = "Low";
  if (xLimits) queueLimits(categoryAxis, xLimits);
  if (yLimits) queueLimits(valueAxis, yLimits);
}

function queueFormats(
  { axes }: Excel.Chart,
  { series }: ChartPlan,
  format: (secondary: boolean) => string | undefined,
): void {
  showNumbers(axes.valueAxis, format(false));
  if (series.some((part) => part.secondary))
    showNumbers(axes.getItem("Value", "Secondary"), format(true));
}

/** An axis shows its numbers as the cells do unless it is told otherwise. */
function showNumbers(axis: Excel.ChartAxis, format: string | undefined): void {
  if (format === undefined) return;
  axis.linkNumberFormat = false;
  axis.numberFormat = format;
}

function queueLimits(axis: Excel.ChartAxis, { min, max }: AxisLimits): void {
  axis.minimum = min;
  axis.maximum = max;
}

const cellFormula = ({ sheet, range }: RangeRef): string => `=${addressOf(sheet, absolute(range))}`;

const isLying = (kind: ChartPlan["kind"]): boolean => kind === "bar" || kind === "stacked bar";

const rangeOf = ({ sheet, range }: RangeRef, sheetOf: SheetOf): Excel.Range =>
  sheetOf(sheet).getRange(range).untrack();
