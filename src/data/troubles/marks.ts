/** Rows that a column beside the status calls returns or cancelled. */
import { type Undone, markingsOf } from "../marks";
import { formatDate } from "../../domain/support/dates";
import { isDaySerial } from "../contents";
import { type Cell, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf, moneyRole, once } from "../trouble";
import { readAmount } from "./amounts";

type Mark = readonly [meaning: Undone, cell: string, isOpen?: boolean];

/** What its marks say of each row, with the cell that says so. */
export const marksOf = once(({ table, columns, roles }): ReadonlyMap<number, Mark> => {
  const marks = new Map<number, Mark>();
  for (const { column, of, isOpen } of markingsOf(columns, roles, table.rows))
    table.rows.forEach((row, i) => {
      const meaning = of(row[column]);
      // what was cancelled was not given back as well
      if (meaning && marks.get(i)?.[0] !== "cancelled")
        marks.set(i, [meaning, `${columns[column].heading}: ${shown(row[column])}`, isOpen]);
    });
  return marks;
});

/** Whether the money of row i stands there as if it had been paid, not given back. */
export function isWithoutSign(look: Look, i: number): boolean {
  const role = moneyRole(look);
  const quantity = readAmount(cellOf(look, "quantity", i), ".");
  return readAmount(cellOf(look, role, i), ".") > 0 && !(role === "price" && quantity < 0);
}

const shown = (cell: Cell): string =>
  isDaySerial(cell) ? formatDate(cell as number) : textOf(cell);

export function cancelledRows(look: Look): Trouble | undefined {
  const found = new Found(look.table);
  for (const [i, [meaning, mark]] of marksOf(look))
    if (meaning === "cancelled" && !look.totals.has(i)) found.add(i, mark);
  return found.trouble(
    "cancelled-rows",
    { cures: ["leave-out", "keep"], changing: ["leave-out"] },
    look.choices,
  );
}

/** Returns whose amount has no minus: it would be added. */
export function returnRows(look: Look): Trouble | undefined {
  const found = new Found(look.table);
  let safe = true;
  for (const [i, [meaning, mark, isOpen]] of marksOf(look)) {
    if (meaning !== "return" || look.totals.has(i) || !isWithoutSign(look, i)) continue;
    found.add(i, mark);
    if (isOpen) safe = false;
  }
  return found.trouble(
    "return-rows",
    { cures: ["subtract", "leave-out", "keep"], safe, changing: ["subtract", "leave-out"] },
    look.choices,
  );
}
