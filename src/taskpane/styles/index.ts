/** The pane's style sheets, made once for every pane of the page. */
import { sheet } from "../theme";
import { base } from "./base";
import { chart } from "./chart";
import { checkStyles } from "./check";
import { form } from "./form";
import { screens } from "./screens";

export const STYLE_SHEETS: readonly CSSStyleSheet[] = [base, form, chart, screens, checkStyles].map(
  sheet,
);
