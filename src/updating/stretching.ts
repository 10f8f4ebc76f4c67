/**
 * Which rows sheets of a model need more, or need no longer, to hold what a new plan has: where all that the plan makes of
 * them otherwise is the same, they are put in or taken out in the midst of their tables, and what refers to them follows.
 */
import { cornerOf, rangeAt, zoneOf } from "../a1";
import type { Host, Overview, Stretch } from "../hosts/host";
import type { Block, Plan } from "../models/plan";
import {
  type BlockRecord,
  type InsertedRecord,
  isRoom,
  outlineOf,
  rowsIn,
  structureOf,
} from "../hosts/record";
import { addressOf } from "../hosts/resolve";
import { type Stretches, inverse, planAfter, rangesIn, rowsOf } from "../hosts/stretch";
import type { InsertedModel } from "./find";

/** Undefined where more than numbers of rows differ. Sheets that stay as long as they are have none. */
export function stretchesFor(record: InsertedRecord, plan: Plan): Stretches | undefined {
  const { anchors, sheetIds } = outlineOf(plan);
  if (record.sheetIds.join() !== sheetIds.join()) return undefined;
  const found = new Map<string, Stretch>();
  for (const [i, id] of sheetIds.entries()) {
    const stretch = stretchOf([
      ...anchorChanges(record.anchors, anchors, id),
      ...blockChanges(record.blocks[i], plan.sheets.find((sheet) => sheet.id === id)!.blocks),
    ]);
    if (stretch === "none") return undefined;
    if (stretch) found.set(id, stretch);
  }
  const back = new Map([...found].map(([id, stretch]) => [id, inverse(stretch)]));
  return structureOf(planAfter(plan, back)) === record.structure ? found : undefined;
}

/** Something that begins where it did, and ends elsewhere: its first row and its last ones, counted from 0. */
interface Change {
  readonly top: number;
  readonly before: number;
  readonly now: number;
}

function stretchOf(changes: readonly Change[]): Stretch | "none" | undefined {
  const differing = changes.filter(({ before, now }) => before !== now);
  if (!differing.length) return undefined;
  const by = new Set(differing.map(({ before, now }) => now - before));
  if (by.size > 1) return "none";
  return { row: Math.min(...differing.map(({ before }) => before)), by: [...by][0] };
}

function anchorChanges(
  before: InsertedRecord["anchors"],
  now: InsertedRecord["anchors"],
  id: string,
): Change[] {
  const known = new Map(before.map((anchor) => [anchor.id, anchor]));
  return now.flatMap((anchor): Change[] => {
    const was = known.get(anchor.id);
    if (anchor.sheet !== id || was?.sheet !== id) return [];
    const [one, other] = [zoneOf(was.range), zoneOf(anchor.range)];
    if (!one || !other || one.top !== other.top) return [];
    return [{ top: one.top, before: one.bottom, now: other.bottom }];
  });
}

function blockChanges(before: readonly BlockRecord[], now: readonly Block[]): Change[] {
  const known = new Map(
    before.filter((block) => !block.isRoom).map((block) => [block.at, block] as const),
  );
  return now.flatMap((block): Change[] => {
    const was = known.get(block.at);
    if (!was || block.isLoose || isRoom(block) || was.width !== block.cells[0].length) return [];
    const { row: top } = cornerOf(block.at)!;
    return [{ top, before: top + rowsIn(was) - 1, now: top + block.cells.length - 1 }];
  });
}

/** What the model has written in the rows that are to go, block by block. */
export function takenFrom(before: readonly BlockRecord[], stretch: Stretch): BlockRange[] {
  const { first, count } = rowsOf(stretch);
  return before.flatMap((block): BlockRange[] => {
    const { row: top, column } = cornerOf(block.at)!;
    const from = Math.max(first, top);
    const rows = Math.min(first + count, top + rowsIn(block)) - from;
    if (block.isRoom || rows <= 0) return [];
    return [{ column, from, rows, columns: block.width }];
  });
}

interface BlockRange {
  readonly column: number;
  readonly from: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Whether rows can go: nothing of others stands in them, and no formula of others points into them alone, which would be an
 * error afterwards. Results that spill there are the model's own.
 */
export async function canGo(
  host: Host,
  { record, sheets }: InsertedModel,
  plan: Plan,
  id: string,
  stretch: Stretch,
): Promise<boolean> {
  const { first, count } = rowsOf(stretch);
  const name = sheets[id]!;
  const own = new Set<number>();
  for (const { at, cells, spill } of planAfter(plan, new Map([[id, inverse(stretch)]])).sheets.find(
    (sheet) => sheet.id === id,
  )!.blocks) {
    const { row, column } = cornerOf(at)!;
    const rows = Math.max(cells.length, spill?.rows ?? 0);
    const columns = Math.max(cells[0].length, spill?.columns ?? 0);
    if (row + rows <= first || row >= first + count) continue;
    for (let j = 0; j < columns; j++) own.add(column + j);
  }
  const last = Math.max(...own, 0) + BESIDE;
  const standing = await host.read(
    addressOf(name, rangeAt(`A${first + 1}`, count, Math.max(last, FEWEST))),
  );
  if (standing.some((row) => row.some((value, j) => value !== "" && !own.has(j)))) return false;
  const contents = await host.sharing?.contents();
  const ours = new Set(Object.values(sheets));
  return (contents?.formulas ?? []).every(({ place, formula }) => {
    if (place.kind === "cell" && ours.has(place.sheet) && !formula.includes(name)) return true;
    const sheet = "sheet" in place ? (place.sheet ?? "") : "";
    return rangesIn(formula, sheet).every(
      (range) =>
        range.sheet.toLowerCase() !== name.toLowerCase() ||
        (!isWithin(range.top) && !isWithin(range.bottom)) ||
        (place.kind === "cell" && isPlanned(record, sheets, place)),
    );
  });

  function isWithin(row: number): boolean {
    return row >= first && row < first + count;
  }
}

/** Columns beyond those of the model that are looked at, and the fewest. */
const BESIDE = 20;
const FEWEST = 26;

/** Whether a cell is one that the model has written itself, and will write again. */
function isPlanned(
  record: InsertedRecord,
  sheets: InsertedModel["sheets"],
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): boolean {
  const { row, column } = cornerOf(cell)!;
  return record.sheetIds.some(
    (id, i) =>
      sheets[id] === sheet &&
      record.blocks[i].some((block) => {
        const corner = cornerOf(block.at)!;
        return (
          !block.isRoom &&
          column >= corner.column &&
          column < corner.column + block.width &&
          row >= corner.row &&
          row < corner.row + rowsIn(block)
        );
      }),
  );
}

/** Whether what is to grow or shrink ends where it was put: somebody may have made it longer by hand. */
export const endAsInserted = (
  { record: { anchors, names }, sheets }: InsertedModel,
  { ranges }: Overview,
  stretches: Stretches,
): boolean =>
  anchors
    .filter(({ sheet }) => stretches.has(sheet))
    .every(({ id, sheet, range }) => ranges[names[id]] === addressOf(sheets[sheet] ?? "", range));
