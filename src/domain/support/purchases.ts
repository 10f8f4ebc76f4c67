/**
 * From the rows of a ledger to purchases. Rows of one order are one purchase; without order ids all rows of a customer on
 * one day are. One whose net amount is negative is a return: its money counts, but it is no purchase.
 */
import { refusePlaceholders } from "./far-dates";
import type { IdColumn } from "./columns";
import { END_OF_TIME } from "./dates";
import { notFinite, unavailable } from "./errors";

/** A ledger, one row per purchase or part of one: by whom, when (serial) and for how much (currency; a refund is negative). */
export interface Ledger {
  readonly customers: Pick<IdColumn, "codes" | "values">;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  /** The order that each row belongs to, if they have ids; rows without one (code −1) belong to their day. */
  readonly orders?: Pick<IdColumn, "codes">;
}

/** Purchases by customer; one entry per customer with a purchase, in order of code, but for the columns of purchases. */
export interface Purchases {
  /** The customers' codes in the ledger. */
  readonly codes: Int32Array;
  /** The purchases of customer `c` are those from `starts[c]` to `starts[c + 1]`, in order of day. */
  readonly starts: Uint32Array;
  /** Serial of the day of each purchase; an order of several days counts on its first. */
  readonly days: Int32Array;
  /** Net amount of each purchase, at least 0. */
  readonly amounts: Float64Array;
  /** Net amount of the customer's returns after the day of first purchase, at most 0. */
  readonly returnedLater: Float64Array;
  /** All that the customer has paid, less what was returned. */
  readonly revenue: Float64Array;
  /** Sum of the sizes of all amounts: what the revenue was made of. */
  readonly turnover: Float64Array;
  /** How many returns there are, those of customers left out included. */
  readonly returns: number;
  /** Customers left out, since all they have are returns. */
  readonly returnsOnly: number;
  /** Rows of the ledger up to the last day that counts. */
  readonly rowsUsed: number;
}

/** What is left of amounts that cancel, by rounding, is less than this share of them. */
const ROUNDING = 1e-12;

/** Serial of the last moment in a ledger. Throws "unavailable" when it is empty. */
export function lastDate({ dates }: Pick<Ledger, "dates">): number {
  if (!dates.length) throw unavailable("noPurchases");
  let last = dates[0];
  for (let i = 1; i < dates.length; i++) if (dates[i] > last) last = dates[i];
  return last;
}

/** Serial of its first moment; Infinity when it is empty. */
export const firstDate = ({ dates }: Pick<Ledger, "dates">): number =>
  dates.reduce((earliest, date) => Math.min(earliest, date), Infinity);

/**
 * The day up to which a ledger counts: `asOf`, or the last one in it if omitted. Throws "invalid" where dates that mean "never",
 * such as 9999-12-31, would be the first or the last.
 */
export function endOf(ledger: Pick<Ledger, "dates">, asOf?: number): number {
  refusePlaceholders(ledger.dates, asOf);
  return Math.floor(asOf ?? lastDate(ledger));
}

/** The purchases up to and including the day `end`. Throws "unavailable" when there is none. */
export function purchasesByCustomer(ledger: Ledger, end: number): Purchases {
  const purchases = purchasesUpTo(ledger, end);
  if (purchases.codes.length) return purchases;
  throw purchases.returns
    ? unavailable("returnsOnly")
    : unavailable("noPurchasesUpTo", { asOf: end });
}

