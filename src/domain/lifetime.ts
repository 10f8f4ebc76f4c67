/** Lifetime value: what a customer brings over the whole relationship, with those it refers. */
import type { IdColumn } from "./support/columns";
import { finite, invalid, notFinite, unavailable, zeroDivisor } from "./support/errors";
import type { YearFigure } from "./support/periods";
import { sum } from "./support/sum";

/** What happens in each period, one entry per period, all of the same length; period 1 comes first. */
export interface Periods {
  /** Number of purchases. */
  readonly transactions: Float64Array;
  /** Average amount of a purchase (currency). */
  readonly average: Float64Array;
  /** Cost of acquiring and serving the customer (currency). */
  readonly cost: Float64Array;
  /** Net income from customers it referred (currency). */
  readonly referral: Float64Array;
}

/**
 * Lifetime value Σₜ sₜ δₜ (nₜ aₜ − cₜ + rₜ), currency, where δₜ = (1 + discount)^−(t−1) and sₜ = retention^(t−1).
 * `discount` and `retention` are fractions per period. Period 1 is neither discounted nor at risk.
 * Source: Gupta & Lehmann (2003), "Customers as assets", J. Interactive Marketing 17(1); referral as in Kumar,
 * Petersen & Leone (2007), "How valuable is word of mouth?", HBR 85(10).
 */
export function lifetimeValue(
  { transactions, average, cost, referral }: Periods,
  discount = 0,
  retention = 1,
): number {
  const present = transactions.map(
    (n, t) => (retention / (1 + discount)) ** t * (n * average[t] - cost[t] + referral[t]),
  );
  return finite(sum(present), "lifetime value");
}

/** When the margins of a customer with constant retention arrive. */
export type Timing = 0 | 1 | 2;

/** A customer with the same margin and the same retention in every period. */
export interface RetainedCustomer {
  /** Currency per period. */
  readonly margin: number;
  /** Share of customers kept from period to period, 0 to 1. */
  readonly retention: number;
  /** Fraction per period, above −1. */
  readonly discount: number;
  /** Number of margins counted, from 1; Infinity for a relationship without end. */
  readonly periods: number;
  /** Cost of acquiring the customer, currency, once. */
  readonly acquisition: number;
  /** 0: the first margin now; 1: at the end of the first period if retained; 2: at its end for certain. */
  readonly timing: Timing;
}

/**
 * Value of margins m kept with a constant retention r at discount d: m × first × Σₖ qᵏ over `periods` terms from k = 0, where
 * q = r / (1 + d) and first is 1, q or 1 / (1 + d) by timing, less the cost of acquisition. For ever at timing 1 that is m r / (1 + d − r).
 * Source: Gupta & Lehmann (2003), "Customers as assets", J. Interactive Marketing 17(1); the timings: Fader & Hardie (2012),
 * "Reconciling and clarifying CLV formulas".
 */
export function retainedValue(customer: RetainedCustomer): number {
  const { margin, retention, discount, periods, acquisition, timing } = customer;
  const first = [1, retention / (1 + discount), 1 / (1 + discount)][timing];
  const loss = (1 + discount - retention) / (1 + discount); // 1 − q
  if (periods === Infinity && loss === 0) throw zeroDivisor("endless");
  if (periods === Infinity && loss < 0) throw unavailable("endlessGrowth");
  const margins = loss === 0 ? periods : -Math.expm1(periods * Math.log1p(-loss)) / loss;
  return finite(margin * first * margins - acquisition, "lifetime value");
}

/**
 * Periods until the cumulative cash flow turns from negative to non-negative, each period's flow spread evenly over it; 0 if it
 * is never negative.
 * Source: Gupta & Lehmann (2005), "Managing Customers as Investments", Wharton School Publishing.
 */
export function paybackPeriods(cashflows: Float64Array): number {
  const noise = finite(sum(cashflows.map(Math.abs)), "cash flow") * 1e-15;
  if (noise === 0) throw unavailable("noCashflow");
  let owed = false;
  let cumulative = 0;
  for (let period = 0; period < cashflows.length; period++) {
    const before = cumulative;
    cumulative += cashflows[period];
    if (Math.abs(cumulative) <= noise * (period + 1)) cumulative = 0; // 0.1 + 0.7 is 0.8
    if (owed && cumulative >= 0) return period + Math.min(1, -before / cashflows[period]);
    owed = cumulative < 0;
  }
  if (owed) throw unavailable("noPayback");
  return 0;
}

/** A ledger of purchases by year, one row each. */
export interface YearlyPurchases {
  /** Whole numbers: 1, 2, … or calendar years. */
  readonly years: Float64Array;
  readonly customers: IdColumn;
  /** Currency. */
  readonly amounts: Float64Array;
}

/** One year of a customer: all amounts in currency. */
export interface ScheduleYear {
  readonly year: number;
  readonly own: number;
  readonly referred: number;
  readonly total: number;
  readonly cost: number;
  readonly profit: number;
  readonly cumulative: number;
}

/** More years than that are a mistake: dates where years should be, for instance. */
const MOST_YEARS = 1000;

/**
 * Year by year from a ledger: own sales are the purchases of `customer` (its code; the ledger's first by default),
 * referred sales those of all others. Years without purchases appear; costs may add years.
 */
export function schedule(
  { years, customers, amounts }: YearlyPurchases,
  costs: readonly YearFigure[] = [],
  customer = customers.codes[0],
): ScheduleYear[] {
  if (!years.length) throw unavailable("noPurchasesByYear");
  const known = [...years, ...costs.map(({ year }) => year)];
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  if (last - first >= MOST_YEARS) throw invalid("tooManyYears", { first, last, most: MOST_YEARS });

  const length = last - first + 1;
  const own = groups(length);
  const referred = groups(length);
  const spent = groups(length);
  years.forEach((year, i) =>
    (customers.codes[i] === customer ? own : referred)[year - first].push(amounts[i]),
  );
  for (const { year, figure } of costs) spent[year - first].push(figure);

  const profits: number[] = [];
  return own.map((purchases, i) => {
    const total = sum([...purchases, ...referred[i]]);
    if (!Number.isFinite(total)) throw notFinite("tooLargeSales", { year: first + i });
    const profit = sum([...purchases, ...referred[i], ...spent[i].map((cost) => -cost)]);
    profits.push(profit);
    return {
      year: first + i,
      own: sum(purchases),
      referred: sum(referred[i]),
      total,
      cost: sum(spent[i]),
      profit,
      cumulative: finite(sum(profits), "cumulative profit"),
    };
  });
}

const groups = (length: number): number[][] => Array.from({ length }, () => []);
