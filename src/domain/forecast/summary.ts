/** From a ledger of purchases to one purchase history per customer. */
import { type Bought, type Ledger, endOf, netBetween, visitBuyers } from "../support/purchases";
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
  readonly first: Int32Array;
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
  const { values } = ledger.customers;
  const column = () => new Float64Array(values.length);
  const [frequency, recency, age, monetary, revenue] = [column(), column(), column(), column(), column()]; // prettier-ignore
  const [first, codes] = [new Int32Array(values.length), new Int32Array(values.length)];
  let size = 0;
  const summarise = (code: number, { count, days, amounts, returnedLater, ...bought }: Bought) => {
    const [day] = days;
    let from = 1;
    while (from < count && days[from] === day) from++;
    let repeats = 0;
    for (let p = from; p < count; p++) if (days[p] !== days[p - 1]) repeats++;
    codes[size] = code;
    frequency[size] = repeats;
    recency[size] = (days[count - 1] - day) / UNIT_DAYS[unit];
    age[size] = (end - day) / UNIT_DAYS[unit];
    if (repeats) monetary[size] = netBetween(amounts, from, count, returnedLater) / repeats;
    first[size] = day;
    revenue[size++] = bought.revenue;
  };
  const { rowsUsed, returns, returnsOnly } = visitBuyers(ledger, end, summarise, (codes) =>
    customerOrder(values, codes).map((c) => codes[c]),
  );
  const known = <T extends Float64Array | Int32Array>(column: T) => column.subarray(0, size) as T;
  return {
    ...{ asOf: end, unit, codes: known(codes) },
    customers: Array.from(known(codes), (code) => values[code]),
    ...{ frequency: known(frequency), recency: known(recency), age: known(age) },
    ...{ monetary: known(monetary), first: known(first), revenue: known(revenue) },
    ...{ rowsUsed, returns, returnsOnly },
  };
}

/** Days of purchase, each with the customer's code, up to and including a day. */
export function forEachPurchase(
  ledger: Ledger,
  end: number,
  visit: (code: number, day: number) => void,
): void {
  visitBuyers(ledger, end, (code, { count, days }) => {
    for (let p = 0; p < count; p++) if (p === 0 || days[p] !== days[p - 1]) visit(code, days[p]);
  });
}
