/** From a ledger of purchases to one purchase history per customer. */
import type { IdColumn } from "./columns";
import { unavailable } from "./errors";

/** A ledger, one row per purchase: by whom, when (serial) and for how much (currency; a refund is negative). */
export interface Ledger {
  readonly customers: Pick<IdColumn, "codes" | "values">;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
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
  /** Rows of the ledger that count. */
  readonly rowsUsed: number;
}

/** What is left of amounts that cancel, by rounding, is less than this share of them. */
const ROUNDING = 1e-12;

/**
 * Summarises a ledger up to and including the day `asOf` (default: the last day in it). Purchases of one customer on one
 * day count as one, and refunds reduce that day's amount; a day with nothing but a refund counts too.
 * Throws "unavailable" when no purchase is left.
 */
export function summarisePurchases(
  ledger: Ledger,
  { asOf, unit }: { readonly asOf?: number; readonly unit: Unit },
): PurchaseSummary {
  const end = Math.floor(asOf ?? lastDate(ledger));
  const { order, starts, days, amounts } = purchasesByCustomer(ledger, end);
  const size = order.length;
  const frequency = new Float64Array(size);
  const recency = new Float64Array(size);
  const age = new Float64Array(size);
  const monetary = new Float64Array(size);
  const first = new Float64Array(size);
  for (let c = 0; c < size; c++) {
    const [from, to] = [starts[c], starts[c + 1]];
    sortPurchases(days, amounts, from, to);
    let [repeats, total, turnover] = [0, 0, 0];
    for (let i = from; i < to; i++) {
      if (days[i] === days[from]) continue;
      if (days[i] !== days[i - 1]) repeats++;
      total += amounts[i];
      turnover += Math.abs(amounts[i]);
    }
    frequency[c] = repeats;
    recency[c] = (days[to - 1] - days[from]) / UNIT_DAYS[unit];
    age[c] = (end - days[from]) / UNIT_DAYS[unit];
    monetary[c] = repeats && Math.abs(total) > ROUNDING * turnover ? total / repeats : 0;
    first[c] = days[from];
  }
  const customers = Array.from(order, (code) => ledger.customers.values[code]);
  const rowsUsed = starts[size];
  return {
    asOf: end,
    unit,
    codes: order,
    customers,
    frequency,
    recency,
    age,
    monetary,
    first,
    rowsUsed,
  };
}

export function lastDate({ dates }: Ledger): number {
  if (!dates.length) throw unavailable("noPurchases");
  let last = dates[0];
  for (let i = 1; i < dates.length; i++) if (dates[i] > last) last = dates[i];
  return last;
}

/** Days and amounts of all purchases up to a day, one customer's after the other's: from `starts[c]` to `starts[c + 1]`. */
function purchasesByCustomer({ customers, dates, amounts }: Ledger, end: number) {
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
  return { order, starts, days, amounts: sums };
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
