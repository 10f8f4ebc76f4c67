/**
 * What a workbook remembers of a model that was inserted: its answers, the names it took, and a digest of all that was
 * planned, cell by cell. Against it a new plan shows what it would change.
 */
import type {
  Block,
  ChartPlan,
  Plan,
  PlanCell,
  PlanRecord,
  SheetPlan,
  StyleName,
} from "../models/plan";
import { digest } from "./digest";

/** Settings begin with it; those of further models are numbered. */
export const RECORD_KEY = "customer-value-model";

const FORMAT = 1;

/** What a plan brings into a workbook, and where. */
export interface Outline {
  /** Ids of its sheets, in their order. */
  readonly sheetIds: readonly string[];
  /** Where defined names and tables stood: "B4:B9" of a sheet's id. */
  readonly anchors: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly range: string;
  }[];
}

export interface InsertedRecord extends PlanRecord, Outline {
  /** Final names of sheets, defined names and tables, by their ids in the plan. */
  readonly names: Readonly<Record<string, string>>;
  /** Digest of everything that can only be made anew: which blocks, tables, charts and notes there are, and where. */
  readonly structure: string;
  /** Digest of what stands on no block and is no chart; versions before 0.2 do not have it, nor the charts. */
  readonly frame?: string;
  /** Digests of the blocks, sheet by sheet. */
  readonly blocks: readonly (readonly BlockRecord[])[];
  /** Charts, sheet by sheet, which call sheets by their ids. */
  readonly charts?: readonly (readonly ChartPlan[])[];
  /** Heights of rows and widths of columns, sheet by sheet, counted from 1. */
  readonly sizes?: readonly { readonly rows: Sizes; readonly columns: Sizes }[];
}

/** Pixels by row or column, counted from 1. */
export type Sizes = Readonly<Record<number, number>>;

export interface BlockRecord {
  readonly at: string;
  /** Columns. */
  readonly width: number;
  readonly isRoom: boolean;
  readonly style?: StyleName;
  /** What it is to fill, for a formula that spills. */
  readonly spill?: Block["spill"];
  /** Digest of number format and extent. */
  readonly look: string;
  /** Digests of the cells, row by row, with commas between; nothing for a cell that was left as it is. */
  readonly cells: string;
  /** Of many cells without formulas, in place of those: their rows, and a digest of every 250 of them. */
  readonly many?: { readonly rows: number; readonly digests: string };
}

/** As a setting; `named` is the plan with its final names. */
export const recordOf = (
  plan: Plan,
  named: Plan,
  names: Readonly<Record<string, string>>,
): string => {
  const outline = outlineOf(plan);
  const own = withoutData(plan);
  const record: InsertedRecord = {
    ...named.record!,
    ...{ names, ...outline },
    ...{ structure: structureOf(own), frame: frameOf(own) },
    blocks: blockRecordsOf(named, outline),
    charts: own.sheets.map(({ charts = [] }) => charts),
    sizes: own.sheets.map(sizesOf),
  };
  return JSON.stringify({ format: FORMAT, ...record });
};

export function outlineOf(plan: Plan): Outline {
  const { names, sheets } = withoutData(plan);
  return {
    sheetIds: sheets.map(({ id }) => id),
    anchors: [
      ...names.map(({ id, sheet, range }) => ({ id, sheet, range })),
      ...sheets.flatMap(({ id: sheet, tables = [] }) =>
        tables.map(({ id, range }) => ({ id, sheet, range })),
      ),
    ],
  };
}

/** What a record says of the blocks on the sheets of an outline, sheet by sheet. */
export const blockRecordsOf = ({ sheets }: Plan, { sheetIds }: Outline): InsertedRecord["blocks"] =>
  sheets.filter(({ id }) => sheetIds.includes(id)).map(({ blocks }) => blocks.map(blockRecord));

/** What a setting holds; undefined if that is no record, or one of a version that kept them otherwise. */
export function readRecord(text: string): InsertedRecord | undefined {
  try {
    const { format, ...record } = JSON.parse(text) as InsertedRecord & { format: number };
    return format === FORMAT ? withIdsOfNow(record) : undefined;
  } catch {
    return undefined;
  }
}

/** A sheet of mended purchases was called "purchases" at first. */
function withIdsOfNow(record: InsertedRecord): InsertedRecord {
  if (!record.sheetIds.includes("purchases")) return record;
  const now = (id: string): string => id.replace(/^purchases(?=$|-table$)/, "mended-purchases");
  return {
    ...record,
    names: Object.fromEntries(Object.entries(record.names).map(([id, name]) => [now(id), name])),
    sheetIds: record.sheetIds.map(now),
    anchors: record.anchors.map(({ id, sheet, range }) => ({
      ...{ id: now(id), sheet: now(sheet) },
      range,
    })),
  };
}

