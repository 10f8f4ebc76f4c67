/** From a ledger of purchases to one purchase history per customer. */
import type { IdColumn } from "./columns";
import { unavailable } from "./errors";

/**
 * A ledger, one row per purchase or line of an order: by whom, when (serial) and for how much (currency; money given back
 * is negative). Rows of one customer and order are one purchase, on the day of the first; without orders those of one day are.
 */
export interface Ledger {
  readonly customers: Pick<IdColumn, "codes" | "values">;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  readonly orders?: Pick<IdColumn, "codes">;
}

/** Days of each unit of time; months and years are mean ones of the Julian calendar. */
export const UNIT_DAYS = { week: 7, day: 1, month: 365.25 / 12, year: 365.25 } as const;
export type Unit = keyof typeof UNIT_DAYS;
/** The units, the default first. */
export const UNITS = Object.keys(UNIT_DAYS) as Unit[];

/** One entry per customer who bought by `asOf`, in order of the customers' numbers or names. */
export interface PurchaseSummary {
  /** Serial of the day up to which purchases count. */
  readonly asOf: number;
  readonly unit: Unit;
  /** The customers' codes in the ledger. */
  readonly codes: Int32Array;
  readonly customers: (string | number)[];
  /** Days of purchase after the first. */
  readonly frequency: Float64Array;
  /** Units of time from the first purchase to the last. */
  readonly recency: Float64Array;
  /** Units of time from the first purchase to `asOf`. */
  readonly age: Float64Array;
  /** Mean amount of a day of repeat purchase; 0 without one. */
  readonly monetary: Float64Array;
  /** Serials of the days of first purchase. */
  readonly first: Float64Array;
  /** What each has brought, returns taken off. */
  readonly revenue: Float64Array;
  /** Rows of the ledger that count. */
  readonly rowsUsed: number;
  /** Returns: days, or orders, of which more was given back than bought. */
  readonly returns: number;
  /** Customers left out, who have returns only. */
  readonly returnsOnly: number;
}

/** What is left of amounts that cancel, by rounding, is less than this share of them. */
const ROUNDING = 1e-12;

/**
 * Summarises a ledger up to and including the day `asOf` (default: the last day in it). A day, or an order, of which more was
 * given back than bought is a return: its money counts, but it is no purchase. The models work in days, so that several
 * orders of one customer and day are one purchase.
 * Throws "unavailable" when no purchase is left.
 */
export function summarisePurchases(
  ledger: Ledger,
  { asOf, unit }: { readonly asOf?: number; readonly unit: Unit },
): PurchaseSummary {
  const end = Math.floor(asOf ?? lastDate(ledger));
  const byCustomer = purchasesByCustomer(ledger, end);
  const size = byCustomer.order.length;
  const column = () => new Float64Array(size);
  const [frequency, recency, age, monetary] = [column(), column(), column(), column()];
  const [first, revenue] = [column(), column()];
  const codes = new Int32Array(size);
  let [kept, returns] = [0, 0];
  for (let c = 0; c < size; c++) {
    let [purchases, last, begin, total, turnover, all] = [0, 0, 0, 0, 0, 0];
    returns += forEachDay(byCustomer, c, (day, amount, sizeOfAmount, isPurchase) => {
      all += amount;
      if (isPurchase) {
        if (purchases++ === 0) begin = day;
        last = day;
      }
      if (purchases > 0 && day > begin) {
        total += amount;
        turnover += sizeOfAmount;
      }
    });
    if (!purchases) continue;
    const repeats = purchases - 1;
    codes[kept] = byCustomer.order[c];
    frequency[kept] = repeats;
    recency[kept] = (last - begin) / UNIT_DAYS[unit];
    age[kept] = (end - begin) / UNIT_DAYS[unit];
    monetary[kept] = repeats && Math.abs(total) > ROUNDING * turnover ? total / repeats : 0;
    first[kept] = begin;
    revenue[kept++] = all;
  }
  if (!kept) throw unavailable("returnsOnly");
  const cut = (figures: Float64Array) => (kept < size ? figures.slice(0, kept) : figures);
  const found = codes.slice(0, kept);
  return {
    asOf: end,
    unit,
    codes: found,
    customers: Array.from(found, (code) => ledger.customers.values[code]),
    frequency: cut(frequency),
    recency: cut(recency),
    age: cut(age),
    monetary: cut(monetary),
    first: cut(first),
    revenue: cut(revenue),
    rowsUsed: byCustomer.rows,
    returns,
    returnsOnly: size - kept,
  };
}

/** Days of purchase, each with the customer's code, up to and including a day. */
export function forEachPurchase(
  ledger: Ledger,
  end: number,
  visit: (code: number, day: number) => void,
): void {
  const byCustomer = purchasesByCustomer(ledger, end);
  for (let c = 0; c < byCustomer.order.length; c++)
    forEachDay(byCustomer, c, (day, _amount, _size, isPurchase) => {
      if (isPurchase) visit(byCustomer.order[c], day);
    });
}

type ByCustomer = ReturnType<typeof purchasesByCustomer>;

