/** What a plan changes of blocks as they were recorded: as few cells as that takes, so that whatever else stands there stays. */
import { choiceOf } from "../domain/support/choice-words";
import type { Block, PlanCell } from "../models/plan";
import type { Revision, Stretch } from "../hosts/host";
import {
  type BlockRecord,
  ROWS_TOGETHER,
  blockRecord,
  cellDigest,
  isMany,
  isRoom,
  valueDigest,
} from "../hosts/record";
import { cellAt, cornerOf } from "../hosts/resolve";
import type { EnglishList } from "./english-lists";
import { type Cells, cellsIn } from "./recorded-cells";

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

/** What is in the blocks now, cell by cell; room for results is known by its look. */
export function changedBlocks(
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

/** The words of cells in which nothing else is written. */
export function wordsBeside(
  blocks: readonly RevisedBlock[],
  lists: readonly EnglishList[],
): RevisedBlock[] {
  const written = new Set(
    blocks.flatMap(({ at, cells }) => {
      const { row, column } = cornerOf(at);
      return cells.flatMap((line, i) =>
        line.flatMap((cell, j) => (isChanged(cell) ? [cellAt(row + i, column + j)] : [])),
      );
    }),
  );
  return lists.flatMap(({ list: { cell }, word }) =>
    word === undefined || written.has(cell) ? [] : [{ at: cell, cells: [[word]] }],
  );
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
      return now.cells[i][j] ?? "";
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

const isChanged = (cell: PlanCell): boolean => cell !== null;
