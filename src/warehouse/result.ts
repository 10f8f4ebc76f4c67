/** The result of the first query, as it was pasted or saved: checked, and made into kinds of customers. */
import type { Kinds } from "../domain/forecast/kinds";
import { refused } from "./refused";
import { type Band, spendingNodes } from "./spending-nodes";
import { MOST_ROWS, PARTS, RESULT_COLUMNS } from "./summary";

export type { Kinds };

type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Cells with a heading row, in any order of rows and columns; further columns do not matter. */
export function readResult(cells: readonly (readonly unknown[])[]): Kinds {
  const rows = cells.filter((row) => row.some((cell) => cell !== "" && cell != null));
  if (rows.length < 2) throw refused("empty", "");
  if (rows.length > MOST_ROWS) throw refused("rows", String(rows.length));
  const headings = rows[0].map((cell) => String(cell).trim().toLowerCase());
  const at = new Map<ResultColumn, number>();
  for (const name of RESULT_COLUMNS) {
    const found = headings.indexOf(name);
    if (found < 0) throw refused("column", name);
    at.set(name, found);
  }
  const number = (row: number, column: ResultColumn): number => {
    const cell = rows[row][at.get(column)!];
    const value = typeof cell === "number" ? cell : numberIn(String(cell ?? ""));
    if (!Number.isFinite(value)) throw refused("cell", `${column}, ${row + 1}: '${String(cell)}'`);
    return value;
  };
  const histories: number[] = [];
  const bands: Band[] = [];
  let end: number | undefined;
  for (let row = 1; row < rows.length; row++) {
    const part = String(rows[row][at.get("part")!]).trim().toLowerCase();
    if (part === PARTS.histories) histories.push(row);
    else if (part === PARTS.end) end = row;
    else if (part === PARTS.spending)
      bands.push({
        frequency: number(row, "frequency"),
        band: number(row, "band"),
        customers: number(row, "customers"),
        sums: [number(row, "amount_1"), number(row, "amount_2"), number(row, "amount_3")],
      });
    else throw refused("cell", `part, ${row + 1}: '${part}'`);
  }
  if (!histories.length || end === undefined) throw refused("empty", "");
  // warehouses give rows in any order
  const order = ["frequency", "recency_days", "age_days"] as const;
  histories.sort((one, other) =>
    order.reduce((sign, name) => sign || number(one, name) - number(other, name), 0),
  );
  bands.sort((one, other) => one.frequency - other.frequency || one.band - other.band);
  const column = (name: ResultColumn) => Float64Array.from(histories, (row) => number(row, name));
  const kinds: Kinds = {
    asOf: number(end, "age_days"),
    holdout: number(end, "later_sum"),
    frequency: column("frequency"),
    recencyDays: column("recency_days"),
    ageDays: column("age_days"),
    customers: column("customers"),
    spenders: column("spenders"),
    spent: column("amount_1"),
    squares: column("amount_2"),
    revenue: column("revenue_sum"),
    later: column("later_sum"),
    spending: spendingNodes(bands),
  };
  // a result that was cut off on its way has lost customers of one part or the other
  const spenders = kinds.spenders.reduce((a, b) => a + b, 0);
  const inBands = bands.reduce((total, { customers }) => total + customers, 0);
  if (spenders !== inBands) throw refused("empty", `${inBands} ≠ ${spenders}`);
  return kinds;
}

/** "1234.5" and "1,234.5" alike; consoles group digits. */
const numberIn = (text: string): number =>
  text.trim() ? Number(text.trim().replace(/,(?=\d{3}(\D|$))/g, "")) : NaN;
