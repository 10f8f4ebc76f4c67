/** Colours and type for charts, which are painted on a canvas and so must be told what the style sheets say. */
import { PALETTE } from "../models/plan";

export interface ChartStyle {
  readonly text: string;
  readonly grid: string;
  readonly fontFamily: string;
  /** Colours of series, in order; `own` is the one a model asks for. */
  series(i: number, own: string | undefined): string;
}

/** The style that now applies to an element: its theme's, with the system's colours in a high contrast mode. */
export function chartStyle(element: Element): ChartStyle {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const { fontFamily } = style;
  if (matchMedia("(forced-colors: active)").matches) {
    const [text, grid, ...series] = resolved(element, "CanvasText", "GrayText", ...SYSTEM_SERIES);
    return { text, grid, fontFamily, series: (i) => series[i % series.length] };
  }
  const dark = style.colorScheme.includes("dark");
  return {
    text: token("colorNeutralForeground2"),
    grid: token("colorNeutralStroke2"),
    fontFamily,
    series: (i, own = PALETTE[i % PALETTE.length]) => (dark ? lighter(own) : own),
  };
}

const SYSTEM_SERIES = ["Highlight", "CanvasText", "LinkText", "GrayText"];

/** What the user's system colours are, asked of the browser on an element that is only there for this. */
function resolved(element: Element, ...keywords: readonly string[]): string[] {
  const probe = document.createElement("span");
  element.append(probe);
  const colours = keywords.map((keyword) => {
    probe.style.color = keyword;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

/** Some way to white, to stand out from a dark ground. */
function lighter(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `rgb(${channels.map((channel) => Math.round(channel + (255 - channel) * 0.42)).join(" ")})`;
}
