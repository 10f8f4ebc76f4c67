/** Tables that look like purchases and list something else: what each customer pays a month, zeros included, or contracts. */
import { formatDate, parseDate } from "../../domain/support/dates";
import { readAmount } from "../amounts";
import { isDaySerial } from "../contents";
import { namesAnEnd, wordsOf } from "../headings";
import { type Cell, isBlank, textOf } from "../table";
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
  const paid = ordersPaid(look);
  const out = statesOut(look, chosenCures(before));
  const marks = marksOf(look);
  const isPurchase = (i: number) =>
    !look.totals.has(i) &&
    !marks.has(i) &&
    !out.has(textOf(cellOf(look, "status", i))) &&
    !isBlank(cellOf(look, "date", i)) &&
    !isBlank(cellOf(look, "customer", i));
  table.rows.forEach((_, i) => {
    if (isZero(look, i) && isPurchase(i) && !paid.has(textOf(cellOf(look, "order", i))))
      found.add(i, textOf(cellOf(look, "customer", i)));
  });
  if (!found.count) return undefined;
  const safe = !isSnapshot(look, before);
  const cures = ["keep", "leave-out"];
  return found.trouble("zero-amounts", { cures, safe, changing: ["leave-out"] }, choices);
}

export const isZero = (look: Look, i: number): boolean => {
  const cell = cellOf(look, "amount", i);
  return !isBlank(cell) && readAmount(cell, ".") === 0;
};

/** Orders of which some line costs something. */
export const ordersPaid = once((look): ReadonlySet<string> => {
  const orders = new Set<string>();
  if (look.roles.order.column === undefined) return orders;
  look.table.rows.forEach((_, i) => {
    if (!isZero(look, i)) orders.add(textOf(cellOf(look, "order", i)));
  });
  orders.delete("");
  return orders;
});

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

const CANCELLED =
  /^(subscription )?(cancel|cancelled|canceled|cancellation)( at| on| date| time)*( utc)?$|^(订阅|訂閱)?取消(日期|时间|時間)$/;
const OF_CONTRACTS = /(^| )(subscription|contract|membership|mrr|arr)( |$)|订阅|合同|訂閱|合約/;
const INTERVAL =
  /^((billing|plan|payment|renewal|subscription) )?(interval|cycle|period|frequency|term)( unit)?$|^(计费|订阅|付款|續約|計費|訂閱)(周期|週期|频率|頻率)$/;
const PERIOD =
  /^(\d+ ?)?(day|week|month|quarter|year)s?$|^(dai|week|month|quarter|year)ly$|^annual(ly)?$|^(每|按|一)?(个|個)?(日|周|週|月|季|季度|年)(度|付)?$/i;

/** Whether each row is a contract with a beginning and, for those that are over, an end: what was paid meanwhile is not there. */
export const areContracts = once(({ table: { rows }, columns, roles }): boolean => {
  const named = (pattern: RegExp) =>
    columns.filter(({ heading }) => pattern.test(wordsOf(heading)));
  const isOfDays = ({ index, contents }: (typeof columns)[number]) =>
    index !== roles.date.column &&
    contents.blank > 0 &&
    contents.blank < contents.cells &&
    rows.every((row) => isBlank(row[index]) || isDay(row[index]));
  const hasInterval = named(INTERVAL).some(({ index }) =>
    rows.every((row) => isBlank(row[index]) || PERIOD.test(textOf(row[index]))),
  );
  return columns.some((column) => namesAnEnd(column.heading) && isOfDays(column))
    ? hasInterval || named(OF_CONTRACTS).length > 0
    : hasInterval && named(CANCELLED).some(isOfDays);
});

const isDay = (cell: Cell): boolean =>
  isDaySerial(cell) || (typeof cell === "string" && !Number.isNaN(parseDate(cell.slice(0, 10))));

export function contracts(look: Look): Trouble | undefined {
  if (!areContracts(look)) return undefined;
  const found = new Found(look.table);
  look.table.rows.forEach((row, i) => {
    if (!row.every(isBlank) && !look.totals.has(i)) found.add(i, "");
  });
  return found.trouble("contracts", { cures: ["keep"], safe: false, changing: [] }, look.choices);
}
