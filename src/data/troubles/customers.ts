/** Troubles with customers: unknown ones, ones spelt in two ways, blanks below a name. */
import { dayOrText } from "../contents";
import { type Likeness, alike, isEmail, isMasked, isUnknown, isZeroId, seen } from "../ids";
import { isBlank, textOf } from "../table";
import {
  Found,
  type Look,
  type Trouble,
  areFew,
  areOfPayments,
  cellOf,
  chosenCures,
  rowsOf,
} from "../trouble";
import { hasNoMoney } from "./orders";
import { whyNotBought } from "./states";

export function unknownCustomers(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.customer.column === undefined) return undefined;
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "customer", i);
    if (isUnknown(cell)) found.add(i, cell);
  });
  return found.trouble(
    "unknown-customers",
    { cures: ["leave-out", "keep"], changing: ["leave-out"] },
    choices,
  );
}

/**
 * Rows of a customer 0: nobody, unless the customers are numbered from 0 on. On many rows only a person knows. Functions take a 0
 * among ids for a blank, so that a table with one is copied either way.
 */
export function zeroCustomers(look: Look): Trouble | undefined {
  const { table, roles, choices, totals } = look;
  if (roles.customer.column === undefined) return undefined;
  const found = new Found(table);
  let isNumbered = false;
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "customer", i);
    isNumbered ||= textOf(cell) === "1";
    if (isZeroId(cell) && !totals.has(i)) found.add(i, cell);
  });
  const safe = found.count < 2 || areFew(found.count, table);
  const cures = isNumbered || safe ? ["keep", "leave-out"] : ["leave-out", "keep"];
  return found.trouble("zero-customers", { cures, safe }, choices);
}

/** Whether an id is a 0 that a check has not kept as a customer. */
export const isOpenZero = (
  id: string,
  check?: { readonly troubles: readonly Trouble[] },
): boolean =>
  isZeroId(id) &&
  !check?.troubles.some(({ kind, chosen }) => kind === "zero-customers" && chosen === "keep");

/** 138****1234 may be different people: a column of them is asked about before (see roles.ts), a few are said. */
export function maskedIds(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.customer.column === undefined) return undefined;
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "customer", i);
    if (typeof cell === "string" && isMasked(cell)) found.add(i, cell);
  });
  return found.trouble("masked-ids", { cures: ["keep"], changing: [] }, choices);
}

/** 17850 and 17850.0 are one customer: a program wrote the numbers as decimals. Offered and recommended. */
export const alikeNumbers = (look: Look): Trouble | undefined =>
  alikeIds(look, "alike-numbers", "artefact", () => true);

/**
 * ACME and acme: recommended to merge where they are words or addresses of e-mail, which no server tells apart by capitals. Codes that differ by case can be different codes, so there
 * the recommendation is to leave them apart.
 */
export const alikeSpelling = (look: Look): Trouble | undefined =>
  alikeIds(look, "alike-spelling", "case", isOneName);

/** Whether ids that differ by case only are names or addresses. */
export const isOneName = (ids: readonly string[]): boolean =>
  ids.every((id) => !/\d/.test(id) || isEmail(id) || seen(id) === seen(ids[0]));

function alikeIds(
  look: Look,
  kind: "alike-numbers" | "alike-spelling",
  likeness: Likeness,
  isSame: (ids: readonly string[]) => boolean,
): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.customer.column === undefined) return undefined;
  const firsts = new Map<string, number>();
  const counts = new Map<string, number>();
  table.rows.forEach((_, i) => {
    const id = textOf(cellOf(look, "customer", i));
    if (!id || isUnknown(id)) return;
    if (!firsts.has(id)) firsts.set(id, i);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  const found = new Found(table);
  const groups = alike(counts, likeness);
  for (const [, other] of groups) found.add(firsts.get(other)!, other);
  if (groups.length) found.example = groups[0].join(" = ");
  const merge = groups.every(isSame);
  const cures = merge ? ["merge", "apart"] : ["apart", "merge"];
  return found.trouble(kind, { cures, changing: ["merge"] }, choices);
}

/** Blanks below a value are common in exports of orders and pivots: the value above stands for them too. */
export const fillCustomers = (look: Look, before: readonly Trouble[]): Trouble | undefined =>
  fill(look, "customer", before);
export const fillDates = (look: Look, before: readonly Trouble[]): Trouble | undefined =>
  fill(look, "date", before);

/** A row can be filled where its other needed cells are filled, and above it stands a value of the same group. */
function fill(
  look: Look,
  role: "customer" | "date",
  before: readonly Trouble[],
): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles[role].column === undefined) return undefined;
  const isPayment = role === "date" && areOfPayments(look);
  // an order without a date of payment is not paid; a further line of a paid one is
  if (isPayment && roles.order.column === undefined) return undefined;
  const groupedBy = isPayment ? "order" : "customer";
  const found = new Found(table);
  const notBought = whyNotBought(look, chosenCures(before));
  let above = "";
  let owner = "";
  let [gaps, ownOrders] = [0, 0];
  let order = "";
  table.rows.forEach((_, i) => {
    if (look.totals.has(i)) return;
    const cell = cellOf(look, role, i);
    const group = role === "date" ? textOf(cellOf(look, groupedBy, i)) : "";
    const orderAbove = order;
    order = textOf(cellOf(look, "order", i)) || order;
    if (!isBlank(cell)) {
      // an unknown customer is nobody to fill in
      const shown = role === "date" ? dayOrText(cell) : textOf(cell);
      [above, owner] = [role === "customer" && isUnknown(cell) ? "" : shown, group];
      return;
    }
    if (notBought(i) || hasNoMoney(look, i) || isUnknown(cell)) return;
    if (isPayment && (!group || group !== owner)) return;
    gaps++;
    if (order !== orderAbove) ownOrders++;
    if (above && (role === "customer" || !group || group === owner)) found.add(i, above);
  });
  // one gap in a long column is a slip; a column that is blank below most of its values is written once a group
  const isPattern = isPayment || (found.count === gaps && gaps >= rowsOf(table) * 0.2);
  // a row with an order of its own is no further line: only a person knows whose it is
  if (role === "customer" && isPattern && ownOrders > 0)
    return found.trouble("fill-customers", { cures: ["leave-out", "fill"], safe: gaps < rowsOf(table) / 2, changing: ["fill"] }, choices); // prettier-ignore
  const cures = isPattern ? ["fill", "leave-out"] : ["leave-out", "fill"];
  return found.trouble(
    role === "customer" ? "fill-customers" : "fill-dates",
    { cures, changing: ["fill"] },
    choices,
  );
}
