/** Charts of an emulated sheet. */
import { parseArea } from "./address";
import { Collection, Emulated, invalidArgument, removeFrom } from "./emulated";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const BARS = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked"];
const POINTS = ["XYScatter", "XYScatterLinesNoMarkers"];
const CHART_TYPES = [...BARS, ...POINTS, "Line", "AreaStacked"];

function checkType(type: unknown): void {
  if (!CHART_TYPES.includes(String(type))) throw invalidArgument(`${String(type)} is not a chart`);
}

export class Charts extends Collection<Chart> {
  constructor(private readonly worksheet: Worksheet) {
    super("ChartCollection", [], (chart, key) => chart.id === key || chart.name === key);
  }

  /** Excel guesses the series: here one for each column of the source, or none if nothing is in it. */
  add(type: string, source: Range, _seriesBy: string): Chart {
    checkType(type);
    const chart = new Chart(type, `chart ${++latestChart}`, this.worksheet);
    if (source.getUsedRangeOrNullObject(true))
      for (let i = 0; i < source.columnCount; i++) chart.series.add(`Series${i + 1}`);
    this.items.push(chart);
    return chart;
  }
}

let latestChart = 0;

export class Chart extends Emulated {
  readonly className = "Chart";
  name: string;
  readonly title = new Titled("ChartTitle");
  readonly legend: Legend;
  readonly axes = new Axes(this);
  readonly series: SeriesCollection;
  readonly plotArea = new PlotArea(this);
  width = 360;
  height = 216;
  /** Cell of its top left corner. */
  position: string | undefined = undefined;

  constructor(
    readonly chartType: string,
    readonly id: string,
    readonly worksheet: Worksheet,
  ) {
    super();
    this.name = id;
    this.series = new SeriesCollection(chartType);
    this.legend = new Legend(this.series);
  }

  delete(): void {
    removeFrom(this.worksheet.charts.items, this);
  }

  setPosition(startCell: string): void {
    parseArea(startCell);
    this.position = startCell;
  }
}

/** Where the chart draws, in points from its own corner; undefined while Excel chooses. */
class PlotArea extends Emulated {
  readonly className = "ChartPlotArea";
  left: number | undefined = undefined;
  top: number | undefined = undefined;
  private size: { width?: number; height?: number } = {};

  constructor(private readonly chart: Chart) {
    super();
  }

  get width(): number | undefined {
    return this.size.width;
  }
  set width(width: number | undefined) {
    if (!(width! > 0 && width! <= this.chart.width)) throw invalidArgument(`no width: ${width}`);
    this.size.width = width;
  }
  get height(): number | undefined {
    return this.size.height;
  }
  set height(height: number | undefined) {
    if (!(height! > 0 && height! <= this.chart.height))
      throw invalidArgument(`no height: ${height}`);
    this.size.height = height;
  }
}

class Titled extends Emulated {
  text = "";
  formula = "";
  visible = true;
  constructor(readonly className: string) {
    super();
  }

  /** A title may follow a cell, and no other formula. */
  setFormula(formula: string): void {
    if (!/^=.+!\$[A-Z]+\$\d+$/.test(formula)) throw invalidArgument(`${formula} is not one cell`);
    this.formula = formula;
  }
}

class Legend extends Emulated {
  readonly className = "ChartLegend";
  visible = true;
  position = "Right";

  constructor(private readonly series: SeriesCollection) {
    super();
  }

  get legendEntries(): LegendEntries {
    return new LegendEntries(this.series);
  }
}

/** The entries of a legend stand in the order of its series, areas first and lines last. */
class LegendEntries extends Emulated {
  readonly className = "ChartLegendEntryCollection";

  constructor(private readonly series: SeriesCollection) {
    super();
  }

  getItemAt(index: number): LegendEntry {
    const sorted = [...this.series.items].sort((a, b) => rank(a) - rank(b));
    const series = sorted.at(index);
    if (index < 0 || !series) throw invalidArgument(`the legend has no entry ${index}`);
    return series.legendEntry;
  }
}

const rank = ({ chartType }: Series): number =>
  chartType === "AreaStacked" ? 0 : BARS.includes(chartType) ? 1 : 2;

class LegendEntry extends Emulated {
  readonly className = "ChartLegendEntry";
  visible = true;
}

class SeriesCollection extends Collection<Series> {
  constructor(private readonly chartType: string) {
    super("ChartSeriesCollection", []);
  }

  add(name: string): Series {
    const series = new Series(name, this.chartType, this.items);
    this.items.push(series);
    return series;
  }
}

interface Marks {
  readonly style: string;
  readonly size: number;
  readonly background: string;
  readonly foreground: string;
}

export class Series extends Emulated {
  readonly className = "ChartSeries";
  readonly format = new SeriesFormat();
  readonly legendEntry = new LegendEntry();
  axisGroup = "Primary";
  hasDataLabels = false;
  readonly dataLabels = new DataLabels();
  invertIfNegative = true;
  /** Addresses. */
  values?: string;
  categories?: string;

  constructor(
    readonly name: string,
    private type: string,
    private readonly siblings: Series[],
    private gap = 150,
    private marks: Marks = { style: "Automatic", size: 5, background: "", foreground: "" },
  ) {
    super();
  }

  get chartType(): string {
    return this.type;
  }
  set chartType(type: string) {
    checkType(type);
    // Points over numbers and columns over categories have no axis in common.
    if (POINTS.includes(type) !== POINTS.includes(this.type))
      throw invalidArgument(`${type} does not go with ${this.type}`);
    this.type = type;
  }

