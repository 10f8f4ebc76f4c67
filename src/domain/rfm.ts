/**
 * RFM: how recently, how often and for how much money a customer buys, scored against all the other customers.
 * Source: Hughes (1994), "Strategic Database Marketing"; segments after the customary map of recency against
 * frequency and money.
 */
import { sortedByKeys } from "./numerics/distinct";
import type { IdColumn } from "./support/columns";
import { endOf, type Ledger, netOf, visitBuyers } from "./support/purchases";
import { scores } from "./rfm/scores";
import { sum, withoutNoise } from "./support/sum";
import { LOYALTY, type Loyalty, SEGMENTS, type Segment, segmentOf } from "./rfm/segments";

/** A ledger whose customers can be sorted by name. */
export type NamedLedger = Ledger & { readonly customers: IdColumn };

/** A customer's money: per purchase or in total. */
export const MEASURES = ["average", "total"] as const;

export interface RfmOptions {
  /** The day to count from, a serial; later purchases are left out. Default: the day of the last purchase. */
  readonly asOf?: number;
  /** Steps of each score, 2 to 9; default 5. */
  readonly bins?: number;
  /** Money per purchase (default) or in total. */
  readonly monetary?: (typeof MEASURES)[number];
}

/** Scored customers as columns, the best customer first. */
export interface Rfm {
  /** Serial of the day counted from. */
  readonly asOf: number;
  /** The customers' codes in the ledger. */
  readonly codes: Uint32Array;
  readonly customers: (string | number)[];
  /** Serial of the day. */
  readonly lastPurchase: Float64Array;
  /** Days from the last purchase to `asOf`. */
  readonly recency: Float64Array;
  /** Number of purchases. */
  readonly frequency: Float64Array;
  /** Currency, per purchase or in total, as asked. */
  readonly monetary: Float64Array;
  /** Currency, in total. */
  readonly revenue: Float64Array;
  /** Scores from 1, the worst, to `bins`. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly segments: Segment[];
  /** How many returns there are, and customers left out because they have nothing else. */
  readonly returns: number;
  readonly returnsOnly: number;
}

/** Scores the customers of a ledger. Throws "unavailable" when there is no purchase to score. */
export function rfm(ledger: NamedLedger, options: RfmOptions = {}): Rfm {
  const { bins = 5, monetary = "average" } = options;
  const asOf = endOf(ledger, options.asOf);
  const { who, lastPurchase, frequency, revenue, turnover, returns, returnsOnly } = buyers(ledger, asOf); // prettier-ignore
  const money = monetary === "total" ? revenue : revenue.map((total, c) => total / frequency[c]);
  const comparable = money.map((value, c) => withoutNoise(value, turnover[c] / frequency[c]));

  const r = scores(lastPurchase, bins);
  const f = scores(frequency, bins);
  const m = scores(comparable, bins);
  const labels = ledger.customers.labels;
  const { order: byMoney } = sortedByKeys(
    descending(comparable),
    (a, b) => comparable[b] - comparable[a] || (labels[who[a]] < labels[who[b]] ? -1 : 1),
  );
  const order = stablyByTotal(byMoney, (c) => r[c] + f[c] + m[c], 3 * bins);
  const sorted = <T extends Float64Array | Uint8Array>(column: T): T => gather(column, order);
  return {
    asOf,
    codes: order.map((c) => who[c]),
    customers: Array.from(order, (c) => ledger.customers.values[who[c]]),
    lastPurchase: sorted(lastPurchase),
    recency: sorted(lastPurchase).map((day) => asOf - day),
    frequency: sorted(frequency),
    monetary: sorted(money),
    revenue: sorted(revenue),
    r: sorted(r),
    f: sorted(f),
    m: sorted(m),
    segments: Array.from(order, (c) => segmentOf(r[c], f[c], m[c], bins)),
    ...{ returns, returnsOnly },
  };
}

