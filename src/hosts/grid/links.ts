/** Links to places of the workbook, `=HYPERLINK("#Base_cohorts", …)`, as Excel has them. */
import type { Model } from "@odoo/o-spreadsheet";
import { registries } from "@odoo/o-spreadsheet";
import { type Place, locate } from "./ranges";

/** Makes the grid follow them: it knows links to other pages of the web only. */
export function followPlaces(show: (model: Model, place: Place) => void): void {
  registries.urlRegistry.add("customer_value_place", {
    match: (url: string) => url.startsWith("#"),
    createLink: (url: string, label: string) => ({
      ...{ url, label },
      isExternal: false,
      isUrlEditable: false,
    }),
    urlRepresentation: (url: string) => url.slice(1),
    open(url: string, { model }: { model: Model }) {
      const place = locate(model, url.slice(1));
      if (place) show(model, place);
    },
    sequence: 1,
    title: "",
  } as any);
}