/** The same, though there may be none. */
export function purchasesUpTo(ledger: Ledger, end: number): Purchases {
  const rows = rowsByCustomer(ledger, end);
  const { bounds, keys, days, amounts } = rows;
  const size = bounds.length - 1;
  const codes = new Int32Array(size);
  const starts = new Uint32Array(size + 1);
  const [returnedLater, revenue, turnover] = [1, 2, 3].map(() => new Float64Array(size));
  let [customers, purchases, returns, returnsOnly] = [0, 0, 0, 0];
  const group = new Total();
  const all = new Total();
  const returned: { day: number; net: number }[] = [];
  for (let code = 0; code < size; code++) {
    const [from, to] = [bounds[code], bounds[code + 1]];
    if (from === to) continue;
    sortTogether(keys, [...(days === keys ? [] : [days]), amounts], from, to);
    all.clear();
    returned.length = 0;
    // purchases take the place of the rows that they were made of: there are never more of them
    let next = purchases;
    for (let i = from; i < to;) {
      const key = keys[i];
      let day = days[i];
      group.clear();
      for (; i < to && keys[i] === key; i++) {
        if (days[i] < day) day = days[i];
        group.add(amounts[i]);
        all.add(amounts[i]);
      }
      const net = group.net();
      if (net < 0) {
        returns++;
        returned.push({ day, net });
      } else {
        days[next] = day;
        amounts[next++] = net;
      }
    }
    if (!Number.isFinite(all.turnover)) throw notFinite("tooLarge", { what: "result" });
    if (next === purchases) {
      returnsOnly++;
      continue;
    }
    if (days !== keys) sortTogether(days, [amounts], purchases, next);
    codes[customers] = code;
    const first = days[purchases];
    returnedLater[customers] = netOf(returned.map(({ day, net }) => (day > first ? net : 0)));
    revenue[customers] = all.net();
    turnover[customers] = all.turnover;
    purchases = starts[++customers] = next;
  }
  return {
    codes: codes.subarray(0, customers),
    starts: starts.subarray(0, customers + 1),
    days: days.subarray(0, purchases),
    amounts: amounts.subarray(0, purchases),
    returnedLater: returnedLater.subarray(0, customers),
    revenue: revenue.subarray(0, customers),
    turnover: turnover.subarray(0, customers),
    ...{ returns, returnsOnly, rowsUsed: keys.length },
  };
}

/**
 * A sum with Neumaier's compensation (see sum.ts): amounts of money add up to the same digits in whatever order they come.
 * What rounding leaves of amounts that cancel is 0.
 */
class Total {
  turnover = 0;
  private total = 0;
  private lost = 0;

  clear(): void {
    this.turnover = this.total = this.lost = 0;
  }

  add(amount: number): void {
    const { total } = this;
    const next = total + amount;
    this.lost +=
      Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    this.total = next;
    this.turnover += Math.abs(amount);
  }

  net(): number {
    const net = this.total + this.lost;
    return Math.abs(net) <= ROUNDING * this.turnover ? 0 : net;
  }
}

/** The sum of amounts; what rounding leaves of amounts that cancel is 0. */
export function netOf(amounts: Iterable<number>): number {
  const total = new Total();
  for (const amount of amounts) total.add(amount);
  return total.net();
}

/** The same of the amounts from one index up to another and one more, without a list of them. */
export function netBetween(amounts: Float64Array, from: number, to: number, more: number): number {
  const total = new Total();
  for (let i = from; i < to; i++) total.add(amounts[i]);
  total.add(more);
  return total.net();
}

/**
 * The rows up to a day, one customer's after the other's, from `bounds[code]` to `bounds[code + 1]`: day, amount, and the
 * key that rows of one purchase share. Without order ids the day is the key, and both are one column.
 */
function rowsByCustomer({ customers, dates, amounts, orders }: Ledger, end: number) {
  const size = customers.values.length;
  const bounds = new Uint32Array(size + 1);
  for (let i = 0; i < dates.length; i++)
    if (Math.floor(dates[i]) <= end) bounds[customers.codes[i] + 1]++;
  for (let code = 0; code < size; code++) bounds[code + 1] += bounds[code];
  const next = bounds.slice();
  const days = new Int32Array(bounds[size]);
  const keys = orders ? new Int32Array(bounds[size]) : days;
  const sums = new Float64Array(bounds[size]);
  for (let i = 0; i < dates.length; i++) {
    const day = Math.floor(dates[i]);
    if (day > end) continue;
    const place = next[customers.codes[i]]++;
    days[place] = day;
    sums[place] = amounts[i];
    if (orders) keys[place] = orders.codes[i] < 0 ? day : END_OF_TIME + orders.codes[i];
  }
  return { bounds, days, keys, amounts: sums };
}

/** Most ledgers are in order of date, and most customers have few purchases: an insertion sort then is the fastest. */
const FEW = 32;

/** Sorts part of a column, and others along with it. */
function sortTogether(
  keys: Int32Array,
  others: readonly (Int32Array | Float64Array)[],
  from: number,
  to: number,
): void {
  let sorted = from + 1;
  while (sorted < to && keys[sorted - 1] <= keys[sorted]) sorted++;
  if (sorted >= to) return;
  const columns = [keys, ...others];
  if (to - from > FEW) {
    const order = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    order.sort((i, j) => keys[i] - keys[j] || i - j);
    for (const column of columns) {
      const moved = column.slice(from, to);
      for (let i = 0; i < order.length; i++) column[from + i] = moved[order[i] - from];
    }
    return;
  }
  for (let i = sorted; i < to; i++)
    for (let j = i; j > from && keys[j] < keys[j - 1]; j--)
      for (const column of columns) [column[j - 1], column[j]] = [column[j], column[j - 1]];
}
