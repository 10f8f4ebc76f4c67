/**
 * Updates a model in place: only cells whose planned content differs from what was planned when it was inserted are
 * written, so that whatever the user has changed elsewhere stays, and charts and links follow.
 */
import type { Block, Plan, PlanCell } from "../models/plan";
import type { Host, Revision } from "../hosts/host";
import { addressOf, cellAt, cornerOf, withNames } from "../hosts/resolve";
import { type InsertedModel, isAsInserted, modelsIn } from "./find";
import {
  type BlockRecord,
  blockRecord,
  cellDigest,
  isRoom,
  recordOf,
  structureOf,
  valueDigest,
} from "../hosts/record";

export type Outcome =
  /** Cells written; 0 where the sheets hold these answers already. */
  | { readonly kind: "updated"; readonly cells: number }
  /** The new answers make other blocks, tables or charts. */
  | { readonly kind: "other structure" }
  /** Sheets, rows or names are not where they were put. */
  | { readonly kind: "rearranged" };

/** `key` is that of the model's setting; `plan` comes from the new answers, in the language of its sheets, with its record. */
export async function updateModel(host: Host, key: string, plan: Plan): Promise<Outcome> {
  const overview = await host.overview();
  const model = modelsIn(overview).find((each) => each.key === key);
  if (!model) return { kind: "rearranged" };
  if (structureOf(plan) !== model.record.structure && !hasSameCells(model.record, plan))
    return { kind: "other structure" };
  const isWhole = model.record.sheetIds.every((id) => model.sheets[id] !== undefined);
  if (!isWhole || !isAsInserted(model, overview)) return { kind: "rearranged" };
  const revised = revision(model, plan);
  for (const { name, blocks } of revised.sheets) {
    const i = model.record.sheetIds.findIndex((id) => model.sheets[id] === name);
    if (blocks.length && (await isShifted(host, name, model.record.blocks[i])))
      return { kind: "rearranged" };
  }
  await host.revise(revised);
  return { kind: "updated", cells: contents(revised) };
}

const contents = ({ sheets }: Revision): number =>
  sheets
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .filter((cell) => cell !== null).length;

/**
 * What the plan changes. It is compared under the names that the model took when it was inserted, and written under those
 * its sheets have now.
 */
function revision({ key, record, sheets }: InsertedModel, plan: Plan): Revision {
  const namesNow = { ...record.names, ...(sheets as Record<string, string>) };
  const then = withNames(plan, record.names);
  const now = withNames(plan, namesNow);
  return {
    title: plan.title,
    sheets: now.sheets
      .map(({ name, blocks }, i) => ({
        name,
        blocks: changedBlocks(record.blocks[i], then.sheets[i].blocks, blocks),
      }))
      .filter(({ blocks }) => blocks.length > 0),
    settings: { [key]: recordOf(plan, now, namesNow) },
  };
}

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

/** What is in the blocks now, cell by cell; room for results is known by its look. */
function changedBlocks(
  before: readonly BlockRecord[],
  then: readonly Block[],
  now: readonly Block[],
): RevisedBlock[] {
  const cellsBefore = cellsIn(before);
  const looksBefore = new Set(before.map(({ at, look }) => `${at} ${look}`));
  return then.flatMap((block, i) => {
    const look = looksBefore.has(`${block.at} ${blockRecord(block).look}`)
      ? []
      : [lookOf(now[i])].filter(({ format }) => format !== undefined);
    return isRoom(block) ? look : [...look, ...changedCells(cellsBefore, block, now[i])];
  });
}

const lookOf = ({ at, cells, format, spill }: Block): RevisedBlock => ({
  ...{ at, format, spill },
  cells: cells.map((row) => row.map(() => null)),
});

/** The smallest range that has all cells that changed; the others in it stay. A cell that is to hold nothing is emptied. */
function changedCells(before: Cells, then: Block, now: Block): RevisedBlock[] {
  const { row, column } = cornerOf(then.at);
  const cells = then.cells.map((line, i) =>
    line.map((cell, j): PlanCell =>
      cellDigest(cell) === (before.get(cellAt(row + i, column + j)) ?? "")
        ? null
        : (now.cells[i][j] ?? ""),
    ),
  );
  const rows = cells.flatMap((row, i) => (row.some(isChanged) ? [i] : []));
  if (!rows.length) return [];
  const columns = cells[0].flatMap((_, j) => (cells.some((row) => isChanged(row[j])) ? [j] : []));
  return [
    {
      at: cellAt(row + rows[0], column + columns[0]),
      cells: cells
        .slice(rows[0], rows.at(-1)! + 1)
        .map((line) => line.slice(columns[0], columns.at(-1)! + 1)),
    },
  ];
}

/** Digests by cell, of blocks other than room; nothing for a cell that was left as it is. */
type Cells = ReadonlyMap<string, string>;

const cellsIn = (blocks: readonly BlockRecord[]): Cells =>
  new Map(
    blocks
      .filter(({ isRoom: room }) => !room)
      .flatMap(({ at, cells, width }) => {
        const { row, column } = cornerOf(at);
        return cells
          .split(",")
          .map(
            (one, i) => [cellAt(row + Math.floor(i / width), column + (i % width)), one] as const,
          );
      }),
  );

/**
 * Whether a plan fills the cells that an earlier version filled, and has its names and tables where that had them: then it
 * can be updated though blocks are cut otherwise.
 */
function hasSameCells({ anchors, blocks, sheetIds }: InsertedModel["record"], plan: Plan): boolean {
  const then = JSON.parse(recordOf(plan, plan, {})) as InsertedModel["record"];
  const places = (list: typeof anchors) => list.map((each) => JSON.stringify(each)).sort();
  if (places(anchors).join() !== places(then.anchors).join()) return false;
  if (sheetIds.join() !== then.sheetIds.join()) return false;
  return blocks.every((before, i) => {
    const [were, are] = [cellsIn(before), cellsIn(then.blocks[i])];
    const isIn = (cells: Cells, others: Cells) =>
      [...cells].every(([cell, one]) => one === "" || others.has(cell));
    return isIn(were, are) && isIn(are, were);
  });
}

const isChanged = (cell: PlanCell): boolean => cell !== null;

/**
 * Whether texts of the sheet stand elsewhere than planned, as they do after rows or columns were added or taken out: then
 * the cells to write are not where they were, either. Texts that were only changed do not count.
 */
async function isShifted(
  host: Host,
  sheet: string,
  blocks: readonly BlockRecord[],
): Promise<boolean> {
  const planned = new Map<string, string>();
  for (const { at, cells, width } of blocks) {
    const { row, column } = cornerOf(at);
    cells.split(",").forEach((digest, i) => {
      const place = [row + Math.floor(i / width), column + (i % width)];
      if (digest) planned.set(place.join(), digest);
    });
  }
  const places = [...planned.keys()].map((place) => place.split(",").map(Number));
  const last = (axis: number) => places.reduce((most, place) => Math.max(most, place[axis]), 0);
  const standing = await host.read(
    addressOf(sheet, `A1:${cellAt(last(0) + MARGIN, last(1) + MARGIN)}`),
  );
  const strays = new Set<string>();
  const found = new Set<string>();
  standing.forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value !== "string" || value === "") return;
      const digest = valueDigest(value);
      if (planned.get(`${i},${j}`) === digest) found.add(`${i},${j}`);
      else strays.add(digest);
    }),
  );
  return [...planned].some(([place, digest]) => strays.has(digest) && !found.has(place));
}

/** Rows and columns beyond the model's own that are looked at, too. */
const MARGIN = 12;
