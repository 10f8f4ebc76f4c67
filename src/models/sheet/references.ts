/**
 * Formulas that name cells by table and column, as Excel's structured references do, turned into addresses:
 *
 * | written | means |
 * |---|---|
 * | `shops[revenue]`, `shops[low:high]`, `[]` | all rows of a column, of columns side by side, of its own column |
 * | `[@revenue]`, `[@low:high]`, `[@-1 revenue]` | in the same row, in the row above |
 * | `costs[@cost]` | of another table: in the row as far from its first |
 * | `shops[#first]`, `shops[#first name]`, `[#last name]` | the cell the table spills from; a column's first or last |
 * | `shops[#total revenue]`, `shops[#3 revenue]` | in the row with that id, in the third row |
 * | `shops[#1:#4 revenue]`, `[#so-far revenue]` | from one row to another, from the first to this one |
 * | `[#head revenue]` | the heading |
 * | `figures[#revenue]`, `settings[#margin]` | a key figure, a setting of the same sheet |
 *
 * Without a table it is the formula's own, without a column the formula's own too; from elsewhere it is the first column of
 * values. What stands in quotes is left alone, and so is `{{id}}`, which names sheets and defined names.
 */
import { type Zone, cellAt, fixedAt, lettersOf, rangeOf } from "../../a1";
import { type TableSection, spillOf } from "./words";

/** A table in its place; rows and columns of the sheet are counted from 0. */
export interface PlacedTable {
  readonly spec: TableSection;
  readonly sheet: string;
  /** Row of its headings. */
  readonly head: number;
  /** First row of its body, and how many there are. */
  readonly first: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows that have an id. */
  readonly rowsById: ReadonlyMap<string, number>;
}

export type Tables = ReadonlyMap<string, PlacedTable>;

/** Where a formula stands. */
export interface Standpoint {
  readonly sheet: string;
  readonly table?: PlacedTable;
  readonly row?: number;
  /** Id of its column. */
  readonly column?: string;
}

const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\w+)?\[([^[\]]*)\]/g;

/** A formula with addresses, without "=". */
export const withAddresses = (formula: string, from: Standpoint, tables: Tables): string =>
  formula.replace(REFERENCE, (text: string, id: string | undefined, inside: string | undefined) => {
    if (inside === undefined) return text;
    const { zone, fixed, sheet } = found(id, inside, from, tables);
    return `${sheet === from.sheet ? "" : `{{${sheet}}}!`}${addressOf(zone, fixed)}`;
  });

/** The cells that a single reference such as `shops[revenue]` means, and their sheet. */
export function cellsOf(
  reference: string,
  tables: Tables,
): { readonly sheet: string; readonly zone: Zone } {
  const [, id, inside] = /^(\w+)\[([^[\]]+)\]$/.exec(reference) ?? [];
  if (!id) throw new Error(`"${reference}" is not a reference such as shops[revenue]`);
  return found(id, inside, { sheet: "" }, tables);
}

/** Same row: relative. Same column up to here: from a fixed row. Everything else: fixed. */
type Fixed = "all" | "rows" | "first row" | "nothing";

function addressOf(zone: Zone, fixed: Fixed): string {
  const { top, left, bottom, right } = zone;
  if (fixed === "nothing") return rangeOf(zone);
  if (fixed === "first row")
    return `${lettersOf(left)}$${top + 1}:${lettersOf(right)}${bottom + 1}`;
  const isOne = top === bottom && left === right;
  const at = fixed === "rows" ? fixedRow : fixedAt;
  return isOne ? at(top, left) : `${at(top, left)}:${at(bottom, right)}`;
}

const fixedRow = (row: number, column: number): string => cellAt(row, column).replace(/\d/, "$$$&");

function found(id: string | undefined, inside: string, from: Standpoint, tables: Tables) {
  const table =
    id === undefined ? from.table : (tables.get(id) ?? tables.get(`${from.sheet}.${id}`));
  if (!table)
    throw new Error(
      id === undefined
        ? `"[${inside}]" names no table`
        : `there is no table "${id}"; there are ${[...tables.keys()].join(", ")}`,
    );
  const own = table === from.table ? from : undefined;
  const ownColumn = own?.column;
  const { sheet, first, rows } = table;
  const last = first + rows - 1;
  const sameRow = /^@([+-]\d+)?\s*(.*)$/.exec(inside);
  if (sameRow) {
    const line =
      needed(from.row, inside, "stands in no row") - needed(from.table?.first, inside, "");
    const row = first + line + Number(sameRow[1] ?? 0);
    const zone = columnsIn(table, sameRow[2] || ownColumn, row, row);
    return { sheet, zone, fixed: "nothing" as Fixed };
  }
  const [, what, columns] = /^(?:#(\S+)\s*)?(.*)$/.exec(inside)!;
  const asked = columns || ownColumn;
  if (!what) return { sheet, zone: columnsIn(table, asked, first, last), fixed: "all" as Fixed };
  if (what === "so-far") {
    const row = needed(own?.row, inside, "stands in no row");
    return { sheet, zone: columnsIn(table, asked, first, row), fixed: "first row" as Fixed };
  }
  if (what === "head")
    return { sheet, zone: columnsIn(table, asked, table.head, table.head), fixed: "rows" as Fixed };
  if (what === "first" && !columns) {
    const anchor = spillOf(table.spec)?.[0] ?? table.spec.columns[0].id;
    return { sheet, zone: columnsIn(table, anchor, first, first), fixed: "all" as Fixed };
  }
  const [top, bottom = top] = what.split(":").map((part) => rowOf(table, part.replace(/^#/, "")));
  return { sheet, zone: columnsIn(table, asked, top, bottom), fixed: "all" as Fixed };
}

function needed(row: number | undefined, inside: string, why: string): number {
  if (row === undefined) throw new Error(`"[${inside}]" ${why} of its table`);
  return row;
}

function rowOf({ spec, first, rows, rowsById }: PlacedTable, id: string): number {
  if (rowsById.has(id)) return rowsById.get(id)!;
  if (id === "first") return first;
  if (id === "last") return first + rows - 1;
  const number = Number(id);
  if (Number.isInteger(number) && number >= 1 && number <= rows) return first + number - 1;
  const known = [...rowsById.keys()].join(", ") || `rows 1 to ${rows}`;
  throw new Error(`table "${spec.id}" has no row "${id}"; it has ${known}`);
}

/** One column or "from:to"; by default the first one of values. */
function columnsIn(table: PlacedTable, ids: string | undefined, top: number, bottom: number): Zone {
  const [from, to = from] = (ids || (table.spec.columns[1] ?? table.spec.columns[0]).id).split(":");
  const [left, right] = [from, to].map((id) => {
    const column = table.columns.get(id);
    if (column !== undefined) return column;
    const known = [...table.columns.keys()].join(", ");
    throw new Error(`table "${table.spec.id}" has no column "${id}"; it has ${known}`);
  });
  return { top, left, bottom, right };
}