/** Calls `visit` with each day of a customer, the sum and the size of its amounts, and whether it is one of purchase. */
function forEachDay(
  { starts, days, amounts, byOrder }: ByCustomer,
  c: number,
  visit: (day: number, amount: number, size: number, isPurchase: boolean) => void,
): number {
  let returns = 0;
  const [from, to] = [starts[c], starts[c + 1]];
  sortPurchases(days, amounts, from, to);
  for (let i = from, next; i < to; i = next) {
    let [total, size, most] = [0, 0, -Infinity];
    for (next = i; next < to && days[next] === days[i]; next++) {
      const amount = amounts[next];
      total += amount;
      size += Math.abs(amount);
      if (amount > most) most = amount;
      if (byOrder && amount < 0) returns++;
    }
    const isPurchase = byOrder ? most >= 0 : total >= -ROUNDING * size;
    if (!byOrder && !isPurchase) returns++;
    visit(days[i], total, size, isPurchase);
  }
  return returns;
}

export function lastDate({ dates }: Ledger): number {
  if (!dates.length) throw unavailable("noPurchases");
  let last = dates[0];
  for (let i = 1; i < dates.length; i++) if (dates[i] > last) last = dates[i];
  return last;
}

/** Days and amounts of all purchases up to a day, one customer's after the other's: from `starts[c]` to `starts[c + 1]`. */
function purchasesByCustomer(ledger: Ledger, end: number) {
  const { customers, dates, amounts } = ledger.orders
    ? oneRowPerOrder(ledger, ledger.orders)
    : ledger;
  const counts = new Uint32Array(customers.values.length);
  for (let i = 0; i < dates.length; i++)
    if (Math.floor(dates[i]) <= end) counts[customers.codes[i]]++;
  const order = customerOrder(customers, counts);
  if (!order.length) throw unavailable("noPurchasesUpTo", { asOf: end });
  const starts = new Uint32Array(order.length + 1);
  const next = new Uint32Array(counts.length);
  for (let c = 0; c < order.length; c++) {
    next[order[c]] = starts[c];
    starts[c + 1] = starts[c] + counts[order[c]];
  }
  const days = new Int32Array(starts[order.length]);
  const sums = new Float64Array(starts[order.length]);
  for (let i = 0; i < dates.length; i++) {
    const day = Math.floor(dates[i]);
    if (day > end) continue;
    const place = next[customers.codes[i]]++;
    days[place] = day;
    sums[place] = amounts[i];
  }
  const rows = ledger.orders ? countUntil(ledger.dates, end) : starts[order.length];
  return { order, starts, days, amounts: sums, rows, byOrder: ledger.orders !== undefined };
}

const countUntil = (dates: Float64Array, end: number): number =>
  dates.reduce((count, date) => count + Number(Math.floor(date) <= end), 0);

/** A ledger in which each order of a customer is one row, of its earliest day and the sum of its amounts. */
function oneRowPerOrder(
  { customers, dates, amounts }: Ledger,
  orders: Pick<IdColumn, "codes">,
): Ledger {
  const known = new Map<number, number>();
  const codes = new Int32Array(dates.length);
  const firsts = new Float64Array(dates.length);
  const sums = new Float64Array(dates.length);
  const sizes = new Float64Array(dates.length);
  for (let i = 0; i < dates.length; i++) {
    const key = customers.codes[i] * 2 ** 26 + orders.codes[i];
    let row = known.get(key);
    if (row === undefined) {
      known.set(key, (row = known.size));
      codes[row] = customers.codes[i];
      firsts[row] = Infinity;
    }
    firsts[row] = Math.min(firsts[row], dates[i]);
    sums[row] += amounts[i];
    sizes[row] += Math.abs(amounts[i]);
  }
  for (let row = 0; row < known.size; row++)
    if (Math.abs(sums[row]) <= ROUNDING * sizes[row]) sums[row] = 0;
  return {
    customers: { codes: codes.subarray(0, known.size), values: customers.values },
    dates: firsts.subarray(0, known.size),
    amounts: sums.subarray(0, known.size),
  };
}

/** Codes of the customers with a purchase: ids that are numbers by size, then ids that are text. */
function customerOrder({ values }: Ledger["customers"], counts: Uint32Array): Int32Array {
  const numbers: number[] = [];
  const texts: number[] = [];
  for (let code = 0; code < counts.length; code++)
    if (counts[code]) (typeof values[code] === "number" ? numbers : texts).push(code);
  numbers.sort((one, other) => (values[one] as number) - (values[other] as number));
  texts.sort((one, other) => (values[one] < values[other] ? -1 : 1));
  return Int32Array.from([...numbers, ...texts]);
}

/** Most ledgers are in order of date, and most customers have few purchases: an insertion sort then is the fastest. */
const FEW = 32;

/** Sorts one customer's purchases by day, those of one day by amount, so that sums do not depend on the rows' order. */
function sortPurchases(days: Int32Array, amounts: Float64Array, from: number, to: number): void {
  const precedes = (i: number, j: number) =>
    days[i] < days[j] || (days[i] === days[j] && amounts[i] < amounts[j]);
  if (to - from > FEW) {
    let ordered = true;
    for (let i = from + 1; i < to && ordered; i++) ordered = !precedes(i, i - 1);
    if (ordered) return;
    const order = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    order.sort((i, j) => days[i] - days[j] || amounts[i] - amounts[j]);
    days.set(
      Int32Array.from(order, (i) => days[i]),
      from,
    );
    amounts.set(
      Float64Array.from(order, (i) => amounts[i]),
      from,
    );
    return;
  }
  for (let i = from + 1; i < to; i++)
    for (let j = i; j > from && precedes(j, j - 1); j--) {
      [days[j - 1], days[j]] = [days[j], days[j - 1]];
      [amounts[j - 1], amounts[j]] = [amounts[j], amounts[j - 1]];
    }
}
