/** A small chart with its legend in words and its figures as a table, for whoever cannot see the picture. */
import type { PreviewChart } from "../models/model";
import { chartHeight, chartOptions } from "./chart-options";
import type { ChartPicture } from "./chart-picture";
import "./chart-picture";
import { h } from "./dom";
import { type Pane, number } from "./pane";

/** A chart as a figure: title, legend, picture, and the figures in a table that can be opened. */
export function chartFigure(chart: PreviewChart, pane: Pane): HTMLElement {
  const picture = h("cv-chart", { role: "img", "aria-label": chart.title }) as ChartPicture;
  picture.style.setProperty("height", `${chartHeight(chart)}px`);
  const swatches = chart.series.map(() => h("span", { class: "swatch" }));
  picture.draw = (style) => chartOptions(chart, style, pane);
  picture.painted = (style) =>
    swatches.forEach((swatch, i) =>
      swatch.style.setProperty("background-color", style.series(i, chart.series[i].color)),
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
    figures(chart, pane),
  );
}

/** More rows than this are made once somebody wants to see them: twenty thousand customers take a second. */
const MANY = 500;

function figures(chart: PreviewChart, pane: Pane): HTMLElement {
  const details = h("details", { class: "figures" }, h("summary", {}, pane.texts.preview.table));
  const fill = () => details.append(table(chart, pane));
  if (chart.categories.length <= MANY) fill();
  else details.addEventListener("toggle", fill, { once: true });
  return details;
}

function table(chart: PreviewChart, pane: Pane): HTMLElement {
  const { title, kind, categories, series, xTitle } = chart;
  /** A series may end before the others. */
  const shown = (value: number = NaN) => (Number.isNaN(value) ? "" : number(pane, value));
  const head = [xTitle ?? pane.texts.preview.category, ...series.map(({ name }) => name)];
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
            h(
              "th",
              { scope: "row" },
              h("bdi", {}, kind === "scatter" ? shown(Number(category)) : String(category)),
            ),
            ...series.map(({ values }) => h("td", {}, shown(values[i]))),
          ),
        ),
      ),
    ),
  );
}
