/** How far formulas spill, asked in requests that Excel on the web takes: three objects a formula are about 1.5 KB. */
import { absolute } from "../../a1";
import type { Area } from "./ranges";

/** A formula, by its place in an area counted from 0. */
export interface PlacedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** The cell only shows the formula whose spill it is in. */
  readonly isOthers?: boolean;
}

const ALONE: Spill = { rows: 1, columns: 1 };

/** Formulas that one request asks about, at about 1.5 KB each. */
const PER_REQUEST = 1_500;

/** Bands of rows of which Excel is asked whether anything spills in them, at first and in each band that has a spill. */
const BANDS = 64;

/**
 * How far formulas spill; asked only of those for which it matters. Excel says of a whole range whether anything in it
 * spills, so that only formulas near a spill are asked one by one.
 */
export async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Pick<Area, "rowIndex" | "columnIndex">,
  cells: readonly PlacedFormula[],
): Promise<Spill[]> {
  const matter = cells.filter(({ formula }) => /CV|#/i.test(formula));
  const near = await nearSpills(context, sheet, area, matter);
  const spills = new Map<PlacedFormula, Spill>();
  for (let from = 0; from < near.length; from += PER_REQUEST) {
    const some = near.slice(from, from + PER_REQUEST);
    const answers = await askEach(context, sheet, area, some);
    some.forEach((cell, i) => spills.set(cell, answers[i]));
  }
  return cells.map((cell) => spills.get(cell) ?? ALONE);
}

/** Formulas in bands of rows that have a spill, narrowed down while there are many. */
async function nearSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Pick<Area, "rowIndex" | "columnIndex">,
  cells: readonly PlacedFormula[],
): Promise<readonly PlacedFormula[]> {
  let bands: (readonly PlacedFormula[])[] = cells.length ? [cells] : [];
  for (;;) {
    const asked = bands.map((band) => rangeOf(sheet, area, band).load("hasSpill"));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request depends on the one before
    await context.sync();
    // null where some cells spill and others do not
    const spilling = bands.filter((_, i) => asked[i].hasSpill !== false);
    const found = spilling.reduce((sum, { length }) => sum + length, 0);
    const narrower = spilling.flatMap((band) => split(band, BANDS));
    if (found <= PER_REQUEST || narrower.length > BANDS * BANDS) return spilling.flat();
    if (narrower.length === spilling.length) return spilling.flat();
    bands = narrower;
  }
}

const split = <T>(items: readonly T[], parts: number): (readonly T[])[] => {
  const size = Math.max(1, Math.ceil(items.length / parts));
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
};

function rangeOf(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex }: Pick<Area, "rowIndex" | "columnIndex">,
  cells: readonly PlacedFormula[],
): Excel.Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return sheet.getRangeByIndexes(
    rowIndex + top,
    columnIndex + left,
    bottom - top + 1,
    right - left + 1,
  );
}

async function askEach(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex }: Pick<Area, "rowIndex" | "columnIndex">,
  cells: readonly PlacedFormula[],
): Promise<Spill[]> {
  const asked = cells.map(({ row, column }) => {
    const cell = sheet.getCell(rowIndex + row, columnIndex + column);
    const to = cell.getSpillingToRangeOrNullObject();
    const from = cell.getSpillParentOrNullObject();
    cell.load("address");
    to.load("rowCount,columnCount");
    from.load("address");
    return { cell, to, from };
  });
  await context.sync();
  return asked.map(({ cell, to, from }) => {
    if (!from.isNullObject && absolute(from.address) !== absolute(cell.address))
      return { ...ALONE, isOthers: true };
    return to.isNullObject ? ALONE : { rows: to.rowCount, columns: to.columnCount };
  });
}
