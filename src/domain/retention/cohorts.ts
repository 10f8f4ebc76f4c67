/** Cohorts: customers who first bought in the same period, and how many of them buy again, period by period. */
import { calendar, formatDate } from "../support/dates";
import { unavailable } from "../support/errors";
import { farDates } from "../support/far-dates";
import { type Ledger, endOf, visitBuyers } from "../support/purchases";

export const COHORT_UNITS = ["month", "week", "quarter", "year"] as const;
export type CohortUnit = (typeof COHORT_UNITS)[number];

/** Numbers periods so that one follows the other, and names them. */
export interface Calendar {
  readonly periodOf: (day: number) => number;
  readonly nameOf: (period: number) => string;
}

const MONDAY = -5; // 1900-01-02 is one in Excel's count, and so is every seventh day before and after it

export const CALENDARS: Readonly<Record<CohortUnit, Calendar>> = {
  month: {
    periodOf: monthOf,
    nameOf: (period) => `${Math.floor(period / 12)}-${String((period % 12) + 1).padStart(2, "0")}`,
  },
  week: {
    periodOf: (day) => Math.floor((day - MONDAY) / 7),
    nameOf: (period) => formatDate(7 * period + MONDAY),
  },
  quarter: {
    periodOf: (day) => Math.floor(monthOf(day) / 3),
    nameOf: (period) => `${Math.floor(period / 4)}-Q${(period % 4) + 1}`,
  },
  year: { periodOf: (day) => calendar(day).year, nameOf: String },
};

function monthOf(day: number): number {
  const { year, month } = calendar(day);
  return 12 * year + month - 1;
}

export interface Cohorts {
  /** Periods since the first purchase: 0, 1, 2 … */
  readonly periods: number[];
  /** Per cohort, the earliest first: its name, its customers, the share active in each period; null where none can be known yet. */
  readonly rows: (string | number | null)[][];
}

export interface CohortOptions {
  readonly unit: CohortUnit;
  /** Serial of the last day that is known; later purchases are left out. Default: the last date. */
  readonly asOf?: number;
}

/** Excel's columns, less two. */
const MOST_PERIODS = 16_382;
const MOST_CELLS = 5_000_000;

/** Who bought when; with amounts, those of a return are no purchase, and customers who only returned are left out. */
export type Visits = Pick<Ledger, "customers" | "dates"> &
  Partial<Pick<Ledger, "amounts" | "orders">>;

/**
 * Follows each cohort of purchases (customers, date serials) in periods of a unit, up to the as-of date. Of a period that this date
 * cuts short nobody knows yet who will buy: its shares are null, but for that of a cohort's own first period, which is 1.
 * `survivors` are those who bought in a period or later, and so were still customers. Throws "unavailable" without purchases.
 */
export function cohorts(
  purchases: Visits,
  { unit, asOf }: CohortOptions,
  survivors?: boolean,
): Cohorts {
  if (!purchases.dates.length) throw unavailable("noPurchasesDated");
  const { codes, dates, end } = visitsUpTo(purchases, asOf);
  const { periodOf, nameOf } = CALENDARS[unit];
  const periods = periodsOf(dates, periodOf);
  const last = periodOf(end);
  const lastWhole = periodOf(end + 1) - 1;
  const active = activity(codes, periods, last + 1, survivors);
  const firsts = [...active.keys()].sort((one, other) => one - other);
  const count = last - firsts[0] + 1;
  if (count > MOST_PERIODS || count * firsts.length > MOST_CELLS)
    throw unavailable("tooManyPeriods", { count, unit, far: farDates(dates) });
  return {
    periods: Array.from({ length: count }, (_, since) => since),
    rows: firsts.map((first) => {
      const customersIn = active.get(first)!;
      const shares = Array.from({ length: count }, (_, since) =>
        since > 0 && first + since > lastWhole ? null : (customersIn[since] ?? 0) / customersIn[0],
      );
      return [nameOf(first), customersIn[0], ...shares];
    }),
  };
}

/** The purchases up to a day, which is `end`: the last date by default, be it that of a return. */
export function visitsUpTo(visits: Visits, asOf: number | undefined) {
  if (!visits.amounts && !visits.orders) return upTo(visits, asOf);
  const amounts = visits.amounts ?? new Float64Array(visits.dates.length).fill(1);
  const end = endOf(visits, asOf);
  const codes = new Int32Array(amounts.length);
  const dates = new Float64Array(amounts.length);
  let size = 0;
  visitBuyers({ ...visits, amounts }, end, (code, { count, days }) => {
    codes.fill(code, size, size + count);
    for (let i = 0; i < count; i++) dates[size++] = days[i];
  });
  return { codes: codes.subarray(0, size), dates: dates.subarray(0, size), end };
}

/** The rows up to a day, the last date by default, which is `end`. */
export function upTo(
  { customers: { codes }, dates }: Pick<Ledger, "customers" | "dates">,
  asOf: number | undefined,
  amounts: Float64Array = new Float64Array(),
) {
  const end = endOf({ dates }, asOf);
  if (asOf === undefined) return { codes, dates, amounts, end };
  const isKnown = (_: number, i: number) => Math.floor(dates[i]) <= end;
  const known = dates.filter(isKnown);
  if (!known.length) throw unavailable("noPurchasesUpTo", { asOf: end });
  return { codes: codes.filter(isKnown), dates: known, amounts: amounts.filter(isKnown), end };
}

/** Period of each date; what a day belongs to is looked up once. */
export function periodsOf(dates: Float64Array, periodOf: (day: number) => number): Int32Array {
  const known: number[] = [];
  const periods = new Int32Array(dates.length);
  for (let i = 0; i < dates.length; i++) {
    const day = Math.floor(dates[i]);
    periods[i] = known[day] ??= periodOf(day);
  }
  return periods;
}

/**
 * By period of first purchase, how many customers bought 0, 1, 2 … periods later, `survivors` with those who bought later still. `span` is
 * more than any period.
 */
function activity(
  codes: Int32Array,
  periods: Int32Array,
  span: number,
  survivors?: boolean,
): Map<number, number[]> {
  const keys = new Float64Array(codes.length);
  for (let i = 0; i < keys.length; i++) keys[i] = codes[i] * span + periods[i];
  keys.sort();
  const active = new Map<number, number[]>();
  let first = NaN;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === keys[i - 1]) continue;
    const period = keys[i] % span;
    if (Math.floor(keys[i] / span) !== Math.floor(keys[i - 1] / span)) first = period;
    const counts = active.get(first) ?? [];
    active.set(first, counts);
    // a survivor was one since the visit before, too
    let at = survivors && period > first ? keys[i - 1] % span : period - 1;
    while (at++ < period) counts[at - first] = (counts[at - first] ?? 0) + 1;
  }
  return active;
}
