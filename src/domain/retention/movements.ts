/** Revenue from one period to the next, by customer: who is new or back, who brings more, who brings less, who is gone. */
import type { IdColumn } from "../support/columns";
import { unavailable } from "../support/errors";
import { farDates } from "../support/far-dates";
import { CALENDARS, type CohortOptions, periodsOf, upTo } from "./cohorts";

/** One period; amounts in currency, null in a period that is not over yet, of which only the opening is known. */
export interface Movement {
  /** "2025-01". */
  readonly period: string;
  /** What the period before brought. */
  readonly opening: number;
  /** Of customers who bring something for the first time. */
  readonly joined: number | null;
  /** Of customers who brought something before, but nothing in the period before. */
  readonly returned: number | null;
  /** What customers of the period before bring more now. */
  readonly expansion: number | null;
  /** What they bring less, but not nothing. */
  readonly contraction: number | null;
  /** What customers brought who now bring nothing. */
  readonly lost: number | null;
  /** opening + joined + returned + expansion − contraction − lost. */
  readonly closing: number | null;
}

interface Sales {
  readonly customers: IdColumn;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
}

/** No more periods than Excel has columns, as of cohorts. */
const MOST_PERIODS = 16_382;
/** Sums of the same amounts may differ by so much, relative to them: that is no movement. */
const ROUNDING = 1e-12;

/**
 * The movements of each period from the first purchase to the as-of date. A customer who gives back as much as it buys in a period,
 * or more, brings nothing in it. Throws "unavailable" without purchases.
 * Source: Skok (2010, with later additions), SaaS Metrics 2.0, for Entrepreneurs.
 */
export function movements(sales: Sales, { unit, asOf }: CohortOptions): Movement[] {
  const { periodOf, nameOf } = CALENDARS[unit];
  const { codes, dates, amounts, end } = upTo(sales, asOf, sales.amounts);
  const periods = periodsOf(dates, periodOf);
  const first = periods.reduce((earliest, period) => Math.min(earliest, period));
  const [count, lastWhole] = [periodOf(end) - first + 1, periodOf(end + 1) - 1];
  if (count > MOST_PERIODS)
    throw unavailable("tooManyPeriods", { count, unit, far: farDates(dates) });
  const rows = rowsByPeriod(periods, first, count);
  const brought = new Map<number, number>();
  const everBefore = new Set<number>();
  return rows.map((those, i) => {
    const period = nameOf(first + i);
    if (first + i > lastWhole) return { ...UNKNOWN, period, opening: total(brought) };
    const now = revenueOf(those, codes, amounts);
    const movement = between(brought, now, everBefore);
    brought.clear();
    for (const [customer, revenue] of now) {
      brought.set(customer, revenue);
      everBefore.add(customer);
    }
    return { period, ...movement };
  });
}

const UNKNOWN = {
  ...{ period: "", opening: 0, joined: null, returned: null, expansion: null },
  ...{ contraction: null, lost: null, closing: null },
};

function between(
  before: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, number>,
  everBefore: ReadonlySet<number>,
): Omit<Movement, "period"> {
  let [joined, returned, expansion, contraction, lost] = [0, 0, 0, 0, 0];
  for (const [customer, revenue] of now) {
    const was = before.get(customer);
    if (was === undefined && everBefore.has(customer)) returned += revenue;
    else if (was === undefined) joined += revenue;
    else if (revenue - was > ROUNDING * was) expansion += revenue - was;
    else if (was - revenue > ROUNDING * was) contraction += was - revenue;
  }
  for (const [customer, was] of before) if (!now.has(customer)) lost += was;
  return {
    opening: total(before),
    joined,
    returned,
    expansion,
    contraction,
    lost,
    closing: total(now),
  };
}

/** Net revenue of each customer who brings something. */
function revenueOf(rows: readonly number[], codes: Int32Array, amounts: Float64Array) {
  const revenue = new Map<number, number>();
  for (const i of rows) revenue.set(codes[i], (revenue.get(codes[i]) ?? 0) + amounts[i]);
  for (const [customer, sum] of revenue) if (sum <= 0) revenue.delete(customer);
  return revenue;
}

const total = (revenue: ReadonlyMap<number, number>): number => {
  let all = 0;
  for (const amount of revenue.values()) all += amount;
  return all;
};

/** The rows of each period. */
function rowsByPeriod(periods: Int32Array, first: number, count: number): number[][] {
  const rows = Array.from({ length: count }, (): number[] => []);
  periods.forEach((period, i) => rows[period - first].push(i));
  return rows;
}
