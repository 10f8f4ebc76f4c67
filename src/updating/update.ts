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
  if (structureOf(plan) !== model.record.structure) return { kind: "other structure" };
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

/** Blocks are the same as before, one by one, but for room for results, which is known by its look. */
function changedBlocks(
  before: readonly BlockRecord[],
  then: readonly Block[],
  now: readonly Block[],
): RevisedBlock[] {
  const filledBefore = before.filter((block) => !block.isRoom);
  const looksBefore = new Set(before.map(({ at, look }) => `${at} ${look}`));
  let filled = 0;
  return then.flatMap((block, i) => {
    const look = looksBefore.has(`${block.at} ${blockRecord(block).look}`)
      ? []
      : [lookOf(now[i])].filter(({ format }) => format !== undefined);
    if (isRoom(block)) return look;
    return [...look, ...changedCells(filledBefore[filled++], block, now[i])];
  });
}

const lookOf = ({ at, cells, format, spill }: Block): RevisedBlock => ({
  ...{ at, format, spill },
  cells: cells.map((row) => row.map(() => null)),
});

/** The smallest range that has all cells that changed; the others in it stay. A cell that is to hold nothing is emptied. */
function changedCells(before: BlockRecord, then: Block, now: Block): RevisedBlock[] {
  const digests = before.cells.split(",");
  const width = then.cells[0].length;
  const cells = then.cells.map((row, i) =>
    row.map((cell, j): PlanCell =>
      cellDigest(cell) === digests[i * width + j] ? null : (now.cells[i][j] ?? ""),
    ),
  );
  const rows = cells.flatMap((row, i) => (row.some(isChanged) ? [i] : []));
  if (!rows.length) return [];
  const columns = cells[0].flatMap((_, j) => (cells.some((row) => isChanged(row[j])) ? [j] : []));
  const { row, column } = cornerOf(before.at);
  return [
    {
      at: cellAt(row + rows[0], column + columns[0]),
      cells: cells
        .slice(rows[0], rows.at(-1)! + 1)
        .map((line) => line.slice(columns[0], columns.at(-1)! + 1)),
    },
  ];
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