/** The sheet that the model's table lies on holds data: once it is in the workbook it is the user's. */
const withoutData = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.filter(({ id }) => !plan.record?.table?.address.startsWith(`{{${id}}}!`)),
});

/** Of a plan whose names are not final: what it will be called is not part of what it is. */
export const structureOf = ({ sheets, names }: Plan): string =>
  digest(
    JSON.stringify([
      names.map(({ id, sheet, range }) => [id, sheet, range]),
      sheets.map(({ blocks, tables = [], name: _name, rows: _rows, ...sheet }) => ({
        ...sheet,
        ...(sheet.charts && { charts: sheet.charts.map((chart) => drawnFrom(chart, sheets)) }),
        tables: tables.map(({ id, range }) => [id, range]),
        blocks: blocks
          .filter((block) => !isRoom(block) && !block.isLoose)
          .map(({ at, cells, style }) => ({
            ...{ at, style },
            shape: [cells.length, cells[0].length],
          })),
      })),
    ]),
  );

/** What cannot be made otherwise on sheets that stand: names, tables, what may be typed where, notes, colours, widths. */
export const frameOf = ({ sheets, names }: Plan): string =>
  digest(
    JSON.stringify([
      names.map(({ id, sheet, range }) => [id, sheet, range]),
      sheets.map(
        ({ id, columns = [], freeze, gridLines, isSample, tables, validations, scales, notes }) => [
          ...[id, freeze, gridLines, isSample, validations, scales, notes],
          columns.flatMap(({ format }, i) => (format === undefined ? [] : [[i, format]])),
          tables?.map((table) => [table.id, table.range]),
        ],
      ),
    ]),
  );

export const sizesOf = ({ rowHeights = {}, columns = [] }: SheetPlan) => ({
  rows: rowHeights,
  columns: Object.fromEntries(
    columns.flatMap(({ width }, i) => (width === undefined ? [] : [[i + 1, width]])),
  ),
});

/** Of a chart over sheets that are not the plan's own, which model it is of: where those cells stand is the other model's. */
const drawnFrom = (chart: ChartPlan, own: Plan["sheets"]): object => {
  const { at, width, height, categories } = chart;
  return own.some(({ id }) => id === categories.sheet)
    ? chart
    : { at, width, height, of: categories.sheet };
};

/** Room for results: blocks that only style and format it come, go and grow with the data. */
export const isRoom = ({ cells, spill }: Block): boolean =>
  spill !== undefined && cells.every((row) => row.every((cell) => cell === null));

export const blockRecord = (block: Block): BlockRecord => ({
  at: block.at,
  width: block.cells[0].length,
  isRoom: isRoom(block),
  ...{ style: block.style, spill: block.spill },
  look: digest(JSON.stringify([block.format, block.spill])),
  ...(isMany(block)
    ? { cells: "", many: manyRecord(block) }
    : { cells: block.cells.flatMap((row) => row.map(cellDigest)).join() }),
});

/** From so many on, cells of data are remembered by the hundred: a digest of each would be more than the data. */
const MANY_CELLS = 4_000;

/** Rows of which one digest is kept; workbooks have such records, so it cannot change. */
export const ROWS_TOGETHER = 250;

/** Whether a block is a table of data, too many to be remembered cell by cell. */
export const isMany = ({ cells }: Block): boolean =>
  cells.length * cells[0].length >= MANY_CELLS &&
  cells.every((row) => row.every((cell) => typeof cell !== "object" || cell === null));

function manyRecord({ cells }: Block): BlockRecord["many"] {
  const digests: string[] = [];
  for (let i = 0; i < cells.length; i += ROWS_TOGETHER)
    digests.push(digest(JSON.stringify(cells.slice(i, i + ROWS_TOGETHER))));
  return { rows: cells.length, digests: digests.join() };
}

/** Rows of a block as it was recorded. */
export const rowsIn = ({ many, cells, width }: BlockRecord): number =>
  many?.rows ?? cells.split(",").length / width;

export function cellDigest(cell: PlanCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? digest(`f${cell.formula}`) : valueDigest(cell);
}

/** Of a value as it stands in a cell. */
export const valueDigest = (value: number | string | boolean): string =>
  digest(`${typeof value === "string" ? "t" : "v"}${value}`);
