/**
 * Updates a model in place: only cells whose planned content differs from what was planned when it was inserted are
 * written, so that whatever the user has changed elsewhere stays, and charts and links follow.
 */
import { CHOICE_WORDS, choiceOf } from "../domain/support/choice-words";
import type { Block, Plan, PlanCell } from "../models/plan";
import type { Following, Host, HostValue, Revision, Stretch } from "../hosts/host";
import { cellAt, cornerOf, withNames } from "../hosts/resolve";
import { type InsertedModel, isAsInserted, modelsIn } from "./find";
import {
  type BlockRecord,
  ROWS_TOGETHER,
  blockRecord,
  cellDigest,
  isMany,
  isRoom,
  recordOf,
  structureOf,
  valueDigest,
} from "../hosts/record";
import { type InputCell, inputCells, standingInputs } from "./inputs";
import { isShifted } from "./shifted";
import { type Stretches, inverse, planAfter, rowAfter } from "../hosts/stretch";
import { canGo, endAsInserted, stretchesFor, takenFrom } from "./stretching";

export type Outcome =
  /** Cells written; 0 where the sheets hold these answers already. */
  | { readonly kind: "updated"; readonly cells: number }
  /** The new answers make other blocks, tables or charts. */
  | { readonly kind: "other structure" }
  /** Sheets, rows or names are not where they were put. */
  | { readonly kind: "rearranged" };

/** `key` is that of the model's setting; `plan` comes from the new answers, in the language of its sheets, with its record. */
export async function updateModel(
  host: Host,
  key: string,
  wanted: Plan,
  following?: Following,
): Promise<Outcome> {
  const overview = await host.overview();
  const model = modelsIn(overview).find((each) => each.key === key);
  if (!model) return { kind: "rearranged" };
  const { record } = model;
  const isSame = structureOf(wanted) === record.structure || hasSameCells(record, wanted);
  const stretched = isSame ? NONE : stretchesFor(record, wanted);
  if (!stretched) return { kind: "other structure" };
  const isWhole = record.sheetIds.every((id) => model.sheets[id] !== undefined);
  if (!isWhole || !isAsInserted(model, overview) || !endAsInserted(model, overview, stretched))
    return { kind: "rearranged" };
  const { plan, stretches } = await withWhatStays(host, model, wanted, stretched);
  const back = new Map([...stretches].map(([id, stretch]) => [id, inverse(stretch)]));
  if (!isSame && structureOf(planAfter(plan, back)) !== record.structure)
    return { kind: "other structure" };
  const cells = inputCells(model, overview);
  const values = await standingInputs(host, model, cells);
  const revised = revision(model, plan, stretches, { cells, values });
  for (const { name } of revised.sheets) {
    const i = record.sheetIds.findIndex((id) => model.sheets[id] === name);
    if (await isShifted(host, name, record.blocks[i])) return { kind: "rearranged" };
  }
  await host.revise(revised, following);
  return { kind: "updated", cells: contents(revised) };
}

const NONE: Stretches = new Map();

/** Rows that cannot go stay, below the others, with nothing in them. */
async function withWhatStays(
  host: Host,
  model: InsertedModel,
  wanted: Plan,
  wished: Stretches,
): Promise<{ readonly plan: Plan; readonly stretches: Stretches }> {
  const stretches = new Map(wished);
  let plan = wanted;
  for (const [id, stretch] of wished) {
    if (stretch.by > 0 || (await canGo(host, model, wanted, id, stretch))) continue;
    stretches.delete(id);
    const { row, by } = inverse(stretch);
    plan = planAfter(plan, new Map([[id, { row: row + 1, by, lengthens: true }]]));
  }
  return { plan, stretches };
}

const contents = ({ sheets }: Revision): number =>
  sheets
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .filter((cell) => cell !== null).length;

/**
 * What the plan changes. It is compared under the names that the model took when it was inserted, and written under those
 * its sheets have now.
 */
function revision(
  { key, record, sheets }: InsertedModel,
  plan: Plan,
  stretches: Stretches,
  inputs: StandingInputs,
): Revision {
  const namesNow = {
    ...record.names,
    ...plan.standing,
    ...(sheets as Record<string, string>),
  };
  const then = withNames(plan, record.names);
  const now = withNames(plan, namesNow);
  return {
    title: plan.title,
    sheets: now.sheets
      .map(({ id, name, blocks }, i) => {
        const stretch = stretches.get(id);
        const before = record.blocks[i];
        return {
          name,
          ...(stretch && { stretch }),
          ...(stretch && stretch.by < 0 && { taken: takenFrom(before, stretch).map(emptied) }),
          blocks: changedBlocks(
            before,
            then.sheets[i].blocks,
            blocks,
            stretch,
            changedInputs(name, stretch, inputs),
          ),
        };
      })
      .filter(({ blocks, stretch }) => blocks.length > 0 || stretch),
    settings: { [key]: recordOf(plan, now, namesNow) },
  };
}

/** Cells that hold answers, and what stands in each now, by question. */
interface StandingInputs {
  readonly cells: readonly InputCell[];
  readonly values: ReadonlyMap<string, HostValue>;
}

