/** What a model of buying says of all customers together, and how sure that is. */
import { byKind, fieldsByKind } from "../numerics/by-age";
import { distinctRows } from "../numerics/distinct";
import { quantile } from "../numerics/predictive";
import { type Range, type SumMoments, totalRange } from "../numerics/total-range";
import { sum } from "../support/sum";
import { compareHoldout, type Split } from "./holdout";
import type { BuyingModel } from "./models";
import { type PurchaseSummary, UNIT_DAYS } from "./summary";

/** An estimate with the error that comes from the parameters' own uncertainty. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

export interface Totals {
  /** Purchases to expect in the horizon. */
  readonly purchases: Estimate;
  /** Customers to expect to buy in it. */
  readonly buyers: Estimate;
  /** By the parameters taken as known: what chance alone does. */
  readonly ranges: Ranges;
  /**
   * With the parameters' own uncertainty: its variance is added to that of chance. Of 250 simulated ledgers of 500 customers each
   * it held 80, 76 and 78 % (MBG/NBD, BG/NBD, Pareto/NBD), where chance alone holds 49 to 64 %.
   */
  readonly wide: Ranges;
}

/** Where figures of all customers lie four times out of five. */
export interface Ranges {
  readonly purchases: Range;
  /** Customers who buy. */
  readonly buyers: Range;
}

/** How far a logarithm is moved to find a slope. */
const STEP = 1e-4;

/** Totals over all customers. */
export function totalsOf(summary: PurchaseSummary, model: BuyingModel, horizon: number): Totals {
  const kinds = kindsOf(summary);
  const [purchases, buyers] = estimatesOf(summary, kinds, model, horizon);
  const sums = sumsIn(horizon, model.alive(summary), kinds, model);
  const widened = ({ variance, ...others }: SumMoments, { error }: Estimate): SumMoments => ({
    ...others,
    variance: variance + error ** 2,
  });
  return {
    ...{ purchases, buyers },
    ranges: rangesBy(sums),
    wide: rangesBy({
      purchases: widened(sums.purchases, purchases),
      buyers: widened(sums.buyers, buyers),
    }),
  };
}

/**
 * Purchases and customers who buy. Their errors by the delta method: the variance of f(θ) is about g′ C g, with the slopes g of
 * f by ln θ, found by central differences, and the covariance C of the estimates of ln θ.
 */
function estimatesOf(
  summary: PurchaseSummary,
  kinds: Kinds,
  model: BuyingModel,
  horizon: number,
): Estimate[] {
  const means = (model: BuyingModel) => meansOf(summary, kinds, model, horizon);
  const { covariance } = model.fit;
  const n = Math.sqrt(covariance.length);
  const slopes = Array.from({ length: n }, (_, i) => {
    const moved = (by: number) =>
      means(model.changed(Array.from({ length: n }, (_, j) => (i === j ? Math.exp(by) : 1))));
    const [more, less] = [moved(STEP), moved(-STEP)];
    return more.map((value, k) => (value - less[k]) / (2 * STEP));
  });
  const error = (k: number) => {
    let variance = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) variance += slopes[i][k] * covariance[i * n + j] * slopes[j][k];
    return Math.sqrt(Math.max(0, variance));
  };
  return means(model).map((value, k) => ({ value, error: error(k) }));
}

/** Purchases, and customers who buy. */
function meansOf(
  summary: PurchaseSummary,
  kinds: Kinds,
  model: BuyingModel,
  horizon: number,
): number[] {
  const alive = model.alive(summary);
  const [x, T] = kinds.columns;
  return [model.whileActive, model.chance].map((figure) => {
    const active = byKind(x, T, model.offset, (x, T) => figure(horizon, x, T));
    return sum(active.map((value, kind) => value * sharesOf(alive, kinds, kind)));
  });
}

/** How many of a kind of customers are active. */
function sharesOf(alive: Float64Array, { order, starts }: Kinds, kind: number): number {
  let total = 0;
  for (let i = starts[kind]; i < starts[kind + 1]; i++) total += alive[order[i]];
  return total;
}

