/**
 * What becomes of a model's sheets where new answers make more of them otherwise than numbers of rows: tables grow beside others,
 * come and go. What the user can type over stays where it stands, or goes with its rows; what others refer to does not move.
 */
import { type Zone, rangeOf } from "../a1";
import type { Host, Stretch } from "../hosts/host";
import {
  type BlockRecord,
  type InsertedRecord,
  frameOf,
  isRoom,
  outlineOf,
  rowsIn,
} from "../hosts/record";
import { addressOf, cornerOf } from "../hosts/resolve";
import { type Stretches, inverse, planAfter, rangesIn, rowsOf, zoneAfter } from "../hosts/stretch";
import type { Block, Plan, StyleName } from "../models/plan";
import type { InsertedModel } from "./find";

/** A block as far as its place tells it from others. */
interface Placed extends Zone {
  readonly style?: StyleName;
  readonly isMany?: boolean;
}

/** What a sheet is to become. */
export interface Reshape {
  readonly stretch?: Stretch;
  /** Blocks of the record that have no like any more, where they stood. */
  readonly gone: readonly Placed[];
  /** Blocks of the plan that had none, where they are to stand. */
  readonly come: readonly Placed[];
}
export type Reshapes = ReadonlyMap<string, Reshape>;

export const stretchesIn = (reshapes: Reshapes): Stretches =>
  new Map([...reshapes].flatMap(([id, { stretch }]) => (stretch ? [[id, stretch] as const] : [])));

/** By ids of sheets; undefined where names, tables or what can be typed over would be elsewhere. */
export function reshapesFor(record: InsertedRecord, plan: Plan): Reshapes | undefined {
  const { sheetIds } = outlineOf(plan);
  if (record.frame === undefined || record.sheetIds.join() !== sheetIds.join()) return undefined;
  const found = new Map<string, Reshape>();
  for (const [i, id] of sheetIds.entries()) {
    const now = placedIn(plan.sheets.find((sheet) => sheet.id === id)!.blocks);
    found.set(id, reshapeOf(recordedIn(record.blocks[i]), now));
  }
  const isKept = [...found.values()].every(({ gone, come }) =>
    [...gone, ...come].every(({ style, isMany }) => style !== "input" && isMany !== true),
  );
  const stretches = stretchesIn(found);
  const back = new Map([...stretches].map(([id, stretch]) => [id, inverse(stretch)]));
  return isKept && frameOf(planAfter(plan, back)) === record.frame ? found : undefined;
}

const recordedIn = (blocks: readonly BlockRecord[]): Placed[] =>
  blocks
    .filter((block) => !block.isRoom)
    .map((block) => ({
      ...placed(block.at, rowsIn(block), block.width, block.style),
      isMany: block.many !== undefined,
    }));

const placedIn = (blocks: readonly Block[]): Placed[] =>
  blocks
    .filter((block) => !isRoom(block))
    .map(({ at, cells, style }) => placed(at, cells.length, cells[0].length, style));

function placed(at: string, rows: number, columns: number, style?: StyleName): Placed {
  const { row: top, column: left } = cornerOf(at);
  return { left, right: left + columns - 1, top, bottom: top + rows - 1, style };
}

const key = ({ left, right, top, bottom, style }: Placed): string =>
  [left, right, top, bottom, style].join();

/** The rows that come or go are those after which the most blocks stand where the plan has them; the fewest of such. */
function reshapeOf(before: readonly Placed[], now: readonly Placed[]): Reshape {
  const planned = new Set(now.map(key));
  const after = (stretch: Stretch | undefined, block: Placed) =>
    stretch ? zoneAfter(stretch, block) : block;
  const standing = (stretch?: Stretch): number =>
    before.filter((block) => {
      const there = after(stretch, block);
      return there !== undefined && planned.has(key(there));
    }).length;
  let best: { stretch?: Stretch; count: number } = { count: standing() };
  for (const stretch of candidates(before, now)) {
    const count = standing(stretch);
    if (count > best.count) best = { stretch, count };
  }
  const { stretch } = best;
  const moved = before.map((block) => ({ block, there: after(stretch, block) }));
  const stays = new Set(moved.flatMap(({ there }) => (there ? [key(there)] : [])));
  return {
    stretch,
    gone: moved.flatMap(({ block, there }) => (there && planned.has(key(there)) ? [] : [block])),
    come: now.filter((block) => !stays.has(key(block))),
  };
}

