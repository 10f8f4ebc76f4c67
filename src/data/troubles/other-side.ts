/** Rows of a ledger whose money stands in the other column: money that went back to a customer, or to somebody else. */
import { readAmount } from "../amounts";
import { isUnknown } from "../ids";
import { sidesOf } from "../sides";
import { isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf, chosenCures, once } from "../trouble";
import { marksOf } from "./marks";
import { whyNotBought } from "./states";

/** The column beside that of the amounts: "Debit" where "Credit" was chosen. */
export function otherSide({ columns, roles: { amount } }: Look): number | undefined {
  const sides = sidesOf(columns);
  if (!sides || amount.asks || amount.column === undefined) return undefined;
  return { [sides.debit]: sides.credit, [sides.credit]: sides.debit }[amount.column];
}

/** The rows that have money on the other side only; exports write 0.00 as well as nothing. */
export const rowsOfOtherSide = once((look): ReadonlySet<number> => {
  const rows = new Set<number>();
  const other = otherSide(look);
  if (other === undefined) return rows;
  look.table.rows.forEach((row, i) => {
    if (look.totals.has(i) || hasMoney(cellOf(look, "amount", i))) return;
    if (hasMoney(row[other])) rows.add(i);
  });
  return rows;
});

/** What cannot be read is no gap either. */
const hasMoney = (cell: Parameters<typeof readAmount>[0]): boolean =>
  !isBlank(cell) && readAmount(cell, ".") !== 0;

/** Where one who paid got money back only a person knows what it was for, unless each row is called a return. */
export function otherSides(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const other = otherSide(look);
  if (other === undefined) return undefined;
  const found = new Found(look.table);
  const rows = rowsOfOtherSide(look);
  const notBought = whyNotBought(look, chosenCures(before));
  const payers = new Set<string>();
  look.table.rows.forEach((_, i) => {
    if (!rows.has(i) && hasMoney(cellOf(look, "amount", i))) payers.add(whoIn(look, i));
  });
  const { heading } = look.columns[other];
  let [isOfPayers, areReturns] = [false, true];
  for (const i of rows) {
    if (notBought(i)) continue;
    found.add(i, `${heading} ${textOf(look.table.rows[i][other])}`);
    const who = whoIn(look, i);
    if (!who || isUnknown(who) || !payers.has(who)) continue;
    isOfPayers = true;
    areReturns &&= marksOf(look).get(i)?.[0] === "return";
  }
  const cures = isOfPayers ? ["subtract", "leave-out"] : ["leave-out", "subtract"];
  const safe = !isOfPayers || areReturns;
  return found.trouble("other-side", { cures, safe }, look.choices);
}

const whoIn = (look: Look, i: number): string => textOf(cellOf(look, "customer", i));
