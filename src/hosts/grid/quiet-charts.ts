/** What o-spreadsheet has no word for in a chart: a zero line among quiet ones, whole labels, bars that say their values. */
import { registries } from "@odoo/o-spreadsheet";
import { INK, inkOn } from "../bar-labels";

const { chartTypeRegistry } = registries;

const ZERO_LINE = "#8a959c";
const QUIET_LINE = "#e1e6ea";

/** As much of Chart.js's configuration as is changed here. */
interface Config {
  readonly data: { labels?: unknown[]; readonly datasets: DataSet[] };
  readonly options: {
    indexAxis?: string;
    scales?: Record<string, Scale | undefined>;
    layout?: { padding?: Record<string, number> };
    readonly plugins: Record<string, Record<string, any> | undefined>;
  };
  plugins?: unknown[];
}

interface DataSet {
  data: unknown[];
}

interface Scale {
  display?: boolean;
  grace?: string;
  stacked?: boolean;
  grid?: Record<string, unknown>;
  border?: Record<string, unknown>;
  ticks?: Record<string, unknown>;
  afterFit?: (axis: { width: number }) => void;
}

const TYPES = ["bar", "combo", "line", "scatter"] as const;

export function quietCharts(): void {
  for (const type of TYPES) {
    const builder = chartTypeRegistry.get(type);
    chartTypeRegistry.replace(type, {
      ...builder,
      getRuntime(...given: Parameters<typeof builder.getRuntime>) {
        const runtime = builder.getRuntime(...given) as any; // its configuration is one of its many members
        const { title } = given[1] as { readonly title?: { readonly unseen?: boolean } };
        look(runtime.chartJsConfig as Config, type === "bar", title?.unseen === true);
        return runtime;
      },
    });
  }
}

function look(config: Config, isBars: boolean, isUntitled: boolean): void {
  const { data, options } = config;
  const { scales = {}, plugins } = options;
  const lies = options.indexAxis === "y";
  const categories = lies ? scales.y : scales.x;
  const values = Object.values(scales).filter((scale) => scale !== categories);
  for (const scale of values) if (scale?.grid) scale.grid.color = zeroLine;
  if (categories?.ticks) Object.assign(categories.ticks, { maxRotation: 0 });
  if (categories?.ticks && isBars)
    Object.assign(categories.ticks, {
      ...{ autoSkip: !lies, color: INK },
      ...(lies && { callback: wholeLabel }),
    });
  if (isBars && lies && categories) categories.afterFit = withRoom;
  if (isBars && plugins.chartShowValuesPlugin?.showValues) leaveOutEmpty(data);
  if (isBars)
    for (const series of data.datasets)
      Object.assign(series, { categoryPercentage: 0.76, barPercentage: 0.94, borderRadius: 0 });
  if (isUntitled && plugins.title) plugins.title.display = false;
  const legend = plugins.legend;
  if (legend?.labels) Object.assign(legend.labels, { boxWidth: 10, boxHeight: 10 });
  const isBare = values.every((scale) => scale?.grid?.display === false);
  if (isBars && isBare) for (const scale of values) if (scale) scale.display = false;
  const labels = plugins.chartShowValuesPlugin;
  if (!isBars || !labels?.showValues) return;
  labels.showValues = false;
  const stacked = values.some((scale) => scale?.stacked);
  for (const scale of values)
    if (scale) Object.assign(scale, { display: false, ...(!stacked && { grace: "14%" }) });
  config.plugins = [valuesAt(labels.callback as Callback, lies, stacked)];
}

const zeroLine = ({ tick }: { readonly tick?: { readonly value: number } }): string =>
  tick?.value === 0 ? ZERO_LINE : QUIET_LINE;

/** Chart.js measures labels a few pixels short of what the font takes. */
function withRoom(axis: { width: number }): void {
  axis.width += 10;
}

/**
 * Categories that nothing is in: spare rows without a name, and those of which no series has anything. Where there is one
 * series, a named category at 0 says something.
 */
function leaveOutEmpty(data: Config["data"]): void {
  const { labels = [], datasets } = data;
  const isThere = labels.map(
    (label, i) =>
      datasets.some((series) => Number(series.data[i] ?? 0) !== 0) ||
      (datasets.length === 1 && String(label ?? "").trim() !== ""),
  );
  if (!isThere.includes(true) || !isThere.includes(false)) return;
  const only = (list: unknown[]) => list.filter((_, i) => isThere[i] ?? true);
  data.labels = only(labels);
  for (const series of datasets) series.data = only(series.data);
}

/** o-spreadsheet would cut it. */
function wholeLabel(this: { getLabelForValue(value: number): string }, value: number): string {
  return this.getLabelForValue(value);
}

type Callback = (value: number, series: unknown, index: number) => string;

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly options: { readonly backgroundColor?: string };
}

/** Pixels between a lying bar and its value. */
const GAP = 5;

const fontOf = ({ font: { size, family } }: any, most = Infinity): string =>
  `${Math.min(size, most)}px ${family}`;

/** Values of bars that lie close together are written as small as the bars are thin, down to this size. */
const SMALLEST_FONT = 9;
const thicknessOf = (series: readonly any[]): number =>
  Math.max(SMALLEST_FONT, ...series.map(({ data: [bar] }) => bar?.height ?? 0));

const paddingOf = ({ layout: { padding } }: any): Record<string, number> =>
  typeof padding === "number"
    ? { left: padding, right: padding, top: padding, bottom: padding }
    : { left: padding.left, top: padding.top, bottom: padding.bottom };

/** A bar's value stands beyond its end; in a stack it stands within, where there is room. */
const valuesAt = (shown: Callback, lies: boolean, stacked: boolean) => ({
  id: "valuesAtBars",
  /** The longest bar's value has room at the right, however narrow the chart. */
  beforeLayout({ ctx, options, _metasets }: any) {
    if (!lies || stacked) return;
    ctx.save();
    ctx.font = fontOf(options);
    const widths = _metasets.flatMap((series: any) =>
      (series._parsed as { readonly x: number }[]).map(({ x }, i) =>
        series.hidden || !(x >= 0) ? 0 : ctx.measureText(shown(x, series, i)).width,
      ),
    );
    ctx.restore();
    const right = Math.max(0, ...widths) + 2 * GAP;
    options.layout.padding = { ...paddingOf(options), right };
  },
  afterDatasetsDraw({ ctx, options, _metasets }: any) {
    ctx.save();
    ctx.font = fontOf(options, lies && !stacked ? thicknessOf(_metasets) : undefined);
    ctx.textBaseline = "middle";
    for (const series of _metasets)
      (series.data as Bar[]).forEach((bar, i) => {
        const value = Number(series._parsed[i]?.[lies ? "x" : "y"]);
        if (series.hidden || Number.isNaN(value)) return;
        const text = shown(value, series, i);
        const end = value < 0 ? -1 : 1;
        const room = lies ? bar.width > ctx.measureText(text).width + 6 : bar.height > 14;
        if (stacked && (value === 0 || !room)) return;
        ctx.fillStyle = stacked ? inkOn(bar.options.backgroundColor) : INK;
        ctx.textAlign = !lies || stacked ? "center" : value < 0 ? "right" : "left";
        const along = stacked ? -(lies ? bar.width : -bar.height) / 2 : lies ? GAP * end : -9 * end;
        ctx.fillText(text, bar.x + (lies ? along : 0), bar.y + (lies ? 0 : along));
      });
    ctx.restore();
  },
});