  get gapWidth(): number {
    return this.gap;
  }
  set gapWidth(width: number) {
    if (!BARS.includes(this.type)) throw invalidArgument(`${this.type} has no gaps`);
    if (!(width >= 0 && width <= 500)) throw invalidArgument(`${width} is not the width of a gap`);
    this.gap = width;
  }

  get markerStyle(): string {
    return this.marks.style;
  }
  set markerStyle(style: string) {
    if (!["Automatic", "None", "Circle", "Square", "Diamond"].includes(style))
      throw invalidArgument(`${style} is not a style of marks`);
    this.setMarks({ style });
  }

  get markerSize(): number {
    return this.marks.size;
  }
  set markerSize(size: number) {
    if (!(size >= 2 && size <= 72)) throw invalidArgument(`${size} is not the size of a mark`);
    this.setMarks({ size });
  }

  get markerBackgroundColor(): string {
    return this.marks.background;
  }
  set markerBackgroundColor(background: string) {
    this.setMarks({ background });
  }

  get markerForegroundColor(): string {
    return this.marks.foreground;
  }
  set markerForegroundColor(foreground: string) {
    this.setMarks({ foreground });
  }

  private setMarks(marks: Partial<Marks>): void {
    if (!["XYScatter", "Line"].includes(this.type))
      throw invalidArgument(`${this.type} has no marks`);
    this.marks = { ...this.marks, ...marks };
  }

  readonly points = new Points(this);
  /** How many points there are. */
  count = 0;

  setValues(range: Range): void {
    this.values = range.address;
    this.count = range.rowCount * range.columnCount;
  }

  setXAxisValues(range: Range): void {
    this.categories = range.address;
  }

  delete(): void {
    removeFrom(this.siblings, this);
  }
}

class Points extends Emulated {
  readonly className = "ChartPointsCollection";
  readonly named = new Map<number, Point>();

  constructor(private readonly series: Series) {
    super();
  }

  getItemAt(index: number): Point {
    if (!(index >= 0 && index < this.series.count)) throw invalidArgument(`no point ${index}`);
    const point = this.named.get(index) ?? new Point(this.series);
    this.named.set(index, point);
    return point;
  }
}

class Point extends Emulated {
  readonly className = "ChartPoint";
  readonly dataLabel: DataLabel;
  hasDataLabel = false;
  constructor(series: Series) {
    super();
    this.dataLabel = new DataLabel(series, this);
  }
}

class DataLabel extends Emulated {
  readonly className = "ChartDataLabel";
  readonly format = new DataLabelFormat();
  showSeriesName = false;
  showValue = true;
  private side = "Right";

  constructor(
    private readonly series: Series,
    private readonly point: Point,
  ) {
    super();
  }

  get position(): string {
    return this.side;
  }
  set position(position: string) {
    const { chartType } = this.series;
    if (!this.point.hasDataLabel) throw invalidArgument("the point has no label");
    if (!/Line|XYScatter/.test(chartType) || !["Left", "Right", "Top", "Bottom"].includes(position))
      throw invalidArgument(`${position} is not where a label of ${chartType} stands`);
    this.side = position;
  }
}

/** The labels of all points of a series. */
class DataLabels extends Emulated {
  readonly className = "ChartDataLabels";
  readonly format = new DataLabelFormat();
  numberFormat = "General";
  linkNumberFormat = true;
}

class DataLabelFormat extends Emulated {
  readonly className = "ChartDataLabelFormat";
  readonly font = new LabelFont();
}

class LabelFont extends Emulated {
  readonly className = "ChartFont";
  color = "";
}

class SeriesFormat extends Emulated {
  readonly className = "ChartSeriesFormat";
  readonly fill = new SeriesFill();
  readonly line = new SeriesLine();
}

class SeriesFill extends Emulated {
  readonly className = "ChartFill";
  color = "";
  isCleared = false;
  setSolidColor(color: string): void {
    this.color = color;
  }
  clear(): void {
    this.isCleared = true;
  }
}

class SeriesLine extends Emulated {
  readonly className = "ChartLineFormat";
  color = "";
  lineStyle = "Continuous";
}

class Axes extends Emulated {
  readonly className = "ChartAxes";
  readonly categoryAxis = new Axis();
  readonly valueAxis = new Axis();
  private readonly secondary = new Axis();

  constructor(private readonly chart: Chart) {
    super();
  }

  /** The second value axis is there as soon as a series uses it. */
  getItem(type: string, group: string): Axis {
    const isThere = this.chart.series.items.some(({ axisGroup }) => axisGroup === group);
    if (type !== "Value" || group !== "Secondary" || !isThere)
      throw invalidArgument(`the chart has no axis ${type}, ${group}`);
    return this.secondary;
  }
}

class Gridlines extends Emulated {
  readonly className = "ChartGridlines";
  visible = true;
}

export class Axis extends Emulated {
  readonly className = "ChartAxis";
  readonly title = new Titled("ChartAxisTitle");
  readonly majorGridlines = new Gridlines();
  visible = true;
  reversePlotOrder = false;
  /** Of the cells, while it is linked to them. */
  numberFormat = "General";
  linkNumberFormat = true;
  /** "" while Excel chooses. */
  minimum: number | "" = "";
  maximum: number | "" = "";
  private crossing = "Automatic";
  private labels = "NextToAxis";

  get position(): string {
    return this.crossing;
  }
  set position(position: string) {
    if (!["Automatic", "Maximum", "Minimum"].includes(position))
      throw invalidArgument(`${position} is not where an axis crosses`);
    this.crossing = position;
  }

  get tickLabelPosition(): string {
    return this.labels;
  }
  set tickLabelPosition(position: string) {
    if (!["NextToAxis", "High", "Low", "None"].includes(position))
      throw invalidArgument(`${position} is not where labels stand`);
    this.labels = position;
  }
}
