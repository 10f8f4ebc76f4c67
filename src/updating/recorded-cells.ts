/** The cells of a record, each with what it said of it. */
import type { Plan } from "../models/plan";
import type { Stretch } from "../hosts/host";
import { type BlockRecord, type InsertedRecord, blockRecordsOf, outlineOf } from "../hosts/record";
import { cellAt, cornerOf } from "../hosts/resolve";
import { rowAfter } from "../hosts/stretch";

/** Digests by cell, of blocks other than room and tables of data; nothing for a cell that was left as it is. */
export type Cells = ReadonlyMap<string, string>;

/** Where they are after a stretch. */
export function cellsIn(blocks: readonly BlockRecord[], stretch?: Stretch): Cells {
  const found = new Map<string, string>();
  for (const { at, cells, width, isRoom: room, many } of blocks) {
    if (room || many) continue;
    const { row, column } = cornerOf(at);
    cells.split(",").forEach((one, i) => {
      const line = row + Math.floor(i / width);
      const now = stretch ? rowAfter(stretch, line) : line;
      if (now !== undefined) found.set(cellAt(now, column + (i % width)), one);
    });
  }
  return found;
}

/**
 * Whether a plan fills the cells that an earlier version filled, and has its names and tables where that had them: then it
 * can be updated though blocks are cut otherwise.
 */
export function hasSameCells({ anchors, blocks, sheetIds }: InsertedRecord, plan: Plan): boolean {
  const then = outlineOf(plan);
  const places = (list: typeof anchors) => list.map((each) => JSON.stringify(each)).sort();
  if (places(anchors).join() !== places(then.anchors).join()) return false;
  if (sheetIds.join() !== then.sheetIds.join()) return false;
  const planned = blockRecordsOf(plan, then);
  return blocks.every((before, i) => {
    const [were, are] = [cellsIn(before), cellsIn(planned[i])];
    const isIn = (cells: Cells, others: Cells) =>
      [...cells].every(([cell, one]) => one === "" || others.has(cell));
    return isIn(were, are) && isIn(are, were);
  });
}
