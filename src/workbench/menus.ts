/** Leaves out of the grid's menus what makes no sense in the workbench. */
import { registries } from "@odoo/o-spreadsheet";

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
}

/** Some entries are made when the menu opens; those are lists of pivots. */
const isUseless = (child: unknown, useless: readonly string[]): boolean =>
  typeof child === "function" || useless.includes((child as { id: string }).id);
