/** The pane's colours: Fluent's tokens on the product's teal, the same teal as on the sheets it writes. */
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

export type Theme = "light" | "dark" | "high-contrast";

const TEAL = {
  10: "#021416",
  20: "#052326",
  30: "#073236",
  40: "#083f45",
  50: "#094b51",
  60: "#09565d",
  70: "#0a6269",
  80: "#0b6e75",
  90: "#21868d",
  100: "#45a3aa",
  110: "#5fb4ba",
  120: "#79c4c9",
  130: "#98d4d8",
  140: "#b6e2e5",
  150: "#d3efef",
  160: "#edf8f8",
};

/** `colorScheme` makes the browser's own parts (lists, date picker, scroll bars) follow. */
const THEMES = {
  light: { ...createLightTheme(TEAL), colorScheme: "light" },
  dark: { ...createDarkTheme(TEAL), colorScheme: "dark" },
  "high-contrast": { ...teamsHighContrastTheme, colorScheme: "dark" },
};

/** The theme that suits a ground colour, "#262626": Office says which colours it wears, not whether they are dark. */
export function themeFor(ground: string): Theme {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** Gives an element with a shadow root, and all within it, a theme. */
export function applyTheme(host: HTMLElement, theme: Theme): void {
  setTheme(THEMES[theme], host);
  host.dataset.theme = theme;
}

/** A style sheet made by script, which the strictest content security policy allows. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
