/** Charts of an emulated sheet. */
import { parseArea } from "./address";
import { Collection, Emulated, invalidArgument, removeFrom } from "./emulated";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const CHART_TYPES = ["ColumnClustered", "ColumnStacked", "BarClustered", "Line"];

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
  readonly name: string;
  readonly title = new Titled("ChartTitle");
  readonly legend = new Legend();
  readonly axes = new Axes(this);
  readonly series: SeriesCollection;
  width = 360;
  height = 216;
  /** Cell of its top left corner. */
  position?: string;

  constructor(
    readonly chartType: string,
    readonly id: string,
    readonly worksheet: Worksheet,
  ) {
    super();
    this.name = id;
    this.series = new SeriesCollection(chartType);
  }

  setPosition(startCell: string): void {
    parseArea(startCell);
    this.position = startCell;
  }
}

class Titled extends Emulated {
  text = "";
  constructor(readonly className: string) {
    super();
  }
}

class Legend extends Emulated {
  readonly className = "ChartLegend";
  visible = true;
  position = "Right";
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

export class Series extends Emulated {
  readonly className = "ChartSeries";
  readonly format = new SeriesFormat();
  axisGroup = "Primary";
  /** Addresses. */
  values?: string;
  categories?: string;

  constructor(
    readonly name: string,
    private type: string,
    private readonly siblings: Series[],
  ) {
    super();
  }

  get chartType(): string {
    return this.type;
  }
  set chartType(type: string) {
    checkType(type);
    this.type = type;
  }

  setValues(range: Range): void {
    this.values = range.address;
  }

  setXAxisValues(range: Range): void {
    this.categories = range.address;
  }

  delete(): void {
    removeFrom(this.siblings, this);
  }
}

class SeriesFormat extends Emulated {
  readonly className = "ChartSeriesFormat";
  readonly fill = new SeriesFill();
  readonly line = new SeriesLine();
}

class SeriesFill extends Emulated {
  readonly className = "ChartFill";
  color = "";
  setSolidColor(color: string): void {
    this.color = color;
  }
}

class SeriesLine extends Emulated {
  readonly className = "ChartLineFormat";
  color = "";
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

class Axis extends Emulated {
  readonly className = "ChartAxis";
  readonly title = new Titled("ChartAxisTitle");
}