type Kinds = ReturnType<typeof distinctRows>;

/** Customers by frequency and age. */
const kindsOf = ({ frequency, age }: PurchaseSummary): Kinds => distinctRows([frequency, age]);

/**
 * What all customers buy in each of many horizons up to the longest, with the parameters' own uncertainty. Relative to what is
 * expected it changes slowly and smoothly, so it is worked out for a few horizons and taken on a straight line in between.
 */
export function rangesUpTo(
  summary: PurchaseSummary,
  model: BuyingModel,
  longest: number,
): (horizon: number) => Range {
  const kinds = kindsOf(summary);
  const alive = model.alive(summary);
  const errors = Array.from({ length: KNOTS }, (_, k) => {
    const [{ value, error }] = estimatesOf(summary, kinds, model, (longest * (k + 1)) / KNOTS);
    return value > 0 ? error / value : 0;
  });
  return (horizon) => {
    const at = Math.min(KNOTS - 1, Math.max(0, (horizon / longest) * KNOTS - 1));
    const before = errors[Math.floor(at)];
    const share = before + (at % 1) * (errors[Math.ceil(at)] - before);
    const { mean, variance, none } = sumsIn(horizon, alive, kinds, model).purchases;
    return totalRange({ mean, variance: variance + (share * mean) ** 2, none });
  };
}

/** Horizons at which the error of the parameters is worked out. */
const KNOTS = 6;

interface Sums {
  readonly purchases: SumMoments;
  readonly buyers: SumMoments;
}

const rangesBy = ({ purchases, buyers }: Sums): Ranges => ({
  purchases: totalRange(purchases),
  buyers: totalRange(buyers),
});

function sumsIn(horizon: number, alive: Float64Array, kinds: Kinds, model: BuyingModel): Sums {
  const [x, T] = kinds.columns;
  const moments = model.moments({ horizon });
  const [once, pairs] = fieldsByKind(x, T, model.offset, ["once", "pairs"], moments);
  const buys = byKind(x, T, model.offset, (x, T) => model.chance(horizon, x, T));
  let [mean, variance, buyers, spread, none] = [0, 0, 0, 0, 1];
  for (let kind = 0; kind < x.length; kind++)
    for (let i = kinds.starts[kind]; i < kinds.starts[kind + 1]; i++) {
      const share = alive[kinds.order[i]];
      mean += share * once[kind];
      variance += share * (pairs[kind] + once[kind]) - (share * once[kind]) ** 2;
      const chance = share * buys[kind];
      buyers += chance;
      spread += chance * (1 - chance);
      none *= 1 - chance;
    }
  return {
    purchases: { mean, variance, none },
    buyers: { mean: buyers, variance: spread, none },
  };
}

/** How a hold-out came about beside the ranges that were foretold. */
export interface Coverage {
  /** Share of customers whose purchases lay within their own range. */
  readonly within: number;
  /** The range of all purchases together, with the parameters' own uncertainty. */
  readonly range: Range;
}

export function coverageOf(split: Split): Coverage {
  const { before, after, model } = split;
  const horizon = (after.asOf - before.asOf) / UNIT_DAYS[before.unit];
  const { actual } = compareHoldout(split);
  const alive = model.alive(before);
  const kinds = kindsOf(before);
  const [x, T] = kinds.columns;
  let within = 0;
  for (let kind = 0; kind < x.length; kind++) {
    const range = model.range(horizon, x[kind], T[kind]);
    for (let i = kinds.starts[kind]; i < kinds.starts[kind + 1]; i++) {
      const customer = kinds.order[i];
      const [low, high] = (["low", "high"] as const).map((end) =>
        quantile(range, alive[customer], end),
      );
      within += Number(low <= actual[customer] && actual[customer] <= high);
    }
  }
  return {
    within: within / actual.length,
    range: totalsOf(before, model, horizon).wide.purchases,
  };
}
