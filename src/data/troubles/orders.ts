/** Troubles with orders of several rows: their lines are one purchase, and a total may stand on each of them. */
import { isUnknown } from "../ids";
import { repeats } from "../orders";
import { type Cell, isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf, chosenCures, moneyRole, once } from "../trouble";
import { wordsOf } from "../headings";
import { readAmount } from "../amounts";
import { statesOut } from "./states";

/** Lines of one order: they are one purchase. */
export function orderLines(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.order.column === undefined) return undefined;
  const found = new Found(table);
  furtherLines(look, (i, order) => found.add(i, order));
  const offer = { cures: ["one-purchase", "ignore"], safe: !beginAnew(look), changing: [] };
  return found.trouble("orders", offer, choices);
}

/** Orders called "NA" or "-" would be one order, whenever its rows were bought: they belong to their days instead. */
export function unknownOrders(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const { table, roles, choices, totals } = look;
  if (roles.order.column === undefined || chosenCures(before).get("orders") === "ignore")
    return undefined;
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const order = cellOf(look, "order", i);
    if (isUnknown(order) && !totals.has(i)) found.add(i, order);
  });
  return found.trouble("unknown-orders", { cures: ["by-day"] }, choices);
}

/** Numbers of receipts that begin anew every day are no orders: the same comes again on other days, and not as a return. */
function beginAnew({ table, roles, columns }: Look): boolean {
  const { order, customer, date, amount } = roles;
  const isReturn = (row: readonly Cell[]) =>
    amount.column !== undefined && readAmount(row[amount.column], ".") < 0;
  const bought = table.rows.filter((row) => !isReturn(row));
  const { repeated, onOtherDays } = repeats(columns[order.column!], customer.column, date.column, bought); // prettier-ignore
  return onOtherDays > Math.max(2, repeated / 2);
}

/** The order of row i; "" where it has none. */
export function orderAt(look: Look, i: number): string {
  const order = textOf(cellOf(look, "order", i));
  return isUnknown(order) ? "" : order;
}

/** Goes through the rows whose order stands further up as well; `first` is the row where it does first. */
function furtherLines(look: Look, line: (i: number, order: string, first: number) => void): void {
  const firsts = new Map<string, number>();
  look.table.rows.forEach((_, i) => {
    const order = orderAt(look, i);
    if (!order || look.totals.has(i)) return;
    const first = firsts.get(order);
    if (first === undefined) firsts.set(order, i);
    else line(i, order, first);
  });
}

/** Whether row i has no money of its own: neither an amount nor, where amounts are worked out, a price. */
export const hasNoMoney = (look: Look, i: number): boolean =>
  isBlank(cellOf(look, moneyRole(look), i));

/** Further lines that only name another article: the amount stands on the first line of their order. */
export const linesWithoutMoney = once((look): ReadonlySet<number> => {
  const lines = new Set<number>();
  if (look.roles.order.column === undefined) return lines;
  furtherLines(look, (i) => {
    if (hasNoMoney(look, i)) lines.add(i);
  });
  return lines;
});

/** So many orders whose lines all have one and the same amount are no chance. */
const MANY_ORDERS = 3;

interface Repeated {
  /** Further lines whose amount is that of the first line of their order. */
  readonly rows: readonly (readonly [row: number, amount: string])[];
  /** "once" or "each" where the table tells, "each?" where it rather looks so; undefined where a person must say. */
  readonly looksLike: "once" | "each?" | undefined;
}

const repeatedTotals = once((look): Repeated | undefined => {
  const { roles, columns, table } = look;
  if (roles.order.column === undefined || roles.amount.column === undefined) return undefined;
  const heading = columns[roles.amount.column];
  const repeated: (readonly [number, string])[] = [];
  const [orders, different] = [new Map<string, string>(), new Set<string>()];
  let areProducts = roles.price.column !== undefined && roles.quantity.column !== undefined;
  const isProduct = (i: number) => {
    const [price, quantity, amount] = (["price", "quantity", "amount"] as const).map((role) =>
      readAmount(cellOf(look, role, i), "."),
    );
    return Math.abs(price * quantity - amount) <= 0.005 + 1e-9 * Math.abs(amount);
  };
  const out = statesOut(look, new Map([["status", "leave-out"]]));
  const isPurchase = (i: number) => !out.has(textOf(cellOf(look, "status", i)));
  furtherLines(look, (i, order, first) => {
    if (!isPurchase(i) || !isPurchase(first)) return;
    const [mine, other] = [i, first].map((row) => textOf(table.rows[row][heading.index]));
    if (!mine || !other) return;
    areProducts &&= isProduct(i) && isProduct(first);
    orders.set(order, other);
    if (mine === other) repeated.push([i, mine]);
    else different.add(order);
  });
  if (!repeated.length || areProducts) return undefined;
  const equal = 1 - different.size / orders.size;
  const amounts = new Set(orders.values());
  // a heading that says so needs no proof, but one order that is otherwise makes it doubtful
  if (isOfOrder(heading)) return { rows: repeated, looksLike: equal === 1 ? "once" : undefined };
  if (equal < 0.5) return undefined;
  const isPattern = equal >= 0.8 && orders.size >= MANY_ORDERS && amounts.size > 1;
  return { rows: repeated, looksLike: isPattern ? undefined : "each?" };
});

const OF_ORDER =
  /(^| )(order|invoice|basket|cart|bestell\w*|auftrag\w*|rechnung\w*|commande|facture|pedido|factura)( |$)|订单|訂單|发票|發票|整单|整單/;
const OF_LINE = /(^| )(line|item|lineitem|product|article)( |$)|明细|明細|商品|子订单|子訂單/;

/** "Order total" and 订单金额 are an order's, "Order line total" is not. */
function isOfOrder({ heading }: Look["columns"][number]): boolean {
  const words = wordsOf(heading);
  return OF_ORDER.test(words) && !OF_LINE.test(words);
}

/** The total of an order on each of its lines would be added up as often as it has lines. */
export function orderTotals(look: Look): Trouble | undefined {
  const repeated = repeatedTotals(look);
  if (!repeated) return undefined;
  const found = new Found(look.table);
  for (const [row, amount] of repeated.rows) found.add(row, amount);
  const cures = repeated.looksLike === "each?" ? ["each", "once"] : ["once", "each"];
  const safe = repeated.looksLike !== undefined;
  return found.trouble("order-totals", { cures, safe, changing: ["once"] }, look.choices);
}

/** Rows that the cure leaves out. */
export const repeatedTotalRows = (look: Look): ReadonlySet<number> =>
  new Set(repeatedTotals(look)?.rows.map(([row]) => row));
