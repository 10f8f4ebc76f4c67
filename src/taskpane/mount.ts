/** The pane: a bar, one screen at a time, and a voice for screen readers. All it knows of a workbook is its Host. */
import type { Host } from "../hosts/host";
import type { PortableDefinitions } from "../sharing/library";
import { type Locale, texts } from "../locales";
import { models } from "../models";
import { fill, h } from "./dom";
import { button, messageBar } from "./fluent";
import { icon, mark } from "./icons";
import type { Memory, Pane, Place, Screen } from "./pane";
import type { Program } from "../selfcheck/program";
import { proposedInsertion } from "./proposed";
import type { FunctionReference } from "./reference";
import { homeScreen } from "./screens/home";
import { insertionScreen } from "./screens/insertion";
import { largeScreen } from "./screens/large";
import { modelScreen } from "./screens/model";
import { referenceScreen } from "./screens/reference";
import { selfCheckScreen } from "./screens/self-check";
import { shareScreen } from "./screens/share";
import { updateScreen } from "./screens/update";
import { warehouseScreen } from "./screens/warehouse";
import { STYLE_SHEETS } from "./styles";
import { type Theme, applyTheme } from "./theme";

export interface PaneOptions {
  readonly host: Host;
  /** The functions, in the pane's language. */
  readonly reference: readonly FunctionReference[];
  readonly locale: Locale;
  readonly theme: Theme;
  /** Loads the functions' native equivalents, portable.json; without it the workbook cannot be shared from here. */
  readonly portable?: () => Promise<PortableDefinitions>;
  /** Downloads the workbook as an Excel file; without it the workbook can be saved by its own program. */
  readonly download?: Pane["download"];
  /** What is known of the program, for the self-check; without it there is none. */
  readonly program?: ProgramAround;
  /** Folder of the help pages, "help/"; without it the reference has no links to them. */
  readonly help?: string;
}

/** The program as its own page knows it; the pane knows how it looks itself. */
export type ProgramAround = Omit<Program, "look"> & {
  look(): Omit<ReturnType<Program["look"]>, "paneTheme">;
};

export interface MountedPane {
  /** Inserts a model as it is proposed, and shows that happening; for a button outside the pane. */
  insert(model: string): void;
  /** Opens the screen of large files, with this one. */
  readLarge(file: File): void;
  /** Whether that screen is the one that is shown, so that a file dropped anywhere is meant for it. */
  readonly awaitsLarge: boolean;
  /** Opens the self-check, where there is one. */
  check(): void;
  setTheme(theme: Theme): void;
  /** Changes the language; what has been answered stays. */
  setLocale(locale: Locale, reference: readonly FunctionReference[]): void;
  dispose(): void;
}

