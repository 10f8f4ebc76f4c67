/** The grid's menus: without what makes no sense in the workbench, with what the workbench can do besides. */
import { registries } from "@odoo/o-spreadsheet";
import type { FileWay } from "../taskpane/pane";
import type { WorkbenchTexts } from "./texts";

/** Pivots and pictures need a server, zoom and pinned panels a larger program; the language is chosen in our own bar. */
const USELESS: Readonly<Record<string, readonly string[]>> = {
  file: ["settings"],
  view: ["toggle_pin_panel", "view_irregularity_map"],
  insert: ["insert_carousel", "insert_pivot", "insert_image"],
  data: ["pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
};

export function keepUsefulMenus(): void {
  for (const [menu, useless] of Object.entries(USELESS)) {
    const entry = registries.topbarMenuRegistry.get(menu) as { children?: unknown };
    if (Array.isArray(entry.children))
      entry.children = entry.children.filter((child) => !isUseless(child, useless));
  }
  // maps are drawn from data of a server
  registries.chartSubtypeRegistry.remove("geo");
}

/** Some entries are made when the menu opens; those are lists of pivots. */
const isUseless = (child: unknown, useless: readonly string[]): boolean =>
  typeof child === "function" || useless.includes((child as { id: string }).id);

/** Puts a Help menu behind the others: the check of what works here. */
export function addHelp(say: () => WorkbenchTexts, check: () => void): void {
  registries.topbarMenuRegistry.add("help", { name: () => say().helpMenu, sequence: 1_000 });
  registries.topbarMenuRegistry.addChild("check", ["help"], {
    name: () => say().check,
    sequence: 10,
    isEnabledOnLockedSheet: true,
    execute: check,
  });
}

/** What the workbench can begin with. */
export type Beginning = "empty" | "example";

/** Puts "New workbook" and "Open example" at the top of the File menu. */
export function addBeginnings(
  say: () => WorkbenchTexts,
  begin: (beginning: Beginning) => void,
): void {
  for (const [i, beginning] of (["empty", "example"] as const).entries())
    registries.topbarMenuRegistry.addChild(`begin-${beginning}`, ["file"], {
      name: () => say().begin[beginning],
      sequence: i + 1,
      isEnabledOnLockedSheet: true,
      icon: beginning === "empty" ? "o-spreadsheet-Icon.INSERT_SHEET" : undefined,
      execute: () => begin(beginning),
    });
}

/** Puts "Open…" into the File menu. */
export function addOpen(say: () => string, open: () => void): void {
  registries.topbarMenuRegistry.addChild("open-file", ["file"], {
    name: say,
    description: "Ctrl+O",
    sequence: 5,
    isEnabledOnLockedSheet: true,
    execute: open,
  });
}

const FILE_WAYS: readonly FileWay[] = ["living", "portable", "values"];

/** Puts "Download as Excel file" into the File menu. */
export function addDownloads(say: () => WorkbenchTexts, download: (way: FileWay) => void): void {
  const menu = registries.topbarMenuRegistry.addChild("download", ["file"], {
    name: () => say().download,
    sequence: 10,
    isEnabledOnLockedSheet: true,
    icon: "o-spreadsheet-Icon.EXPORT_XLSX",
  });
  for (const [i, way] of FILE_WAYS.entries())
    menu.addChild(`download-${way}`, ["file", "download"], {
      name: () => say().ways[way],
      sequence: i,
      isEnabledOnLockedSheet: true,
      execute: () => download(way),
    });
}
