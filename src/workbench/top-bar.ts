/** The slim bar above everything: whose page this is, the language, light or dark, the pane shown or hidden. */
import logo from "../../assets/customer-value.svg";
import { LOCALES, type Locale, texts } from "../locales";
import { h } from "./dom";
import { PANE_ID } from "./layout";
import { workbenchTexts } from "./texts";

export interface BarState {
  readonly locale: Locale;
  readonly dark: boolean;
  readonly paneShown: boolean;
}

export interface BarActions {
  chooseLocale(locale: Locale): void;
  toggleTheme(): void;
  togglePane(): void;
  /** From the skip link, the page's first stop for the keyboard. */
  goToPane(): void;
}

export interface TopBar {
  readonly element: HTMLElement;
  show(state: BarState): void;
}

/** Languages by their own names. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

export function topBar(actions: BarActions): TopBar {
  const product = h("h1");
  const workbench = h("span", { class: "place" });
  const options = LOCALES.map((locale) =>
    h("option", { value: locale, lang: locale }, LANGUAGES[locale]),
  );
  const language = h("select", { class: "language" }, ...options);
  const theme = h("button", { type: "button", class: "icon theme" }, icon(MOON));
  const pane = h("button", { type: "button", class: "icon pane-toggle" }, icon(PANE));

  const skip = h("a", { class: "skip", href: `#${PANE_ID}` });
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    actions.goToPane();
  });
  language.addEventListener("change", () => actions.chooseLocale(language.value as Locale));
  theme.addEventListener("click", () => actions.toggleTheme());
  pane.addEventListener("click", () => actions.togglePane());

  const mark = h("img", { src: logo, alt: "", width: "22", height: "22" });
  const spacer = h("span", { class: "spacer" });
  const element = h(
    "header",
    { class: "top-bar" },
    skip,
    mark,
    product,
    workbench,
    spacer,
    language,
    theme,
    pane,
  );

  return {
    element,
    show({ locale, dark, paneShown }) {
      const say = workbenchTexts(locale);
      product.textContent = texts(locale).pane.product;
      workbench.textContent = say.workbench;
      skip.textContent = say.skip;
      language.value = locale;
      language.setAttribute("aria-label", say.language);
      label(theme, dark ? say.lightTheme : say.darkTheme);
      theme.replaceChildren(icon(dark ? SUN : MOON));
      label(pane, paneShown ? say.hidePane : say.showPane);
      pane.setAttribute("aria-pressed", String(paneShown));
    },
  };
}

function label(element: HTMLElement, text: string): void {
  element.setAttribute("aria-label", text);
  element.title = text;
}

const MOON = "M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z";
const SUN =
  "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8";
const PANE = "M4 5h16v14H4ZM14.5 5v14";

/** A drawing of 24 × 24 in lines of the text's colour. */
function icon(path: string): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(namespace, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
