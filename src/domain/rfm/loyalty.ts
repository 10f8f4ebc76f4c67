/** What the loyalty groups of RFM were worth so far, will be worth, and how many of their customers have gone. */
import { forecast, type ForecastOptions } from "../forecast";
import type { Ledger } from "../forecast/summary";
import type { Rfm } from "../rfm";
import { LOYALTY, type Loyalty } from "./segments";

/** The groups, the most loyal first. */
export const LOYALTY_GROUPS = [...new Set(Object.values(LOYALTY))];

/** Of each customer, by its code in the ledger. */
export interface LoyaltyByCode {
  /** Index of its group. */
  readonly group: Uint8Array;
  /** Currency, up to the as-of date. */
  readonly revenue: Float64Array;
}

/** One group; money in currency, less what is not earned of it. */
export interface LoyaltyValue {
  readonly loyalty: Loyalty;
  readonly customers: number;
  /** What its customers have brought so far. */
  readonly realised: number;
  /** How many of them to expect to be still active. */
  readonly active: number;
  /** Share of them who have left; null without customers. */
  readonly churn: number | null;
  /** What they will bring within the horizon, discounted. */
  readonly future: number;
  /** Realised and future. */
  readonly lifetime: number;
}

/** Group and revenue of scored customers, for a ledger with so many customers in all. */
export function loyaltyByCode({ codes, segments, revenue }: Rfm, size: number): LoyaltyByCode {
  const byCode = { group: new Uint8Array(size), revenue: new Float64Array(size) };
  codes.forEach((code, i) => {
    byCode.group[code] = LOYALTY_GROUPS.indexOf(LOYALTY[segments[i]]);
    byCode.revenue[code] = revenue[i];
  });
  return byCode;
}

/**
 * Adds up by loyalty group what a forecast says of each customer. A customer whose amounts say nothing of the next one
 * adds nothing to the future. Throws "unavailable" where the ledger cannot tell a model.
 */
export function loyaltyValues(
  { group, revenue, ...ledger }: Ledger & LoyaltyByCode,
  options: ForecastOptions,
): LoyaltyValue[] {
  const { summary, alive, value } = forecast(ledger, options);
  const sums = LOYALTY_GROUPS.map(() => ({ customers: 0, realised: 0, active: 0, future: 0 }));
  summary.codes.forEach((code, i) => {
    const sum = sums[group[code]];
    sum.customers++;
    sum.realised += options.margin * revenue[code];
    sum.active += alive[i];
    sum.future += Number.isNaN(value[i]) ? 0 : value[i];
  });
  return sums.map(({ customers, realised, active, future }, i) => ({
    loyalty: LOYALTY_GROUPS[i],
    customers,
    realised,
    active,
    churn: customers ? 1 - active / customers : null,
    future,
    lifetime: realised + future,
  }));
}
