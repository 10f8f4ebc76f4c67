/** What stands in cells and settings, to be put back: read in requests whose answers Excel on the web hands over. */
import type { PlanCell } from "../../models/plan";
import type { Revision } from "../host";
import { cornerOf } from "../resolve";
import { rangeAt } from "../../a1";
import { codeOf } from "./errors";
import { readArea } from "./read";

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

/** What stands in the place of a block. */
export interface Standing {
  readonly sheet: string;
  readonly at: string;
  /** All that the block changes, formats included. */
  readonly range: string;
  /** As `Revision` wants cells: null where the block leaves the cell as it is. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Number formats, where the block changes them. */
  readonly formats?: readonly (readonly string[])[];
}

/** To compare one with another: results of formulas do not count. */
export const standingOf = ({ cells, formats }: Standing): string =>
  JSON.stringify([cells, formats]);

/** Blocks with as many cells, and as many blocks, are read in one request. */
const CELLS_AT_ONCE = 40_000;
const BLOCKS_AT_ONCE = 500;

/** What stands in the place of the blocks of a revision, in their order, and the settings of its keys. */
export async function lookAt(
  context: Excel.RequestContext,
  revision: Pick<Revision, "sheets" | "settings">,
): Promise<{ readonly cells: readonly Standing[]; readonly settings: Settings }> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  const placed = revision.sheets.flatMap(({ name, blocks }) =>
    blocks.map((block) => new Placed(name, block)),
  );
  const cells: Standing[] = [];
  for (const group of grouped(placed))
    for (const standing of await lookAtGroup(context, group)) cells.push(standing);
  if (!placed.length) await context.sync();
  return { cells, settings: await settingsIn(context, settings, Object.keys(revision.settings)) };
}

/** A block where it is to stand. */
class Placed {
  constructor(
    readonly sheet: string,
    readonly block: RevisedBlock,
  ) {}

  get rows(): number {
    return this.block.spill?.rows ?? this.block.cells.length;
  }
  get columns(): number {
    return this.block.spill?.columns ?? this.block.cells[0].length;
  }
  get cells(): number {
    return this.rows * this.columns;
  }
}

function grouped(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let room = 0;
  for (const each of placed) {
    const latest = groups.at(-1);
    if (!latest || each.cells > room || latest.length === BLOCKS_AT_ONCE) {
      groups.push([each]);
      room = CELLS_AT_ONCE;
    } else latest.push(each);
    room -= each.cells;
  }
  return groups;
}

async function lookAtGroup(
  context: Excel.RequestContext,
  group: readonly Placed[],
): Promise<Standing[]> {
  if (group.length > 1 || group[0].cells <= CELLS_AT_ONCE)
    try {
      return await lookAtOnce(context, group);
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    }
  const found: Standing[] = [];
  for (const placed of group) found.push(await lookInPieces(context, placed));
  return found;
}

async function lookAtOnce(
  context: Excel.RequestContext,
  group: readonly Placed[],
): Promise<Standing[]> {
  const ranges = group.map(({ sheet, block, rows, columns }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(rangeAt(block.at, rows, columns));
    if (block.format === undefined) range.load("formulas,values");
    else range.load("formulas,values,numberFormat");
    return range;
  });
  await context.sync();
  return group.map((placed, i) => {
    const { formulas, values } = ranges[i];
    const formats = placed.block.format === undefined ? undefined : ranges[i].numberFormat;
    return standing(placed, formulas, values, formats);
  });
}

async function lookInPieces(context: Excel.RequestContext, placed: Placed): Promise<Standing> {
  const { block, rows, columns } = placed;
  const sheet = context.workbook.worksheets.getItem(placed.sheet);
  const { row, column } = cornerOf(block.at);
  const corner = { rowIndex: row, columnIndex: column };
  const whole = { ...corner, rowCount: rows, columnCount: columns };
  const written = {
    ...corner,
    rowCount: block.cells.length,
    columnCount: block.cells[0].length,
  };
  const isWritten = block.cells.some((line) => line.some((cell) => cell !== null));
  const formulas = isWritten ? await readArea(context, sheet, written, "formulas") : [];
  const values = isWritten ? await readArea(context, sheet, written, "values") : [];
  const formats =
    block.format === undefined
      ? undefined
      : ((await readArea(context, sheet, whole, "numberFormat")) as string[][]);
  return standing(placed, formulas, values, formats);
}

function standing(
  { sheet, block: { at, cells }, rows, columns }: Placed,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[] | undefined,
): Standing {
  return {
    ...{ sheet, at, range: rangeAt(at, rows, columns) },
    cells: cells.map((row, i) =>
      row.map((cell, j) => (cell === null ? null : content(formulas[i][j], values[i][j]))),
    ),
    ...(formats && { formats }),
  };
}

/** Text that looks like a formula shows itself. */
const content = (formula: unknown, value: unknown): PlanCell =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? { formula }
    : (value as PlanCell);

type Settings = Readonly<Record<string, string | undefined>>;

/** The settings of these keys, once they are loaded; undefined where there is none. */
async function settingsIn(
  context: Excel.RequestContext,
  collection: Excel.SettingCollection,
  keys: readonly string[],
): Promise<Settings> {
  let items = loadedItems(collection);
  if (!items) {
    collection.load("items/key,items/value");
    await context.sync();
    items = loadedItems(collection) ?? [];
  }
  const known = new Map(items.map(({ key, value }) => [key, String(value)]));
  return Object.fromEntries(keys.map((key) => [key, known.get(key)]));
}

/** Undefined where they are not loaded, or were in a request that failed. */
function loadedItems(collection: Excel.SettingCollection): Excel.Setting[] | undefined {
  try {
    return collection.items;
  } catch {
    return undefined;
  }
}
