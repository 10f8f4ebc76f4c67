/** A preview's chart in the terms of Chart.js. */
import type { ChartConfiguration } from "chart.js";
import type { PreviewChart } from "../models/model";
import type { ChartStyle } from "./chart-style";
import { shortened } from "./dom";
import type { Pane } from "./pane";

/** Room for a name beside its bars. */
const PIXELS_PER_ROW = 24;
const LEAST_HEIGHT = 168;
/** A picture over numbers both ways; lower ones flatten what it shows. */
const SCATTER_HEIGHT = 220;
/** More columns than this have no room for their names in a narrow pane: they lie down, as bars. */
const MOST_COLUMNS = 7;

/** Between the axis and the edge of the narrowest pane. */
const LEAST_WIDTH = 250;
/** Of the letters of a name; those of Chinese are square. */
const LETTER = 6;
const SQUARE = 11;

/** More points than this are a line without marks. */
const MOST_MARKS = 24;

/** Longer names are cut, so that they leave room for the picture; the table has them whole. */
const LONGEST_NAME = 18;

const liesDown = ({ kind, categories }: PreviewChart): boolean =>
  kind === "bar" ||
  kind === "stacked bar" ||
  (kind === "column" && (categories.length > MOST_COLUMNS || jostle(categories.map(String))));

/** Whether names side by side would need more room than there is, so that Chart.js left some out. */
const jostle = (names: readonly string[]): boolean =>
  names.length * Math.max(...names.map(widthOf)) > LEAST_WIDTH;

const widthOf = (name: string): number =>
  [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? SQUARE : LETTER), LETTER);

/** Pixels the chart needs. */
export function chartHeight(chart: PreviewChart): number {
  if (chart.kind === "scatter") return SCATTER_HEIGHT;
  return liesDown(chart)
    ? Math.max(LEAST_HEIGHT, chart.categories.length * PIXELS_PER_ROW + 32)
    : LEAST_HEIGHT;
}

export function chartOptions(
  chart: PreviewChart,
  style: ChartStyle,
  pane: Pane,
): ChartConfiguration {
  const { kind, categories, series } = chart;
  const across = liesDown(chart);
  const [labels, values] = axesIn(chart, style, pane);
  const isScatter = kind === "scatter";
  return {
    type: isScatter ? "scatter" : kind === "line" ? "line" : "bar",
    data: {
      ...(!isScatter && { labels: [...categories] }),
      datasets: series.map((part, i) => ({
        label: part.name,
        backgroundColor: style.series(i, part.color),
        borderColor: style.series(i, part.color),
        ...(isScatter ? points(chart, part) : bars(chart, part)),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: across ? "y" : "x",
      interaction: isScatter
        ? { mode: "nearest", intersect: false }
        : { mode: "index", axis: across ? "y" : "x", intersect: false },
      scales: across ? { x: values, y: labels } : { x: labels, y: values },
      // The legend is ours, in words beside the picture; other charts of the page may have brought Chart.js's own.
      plugins: { legend: { display: false }, tooltip: { displayColors: series.length > 1 } },
    },
  };
}

type Series = PreviewChart["series"][number];

/** Bars, columns, or the points of a line over names. */
const bars = ({ kind, categories }: PreviewChart, { values, dashed }: Series) => ({
  data: [...values],
  ...(dashed && { borderDash: [6, 3] }),
  borderWidth: kind === "line" ? 2 : 0,
  borderRadius: kind.startsWith("stacked") ? 0 : 2,
  maxBarThickness: 36,
  pointRadius: categories.length > MOST_MARKS ? 0 : 2,
});

/** Points over numbers, where both are given; joined in a line if the series is one. */
const points = ({ categories }: PreviewChart, { values, line }: Series) => ({
  data: values
    .map((y, i) => ({ x: Number(categories[i]), y }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  showLine: line === true,
  borderWidth: 2,
  pointRadius: line ? 0 : 5,
});

const showsPoints = ({ kind, series }: PreviewChart): boolean =>
  kind === "scatter" && series.some(({ line }) => !line);

/** The axis of names, or of a scatter's x, and that of values. */
function axesIn(chart: PreviewChart, style: ChartStyle, pane: Pane) {
  const { kind, categories, xTitle, yTitle } = chart;
  const stacked = kind.startsWith("stacked");
  const compact = new Intl.NumberFormat(pane.locale, { notation: "compact" });
  const font = { size: 11, family: style.fontFamily };
  const ticks = { color: style.text, font };
  const numbers = (title: string | undefined) => ({
    stacked,
    grace: showsPoints(chart) ? "8%" : 0, // no point on the edge
    border: { display: false },
    grid: { color: style.grid },
    title: { display: title !== undefined, text: title, color: style.text, font },
    ticks: {
      ...ticks,
      maxTicksLimit: 5,
      callback: (value: unknown) => compact.format(Number(value)),
    },
  });
  const names = {
    stacked,
    border: { color: style.grid },
    grid: { display: false },
    ticks: {
      ...ticks,
      maxRotation: 0,
      autoSkip: !liesDown(chart),
      callback: (_: unknown, i: number) => shortened(String(categories[i] ?? ""), LONGEST_NAME),
    },
  };
  return [kind === "scatter" ? numbers(xTitle) : names, numbers(yTitle)] as const;
}
