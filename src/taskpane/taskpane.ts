/** The pane in Excel: the page that manifest.xml names, where the pane meets its host and the ribbon its commands. */
import { excelHost } from "../hosts/excel";
import type { PortableDefinitions } from "../sharing/library";
import { type Locale, localeFor, sentence, texts } from "../locales";
import { offerWords } from "../locales/reader";
import { type MountedPane, mountTaskpane } from "./mount";
import { noticeIn } from "./notice";
import { reasonOf } from "./pane";
import { excelProgram } from "./program";
import type { FunctionReference } from "./reference";
import { type Theme, sheet, themeFor } from "./theme";

/** How long Office.js may take before the page says that it is waiting. */
const PATIENCE_MILLISECONDS = 6000;
const HELP = "help/";

/** The pane, for clicks on the ribbon that come before it is there. */
const opened = awaited();

void start();

function awaited() {
  let resolve!: (pane: MountedPane) => void;
  let reject!: (reason: unknown) => void;
  const pane = new Promise<MountedPane>((...both) => ([resolve, reject] = both));
  pane.catch(() => undefined);
  return { pane, resolve, reject };
}

async function start(): Promise<void> {
  document.adoptedStyleSheets.push(sheet("html, body, main { height: 100%; margin: 0; }"));
  const browsers = localeFor(navigator.language);
  offerWords((refusal, asked) => sentence(refusal, asked ?? browsers)); // until Office names its own language
  const { excel, problems } = texts(browsers).pane;
  const main = document.querySelector("main")!;
  const say = noticeIn(main, browsers);
  const again = { text: excel.reload, href: location.href };
  const waiting = () =>
    say({ title: excel.offlineTitle, text: excel.offline(officeHost()), link: again });
  say({ title: excel.loading });
  const timer = setTimeout(waiting, PATIENCE_MILLISECONDS);
  try {
    await officeScript(waiting);
    // Before anything is waited for: Excel drops a click on a button whose function is not associated yet.
    addCommands();
    const { host } = await Office.onReady();
    clearTimeout(timer);
    if (host === Office.HostType.Excel) await openPane(main);
    else
      say({
        title: excel.outsideTitle,
        text: excel.outside,
        link: { text: excel.workbench, href: "workbench/" },
      });
  } catch (error) {
    clearTimeout(timer);
    opened.reject(error);
    say({ title: problems.unexpected(reasonOf(error)), link: again });
  }
}

// Declared as functions, which are there when start() is called further up; constants would not be.
function officeElement(): HTMLScriptElement {
  return document.getElementById("office") as HTMLScriptElement;
}

/** Where Office.js comes from: the build chooses. */
function officeHost(): string {
  return new URL(officeElement().src).hostname;
}

/** Waits for Office.js, however late it comes; `failed` is called if the browser gives up on it. */
async function officeScript(failed: () => void): Promise<void> {
  const script = officeElement();
  script.addEventListener("error", failed);
  // This page's script runs before those that are deferred, so that neither event is missed.
  await new Promise((resolve) => script.addEventListener("load", resolve));
}

async function openPane(main: HTMLElement): Promise<void> {
  const locale = localeFor(Office.context.displayLanguage);
  offerWords((refusal, asked) => sentence(refusal, asked ?? locale));
  document.documentElement.lang = locale;
  const reference = await loadReference(locale);
  main.replaceChildren();
  const pane = mountTaskpane(main, {
    host: excelHost(),
    reference,
    locale,
    theme: officeTheme(),
    portable: loadPortable,
    program: excelProgram(officeTheme),
    help: HELP,
  });
  followTheme(pane);
  opened.resolve(pane);
}

/** The functions in a language; none if the file cannot be read, and then the pane is without their reference. */
async function loadReference(locale: Locale): Promise<FunctionReference[]> {
  try {
    const response = await fetch(`reference${locale === "en" ? "" : `-${locale}`}.json`);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

/** The functions' native equivalents; only when something is shared. */
async function loadPortable(): Promise<PortableDefinitions> {
  const response = await fetch("portable.json");
  if (!response.ok) throw new Error(`portable.json: ${response.status}`);
  return response.json();
}

function officeTheme(): Theme {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? themeFor(theme.bodyBackgroundColor) : "light";
}

/** Excel tells of no new theme, but whoever changed it has been away from the pane. High contrast needs no telling. */
function followTheme(pane: MountedPane): void {
  let current = officeTheme();
  addEventListener("focus", () => {
    if (officeTheme() === current) return;
    current = officeTheme();
    pane.setTheme(current);
  });
}

/** The buttons of the ribbon that do more than open the pane; manifest.xml names them. */
function addCommands(): void {
  Office.actions.associate("insertSoftwareCustomer", (event: Office.AddinCommands.Event) => {
    const shown = Office.addin.showAsTaskpane();
    // An Excel that cannot show the pane still gets the sheets.
    void shown
      .catch(() => undefined)
      .then(() => opened.pane)
      .then((pane) => pane.insert("software-customer"))
      .catch(() => undefined) // the page says why there is no pane
      .finally(() => event.completed());
  });
  Office.actions.associate("openHelp", (event: Office.AddinCommands.Event) => {
    const locale = localeFor(Office.context.displayLanguage);
    const folder = locale === "en" ? HELP : `${HELP}${locale}/`;
    const page = new URL(`${folder}index.html`, location.href).href;
    if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
      Office.context.ui.openBrowserWindow(page);
    else open(page, "_blank", "noopener");
    event.completed();
  });
}
