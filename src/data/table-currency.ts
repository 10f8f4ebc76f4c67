/** The currency of amounts in a table: what is written beside a figure, or shown by its number format. */
import { YUAN, codeByName, currencyIn } from "./amounts";
import { columnsOf } from "./roles";
import { type Table, textOf } from "./table";

/** What a bare 元 may be. */
export type Yuan = "CNY" | "TWD";

/** What it is to a reader whose `usual` currency is known. */
export const yuanOf = (usual: string): Yuan => (usual === "TWD" ? "TWD" : "CNY");

/** The currency that a cell shows, `YUAN` for a bare 元, "" where it shows none. */
function writtenCurrency({ rows, currencies }: Table, row: number, column: number): string {
  const cell = rows[row][column];
  if (typeof cell === "string") return currencyIn(cell);
  const shown = typeof cell === "number" ? currencies?.get(column) : undefined;
  return (typeof shown === "object" ? shown[row] : shown) ?? "";
}

/** The currency that a cell shows, "" where it shows none; a bare 元 is the reader's, unless a ¥ stands in its column. */
export function shownCurrency(
  table: Table,
  row: number,
  column: number,
  yuan: Yuan = "CNY",
): string {
  const written = writtenCurrency(table, row, column);
  if (written !== YUAN) return written;
  return yuan !== "CNY" && showsRenminbi(table, column) ? "CNY" : yuan;
}

/** Whether some amount of a column shows a ¥ of the mainland. */
function showsRenminbi(table: Table, column: number): boolean {
  const known = RENMINBI_SHOWN.get(table.rows) ?? new Map<number, boolean>();
  RENMINBI_SHOWN.set(table.rows, known);
  const found =
    known.get(column) ??
    table.rows.some(({ [column]: cell }, i) => {
      const isPerhaps = typeof cell === "string" ? /[¥￥]/.test(cell) : true;
      return isPerhaps && writtenCurrency(table, i, column) === "CNY";
    });
  known.set(column, found);
  return found;
}
const RENMINBI_SHOWN = new WeakMap<Table["rows"], Map<number, boolean>>();

/** Whether amounts in these columns show a bare 元, and nothing in the table says which it is. */
export const hasOpenYuan = (table: Table, amounts: readonly number[]): boolean =>
  namingColumn(table) === undefined &&
  amounts.some(
    (column) =>
      table.rows.some((_, i) => writtenCurrency(table, i, column) === YUAN) &&
      !showsRenminbi(table, column),
  );

const namingColumn = (table: Table): number | undefined =>
  columnsOf(table).find(({ holds }) => holds === "currency")?.index;

/** Currencies of a table's amounts, those of most rows first: as a column of the table names them, or as the amounts show them. */
export function currenciesIn(
  table: Table,
  amounts: readonly number[],
  yuan?: Yuan,
): { readonly isNamed: boolean; readonly counts: readonly (readonly [string, number])[] } {
  const named = namingColumn(table);
  const counts = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const found =
      named === undefined
        ? amounts.map((column) => shownCurrency(table, i, column, yuan))
        : [codeByName(textOf(row[named]).toUpperCase())];
    for (const currency of new Set(found))
      if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  });
  return {
    isNamed: named !== undefined,
    counts: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

/** Currencies of models that people write with "$". */
const WITH_DOLLAR: ReadonlySet<string> = new Set(["USD", "TWD", "HKD"]);

/**
 * The code of a currency found by its name or by its sign. A bare "$" is that of many countries: where the `usual` one is among
 * them, that stays.
 */
export const codeOf = (
  found: string,
  { isNamed, usual }: { readonly isNamed: boolean; readonly usual: string },
): string | undefined => {
  if (!isNamed && found === "USD" && WITH_DOLLAR.has(usual)) return undefined;
  const code = codeByName(found);
  return code === YUAN ? yuanOf(usual) : code;
};
