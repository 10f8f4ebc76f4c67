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

/** What one customer bought; the same object for each customer in turn, its columns too. */
export interface Bought {
  /** How many purchases there are; 0 where all that the customer has are returns. */
  readonly count: number;
  /** Serial of the day of each purchase, ascending; an order of several days counts on its first. */
  readonly days: Int32Array;
  /** Net amount of each purchase, at least 0. */
  readonly amounts: Float64Array;
  /** Net amount of the returns after the day of first purchase, at most 0. */
  readonly returnedLater: number;
  /** All that was paid, less what was returned. */
  readonly revenue: number;
  /** Sum of the sizes of all amounts: what the revenue was made of. */
  readonly turnover: number;
}

/** What a ledger counts, up to some day. */
export interface LedgerCounts {
  /** Customers with a purchase. */
  readonly customers: number;
  readonly purchases: number;
  /** How many returns there are, those of customers left out included. */
  readonly returns: number;
  /** Customers left out, since all they have are returns. */
  readonly returnsOnly: number;
  /** Rows of the ledger that count. */
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

/**
 * Visits each customer with a purchase up to and including the day `end`: in order of code, or as `ordered` puts the codes. Throws
 * "unavailable" when there is none.
 */
export function visitBuyers(
  ledger: Ledger,
  end: number,
  visit: (code: number, bought: Bought) => void,
  ordered?: (codes: Int32Array) => Int32Array,
): LedgerCounts {
  const counts = countPurchases(ledger, end, visit, ordered);
  if (counts.customers) return counts;
  throw counts.returns ? unavailable("returnsOnly") : unavailable("noPurchasesUpTo", { asOf: end });
}

/** The same, though there may be none. */
export function countPurchases(
  ledger: Ledger,
  end: number,
  visit: (code: number, bought: Bought) => void = () => {},
  ordered = (codes: Int32Array) => codes,
): LedgerCounts {
  const { bounds, rows } = rowsByCustomer(ledger, end);
  const most = bounds.reduce((most, bound, i) => Math.max(most, bound - (bounds[i - 1] ?? 0)), 0);
  const days = new Int32Array(most);
  const keys = ledger.orders ? new Int32Array(most) : days;
  const amounts = new Float64Array(most);
  const bought = { count: 0, days, amounts, returnedLater: 0, revenue: 0, turnover: 0 };
  const group = new Total();
  const all = new Total();
  const returned: { day: number; net: number }[] = [];
  let [customers, purchases, returns, returnsOnly] = [0, 0, 0, 0];
  for (const code of ordered(known(bounds))) {
    const size = copyRows(
      ledger,
      rows.subarray(bounds[code], bounds[code + 1]),
      days,
      keys,
      amounts,
    );
    sortTogether(keys, [...(days === keys ? [] : [days]), amounts], size);
    all.clear();
    returned.length = 0;
    // purchases take the place of the rows that they were made of: there are never more of them
    let count = 0;
    for (let i = 0; i < size;) {
      const key = keys[i];
      let day = days[i];
      group.clear();
      for (; i < size && keys[i] === key; i++) {
        if (days[i] < day) day = days[i];
        group.add(amounts[i]);
        all.add(amounts[i]);
      }
      const net = group.net();
      if (net < 0) returned.push({ day, net });
      else {
        days[count] = day;
        amounts[count++] = net;
      }
    }
    if (!Number.isFinite(all.turnover)) throw notFinite("tooLarge", { what: "result" });
    returns += returned.length;
    if (!count) {
      returnsOnly++;
      continue;
    }
    if (days !== keys) sortTogether(days, [amounts], count);
    const first = days[0];
    bought.count = count;
    bought.returnedLater = returned.length
      ? netOf(returned.map(({ day, net }) => (day > first ? net : 0)))
      : 0;
    bought.revenue = all.net();
    bought.turnover = all.turnover;
    customers++;
    purchases += count;
    visit(code, bought);
  }
  return { customers, purchases, returns, returnsOnly, rowsUsed: rows.length };
}

/** The codes of customers that have rows. */
function known(bounds: Uint32Array): Int32Array {
  const codes = new Int32Array(bounds.length - 1);
  let count = 0;
  for (let code = 0; code < codes.length; code++)
    if (bounds[code + 1] > bounds[code]) codes[count++] = code;
  return codes.subarray(0, count);
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

/** Numbers of the rows up to a day, one customer's after the other's, from `bounds[code]` to `bounds[code + 1]`. */
function rowsByCustomer({ customers, dates }: Ledger, end: number) {
  const size = customers.values.length;
  // one place further than said, until the rows of each customer have moved its beginning up to its end
  const bounds = new Uint32Array(size + 2);
  for (let i = 0; i < dates.length; i++)
    if (Math.floor(dates[i]) <= end) bounds[customers.codes[i] + 2]++;
  for (let code = 1; code <= size; code++) bounds[code + 1] += bounds[code];
  const rows = new Uint32Array(bounds[size + 1]);
  for (let i = 0; i < dates.length; i++)
    if (Math.floor(dates[i]) <= end) rows[bounds[customers.codes[i] + 1]++] = i;
  return { bounds: bounds.subarray(0, size + 1), rows };
}

/**
 * Copies a customer's rows: day, amount, and the key that rows of one purchase share. Without order ids the day is the key, and both
 * are one column. How many there are is the result.
 */
function copyRows(
  { dates, amounts: paid, orders }: Ledger,
  rows: Uint32Array,
  days: Int32Array,
  keys: Int32Array,
  amounts: Float64Array,
): number {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const day = Math.floor(dates[row]);
    days[i] = day;
    amounts[i] = paid[row];
    if (orders) keys[i] = orders.codes[row] < 0 ? day : END_OF_TIME + orders.codes[row];
  }
  return rows.length;
}

/** Most ledgers are in order of date, and most customers have few purchases: an insertion sort then is the fastest. */
const FEW = 32;

/** Sorts the beginning of a column, and that of others along with it. */
function sortTogether(
  keys: Int32Array,
  others: readonly (Int32Array | Float64Array)[],
  length: number,
): void {
  let sorted = 1;
  while (sorted < length && keys[sorted - 1] <= keys[sorted]) sorted++;
  if (sorted >= length) return;
  const columns = [keys, ...others];
  if (length > FEW) {
    const order = new Uint32Array(length)
      .map((_, i) => i)
      .sort((i, j) => keys[i] - keys[j] || i - j);
    for (const column of columns) {
      const moved = column.slice(0, length);
      for (let i = 0; i < length; i++) column[i] = moved[order[i]];
    }
    return;
  }
  for (let i = sorted; i < length; i++)
    for (let j = i; j > 0 && keys[j] < keys[j - 1]; j--)
      for (const column of columns) [column[j - 1], column[j]] = [column[j], column[j - 1]];
}
