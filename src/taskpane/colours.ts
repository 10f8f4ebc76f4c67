/** Colours for charts, which are painted on a canvas and so must be told what the page's style sheets say. */
import { PALETTE } from "../models/plan";

export interface ChartColours {
  readonly text: string;
  readonly grid: string;
  readonly ground: string;
  /** Colours of series, in order. */
  series(i: number, own: string | undefined): string;
}

/** Colours as they now apply to an element: its theme's, or the system's in a high contrast mode. */
export function chartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  if (matchMedia("(forced-colors: active)").matches) return systemColours(element);
  const ground = token("colorNeutralBackground2");
  const dark = style.colorScheme.includes("dark");
  return {
    text: token("colorNeutralForeground2"),
    grid: token("colorNeutralStroke2"),
    ground,
    series: (i, own = PALETTE[i % PALETTE.length]) => (dark ? lighter(own) : own),
  };
}

/** The user's own system colours, resolved by the browser on an element that is only there for this. */
function systemColours(element: Element): ChartColours {
  const probe = document.createElement("span");
  (element.shadowRoot ?? element).append(probe);
  const resolved = (keyword: string) => {
    probe.style.color = keyword;
    return getComputedStyle(probe).color;
  };
  const [text, grid, ground] = ["CanvasText", "GrayText", "Canvas"].map(resolved);
  const series = ["Highlight", "CanvasText", "LinkText", "GrayText"].map(resolved);
  probe.remove();
  return { text, grid, ground, series: (i) => series[i % series.length] };
}

/** Half way to white, to stand out from a dark ground. */
function lighter(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `rgb(${channels.map((channel) => Math.round(channel + (255 - channel) * 0.42)).join(" ")})`;
}
