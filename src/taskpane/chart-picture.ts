/** The picture of a chart, painted by Chart.js, of which only what is used is loaded. */
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
  ScatterController,
  Tooltip,
} from "chart.js";
import { type ChartStyle, chartStyle } from "./chart-style";
import { h } from "./dom";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
);

/** An element of its own kind, so that it is painted once in the page and let go when taken out of it. */
export class ChartPicture extends HTMLElement {
  draw: (style: ChartStyle) => ChartConfiguration = () => ({
    type: "bar",
    data: { datasets: [] },
  });
  /** Called with the style in use, for the legend. */
  painted: (style: ChartStyle) => void = () => undefined;
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
    const style = chartStyle(this);
    this.chart?.destroy();
    const canvas = h("canvas");
    this.replaceChildren(canvas);
    this.chart = new Chart(canvas, this.draw(style));
    this.painted(style);
  }
}
if (!customElements.get("cv-chart")) customElements.define("cv-chart", ChartPicture);
