/** A page of a few words, in the pane's look, for when there is no workbook to show the pane beside. */
import { fill, h } from "./dom";
import { mark } from "./icons";
import { STYLE_SHEETS } from "./styles";
import { applyTheme } from "./theme";

export interface Notice {
  readonly title: string;
  readonly text?: string;
  readonly link?: { readonly text: string; readonly href: string };
}

/** Puts an empty notice into an element; the function it returns says what it has to say, or something else. */
export function noticeIn(root: HTMLElement, lang: string): (notice: Notice) => void {
  const element = h("div", { lang });
  root.replaceChildren(element);
  const shadow = element.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [...STYLE_SHEETS];
  applyTheme(element, matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const frame = h("div", { class: "frame notice", "aria-live": "polite" });
  shadow.append(frame);
  return ({ title, text, link }) =>
    fill(
      frame,
      h(
        "div",
        {},
        mark(),
        h("h1", {}, title),
        text !== undefined && h("p", { class: "intro" }, text),
        link && h("a", { class: "help", href: link.href }, link.text),
      ),
    );
}