/** Puts the pane into an element of the page; it fills the element's height and scrolls within it. */
export function mountTaskpane(root: HTMLElement, options: PaneOptions): MountedPane {
  const element = h("div", { class: "customer-value-pane" });
  root.append(element);
  const shadow = element.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [...STYLE_SHEETS];
  applyTheme(element, options.theme);

  const bar = h("div", { class: "bar" });
  const main = h("div", { class: "main" });
  const footer = h("div", { class: "footer" });
  const voice = h("div", { class: "visually-hidden", role: "status" });
  const hint = h("div", { class: "waiting", role: "status" });
  const frame = h("div", { class: "frame" }, bar, hint, main, footer, voice);
  shadow.append(frame);

  const memories = new Map<string, Memory>();
  let pane = paneFor(options.locale, options.reference);
  let place: Place = { screen: "home" };
  let screen: Screen | undefined;

  function paneFor(locale: Locale, reference: readonly FunctionReference[]): Pane {
    return {
      host: options.host,
      locale,
      texts: texts(locale).pane,
      models: models(locale),
      reference,
      portable: options.host.sharing && options.portable,
      download: options.download,
      program: checkable(),
      help: options.help && helpFolder(options.help, locale),
      memory(of) {
        if (!memories.has(of)) memories.set(of, { answers: {}, columns: new Map() });
        return memories.get(of)!;
      },
      go(to) {
        place = to;
        show();
        (screen?.focus ?? bar.querySelector("h1"))?.focus();
      },
      announce(text) {
        voice.textContent = text;
      },
    };
  }

  /** Nothing can be checked without what the checks need. */
  function checkable(): Program | undefined {
    const { host, program, portable } = options;
    if (!host.inspection || !program || !portable) return undefined;
    return {
      ...program,
      look: () => ({ ...program.look(), paneTheme: element.dataset.theme }),
    };
  }

  function show(): void {
    screen?.dispose?.();
    voice.textContent = ""; // of the screen before
    const shown = screenFor(place, { ...pane, go: (to) => screen === shown && pane.go(to) });
    screen = shown;
    element.lang = pane.locale;
    fill(bar, ...barContent(screen, goBack, pane));
    fill(main, screen.element);
    fill(footer, screen.footer);
    footer.hidden = !screen.footer;
    main.scrollTop = 0;
    screen.arrived?.();
  }

  function goBack(): void {
    const to = screen?.back?.();
    if (to) pane.go(to);
  }

  /** While a screen changes the workbook nothing leads back from it. */
  const isBusy = () => !!screen?.back && !screen.back();

  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !closesItsOwnList(event.target)) goBack();
  });
  const unfollow = options.host.onCellEdit?.((isEdited) =>
    fill(hint, isEdited && messageBar("info", pane.texts.failures.finishEditing)),
  );
  show();

  return {
    insert(id) {
      if (isBusy()) return;
      const model = pane.models.find((model) => model.id === id);
      if (model) pane.go(proposedInsertion(model, pane.locale));
    },
    readLarge(file) {
      pane.go({ ...(place.screen === "large" ? place : { screen: "large" }), file });
    },
    get awaitsLarge() {
      return place.screen === "large";
    },
    check() {
      if (!pane.program) return;
      // One that runs goes on: it ends with its screen.
      if (place.screen === "check") bar.querySelector("h1")?.focus();
      else pane.go({ screen: "check" });
    },
    setTheme(theme) {
      applyTheme(element, theme);
      element.dispatchEvent(new Event("themechange"));
    },
    setLocale(locale, reference) {
      pane = paneFor(locale, reference);
      // No insertion, update or check is begun again for the sake of its words.
      if (!["insertion", "update", "check"].includes(place.screen)) show();
    },
    dispose() {
      screen?.dispose?.();
      unfollow?.();
      element.remove();
    },
  };
}

/** English lies in the folder itself, the other languages in folders of their own within it. */
const helpFolder = (help: string, locale: Locale): string =>
  locale === "en" ? help : `${help}${locale}/`;

function screenFor(place: Place, pane: Pane): Screen {
  switch (place.screen) {
    case "home":
      return homeScreen(place, pane);
    case "model":
      return modelScreen(place, pane);
    case "insertion":
      return insertionScreen(place, pane);
    case "update":
      return updateScreen(place, pane);
    case "reference":
      return referenceScreen(pane);
    case "share":
      return shareScreen(pane);
    case "warehouse":
      return warehouseScreen(pane);
    case "large":
      return largeScreen(place, pane);
    case "check":
      return selfCheckScreen(pane);
  }
}

function barContent(screen: Screen, goBack: () => void, pane: Pane): Element[] {
  const title = h("h1", { tabindex: -1 }, screen.title);
  if (!screen.back) return [mark(), title];
  const back = { "icon-only": true, appearance: "subtle", "aria-label": pane.texts.back } as const;
  return [button({ ...back, onclick: goBack }, icon("back")), title];
}

/** In a list or date picker Escape closes what the browser has opened, and must not do more. */
const closesItsOwnList = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type === "date");
