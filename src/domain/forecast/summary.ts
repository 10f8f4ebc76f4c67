/** From a ledger of purchases to one purchase history per customer. */
import { type Ledger, endOf, netBetween, purchasesByCustomer } from "../support/purchases";
import { customerOrder } from "./customer-order";

export { firstDate, type Ledger, lastDate } from "../support/purchases";

/** Days of each unit of time; months and years are mean ones of the Julian calendar. */
export const UNIT_DAYS = { week: 7, day: 1, month: 365.25 / 12, year: 365.25 } as const;
export type Unit = keyof typeof UNIT_DAYS;
/** A yearly rate per unit of time, as pages convert it. */
export const ratePer = (unit: Unit, yearly: number): number =>
  (1 + yearly) ** (UNIT_DAYS[unit] / UNIT_DAYS.year) - 1;
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

/**
 * Summarises a ledger up to and including the day `asOf` (default: the last day in it). What a purchase and a return are,
 * purchases.ts says. The models work in days, so that several orders of one customer and day are one purchase here.
 * Throws "unavailable" when no purchase is left.
 */
export function summarisePurchases(
  ledger: Ledger,
  { asOf, unit }: { readonly asOf?: number; readonly unit: Unit },
): PurchaseSummary {
  const end = endOf(ledger, asOf);
  const purchases = purchasesByCustomer(ledger, end);
  const { starts, days, amounts, returns, returnsOnly, rowsUsed } = purchases;
  const order = customerOrder(ledger.customers.values, purchases.codes);
  const size = order.length;
  const column = () => new Float64Array(size);
  const [frequency, recency, age, monetary] = [column(), column(), column(), column()];
  const first = column();
  const codes = new Int32Array(size);
  const revenue = column();
  for (let i = 0; i < size; i++) {
    const c = order[i];
    const to = starts[c + 1];
    const day = days[starts[c]];
    let from = starts[c] + 1;
    while (from < to && days[from] === day) from++;
    let repeats = 0;
    for (let p = from; p < to; p++) if (days[p] !== days[p - 1]) repeats++;
    codes[i] = purchases.codes[c];
    frequency[i] = repeats;
    recency[i] = (days[to - 1] - day) / UNIT_DAYS[unit];
    age[i] = (end - day) / UNIT_DAYS[unit];
    if (repeats) monetary[i] = netBetween(amounts, from, to, purchases.returnedLater[c]) / repeats;
    first[i] = day;
    revenue[i] = purchases.revenue[c];
  }
  const customers = Array.from(codes, (code) => ledger.customers.values[code]);
  return {
    ...{ asOf: end, unit, codes, customers, frequency, recency, age, monetary, first, revenue },
    ...{ rowsUsed, returns, returnsOnly },
  };
}

/** Days of purchase, each with the customer's code, up to and including a day. */
export function forEachPurchase(
  ledger: Ledger,
  end: number,
  visit: (code: number, day: number) => void,
): void {
  const { codes, starts, days } = purchasesByCustomer(ledger, end);
  for (let c = 0; c < codes.length; c++)
    for (let p = starts[c]; p < starts[c + 1]; p++)
      if (p === starts[c] || days[p] !== days[p - 1]) visit(codes[c], days[p]);
}
