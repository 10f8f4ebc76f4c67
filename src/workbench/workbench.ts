/** The workbench: grid, functions and pane in one page, without Excel. */
import { helpers, Model } from "@odoo/o-spreadsheet";
import { gridHost } from "../hosts/grid";
import { watchSlices } from "../hosts/grid/under-way";
import { type Locale, sentence } from "../locales";
import { offerWords } from "../locales/reader";
import { mountTaskpane } from "../taskpane/mount";
import { type FileWay, reasonOf } from "../taskpane/pane";
import type { FunctionReference } from "../taskpane/reference";
import { showDatesFor } from "./dates";
import { dialogsIn } from "./dialogs";
import { downloadsOf } from "./downloads";
import { offerFunctions } from "./completion";
import { sayErrorsAnew } from "./errors-anew";
import { registerFunctions } from "./functions";
import { ADD_IN, loadFunctions, loadMetadata, loadPortable, loadReference } from "./functions-file";
import { makeAccessible } from "./grid-access";
import { mountGrid } from "./grid-view";
import { layOut } from "./layout";
import { addBeginnings, addDownloads, addHelp, addOpen, type Beginning } from "./menus";
import { isForStream, openInGrid } from "./opening/open";
import { openingTexts } from "./opening/texts";
import { chooseFile, openDropped, openWithKeys } from "./opening/ways";
import { PendingResults } from "./pending";
import { enter, goRoundWithF6 } from "./regions";
import {
  addressOf,
  isEmptyAsked,
  keepPreference,
  preferredLocale,
  prefersContrast,
  prefersDark,
} from "./preferences";
import { workbenchProgram } from "./program";
import { sampleSheets } from "./samples/sheets";
import { workbookData } from "./samples/workbook";
import { type Workbench, workbenchFor } from "./scripting";
import { workbenchTexts } from "./texts";
import { topBar } from "./top-bar";
import "./workbench.css";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

async function start(): Promise<void> {
  let locale = preferredLocale();
  offerWords((refusal, asked) => sentence(refusal, asked ?? locale));
  let dark = prefersDark();
  const pending = new PendingResults();
  const bar = topBar({
    chooseLocale: (to) => void chooseLocale(to),
    toggleTheme,
    togglePane,
    goToPane,
  });
  const layout = layOut(document.body, bar.element);
  goRoundWithF6(() => [bar.element, layout.grid, ...(layout.paneShown() ? [layout.pane] : [])]);
  const dialogs = dialogsIn(document.body, workbenchTexts(locale));
  showState();

  const [functions, metadata, reference] = await Promise.all([
    loadFunctions(),
    loadMetadata(locale),
    loadReference<FunctionReference[]>(locale),
  ]);
  registerFunctions(metadata, functions, pending);
  offerFunctions(metadata, locale);
  showDatesFor(() => locale);
  const model = new Model(
    isEmptyAsked()
      ? helpers.createEmptyWorkbookData(workbenchTexts(locale).firstSheet)
      : workbookData(sampleSheets(locale)),
  );
  pending.attach(model);

  const host = gridHost(model);
  const choose = () => chooseFile((file) => void open([file]));
  addOpen(() => openingTexts(locale).menu, choose);
  openWithKeys(choose);
  openDropped(
    () => openingTexts(locale).drop,
    (files) => void open(files),
  );
  const download = downloadsOf(model, pending);
  addBeginnings(
    () => workbenchTexts(locale),
    (beginning) => void beginWith(beginning),
  );
  addDownloads(
    () => workbenchTexts(locale),
    (way) => void downloadFromMenu(way),
  );
  addHelp(
    () => workbenchTexts(locale),
    () => checkHere(),
  );
  const grid = await mountGrid(layout.grid, {
    model,
    dialogs,
    locale,
    dark,
    restored: () => dialogs.notify(workbenchTexts(locale).failed),
  });
  watchSlices(model, (isBusy) => {
    layout.grid.inert = isBusy;
    layout.grid.ariaBusy = String(isBusy);
  });
  makeAccessible(layout.grid, () => workbenchTexts(locale).inputs);
  const pane = mountTaskpane(layout.pane, {
    host,
    reference,
    locale,
    theme: paneTheme(),
    portable: loadPortable,
    download: (way) => download(way, locale),
    program: workbenchProgram(() => ({ theme: paneTheme(), language: locale })),
    help: `${ADD_IN}help/`,
  });
  matchMedia("(forced-colors: active)").addEventListener("change", () =>
    pane.setTheme(paneTheme()),
  );
  window.workbench = workbenchFor(model, pending);

  function showState(): void {
    const say = workbenchTexts(locale);
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    bar.show({ locale, dark, paneShown: layout.paneShown() });
    layout.setLabels(say);
    dialogs.setTexts(say);
  }

  function paneTheme() {
    return prefersContrast() ? "high-contrast" : dark ? "dark" : "light";
  }

  function toggleTheme(): void {
    dark = !dark;
    keepPreference("theme", dark ? "dark" : "light");
    showState();
    grid.setDark(dark);
    pane.setTheme(paneTheme());
  }

  function togglePane(): void {
    layout.setPaneShown(!layout.paneShown());
    showState();
  }

  function goToPane(): void {
    if (!layout.paneShown()) togglePane();
    enter(layout.pane);
  }

  function checkHere(): void {
    if (!layout.paneShown()) togglePane();
    pane.check();
  }

  async function beginWith(beginning: Beginning): Promise<void> {
    if (await dialogs.confirm(workbenchTexts(locale).beginAnew))
      location.assign(addressOf(beginning));
  }

  /** One after the other. */
  async function open(files: readonly File[]): Promise<void> {
    const { notify } = dialogs;
    const readLarge = (file: File) => {
      if (!layout.paneShown()) layout.setPaneShown(true);
      pane.readLarge(file);
    };
    for (const file of files)
      if (pane.awaitsLarge || isForStream(file)) readLarge(file);
      else await openInGrid(file, { root: document.body, host, locale, notify, readLarge });
  }

  async function downloadFromMenu(way: FileWay): Promise<void> {
    const say = workbenchTexts(locale);
    try {
      const { file, left } = await download(way, locale);
      dialogs.notify(say.downloaded(file));
      if (left.length) dialogs.notify(say.left(left.length));
    } catch (error) {
      await dialogs.tell(say.notDownloaded(reasonOf(error)));
    }
  }

  async function chooseLocale(to: Locale): Promise<void> {
    const [translated, translatedReference] = await Promise.all([
      loadMetadata(to),
      loadReference<FunctionReference[]>(to),
    ]);
    locale = to;
    keepPreference("locale", to);
    showState();
    registerFunctions(translated, functions, pending);
    offerFunctions(translated, to);
    await grid.setLocale(to);
    pane.setLocale(to, translatedReference);
    sayErrorsAnew(model, pending);
  }
}

void start();
