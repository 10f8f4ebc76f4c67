/** Tables of a sheet in the grid that Excel can have, too: with headings, each another text. */
import type { Model } from "@odoo/o-spreadsheet";
import { documentOf } from "../../grid/document";
import { valuesIn } from "../../grid/values";
import { type Zone, rangeOf } from "../../grid/zones";
import type { FileSheet } from "../workbook";

export function tablesOf(model: Model, sheetId: string): FileSheet["tables"] {
  const named = documentOf(model).getNamedTables();
  return model.getters.getCoreTables(sheetId).flatMap(({ range }) => {
    const { zone } = range;
    if (!hasHeadings(model, sheetId, zone)) return [];
    const own = named.find(
      (table) => table.range.sheetId === sheetId && rangeOf(table.range.zone) === rangeOf(zone),
    );
    return [{ name: own?.name ?? freeName(model, sheetId, zone), range: rangeOf(zone) }];
  });
}

function hasHeadings(model: Model, sheetId: string, zone: Zone): boolean {
  const [headings] = valuesIn(model, { sheetId, zone: { ...zone, bottom: zone.top } });
  const texts = headings.map((heading) => (typeof heading === "string" ? heading : ""));
  const distinct = new Set(texts.map((text) => text.toLowerCase()));
  return zone.bottom > zone.top && !texts.includes("") && distinct.size === texts.length;
}

/** A name after the place, "Table_2_B4": no other table stands there. */
function freeName({ getters }: Model, sheetId: string, zone: Zone): string {
  const sheet = getters.getSheetIds().indexOf(sheetId) + 1;
  return `Table_${sheet}_${rangeOf({ ...zone, right: zone.left, bottom: zone.top })}`;
}
