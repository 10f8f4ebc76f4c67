/**
 * The worth of a customer base: what the customers of each cohort have brought so far, and what is to come from them without
 * end, discounted.
 * Source: Fader & Hardie (2010), Customer-base valuation in a contractual setting; Fader, Hardie & Lee (2005), RFM and CLV.
 */
import { type ForecastOptions, fitSpending, type KnownSpending, spendOf } from "../forecast";
import { customerOrder } from "./customer-order";
import { type BuyingModel, fitBuying, knownBuying, type ModelName } from "./models";
import { type Ledger, type PurchaseSummary, summarisePurchases, UNIT_DAYS } from "./summary";
import { fieldsByKind } from "../numerics/by-age";
import { distinctRows } from "../numerics/distinct";
import type { Histories } from "../numerics/histories";
import { type Range, totalRange } from "../numerics/total-range";
import { type GammaGammaParameters, varietyOfSpend } from "../gg";
import type { IdColumn } from "../support/columns";
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
  const { monetary } = summary;
  const spenders = {
    ...summary,
    weights: monetary.map(() => 1),
    ...{ amounts: monetary, squares: monetary.map((mean) => mean * mean) },
  };
  const each = worths(spenders, buying, spending, options);
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

/** Customers row by row, or kinds of customers with their numbers. */
export interface Spenders extends Histories {
  readonly weights: Float64Array;
  /** Their mean amounts of repeat purchases, and the squares of these, added up. */
  readonly amounts: Float64Array;
  readonly squares: Float64Array;
}

/** One entry per row, of all its customers. */
interface Worths {
  /** How many to expect to buy within a year. */
  readonly buyers: Float64Array;
  /** Value of all purchases to come: expectation, variance, and the probability that there is none. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly none: Float64Array;
}

export type WorthOptions = Pick<BaseOptions, "discount" | "margin" | "unit">;

/**
 * The value of purchases that are discounted by factors δⱼ and of amounts zⱼ, which vary around the customer's own mean ζ with
 * variance ζ²/p, is V = Σ zⱼ δⱼ. Hence E[V²] = E[ζ²] (E[Σ δⱼ²] (1 + 1/p) + E[Σ δⱼ δₖ], j ≠ k).
 */
function worths(
  { frequency, age, recency, weights, amounts, squares: squared, rows }: Spenders,
  buying: BuyingModel,
  spending: KnownSpending,
  { discount, margin, unit }: WorthOptions,
): Worths {
  const alive = buying.alive({ frequency, age, recency, rows });
  const { columns, order, starts } = distinctRows([frequency, age]);
  const [x, T] = columns;
  const year = UNIT_DAYS.year / UNIT_DAYS[unit];
  const moments = buying.moments({ discount });
  const fields = ["once", "squares", "pairs"] as const;
  const [once, squares, pairs] = fieldsByKind(x, T, buying.offset, fields, moments);
  const column = () => new Float64Array(frequency.length);
  const [buyers, mean, variance, none] = [column(), column(), column(), column()];
  const variety = varietyOf(spending);
  for (let kind = 0; kind < x.length; kind++) {
    const withinYear = buying.chance(year, x[kind], T[kind]);
    const ever = buying.chance(FOR_EVER, x[kind], T[kind]);
    const { square, single } = variety(x[kind]);
    for (let i = starts[kind]; i < starts[kind + 1]; i++) {
      const row = order[i];
      const share = alive[row];
      const count = weights[row];
      buyers[row] = count * share * withinYear;
      none[row] = 1;
      const average = count && amounts[row] / count;
      const spend = margin * spendOf(spending, x[kind], average);
      if (!(count * spend)) continue;
      none[row] = (1 - share * ever) ** count;
      mean[row] = finite(count * share * spend * once[kind], "lifetime value");
      // the expected amount is linear in the mean one, and so its square is known from that of the mean
      const slope = average && (margin * spendOf(spending, x[kind], 2 * average) - spend) / average;
      const spends =
        count * spend * spend + slope * slope * (squared[row] - average * amounts[row]);
      const second = square * (squares[kind] * single + pairs[kind]);
      variance[row] = Math.max(0, share * second - (share * once[kind]) ** 2) * spends;
    }
  }
  return { buyers, mean, variance, none };
}

/** By frequency: E[ζ²] by the square of the expected amount, and what a single purchase counts for in it. */
function varietyOf(spending: KnownSpending): (frequency: number) => Variety {
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
  { buyers, ...each }: Worths,
  known: boolean,
  margin: number,
): CohortWorth {
  const total = (column: Float64Array) => sum(members.map((i) => column[i]));
  const realised = finite(margin * total(revenue), "total value");
  const { residual, low, high } = known
    ? residualRange(each, members)
    : { residual: null, low: null, high: null };
  return {
    cohort,
    customers: members.length,
    realised,
    buyers: total(buyers),
    ...{ residual, low, high },
    total: residual === null ? null : finite(realised + residual, "total value"),
  };
}

/** What is to come from the customers of one segment, and the range in which it lies four times out of five. */
export interface SegmentRange extends Range {
  /** Null for all together. */
  readonly segment: string | number | null;
  readonly residual: number;
}

export interface RangeOptions extends Omit<WorthOptions, "unit"> {
  readonly model: ModelName;
  readonly parameters: object;
  /** Of the Gamma-Gamma model, or what everybody always spends. */
  readonly spending: GammaGammaParameters | number;
}

/** The ranges of `customerBase` from histories and what was fitted to them: by segment, in order of segment, and last all together. */
export function segmentRanges(
  spenders: Spenders & { readonly segments: Pick<IdColumn, "codes" | "values"> },
  { model, parameters, spending, ...options }: RangeOptions,
): SegmentRange[] {
  const { codes, values } = spenders.segments;
  const each = worths(
    spenders,
    knownBuying(model, parameters),
    typeof spending === "number"
      ? { kind: "constant", amount: spending }
      : { kind: "gamma-gamma", fit: { parameters: spending } },
    { ...options, unit: "year" }, // buyers within a year are not asked for
  );
  const members: number[][] = values.map(() => []);
  codes.forEach((code, i) => members[code].push(i));
  const order = customerOrder(values, Int32Array.from(values.keys()));
  return [
    ...Array.from(order, (code) => ({
      segment: values[code],
      ...residualRange(each, members[code]),
    })),
    { segment: null, ...residualRange(each, Array.from(codes.keys())) },
  ];
}

function residualRange(
  { mean, variance, none }: Omit<Worths, "buyers">,
  members: readonly number[],
) {
  const total = (column: Float64Array) => sum(members.map((i) => column[i]));
  const residual = total(mean);
  const range = totalRange({
    ...{ mean: residual, variance: total(variance) },
    none: members.reduce((product, i) => product * none[i], 1),
  });
  return { residual, ...range };
}
