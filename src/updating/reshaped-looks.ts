/** What a reshaped sheet looks like: what loses its looks, what gets others, which rows and columns change their size. */
import { type Zone, rangeOf } from "../a1";
import type { Looks, Revision, Stretch } from "../hosts/host";
import { type BlockRecord, type InsertedRecord, type Sizes, sizesOf } from "../hosts/record";
import { inverse, rowAfter, rowBefore, rowsOf, zoneAfter } from "../hosts/stretch";
import type { Block, SheetPlan } from "../models/plan";
import { type Reshape, filledBy, overlap, zoneOfRecord } from "./reshaping";

/** Undefined where nothing about the looks of a sheet changes. */
export function looksOf(
  sheet: SheetPlan,
  { stretch, gone, come }: Reshape,
  recorded: readonly BlockRecord[],
  sizesBefore: NonNullable<InsertedRecord["sizes"]>[number] = sizesOf(sheet),
): Revision["sheets"][number]["looks"] {
  const { blocks, columns = [] } = sheet;
  const through = (by: Stretch | undefined, zones: readonly Zone[]) =>
    zones.flatMap((zone) => (by ? (zoneAfter(by, zone) ?? []) : zone));
  const bare = [...rowsPutIn(stretch, blocks, columns.length), ...through(stretch, gone), ...come];
  const bareBefore = [...gone, ...through(stretch && inverse(stretch), come)];
  const sizes = sizesOf(sheet);
  const heights = sizesAfter(sizesBefore.rows, sizes.rows, stretch);
  const widths = sizesAfter(sizesBefore.columns, sizes.columns);
  if (![bare, heights.now, widths.now].some((each) => Object.keys(each).length)) return undefined;
  const isTouched = (zones: readonly Zone[], zone: Zone) =>
    // an edge is that of the cells on both sides of it
    zones.some((each) => overlap(widened(each), zone));
  return {
    now: {
      bared: bare.map(rangeOf),
      dressed: blocks.flatMap(({ style, format, ...block }) => {
        const zone = filledBy(block);
        return isTouched(bare, zone) ? [{ range: rangeOf(zone), style, format }] : [];
      }),
      ...{ heights: heights.now, widths: widths.now },
    },
    before: {
      bared: bareBefore.map(rangeOf),
      dressed: recorded.flatMap(({ style, ...block }) => {
        const zone = zoneOfRecord(block);
        return isTouched(bareBefore, zone) ? [{ range: rangeOf(zone), style }] : [];
      }),
      ...{ heights: heights.before, widths: widths.before },
    },
  };
}

const widened = ({ top, left, bottom, right }: Zone): Zone => ({
  ...{ top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 },
});

/** They look like those around them until they are told otherwise. */
function rowsPutIn(
  stretch: Stretch | undefined,
  blocks: readonly Block[],
  columns: number,
): Zone[] {
  if (!stretch || stretch.by < 0) return [];
  const { first: top, count } = rowsOf(stretch);
  const right = Math.max(columns - 1, ...blocks.map((block) => filledBy(block).right));
  return [{ top, bottom: top + count - 1, left: 0, right }];
}

/** Rows or columns of another size than they come with; all rows that are put in are among them. */
function sizesAfter(
  before: Sizes,
  now: Sizes,
  stretch?: Stretch,
): { readonly now: Looks["heights"]; readonly before: Looks["heights"] } {
  const added = stretch && stretch.by > 0 ? rowsOf(stretch) : { first: 0, count: 0 };
  const rows = new Set([
    ...Object.keys(before).flatMap((row) => {
      const there = stretch ? rowAfter(stretch, Number(row) - 1) : Number(row) - 1;
      return there === undefined ? [] : [there + 1];
    }),
    ...Object.keys(now).map(Number),
    ...Array.from({ length: added.count }, (_, i) => added.first + 1 + i),
  ]);
  const changed = [...rows].flatMap((row) => {
    const was = rowBefore(stretch, row - 1);
    const [old, wanted] = [was === undefined ? undefined : (before[was + 1] ?? null), now[row] ?? null]; // prettier-ignore
    return old === wanted ? [] : [{ row, was, old, wanted }];
  });
  return {
    now: Object.fromEntries(changed.map(({ row, wanted }) => [row, wanted])),
    before: Object.fromEntries(
      changed.flatMap(({ was, old }) => (was === undefined ? [] : [[was + 1, old ?? null]])),
    ),
  };
}
