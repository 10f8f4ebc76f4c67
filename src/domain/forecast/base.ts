/**
 * The worth of a customer base: what the customers of each cohort have brought so far, and what is to come from them without
 * end, discounted.
 * Source: Fader & Hardie (2010), Customer-base valuation in a contractual setting; Fader, Hardie & Lee (2005), RFM and CLV.
 */
import { type ForecastOptions, fitSpending, spendOf, type SpendingModel } from "../forecast";
import { type BuyingModel, fitBuying } from "./models";
import { type Ledger, type PurchaseSummary, summarisePurchases, UNIT_DAYS } from "./summary";
import { fieldsByKind } from "../numerics/by-age";
import { distinctRows } from "../numerics/distinct";
import { type Range, totalRange } from "../numerics/total-range";
import { varietyOfSpend } from "../gg";
import { finite } from "../support/errors";
import { CALENDARS } from "../retention/cohorts";
import { sum } from "../support/sum";

/** Periods of first purchase that make a cohort, or all customers together; the default first. */
export const BASE_COHORTS = ["year", "quarter", "month", "all"] as const;
export type BaseCohorts = (typeof BASE_COHORTS)[number];

/** `discount` per unit of time, above 0. */
export type BaseOptions = Omit<ForecastOptions, "horizon"> & { readonly by: BaseCohorts };

/** A cohort; money in currency, less what is not earned of it. */
export interface CohortWorth {
  /** "2025", "2025-Q1", "2025-01"; null for all together. */
  readonly cohort: string | null;
  readonly customers: number;
  /** What its customers have brought so far. */
  readonly realised: number;
  /** How many of them to expect to buy within a year. */
  readonly buyers: number;
  /** Discounted value of all their purchases to come, and the range in which it lies four times out of five; null if unknown. */
  readonly residual: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Realised and residual. */
  readonly total: number | null;
}

/** Each cohort, the earliest first, and last all together. Throws "unavailable" where the ledger says nothing of buying. */
export function customerBase(ledger: Ledger, options: BaseOptions): CohortWorth[] {
  const summary = summarisePurchases(ledger, options);
  const buying = fitBuying(options.model, summary);
  const spending = fitSpending(summary);
  const each = worths(summary, buying, spending, options);
  const everybody = Array.from(summary.first.keys());
  const worth = (cohort: string | null, members: readonly number[]) =>
    cohortWorth(cohort, members, summary, each, spending.kind !== "unknown", options.margin);
  return [
    ...cohortsOf(summary, options.by).map(([name, members]) => worth(name, members)),
    worth(null, everybody),
  ];
}

/** Time, in any unit, in which whoever is to buy again has done so. */
const FOR_EVER = 1e9;

/** One entry per customer. */
interface Worths {
  /** Probability of at least one purchase within a year. */
  readonly chance: Float64Array;
  /** Value of all purchases to come: expectation, variance, and the probability that there is none. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly none: Float64Array;
}

/**
 * The value of purchases that are discounted by factors δⱼ and of amounts zⱼ, which vary around the customer's own mean ζ with
 * variance ζ²/p, is V = Σ zⱼ δⱼ. Hence E[V²] = E[ζ²] (E[Σ δⱼ²] (1 + 1/p) + E[Σ δⱼ δₖ], j ≠ k).
 */
function worths(
  { frequency, age, monetary, ...summary }: PurchaseSummary,
  buying: BuyingModel,
  spending: SpendingModel,
  { discount, margin }: BaseOptions,
): Worths {
  const alive = buying.alive({ frequency, age, recency: summary.recency });
  const { columns, order, starts } = distinctRows([frequency, age]);
  const [x, T] = columns;
  const year = UNIT_DAYS.year / UNIT_DAYS[summary.unit];
  const moments = buying.moments({ discount });
  const fields = ["once", "squares", "pairs"] as const;
  const [once, squares, pairs] = fieldsByKind(x, T, buying.offset, fields, moments);
  const column = () => new Float64Array(frequency.length);
  const [chance, mean, variance, none] = [column(), column(), column(), column()];
  const variety = varietyOf(spending);
  for (let kind = 0; kind < x.length; kind++) {
    const withinYear = buying.chance(year, x[kind], T[kind]);
    const ever = buying.chance(FOR_EVER, x[kind], T[kind]);
    const { square, single } = variety(x[kind]);
    for (let i = starts[kind]; i < starts[kind + 1]; i++) {
      const customer = order[i];
      const share = alive[customer];
      chance[customer] = share * withinYear;
      const amount = spendOf(spending, x[kind], monetary[customer]);
      if (Number.isNaN(amount)) {
        none[customer] = 1;
        continue;
      }
      const spend = margin * amount;
      none[customer] = spend === 0 ? 1 : 1 - share * ever;
      mean[customer] = finite(share * spend * once[kind], "lifetime value");
      const second = square * (squares[kind] * single + pairs[kind]);
      variance[customer] = Math.max(0, share * spend * spend * second - mean[customer] ** 2);
    }
  }
  return { chance, mean, variance, none };
}

/** By frequency: E[ζ²] by the square of the expected amount, and what a single purchase counts for in it. */
function varietyOf(spending: SpendingModel): (frequency: number) => Variety {
  if (spending.kind !== "gamma-gamma") return () => ({ square: 1, single: 1 });
  const { parameters } = spending.fit;
  const known: Variety[] = []; // by frequency
  return (frequency) =>
    (known[frequency] ??= {
      square: varietyOfSpend(parameters, frequency),
      single: 1 + 1 / parameters.p,
    });
}

interface Variety {
  readonly square: number;
  readonly single: number;
}

function cohortsOf({ first }: PurchaseSummary, by: BaseCohorts): [string, number[]][] {
  if (by === "all") return [];
  const { periodOf, nameOf } = CALENDARS[by];
  const members = new Map<number, number[]>();
  const periods = new Map<number, number>(); // by day
  first.forEach((day, customer) => {
    let period = periods.get(day);
    if (period === undefined) periods.set(day, (period = periodOf(day)));
    const group = members.get(period);
    if (group) group.push(customer);
    else members.set(period, [customer]);
  });
  return [...members]
    .sort(([one], [other]) => one - other)
    .map(([period, customers]) => [nameOf(period), customers]);
}

function cohortWorth(
  cohort: string | null,
  members: readonly number[],
  { revenue }: PurchaseSummary,
  { chance, mean, variance, none }: Worths,
  known: boolean,
  margin: number,
): CohortWorth {
  const total = (column: Float64Array) => sum(members.map((i) => column[i]));
  const realised = finite(margin * total(revenue), "total value");
  const residual = known ? total(mean) : null;
  const range: Range | undefined = known
    ? totalRange({
        mean: total(mean),
        variance: total(variance),
        none: members.reduce((product, i) => product * none[i], 1),
      })
    : undefined;
  return {
    cohort,
    customers: members.length,
    realised,
    buyers: total(chance),
    residual,
    low: range?.low ?? null,
    high: range?.high ?? null,
    total: residual === null ? null : finite(realised + residual, "total value"),
  };
}
