/** Addresses (`Sheet!A1:D9`, `A:A`, names of tables and ranges) and the places in the grid they stand for. */
import type { Model } from "@odoo/o-spreadsheet";
import type { RangeInfo } from "../host";
import { addressOf } from "../resolve";
import { documentOf } from "./document";
import { type Zone, intersection, rangeOf } from "./zones";

export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The place an address stands for, whole columns to the sheet's end; undefined if there is no such thing. */
export function locate(model: Model, address: string): Place | undefined {
  const { getters } = model;
  const text = address.trim().replace(/^=/, "");
  const named = getters.getNamedRange(text)?.range ?? namedTable(model, text);
  if (named) return { sheetId: named.sheetId, zone: named.zone };
  const range = getters.getRangeFromSheetXC(getters.getActiveSheetId(), text);
  if (range.invalidXc || range.invalidSheetName || !getters.tryGetSheet(range.sheetId))
    return undefined;
  const inSheet = intersection(range.zone, getters.getSheetZone(range.sheetId));
  return inSheet && { sheetId: range.sheetId, zone: inSheet };
}

const namedTable = (model: Model, name: string) =>
  documentOf(model)
    .getNamedTables()
    .find((table) => table.name.toLowerCase() === name.toLowerCase())?.range;

/** True for whole columns and whole rows. */
export function spansSheet(model: Model, { sheetId, zone }: Place): boolean {
  const sheet = model.getters.getSheetZone(sheetId);
  const allRows = zone.top === sheet.top && zone.bottom === sheet.bottom;
  const allColumns = zone.left === sheet.left && zone.right === sheet.right;
  return allRows || allColumns;
}

/** The place, cut to the part of its sheet in use; its first cell if nothing there is. */
export function inUse(model: Model, { sheetId, zone }: Place): Place {
  if (zone.left === zone.right && zone.top === zone.bottom) return { sheetId, zone };
  const first = { ...zone, right: zone.left, bottom: zone.top };
  const used = usedZone(model, sheetId);
  return { sheetId, zone: (used && intersection(zone, used)) ?? first };
}

function usedZone(model: Model, sheetId: string): Zone | undefined {
  let used: Zone | undefined;
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const { col, row } = position;
    if (used && col >= used.left && col <= used.right && row >= used.top && row <= used.bottom)
      continue;
    if (model.getters.getEvaluatedCell(position).type === "empty") continue;
    used = used
      ? {
          left: Math.min(used.left, col),
          right: Math.max(used.right, col),
          top: Math.min(used.top, row),
          bottom: Math.max(used.bottom, row),
        }
      : { left: col, right: col, top: row, bottom: row };
  }
  return used;
}

/** How the pane knows a place. */
export function rangeInfo(model: Model, { sheetId, zone }: Place): RangeInfo {
  const sheet = model.getters.getSheetName(sheetId);
  return {
    address: addressOf(sheet, rangeOf(zone)),
    sheet,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}