/** What somebody has typed over an answer is what the new one replaces. */
function changedInputs(
  name: string,
  stretch: Stretch | undefined,
  { cells, values }: StandingInputs,
): Cells {
  const found = new Map<string, string>();
  for (const { question, sheet, cell } of cells) {
    const value = values.get(question);
    if (sheet !== name || value === undefined) continue;
    const { row, column } = cornerOf(cell);
    const now = stretch ? rowAfter(stretch, row) : row;
    if (now !== undefined) found.set(cellAt(now, column), value === "" ? "" : valueDigest(value));
  }
  return found;
}

const emptied = ({ column, from, rows, columns }: ReturnType<typeof takenFrom>[number]) => ({
  at: cellAt(from, column),
  cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => "")),
});

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

/** What is in the blocks now, cell by cell; room for results is known by its look. */
function changedBlocks(
  before: readonly BlockRecord[],
  then: readonly Block[],
  now: readonly Block[],
  stretch: Stretch | undefined,
  inputs: Cells,
): RevisedBlock[] {
  const standing = new Map([...cellsIn(before, stretch), ...inputs]);
  const looksBefore = new Set(before.map(({ at, look }) => `${at} ${look}`));
  const changed = then.flatMap((block, i) => {
    const look = looksBefore.has(`${block.at} ${blockRecord({ ...block, cells: [[null]] }).look}`)
      ? []
      : [lookOf(now[i])].filter(({ format }) => format !== undefined);
    if (isRoom(block)) return look;
    const many = before.find(({ at, many }) => many && at === block.at);
    return many && isMany(block)
      ? [...look, ...changedRows(many, block, now[i], stretch)]
      : [...look, ...changedCells(standing, block, now[i])];
  });
  return [...leftOver(standing, then), ...changed];
}

/** Cells that the plan has nothing for any more are emptied. */
function leftOver(before: Cells, then: readonly Block[]): RevisedBlock[] {
  const planned = new Set<string>();
  for (const { at, cells } of then) {
    const { row, column } = cornerOf(at);
    // of a table of data, what stood there was not remembered cell by cell
    if (!isMany({ at, cells }))
      cells.forEach((line, i) => line.forEach((_, j) => planned.add(cellAt(row + i, column + j))));
  }
  const many = then.filter(isMany).map(({ at, cells }) => ({ ...cornerOf(at), cells }));
  const isInMany = (cell: string) => {
    const { row, column } = cornerOf(cell);
    return many.some(
      (block) =>
        row >= block.row &&
        row < block.row + block.cells.length &&
        column >= block.column &&
        column < block.column + block.cells[0].length,
    );
  };
  return [...before]
    .filter(([cell, one]) => one !== "" && !planned.has(cell) && !isInMany(cell))
    .map(([at]) => ({ at, cells: [[""]] }));
}

const lookOf = ({ at, cells, format, spill }: Block): RevisedBlock => ({
  ...{ at, format, spill },
  cells: cells.map((row) => row.map(() => null)),
});

/** The smallest range that has all cells that changed; the others in it stay. A cell that is to hold nothing is emptied. */
function changedCells(before: Cells, then: Block, now: Block): RevisedBlock[] {
  const { row, column } = cornerOf(then.at);
  const cells = then.cells.map((line, i) =>
    line.map((cell, j): PlanCell => {
      const were = before.get(cellAt(row + i, column + j)) ?? "";
      if (cellDigest(cell) === were || inEnglish(cell) === were) return null;
      const wanted = now.cells[i][j] ?? "";
      return typeof wanted === "string" && ENGLISH.has(were) ? choiceOf(wanted) : wanted;
    }),
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

/** Of a table of data all rows from the first hundreds to the last that are not as they were. */
function changedRows(
  { many, at }: BlockRecord,
  then: Block,
  now: Block,
  stretch: Stretch | undefined,
): RevisedBlock[] {
  const before = many!.digests.split(",");
  const after = blockRecord(then).many!.digests.split(",");
  const { row, column } = cornerOf(at);
  const isSame = (i: number) => before[i] === after[i];
  let [first, end] = [0, after.length];
  while (first < end && isSame(first)) first++;
  // below rows that have come or gone nothing stands where it stood
  if (!stretch) while (end > first && isSame(end - 1)) end--;
  const from = Math.min(
    first * ROWS_TOGETHER,
    stretch ? Math.max(stretch.row + Math.min(stretch.by, 0) - row, 0) : Infinity,
  );
  const to = Math.min(end * ROWS_TOGETHER, now.cells.length);
  if (from >= to) return [];
  const cells = now.cells.slice(from, to).map((line) => line.map((cell) => cell ?? ""));
  return [{ at: cellAt(row + from, column), cells }];
}

/** Of a setting's word as earlier versions wrote it on every sheet: the same choice, which the user may have changed since. */
const inEnglish = (cell: PlanCell): string | undefined =>
  typeof cell === "string" ? valueDigest(choiceOf(cell)) : undefined;

/**
 * What stood in such a cell: its drop-down, which an update leaves as it is, has the English words only, so that another choice
 * is written in English, too. Functions and formulas understand both.
 */
const ENGLISH: ReadonlySet<string> = new Set(Object.keys(CHOICE_WORDS).map(valueDigest));

/** Digests by cell, of blocks other than room and tables of data; nothing for a cell that was left as it is. */
type Cells = ReadonlyMap<string, string>;

/** Where they are after a stretch. */
function cellsIn(blocks: readonly BlockRecord[], stretch?: Stretch): Cells {
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
