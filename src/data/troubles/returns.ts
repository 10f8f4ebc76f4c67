/** Rows of money given back: below 0, or called returns. */
import { readAmount } from "../amounts";
import { isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf } from "../trouble";
import { isWithoutSign, marksOf } from "./marks";
import { takenBack } from "./reversals";
import { rowsNotBought } from "./states";

/** Returns whose amount has no minus: it would be added. */
export function returnRows(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const found = new Found(look.table);
  let safe = true;
  const out = takenBack(look, before);
  for (const [i, [meaning, mark, isOpen]] of marksOf(look)) {
    if (meaning !== "return" || out.has(i) || look.totals.has(i) || !isWithoutSign(look, i))
      continue;
    found.add(i, mark);
    if (isOpen) safe = false;
  }
  return found.trouble(
    "return-rows",
    { cures: ["subtract", "leave-out", "keep"], safe, changing: ["subtract", "leave-out"] },
    look.choices,
  );
}

/** Rows of negative amounts: money given back. Said, since they count as returns. */
export function returns(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const found = new Found(look.table);
  const { roles } = look;
  const role = roles.amount.column !== undefined ? "amount" : "quantity";
  const out = new Set([...takenBack(look, before), ...rowsNotBought(look, before)]);
  look.table.rows.forEach((_, i) => {
    const cell = cellOf(look, role, i);
    if (!isBlank(cell) && readAmount(cell, ".") < 0 && !out.has(i)) found.add(i, textOf(cell));
  });
  return found.trouble("returns", {}, look.choices);
}
