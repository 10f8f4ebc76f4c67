/** A preview's chart in the terms of Chart.js. */
import type { ChartConfiguration } from "chart.js";
import type { PreviewChart } from "../models/model";
import type { ChartStyle } from "./chart-style";
import { shortened } from "./dom";
import type { Pane } from "./pane";

/** Room for a name beside its bars. */
const PIXELS_PER_ROW = 24;
const LEAST_HEIGHT = 168;
/** More columns than this have no room for their names in a narrow pane: they lie down, as bars. */
const MOST_COLUMNS = 7;

/** Longer names are cut, so that they leave room for the picture; the table has them whole. */
const LONGEST_NAME = 18;

const liesDown = ({ kind, categories }: PreviewChart): boolean =>
  kind === "bar" ||
  kind === "stacked bar" ||
  (kind === "column" && categories.length > MOST_COLUMNS);

/** Pixels the chart needs. */
export const chartHeight = (chart: PreviewChart): number =>
  liesDown(chart)
    ? Math.max(LEAST_HEIGHT, chart.categories.length * PIXELS_PER_ROW + 32)
    : LEAST_HEIGHT;

export function chartOptions(
  chart: PreviewChart,
  style: ChartStyle,
  pane: Pane,
): ChartConfiguration {
  const { kind, categories, series } = chart;
  const compact = new Intl.NumberFormat(pane.locale, { notation: "compact" });
  const across = liesDown(chart);
  const stacked = kind.startsWith("stacked");
  const ticks = { color: style.text, font: { size: 11, family: style.fontFamily } };
  const values = {
    stacked,
    border: { display: false },
    grid: { color: style.grid },
    ticks: {
      ...ticks,
      maxTicksLimit: 5,
      callback: (value: unknown) => compact.format(Number(value)),
    },
  };
  const labels = {
    stacked,
    border: { color: style.grid },
    grid: { display: false },
    ticks: {
      ...ticks,
      maxRotation: 0,
      autoSkip: !across,
      callback: (_: unknown, i: number) => shortened(String(categories[i] ?? ""), LONGEST_NAME),
    },
  };
  return {
    type: kind === "line" ? "line" : "bar",
    data: {
      labels: [...categories],
      datasets: series.map(({ name, values, color }, i) => ({
        label: name,
        data: [...values],
        backgroundColor: style.series(i, color),
        borderColor: style.series(i, color),
        borderWidth: kind === "line" ? 2 : 0,
        borderRadius: stacked ? 0 : 2,
        maxBarThickness: 36,
        pointRadius: 2,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: across ? "y" : "x",
      interaction: { mode: "index", axis: across ? "y" : "x", intersect: false },
      scales: across ? { x: values, y: labels } : { x: labels, y: values },
      // The legend is ours, in words beside the picture; other charts of the page may have brought Chart.js's own.
      plugins: { legend: { display: false }, tooltip: { displayColors: series.length > 1 } },
    },
  };
}
