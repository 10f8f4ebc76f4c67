/** What stands in given cells: read as one range of each sheet, since an object for each cell would be too much to ask. */
import { cornerOf } from "../resolve";
import type { HostValue } from "../host";
import { type CellBlock, type FoundFormula, type Place, keyOf } from "../shared-workbook";
import { withEnglishSeparators } from "./local";
import type { Area } from "./ranges";
import { readArea } from "./read";
import { loadRules, rulesIn } from "./rules";

/** Values of blocks, each as rows; nothing for a block whose sheet is gone. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<(HostValue[][] | undefined)[]> {
  const cellAt = await readCells(context, blocks, "values");
  return blocks.map((block) => {
    const { row, column } = cornerOf(block.cell);
    if (cellAt(block.sheet, row, column) === undefined) return undefined;
    return Array.from({ length: block.rows }, (_, i) =>
      Array.from({ length: block.columns }, (_cell, j) =>
        cellAt(block.sheet, row + i, column + j)!,
      ),
    );
  });
}

/** The formula that is entered in each place, else its value; nothing for a place that is gone. */
export async function readEntered(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<(HostValue | undefined)[]> {
  const cells = places.flatMap((place) =>
    place.kind === "cell" ? [{ ...place, rows: 1, columns: 1 }] : [],
  );
  const cellAt = await readCells(context, cells, "formulas");
  const others = await readOthers(
    context,
    places.filter(({ kind }) => kind !== "cell"),
  );
  return places.map((place) => {
    if (place.kind !== "cell") return others.get(keyOf(place));
    const { row, column } = cornerOf(place.cell);
    return cellAt(place.sheet, row, column);
  });
}

/** A cell of a sheet that is there, "" where nothing is. */
type CellAt = (sheet: string, row: number, column: number) => HostValue | undefined;

async function readCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  what: "values" | "formulas",
): Promise<CellAt> {
  const sheets = new Map<string, { area: Area; cells: HostValue[][] } | "blank">();
  const boxes = boxesOf(blocks);
  const asked = [...boxes].map(([name, box]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const [rows, columns] = [box.bottom - box.top + 1, box.right - box.left + 1];
    const range = sheet.getRangeByIndexes(box.top, box.left, rows, columns);
    const used = range.getUsedRangeOrNullObject(true);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    return { name, sheet, used };
  });
  if (asked.length) await context.sync();
  for (const { name, sheet, used } of asked) {
    if (sheet.isNullObject) continue;
    if (used.isNullObject) sheets.set(name, "blank");
    else sheets.set(name, { area: used, cells: await readArea(context, sheet, used, what) });
  }
  return (name, row, column) => {
    const sheet = sheets.get(name);
    if (sheet === undefined || sheet === "blank") return sheet && "";
    const { rowIndex, columnIndex } = sheet.area;
    return sheet.cells[row - rowIndex]?.[column - columnIndex] ?? "";
  };
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest range of each sheet that has all blocks. */
function boxesOf(blocks: readonly CellBlock[]): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { sheet, cell, rows, columns } of blocks) {
    const { row, column } = cornerOf(cell);
    const box = boxes.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    boxes.set(sheet, {
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row + rows - 1),
      right: Math.max(box.right, column + columns - 1),
    });
  }
  return boxes;
}

/** Formulas of names and rules, by their places. */
async function readOthers(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<ReadonlyMap<string, string>> {
  if (!places.length) return new Map();
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  const asked = new Set(places.flatMap(({ sheet }) => sheet ?? []));
  const sheets = worksheets.items.filter(({ name }) => asked.has(name));
  for (const sheet of sheets) sheet.names.load("items/name,items/formula");
  const loaded = sheets.map(loadRules);
  await context.sync();
  const rules = await rulesIn(context, loaded);
  const named = (item: Excel.NamedItem, sheet?: string): FoundFormula => ({
    place: { kind: "name", name: item.name, ...(sheet !== undefined && { sheet }) },
    formula: withEnglishSeparators(String(item.formula)),
  });
  const found = [
    ...names.items.map((item) => named(item)),
    ...sheets.flatMap(({ name, names: own }) => own.items.map((item) => named(item, name))),
    ...rules,
  ];
  return new Map(found.map(({ place, formula }) => [keyOf(place), formula]));
}
