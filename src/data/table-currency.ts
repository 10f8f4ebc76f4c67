/** The currency of amounts in a table: what is written beside a figure, or shown by its number format. */
import { currencyIn } from "./amounts";
import { columnsOf } from "./roles";
import { type Table, textOf } from "./table";

/** The currency that a cell shows, "" where it shows none. */
export function shownCurrency({ rows, currencies }: Table, row: number, column: number): string {
  const cell = rows[row][column];
  if (typeof cell === "string") return currencyIn(cell);
  const shown = typeof cell === "number" ? currencies?.get(column) : undefined;
  return (typeof shown === "object" ? shown[row] : shown) ?? "";
}

/** Currencies of a table's amounts, those of most rows first: as a column of the table names them, or as the amounts show them. */
export function currenciesIn(
  table: Table,
  amounts: readonly number[],
): { readonly isNamed: boolean; readonly counts: readonly (readonly [string, number])[] } {
  const named = columnsOf(table).find(({ holds }) => holds === "currency")?.index;
  const counts = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const found =
      named === undefined
        ? amounts.map((column) => shownCurrency(table, i, column))
        : [namedCode(textOf(row[named]).toUpperCase())];
    for (const currency of new Set(found))
      if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  });
  return {
    isNamed: named !== undefined,
    counts: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

const WRITTEN_INSTEAD = new Map([
  ["RMB", "CNY"],
  ["NTD", "TWD"],
]);

/** The code of a currency by name: "RMB" is CNY. */
const namedCode = (name: string): string => WRITTEN_INSTEAD.get(name) ?? name;

/** Currencies of models that people write with "$". */
const WITH_DOLLAR: ReadonlySet<string> = new Set(["USD", "TWD", "HKD"]);

/**
 * The code of a currency found by its name or by its sign. A bare "$" is that of many countries: where the `usual` one is among
 * them, that stays.
 */
export const codeOf = (
  found: string,
  { isNamed, usual }: { readonly isNamed: boolean; readonly usual: string },
): string | undefined =>
  !isNamed && found === "USD" && WITH_DOLLAR.has(usual) ? undefined : namedCode(found);
