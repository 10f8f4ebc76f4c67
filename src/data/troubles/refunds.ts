/** Refunds that a table speaks of without saying how much was given back. */
import type { Marking } from "../marks";
import { isGivenBack, isPartlyBack } from "../status";
import { isBlank, textOf } from "../table";
import { type Look, cellOf, once } from "../trouble";
import { readAmount } from "../amounts";

/** Whether the amount given back for row i, or for another line of its order, stands in a column of its own. */
export const refundsGiven = once((look): ((i: number) => boolean) => {
  if (look.roles.refund.column === undefined) return () => false;
  const hasRefund = (i: number) => !!readAmount(cellOf(look, "refund", i), ".");
  const orderOf = (i: number) => textOf(cellOf(look, "order", i));
  const orders = new Set<string>();
  look.table.rows.forEach((_, i) => {
    if (hasRefund(i)) orders.add(orderOf(i));
  });
  orders.delete("");
  return (i) => hasRefund(i) || orders.has(orderOf(i));
});

/** What the status of the order says of a refund: all of it only where a column of refunds could have said how much. */
export function statusOfRefunds({ roles, choices }: Look): readonly Marking[] {
  const { column } = roles.status;
  if (column === undefined || choices.states) return [];
  const hasRefunds = roles.refund.column !== undefined;
  const of: Marking["of"] = (cell) => {
    const state = textOf(cell);
    if (isBlank(cell) || !isGivenBack(state)) return undefined;
    return isPartlyBack(state) ? "open" : hasRefunds ? "cancelled" : undefined;
  };
  return [{ column, of, isOfRefund: true }];
}
