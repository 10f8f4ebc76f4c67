/** The workbook in the grid as an Excel file among the browser's downloads. */
import type { Model } from "@odoo/o-spreadsheet";
import { freeze } from "../sharing/frozen";
import { portableLibrary } from "../sharing/library";
import { makePortable } from "../sharing/portable";
import type { SharedWorkbook } from "../hosts/shared-workbook";
import type { SharingReport } from "../sharing/report";
import { pagesOfValues } from "../locales/pages-of-values";
import { type Locale, texts } from "../locales";
import type { FileWay } from "../taskpane/pane";
import { loadPortable } from "./functions-file";
import type { PendingResults } from "./pending";
import { workbenchTexts } from "./texts";

export interface Downloaded extends SharingReport {
  /** Name of the file. */
  readonly file: string;
}

export type Download = (way: FileWay, locale: Locale) => Promise<Downloaded>;

const NOTHING: SharingReport = { changed: [], frozen: [], left: [], remains: [] };

/** Nothing of what writes files is loaded before the first one is. */
export function downloadsOf(model: Model, pending: PendingResults): Download {
  return async (way, locale) => {
    const [{ gridFile }, definitions] = await Promise.all([
      import("../hosts/xlsx/from-grid"),
      loadPortable(),
    ]);
    await pending.settled();
    const library = portableLibrary(definitions);
    const { product, share } = texts(locale).pane;
    let report = NOTHING;
    const sharing = async (workbook: SharedWorkbook) => {
      const pages = pagesOfValues();
      if (way === "portable") report = await makePortable(workbook, library, share.note, { pages });
      if (way === "values") report = await freeze(workbook, library, { pages });
    };
    const file = workbenchTexts(locale).file[way];
    save(await gridFile(model, { title: product, sharing }), file);
    return { ...report, file };
  };
}

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** As if a link to the file had been followed. */
function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: EXCEL }));
  link.download = name;
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