/** What the scores are made of; one entry per customer, in order of code. */
function buyers(ledger: Ledger, asOf: number) {
  const most = ledger.customers.values.length;
  const column = () => new Float64Array(most);
  const [lastPurchase, frequency, revenue, turnover] = [column(), column(), column(), column()];
  const who = new Int32Array(most);
  let size = 0;
  const { returns, returnsOnly } = visitBuyers(ledger, asOf, (code, bought) => {
    who[size] = code;
    lastPurchase[size] = bought.days[bought.count - 1];
    frequency[size] = bought.count;
    revenue[size] = bought.revenue;
    turnover[size++] = bought.turnover;
  });
  const known = (column: Float64Array) => column.subarray(0, size);
  return {
    ...{ who: who.subarray(0, size), lastPurchase: known(lastPurchase) },
    ...{ frequency: known(frequency), revenue: known(revenue), turnover: known(turnover) },
    ...{ returns, returnsOnly },
  };
}

// Plain loops here and below: TypedArray.from with a function takes ten times as long.

/** Numbers of 32 bits in the reverse order of figures, alike for those that differ beyond seven digits. */
function descending(figures: Float64Array): Uint32Array {
  // no negative 0, which would have another key
  const bits = new Int32Array(new Float32Array(figures.map((figure) => figure + 0)).buffer);
  return new Uint32Array(bits.map((each) => (each < 0 ? each : each ^ 0x7fffffff)));
}

function gather<T extends Float64Array | Uint8Array>(column: T, indices: Uint32Array): T {
  const gathered = column.slice(0, indices.length) as T;
  for (let i = 0; i < indices.length; i++) gathered[i] = column[indices[i]];
  return gathered;
}

/** Sorts by a whole number from 0 to `highest`, the highest first; equals stay in the order they were in. */
function stablyByTotal(
  indices: Uint32Array,
  totalOf: (i: number) => number,
  highest: number,
): Uint32Array {
  const next = new Uint32Array(highest + 2); // where the next one with a total goes
  for (const i of indices) next[highest - totalOf(i) + 1]++;
  for (let place = 1; place < next.length; place++) next[place] += next[place - 1];
  const sorted = new Uint32Array(indices.length);
  for (const i of indices) sorted[next[highest - totalOf(i)]++] = i;
  return sorted;
}

/** One segment of customers; shares are fractions of all customers and of all revenue. */
export interface SegmentSummary {
  readonly segment: Segment;
  readonly loyalty: Loyalty;
  readonly customers: number;
  readonly share: number;
  readonly orders: number;
  readonly revenue: number;
  /** Null when all revenue adds up to nothing. */
  readonly revenueShare: number | null;
  /** Days. */
  readonly averageRecency: number;
  readonly averageFrequency: number;
  readonly averageMonetary: number;
}

/** Adds customers up by segment, the most loyal first; segments without customers are left out. */
export function rfmSummary({
  segments,
  recency,
  frequency,
  monetary,
  revenue,
}: Rfm): SegmentSummary[] {
  const members = new Map<Segment, number[]>(SEGMENTS.map((segment) => [segment, []]));
  segments.forEach((segment, customer) => members.get(segment)!.push(customer));
  const total = (column: Float64Array, customers: number[]) =>
    sum(customers.map((customer) => column[customer]));
  const allRevenue = netOf(revenue);
  return [...members]
    .filter(([, customers]) => customers.length > 0)
    .map(([segment, customers]) => ({
      segment,
      loyalty: LOYALTY[segment],
      customers: customers.length,
      share: customers.length / segments.length,
      orders: total(frequency, customers),
      revenue: total(revenue, customers),
      revenueShare: allRevenue ? total(revenue, customers) / allRevenue : null,
      averageRecency: total(recency, customers) / customers.length,
      averageFrequency: total(frequency, customers) / customers.length,
      averageMonetary: total(monetary, customers) / customers.length,
    }));
}
