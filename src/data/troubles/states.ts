/** States of orders and deals: which rows are purchases at all. */
import { isBought, isGivenBack, isOfDeals, isPartlyBack } from "../status";
import { wordsOf } from "../headings";
import type { Undone } from "../marks";
import { isBelowZero, isWithoutSign, marksOf } from "./marks";
import { areContracts } from "./contracts";
import { textOf } from "../table";
import { testRows } from "./test-orders";
import { Found, type Look, type Trouble, cellOf, countsText, once } from "../trouble";

/** States of the rows with how many rows are in each, most first. */
const statesOf = once((look): readonly (readonly [state: string, rows: number])[] => {
  const { column } = look.roles.status;
  if (column === undefined) return [];
  const counts = new Map<string, number>();
  look.table.rows.forEach((row, i) => {
    const state = textOf(row[column]);
    if (state && !look.totals.has(i)) counts.set(state, (counts.get(state) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
});

/** How much a state means that was given back in part is asked for row by row (see refunds.ts). */
const saysOf = ({ roles }: Look, state: string): boolean | undefined =>
  isPartlyBack(state) || isBought(state, roles.refund.column !== undefined);

/** The states that say "not bought"; where the user listed those that count, all others. */
function statesLeftOut(look: Look): ReadonlySet<string> {
  const { states } = look.choices;
  const isOut = (state: string) =>
    states ? !states.includes(state) : saysOf(look, state) === false;
  return new Set(statesOf(look).flatMap(([state]) => (isOut(state) ? [state] : [])));
}

/** The states whose rows do not count, under the cures of the two troubles below, and which of these says so. */
export function statesOut(
  look: Look,
  cures: ReadonlyMap<string, string>,
): ReadonlyMap<string, "status" | "unknown-states"> {
  const searches = [["unknown-states", statesUnknown], ["status", statesLeftOut]] as const; // prettier-ignore
  return new Map(
    searches.flatMap(([kind, search]) =>
      cures.get(kind) === "leave-out" ? [...search(look)].map((state) => [state, kind]) : [],
    ),
  );
}

/** A row whose amount is below 0, or that is a credit note, is the return itself: its money counts. */
export const isReturn = (look: Look, i: number, state: string): boolean =>
  isGivenBack(state) && (isBelowZero(look, i) || isReturnOfKind(look, i));

/** Whether its kind calls the row a return, "Credit note", not only a flag that a sale may have, too. */
function isReturnOfKind(look: Look, i: number): boolean {
  const [meaning, , isOpen, isOfRefund] = marksOf(look).get(i) ?? [];
  return meaning === "return" && !isOpen && !isOfRefund && isWithoutSign(look, i);
}

type NotBought =
  "test-orders" | "status" | "unknown-states" | "cancelled-rows" | "open-refunds" | "adjustments";

/** Why row i, in the state given or its own, is left out as no purchase under the cures chosen; undefined where it is not. */
export function whyNotBought(
  look: Look,
  cures: ReadonlyMap<string, string>,
): (i: number, state?: string) => NotBought | undefined {
  const states = statesOut(look, cures);
  const marks = marksOf(look);
  const tests = cures.get("test-orders") === "leave-out" ? testRows(look) : undefined;
  return (i, state = textOf(cellOf(look, "status", i))) => {
    const byState = states.get(state);
    if (byState && !isReturn(look, i, state)) return byState;
    if (tests?.has(i)) return "test-orders";
    const [meaning] = marks.get(i) ?? [];
    const kind = meaning && TROUBLE_OF[meaning];
    return kind && cures.get(kind) === "leave-out" ? kind : undefined;
  };
}

/** The trouble that asks about rows with a mark of that meaning. */
const TROUBLE_OF: Partial<Record<Undone, NotBought>> = {
  cancelled: "cancelled-rows",
  "no-sale": "cancelled-rows",
  open: "open-refunds",
  adjustment: "adjustments",
};

export function otherStates(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.status.column === undefined) return undefined;
  const found = new Found(table);
  const out = statesLeftOut(look);
  table.rows.forEach((_, i) => {
    const state = textOf(cellOf(look, "status", i));
    if (out.has(state) && !look.totals.has(i) && !isReturn(look, i, state)) found.add(i, state);
  });
  return found.trouble(
    "status",
    {
      cures: areContracts(look) ? ["keep", "leave-out"] : ["leave-out", "keep"],
      safe: !isOfCustomers(look),
      changing: ["leave-out"],
    },
    choices,
  );
}

/** Whether every customer has one state on all rows though customers differ: then it may well be the customer's. */
function isOfCustomers({ roles, columns, table }: Look): boolean {
  const [status, customer] = [roles.status.column!, roles.customer.column];
  if (customer === undefined || wordsOf(columns[status].heading) !== "status") return false;
  const states = new Map<string, string>();
  let again = 0;
  for (const row of table.rows) {
    const [who, state] = [textOf(row[customer]), textOf(row[status])];
    const known = states.get(who);
    if (known === undefined) states.set(who, state);
    else if (known !== state) return false;
    else again++;
  }
  return states.size > 3 && again >= states.size && new Set(states.values()).size > 1;
}

function statesUnknown(look: Look): ReadonlySet<string> {
  if (look.choices.states) return new Set();
  return new Set(
    statesOf(look).flatMap(([state]) => (saysOf(look, state) === undefined ? [state] : [])),
  );
}

/** States whose words are not known: counted, and said. Of deals only those that were won count. */
export function unknownStates(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.status.column === undefined) return undefined;
  const unknown = statesUnknown(look);
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const state = textOf(cellOf(look, "status", i));
    if (unknown.has(state) && !look.totals.has(i)) found.add(i, state);
  });
  const all = statesOf(look);
  found.example = countsText(all.filter(([state]) => unknown.has(state)));
  const areDeals = all.some(([state]) => isOfDeals(state));
  // beside states that are known, what another means is for a person to say
  const safe = areDeals || unknown.size === all.length;
  const cures = areDeals ? ["leave-out", "keep"] : ["keep", "leave-out"];
  return found.trouble("unknown-states", { cures, safe, changing: ["leave-out"] }, choices);
}
