/** Several orders of one customer on one day: as many purchases, or one. */
import { isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, areFew, cellOf, chosenCures } from "../trouble";
import { dateReading, readDate } from "./dates";
import { orderAt } from "./orders";
import { whyNotBought } from "./states";

/**
 * Every order counts, unless a person says that those of a day are one. Where each row has a number of its own and many are of one
 * day, the numbers may be those of lines: that only a person knows.
 */
export function ordersOfOneDay(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const { table, roles, choices } = look;
  // of a file read as a stream, the first rows tell
  const isOfStream = table.numbers !== undefined;
  if (roles.order.column === undefined || table.outOf !== undefined) return undefined;
  const cures = chosenCures(before);
  if (cures.get("orders") === "ignore") return undefined;
  const reading = dateReading(look, before);
  const notBought = whyNotBought(look, cures);
  const firsts = new Map<string, string>();
  const known = new Set<string>();
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const order = orderAt(look, i);
    const customer = textOf(cellOf(look, "customer", i));
    const day = cellOf(look, "date", i);
    if (!order || !customer || isBlank(day) || look.totals.has(i) || notBought(i)) return;
    if (known.has(order)) return;
    known.add(order);
    const date = Math.floor(readDate(day, reading));
    if (Number.isNaN(date)) return;
    const key = `${date} ${customer}`;
    if (firsts.has(key)) found.add(i, order);
    else firsts.set(key, order);
  });
  const safe = cures.has("orders") || areFew(found.count, table);
  if (isOfStream && safe) return undefined;
  return found.trouble(
    "one-day",
    { cures: ["each-order", "one-purchase"], safe, changing: [] },
    choices,
  );
}
