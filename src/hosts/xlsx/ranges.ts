/** Ranges of a workbook in memory: found by address or name, cut to what is in use, read. */
import { isCells, splitAddress } from "../../a1";
import type { HostValue, RangeInfo } from "../host";
import { addressOf } from "../resolve";
import { type FileSheet, type FileWorkbook, namesFormula, valueOf } from "./workbook";
import { COLUMNS, ROWS, type Zone, intersect, isCell, rangeOf, zoneOf } from "./zones";

export interface Place {
  readonly sheet: FileSheet;
  readonly zone: Zone;
}

/** What is selected; undefined when it is not one range. */
export function selectedIn({ sheets, selected }: FileWorkbook): Place | undefined {
  const sheet = sheets.find(({ name }) => name === selected.sheet);
  if (!sheet || selected.ranges.length !== 1) return undefined;
  return { sheet, zone: zoneOf(selected.ranges[0]) };
}

/** The place of an address, a table's name or a defined name; undefined if there is no such thing. */
export function locate(workbook: FileWorkbook, address: string): Place | undefined {
  const { sheet: name, range } = splitAddress(address.replace(/^=/, ""));
  if (name === undefined && !isCells(range)) return named(workbook, range);
  const wanted = (name ?? workbook.selected.sheet).toLowerCase();
  const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === wanted);
  try {
    return sheet && { sheet, zone: zoneOf(range) };
  } catch {
    return undefined;
  }
}

function named({ sheets, names }: FileWorkbook, wanted: string): Place | undefined {
  const isWanted = ({ name }: { name: string }) => name.toLowerCase() === wanted.toLowerCase();
  const name = names.find(isWanted);
  const owner = sheets.find(({ tables }) => tables.some(isWanted));
  const sheet =
    name && !namesFormula(name) ? sheets.find((each) => each.name === name.sheet) : owner;
  const range = name && !namesFormula(name) ? name.range : owner?.tables.find(isWanted)?.range;
  return sheet && range ? { sheet, zone: zoneOf(range) } : undefined;
}

/** The part of a place in use, or its first cell if nothing there is. */
function inUse({ sheet, zone }: Place): Place {
  if (isCell(zone)) return { sheet, zone };
  const used = usedZone(sheet);
  const cut = {
    top: Math.max(zone.top, used.top),
    left: Math.max(zone.left, used.left),
    bottom: Math.min(zone.bottom, used.bottom),
    right: Math.min(zone.right, used.right),
  };
  const first = { ...zone, bottom: zone.top, right: zone.left };
  return { sheet, zone: cut.top > cut.bottom || cut.left > cut.right ? first : cut };
}

/** The block of filled cells around the active cell, as Ctrl+A selects it; undefined where there is none. */
export function regionIn({ sheets, selected }: FileWorkbook): Place | undefined {
  const sheet = sheets.find(({ name }) => name === selected.sheet);
  if (!sheet) return undefined;
  const { top, left } = zoneOf(selected.ranges[0]);
  let zone: Zone = { top, left, bottom: top, right: left };
  let isEmpty = true;
  for (let grown = true; grown;) {
    grown = false;
    for (const { row, column, content } of sheet.cells) {
      const cell = { top: row, left: column, bottom: row, right: column };
      if (content === null || !intersect(cell, grownBy(1, zone))) continue;
      if (intersect(cell, zone)) isEmpty = false;
      else {
        zone = around(zone, cell);
        grown = true;
      }
    }
  }
  return isEmpty ? undefined : { sheet, zone };
}

const grownBy = (cells: number, { top, left, bottom, right }: Zone): Zone => ({
  top: top - cells,
  left: left - cells,
  bottom: bottom + cells,
  right: right + cells,
});

const around = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** From A1 to the last row and the last column with something in it; nothing for a blank sheet. */
function usedZone({ cells }: FileSheet): Zone {
  const used = { top: 0, left: 0, bottom: -1, right: -1 };
  for (const { row, column, content } of cells) {
    if (content === null) continue;
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used;
}

/** How the pane knows a place. */
export function placeInfo(place: Place): RangeInfo {
  const { sheet, zone } = inUse(place);
  return {
    address: addressOf(sheet.name, rangeOf(zone)),
    sheet: sheet.name,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** Values of a place, row by row; of whole columns and rows, the part in use. */
export function valuesIn(place: Place): HostValue[][] {
  const { zone } = spansSheet(place.zone) ? inUse(place) : place;
  const width = zone.right - zone.left + 1;
  const values = Array.from({ length: zone.bottom - zone.top + 1 }, () =>
    new Array<HostValue>(width).fill(""),
  );
  for (const { row, column, content } of place.sheet.cells)
    if (row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right)
      values[row - zone.top][column - zone.left] = valueOf(content);
  return values;
}

const spansSheet = ({ top, left, bottom, right }: Zone): boolean =>
  (top === 0 && bottom === ROWS - 1) || (left === 0 && right === COLUMNS - 1);
