/** A small chart with its legend in words and its figures as a table, for whoever cannot see the picture. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from "chart.js";
import type { PreviewChart } from "../models/model";
import { type ChartColours, chartColours } from "./colours";
import { h } from "./dom";
import { type Pane, number } from "./pane";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
);

/** The picture. An element of its own kind, so that it is painted once in the page and let go when taken out. */
class ChartPicture extends HTMLElement {
  draw: (colours: ChartColours) => ChartConfiguration = () => ({
    type: "bar",
    data: { datasets: [] },
  });
  /** Called with the colours in use, for the legend. */
  coloured: (colours: ChartColours) => void = () => undefined;
  private chart?: Chart;
  private readonly forced = matchMedia("(forced-colors: active)");
  private readonly repaint = () => this.paint();

  connectedCallback(): void {
    this.forced.addEventListener("change", this.repaint);
    this.pane()?.addEventListener("themechange", this.repaint);
    this.paint();
  }

  disconnectedCallback(): void {
    this.forced.removeEventListener("change", this.repaint);
    this.chart?.destroy();
    this.chart = undefined;
  }

  /** The element whose shadow root the chart stands in; it tells of a new theme. */
  private pane(): Element | undefined {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  }

  private paint(): void {
    if (!this.isConnected) return;
    const colours = chartColours(this);
    this.chart?.destroy();
    const canvas = h("canvas");
    this.replaceChildren(canvas);
    this.chart = new Chart(canvas, this.draw(colours));
    this.coloured(colours);
  }
}
if (!customElements.get("cv-chart")) customElements.define("cv-chart", ChartPicture);

/** A chart as a figure: title, legend, picture, and the figures in a table that can be opened. */
export function chartFigure(chart: PreviewChart, pane: Pane): HTMLElement {
  const picture = h("cv-chart", { role: "img", "aria-label": chart.title }) as ChartPicture;
  const swatches = chart.series.map(() => h("span", { class: "swatch" }));
  picture.draw = (colours) => configuration(chart, colours, pane);
  picture.coloured = (colours) =>
    swatches.forEach((swatch, i) =>
      swatch.style.setProperty("background-color", colours.series(i, chart.series[i].color)),
    );
  const legend = h(
    "ul",
    { class: "legend" },
    ...chart.series.map(({ name }, i) => h("li", {}, swatches[i], h("bdi", {}, name))),
  );
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, chart.title),
    chart.series.length > 1 && legend,
    picture,
    h(
      "details",
      { class: "figures" },
      h("summary", {}, pane.texts.preview.table),
      table(chart, pane),
    ),
  );
}

function table({ title, categories, series }: PreviewChart, pane: Pane): HTMLElement {
  const head = [pane.texts.preview.category, ...series.map(({ name }) => name)];
  return h(
    "div",
    // Wide tables scroll within themselves; the keyboard has to reach them for that.
    { class: "scroll", tabindex: 0, role: "group", "aria-label": title },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...head.map((text) => h("th", { scope: "col" }, text)))),
      h(
        "tbody",
        {},
        ...categories.map((category, i) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, h("bdi", {}, category)),
            ...series.map(({ values }) => h("td", {}, number(pane, values[i]))),
          ),
        ),
      ),
    ),
  );
}

function configuration(
  { kind, categories, series }: PreviewChart,
  colours: ChartColours,
  pane: Pane,
): ChartConfiguration {
  const compact = new Intl.NumberFormat(pane.locale, { notation: "compact" });
  const across = kind === "bar";
  const stacked = kind === "stacked column";
  const family = getComputedStyle(document.body).fontFamily;
  const ticks = { color: colours.text, font: { size: 11, family } };
  const values = {
    stacked,
    border: { display: false },
    grid: { color: colours.grid },
    ticks: {
      ...ticks,
      maxTicksLimit: 5,
      callback: (value: unknown) => compact.format(Number(value)),
    },
  };
  const labels = {
    stacked,
    border: { color: colours.grid },
    grid: { display: false },
    ticks: {
      ...ticks,
      maxRotation: 0,
      autoSkip: !across,
      callback: (_: unknown, i: number) => shortened(categories[i] ?? ""),
    },
  };
  return {
    type: kind === "line" ? "line" : "bar",
    data: {
      labels: [...categories],
      datasets: series.map(({ name, values, color }, i) => ({
        label: name,
        data: [...values],
        backgroundColor: colours.series(i, color),
        borderColor: colours.series(i, color),
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
      plugins: { tooltip: { displayColors: series.length > 1 } },
    },
  };
}

/** Long names, a customer's perhaps, must not squeeze the picture out; the table has them whole. */
const shortened = (text: string): string =>
  [...text].length > 18 ? `${[...text].slice(0, 17).join("")}…` : text;
