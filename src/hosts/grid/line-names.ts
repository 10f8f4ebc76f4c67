/** Names of lines where they end, and axes that count in one unit, as hosts/direct-labels.ts and hosts/axis-units.ts have them. */
import { registries } from "@odoo/o-spreadsheet";
import type { AxisUnits } from "../../models/plan";
import { unitFor } from "../axis-units";
import { MOST_ROOM, type DirectName, type Role, directNames, stacked } from "../direct-labels";

const { chartTypeRegistry } = registries;

/** As much of a definition as says how it is to be read. */
interface Definition {
  readonly title?: { readonly named?: readonly Role[]; readonly units?: AxisUnits };
}

export function nameLines(): void {
  for (const kind of ["bar", "combo", "line", "scatter"] as const) {
    const builder = chartTypeRegistry.get(kind);
    chartTypeRegistry.replace(kind, {
      ...builder,
      getRuntime(...given: Parameters<typeof builder.getRuntime>) {
        const runtime = builder.getRuntime(...given) as any; // Chart.js's configuration is one of its many members
        const { title = {} } = given[1] as Definition;
        countInUnits(runtime.chartJsConfig.options, kind === "scatter", title.units);
        if (title.named) name(runtime.chartJsConfig, kind === "scatter", title.named);
        return runtime;
      },
    });
  }
}

type Tick = (value: unknown, index: number, ticks: readonly { value: number }[]) => unknown;

function countInUnits(options: any, isScatter: boolean, units?: AxisUnits): void {
  const names = options.indexAxis === "y" ? ["y"] : ["x"];
  for (const [axis, scale] of Object.entries<any>(options.scales ?? {})) {
    if (!scale?.ticks || (names.includes(axis) && !isScatter)) continue;
    const inFull: Tick | undefined = scale.ticks.callback;
    if (inFull) scale.ticks.callback = inUnits(inFull, units);
  }
}

/** Amounts, which are whole numbers behind a sign of their currency or none; shares, dates and decimals stay as they are. */
const inUnits = (inFull: Tick, units?: AxisUnits): Tick =>
  function (this: unknown, value, index, ticks) {
    const zero = String(inFull.call(this, 0, 0, ticks));
    const [isAmount, sign = ""] = /^([^\d%.,-]*)0$/.exec(zero) ?? [];
    const most = Math.max(0, ...ticks.map((tick) => Math.abs(tick.value)));
    if (isAmount === undefined || most < 10_000) return inFull.call(this, value, index, ticks);
    const { divisor = 1, word = "" } = unitFor(most, units) ?? {};
    const shown = Math.abs(Number(value)) / divisor;
    const decimals = Math.max(...ticks.map((tick) => decimalsOf(tick.value / divisor)));
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    if (shown === 0) return zero;
    return `${Number(value) < 0 ? "-" : ""}${sign}${shown.toLocaleString("en", digits)}${word}`;
  };

const decimalsOf = (value: number): number =>
  [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;

/** Pixels. */
const GAP = 7;
const LINE_HEIGHT = 14;

function name(config: any, isScatter: boolean, roles: readonly Role[]): void {
  config.options.plugins.legend.display = false;
  // a chart keeps the plugins it was made with, whatever becomes of its data
  const namesIn: NamesIn = (chart) => {
    const { datasets, labels } = chart.data;
    const across = isScatter
      ? longest(datasets).map((each: any, i: number) =>
          Number(typeof each === "object" && each ? each.x : labels?.[i]),
        )
      : undefined;
    return directNames(datasets.map(valuesOf), roles, across, datasets.map(roomIn(chart)));
  };
  config.plugins = [...(config.plugins ?? []), lineNames(namesIn)];
}

const valuesOf = ({ data }: any): unknown[] =>
  data.map((each: any) => (typeof each === "object" && each ? each.y : each));

/** What is left of a chart for its lines, between axes and titles. */
const PLOT_PART = 0.75;
const roomIn =
  ({ ctx, width, height }: any) =>
  ({ label }: any) => ({
    width: ctx.measureText(label).width / (width * PLOT_PART),
    height: (linesOf(ctx, label, width * MOST_ROOM).length * LINE_HEIGHT) / (height * PLOT_PART),
  });

type NamesIn = (chart: any) => readonly (DirectName | undefined)[];

const longest = (datasets: readonly any[]): readonly unknown[] =>
  datasets.reduce<readonly unknown[]>(
    (most, { data }) => (data.length > most.length ? data : most),
    [],
  );

const lineNames = (namesIn: NamesIn) => ({
  id: "lineNames",
  beforeLayout(chart: any) {
    const { ctx, options, width, data } = chart;
    const most = width * MOST_ROOM;
    ctx.save();
    ctx.font = fontOf(options);
    const names = namesIn(chart);
    const rooms = data.datasets.flatMap(({ label }: any, i: number) =>
      names[i]?.isEnd ? [roomOf(ctx, linesOf(ctx, label, most))] : [],
    );
    ctx.restore();
    const { padding = {} } = options.layout ?? {};
    const around = typeof padding === "number" ? sides(padding) : { ...padding };
    options.layout = { ...options.layout, padding: { ...around, right: Math.max(8, ...rooms) } };
  },
  afterDatasetsDraw(chart: any) {
    const { ctx, options, width } = chart;
    ctx.save();
    ctx.font = fontOf(options);
    ctx.textBaseline = "middle";
    const most = width * MOST_ROOM;
    const ends = apart(
      chart.chartArea.bottom,
      namesIn(chart).flatMap((each, i) => {
        const at = each && chart.getDatasetMeta(i).data[each.point];
        const { label, borderColor, backgroundColor } = chart.data.datasets[i];
        if (!at) return [];
        const lines = linesOf(ctx, label, each.isEnd ? most : Infinity);
        return [{ ...each, x: at.x, y: at.y, lines, color: borderColor ?? backgroundColor }];
      }),
    );
    for (const { x, y, side, lines, color } of ends) {
      ctx.fillStyle = color;
      ctx.textAlign = side === "left" ? "right" : side === "right" ? "left" : "center";
      const along = side === "left" ? -GAP : side === "right" ? GAP : 0;
      const off = side === "above" ? -LINE_HEIGHT : side === "below" ? LINE_HEIGHT : 0;
      const top = y + off - ((lines.length - 1) * LINE_HEIGHT) / 2;
      lines.forEach((line, i) => ctx.fillText(line, x + along, top + i * LINE_HEIGHT));
    }
    ctx.restore();
  },
});

interface Drawn extends DirectName {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly color: string;
}

/** Names beyond the ends of lines that end close together push each other about. */
function apart(bottom: number, drawn: readonly Drawn[]): Drawn[] {
  const ends = drawn
    .filter(({ isEnd }) => isEnd)
    .map((each) => ({ ...each, height: each.lines.length * LINE_HEIGHT }));
  return [...drawn.filter(({ isEnd }) => !isEnd), ...stacked(ends, bottom)];
}

const fontOf = ({ font }: any): string => `600 11px ${font?.family ?? "sans-serif"}`;
const sides = (all: number) => ({ left: all, right: all, top: all, bottom: all });
const roomOf = (ctx: CanvasRenderingContext2D, lines: readonly string[]): number =>
  Math.max(...lines.map((line) => ctx.measureText(line).width)) + 2 * GAP;

/** As many lines as a name needs in so much room, broken between words; Chinese has none. */
function linesOf(ctx: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [text]) {
    if (line && ctx.measureText((line + word).trimEnd()).width > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
