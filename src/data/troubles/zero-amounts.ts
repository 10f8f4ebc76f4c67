/** Amounts of 0: something for free, or nothing at all in a table of what each customer pays a month. */
import { formatDate } from "../../domain/support/dates";
import { readAmount } from "../amounts";
import { isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf, chosenCures, once } from "../trouble";
import { dateReading, readDate } from "./dates";
import { marksOf } from "./marks";
import { statesOut } from "./states";

/**
 * Rows with an amount of 0: something for free, or nothing at all where the table has a row for each customer and month. Lines
 * of an order that costs something are part of it.
 */
export function zeroAmounts(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.amount.column === undefined) return undefined;
  const found = new Found(table);
  const isFree = freeRows(look);
  const out = statesOut(look, chosenCures(before));
  const marks = marksOf(look);
  const isPurchase = (i: number) =>
    !look.totals.has(i) &&
    !marks.has(i) &&
    !out.has(textOf(cellOf(look, "status", i))) &&
    !isBlank(cellOf(look, "date", i)) &&
    !isBlank(cellOf(look, "customer", i));
  table.rows.forEach((_, i) => {
    if (isFree(i) && isPurchase(i)) found.add(i, textOf(cellOf(look, "customer", i)));
  });
  if (!found.count) return undefined;
  const safe = !isSnapshot(look, before);
  const cures = ["keep", "leave-out"];
  return found.trouble("zero-amounts", { cures, safe, changing: ["leave-out"] }, choices);
}

/** Whether the amount of row i is 0, and no line of its order costs something. */
export const freeRows = once((look): ((i: number) => boolean) => {
  const orderOf = (i: number) => textOf(cellOf(look, "order", i));
  const paid = new Set<string>();
  if (look.roles.order.column !== undefined)
    look.table.rows.forEach((_, i) => {
      if (!isZero(look, i)) paid.add(orderOf(i));
    });
  paid.delete("");
  return (i) => isZero(look, i) && !paid.has(orderOf(i));
});

function isZero(look: Look, i: number): boolean {
  const cell = cellOf(look, "amount", i);
  return !isBlank(cell) && readAmount(cell, ".") === 0;
}

/** Whether there is one day a month, and on it at most one row for each customer, more than one in all. */
export function isSnapshot(look: Look, before: readonly Trouble[]): boolean {
  const { date, customer } = look.roles;
  if (date.column === undefined || customer.column === undefined) return false;
  const reading = dateReading(look, before);
  const days = new Map<string, number>();
  const seen = new Set<string>();
  for (let i = 0; i < look.table.rows.length; i++) {
    const cell = cellOf(look, "date", i);
    const serial = isBlank(cell) ? NaN : readDate(cell, reading);
    if (Number.isNaN(serial)) continue;
    const day = Math.floor(serial);
    const month = formatDate(day).slice(0, 7);
    const row = `${day} ${textOf(cellOf(look, "customer", i))}`;
    if (seen.has(row) || (days.get(month) ?? day) !== day) return false;
    days.set(month, day);
    seen.add(row);
  }
  return seen.size > 2 * days.size;
}
