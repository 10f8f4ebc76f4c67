/** Whole rows of an emulated sheet that come or go: cells, looks and whatever refers to them move as Excel moves them. */
import { formulaAfter, rangeAfter, zoneAfter } from "../../../src/hosts/stretch";
import type { Stretch } from "../../../src/hosts/host";
import { splitAddress } from "../../../src/a1";
import { formatArea, parseArea, quoted } from "./address";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export function shiftRows(sheet: Worksheet, stretch: Stretch): void {
  moveCells(sheet, stretch);
  sheet.looks.shift(stretch);
  shiftAddresses(sheet.validations, stretch);
  shiftAddresses(sheet.formats, stretch);
  for (const table of sheet.tables.items) table.area = zoneAfter(stretch, table.area) ?? table.area;
  const { workbook } = sheet;
  const moved = (range: Range): Range | undefined => {
    if (range.worksheet !== sheet) return range;
    const area = zoneAfter(stretch, range.area);
    return area && new Range(sheet, area);
  };
  for (const each of workbook.worksheets.items) {
    for (const names of [each.names, ...(each === sheet ? [workbook.names] : [])])
      for (const item of names.items) item.move(moved, (text) => followed(text, each.name));
    for (const chart of each.charts.items) {
      if (each === sheet && chart.position) chart.position = rangeAfter(stretch, chart.position);
      for (const series of chart.series.items) {
        series.values = series.values && address(series.values);
        series.categories = series.categories && address(series.categories);
      }
    }
    for (const { row, column, cell } of [...each.cells])
      if (cell.formula)
        each.cells.set(row, column, { ...cell, formula: followed(cell.formula, each.name) });
  }
  for (const annotations of [workbook.notes, workbook.comments])
    for (const item of [...annotations.items]) {
      const range = moved(item.range);
      if (range) item.range = range;
      else item.delete();
    }

  function followed(formula: string, own: string): string {
    return formulaAfter(formula, own, sheet.name, stretch);
  }
  function address(text: string): string {
    const { sheet: name, range } = splitAddress(text);
    return name === sheet.name ? `${quoted(name)}!${rangeAfter(stretch, range)}` : text;
  }
}

function moveCells({ cells }: Worksheet, stretch: Stretch): void {
  const all = [...cells];
  for (const { row, column } of all) cells.set(row, column, undefined);
  for (const { row, column, cell } of all) {
    const zone = zoneAfter(stretch, { top: row, bottom: row });
    if (zone) cells.set(zone.top, column, cell);
  }
}

function shiftAddresses(items: { address: string }[], stretch: Stretch): void {
  for (const item of [...items]) {
    const area = zoneAfter(stretch, parseArea(item.address));
    if (area) item.address = formatArea(area);
    else items.splice(items.indexOf(item), 1);
  }
}