function candidates(before: readonly Placed[], now: readonly Placed[]): Stretch[] {
  const by = new Set<number>();
  for (const one of before)
    for (const other of now)
      if (one.left === other.left && one.style === other.style && one.bottom !== other.bottom)
        by.add(other.bottom - one.bottom);
  const rows = new Set(before.flatMap(({ top, bottom }) => [top, bottom]));
  return [...by]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .flatMap((each) => [...rows].map((row) => ({ row, by: each })))
    .filter(({ row, by: each }) => row + each > 0);
}

/**
 * Whether nothing of others stands where blocks are to come, and nobody refers to what goes or becomes another: a figure that
 * others read must not turn into another one in silence.
 */
export async function canReshape(
  host: Host,
  { record, sheets }: InsertedModel,
  reshapes: Reshapes,
): Promise<boolean> {
  const gone = new Map<string, readonly Zone[]>();
  const taken = new Map<string, readonly Pick<Zone, "top" | "bottom">[]>();
  for (const [id, reshape] of reshapes) {
    const name = sheets[id]!;
    const before = record.blocks[record.sheetIds.indexOf(id)].map(zoneOfRecord);
    const removed = rowsTaken(reshape.stretch);
    const last = Math.max(...before.map(({ right }) => right), 0) + BESIDE;
    const areas = [
      ...removed.map((rows) => ({ ...rows, left: 0, right: last })),
      ...comingTo(reshape),
    ];
    for (const area of areas) if (!(await isFree(host, name, area, before))) return false;
    gone.set(name.toLowerCase(), reshape.gone);
    taken.set(name.toLowerCase(), removed);
  }
  const own = new Set(Object.values(sheets));
  const contents = await host.sharing?.contents();
  return (contents?.formulas ?? []).every(({ place, formula }) => {
    const sheet = "sheet" in place ? (place.sheet ?? "") : "";
    if (place.kind !== "name" && own.has(sheet)) return true;
    return rangesIn(formula, sheet).every((range) => {
      const name = range.sheet.toLowerCase();
      const ends = [range.top, range.bottom];
      return (
        !gone.get(name)?.some((block) => overlap(block, range)) &&
        !taken.get(name)?.some(({ top, bottom }) => ends.some((row) => row >= top && row <= bottom))
      );
    });
  });
}

/** Columns beyond those of the model in which somebody's own is looked for. */
const BESIDE = 20;

const rowsTaken = (stretch: Stretch | undefined): readonly Pick<Zone, "top" | "bottom">[] => {
  if (!stretch || stretch.by > 0) return [];
  const { first, count } = rowsOf(stretch);
  return [{ top: first, bottom: first + count - 1 }];
};

/** Where what comes is to stand, before rows are put in; those rows are free. */
const comingTo = ({ stretch, come }: Reshape): readonly Zone[] =>
  come.flatMap((block) => (stretch ? (zoneAfter(inverse(stretch), block) ?? []) : block));

/** Whether nothing stands in an area but what the model has written. */
async function isFree(
  host: Host,
  sheet: string,
  area: Zone,
  before: readonly Zone[],
): Promise<boolean> {
  const standing = await host.read(addressOf(sheet, rangeOf(area)));
  return standing.every((row, i) =>
    row.every((value, j) => {
      const cell = zoneAround(area.top + i, area.left + j);
      return value === "" || before.some((each) => overlap(each, cell));
    }),
  );
}

/** What a block fills, results that spill included. */
export const filledBy = ({ at, cells, spill }: Block): Zone =>
  placed(at, spill?.rows ?? cells.length, spill?.columns ?? cells[0].length);

export const zoneOfRecord = (block: BlockRecord): Zone =>
  placed(block.at, block.spill?.rows ?? rowsIn(block), block.spill?.columns ?? block.width);

const zoneAround = (row: number, column: number): Zone => ({
  ...{ top: row, bottom: row, left: column, right: column },
});

export const overlap = (one: Zone, other: Zone): boolean =>
  one.left <= other.right &&
  one.right >= other.left &&
  one.top <= other.bottom &&
  one.bottom >= other.top;
