/** Neighbouring blocks of one look become one: fewer for a host to write, and as one would write them by hand. */
import { type Zone, cornerOf } from "../../a1";
import type { Block } from "../plan";

type Placed = Block & { readonly zone: Zone };

export function merged(blocks: readonly Block[]): Block[] {
  const placed = blocks.map((block): Placed => {
    const { row, column } = cornerOf(block.at)!;
    const { rows, columns } = block.spill ?? { rows: block.cells.length, columns: width(block) };
    const zone = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return { ...block, zone };
  });
  const across = joined(placed, besideEachOther, ({ cells }, { cells: more }) =>
    cells.map((row, i) => [...row, ...more[i]]),
  );
  const down = joined(across, belowEachOther, (a, b) => [...a.cells, ...b.cells]);
  return down.map(({ zone: _zone, ...block }) => block);
}

/** Each block with those that follow it in the list and in the sheet. */
function joined(
  blocks: readonly Placed[],
  follows: (a: Zone, b: Zone) => boolean,
  cells: (a: Block, b: Block) => Block["cells"],
): Placed[] {
  const done: Placed[] = [];
  for (const block of blocks) {
    const i = done.findIndex((each) => isAlike(each, block) && follows(each.zone, block.zone));
    if (i < 0) done.push(block);
    else {
      const zone = { ...done[i].zone, bottom: block.zone.bottom, right: block.zone.right };
      done[i] = { ...done[i], zone, ...contents(done[i], block, zone, cells) };
    }
  }
  return done;
}

const contents = (a: Block, b: Block, zone: Zone, cells: (a: Block, b: Block) => Block["cells"]) =>
  a.spill
    ? { spill: { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 } }
    : { cells: cells(a, b) };

/** Headings each have a line of their own; a formula that spills stays by itself. */
const isAlike = (a: Block, b: Block): boolean =>
  a.style === b.style &&
  a.format === b.format &&
  a.style !== "heading" &&
  Boolean(a.spill) === Boolean(b.spill) &&
  !(a.spill && (isFilled(a) || isFilled(b)));

const besideEachOther = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left;
const belowEachOther = (a: Zone, b: Zone): boolean =>
  a.left === b.left && a.right === b.right && a.bottom + 1 === b.top;

const isFilled = ({ cells }: Block): boolean => cells.some((row) => row.some((c) => c !== null));
const width = ({ cells }: Block): number => cells[0].length;
