/**
 * From a ledger of purchases to what each customer will buy and spend: a model of repeat buying and the Gamma-Gamma model
 * of spending, fitted to the ledger.
 * Source: Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4).
 */
import { END_OF_TIME } from "./support/dates";
import { CustomerValueError, finite, type Refusal } from "./support/errors";
import { type BuyingModel, type BuyingFit, fitBuying, type ModelName } from "./forecast/models";
import {
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
  type Unit,
  UNIT_DAYS,
} from "./forecast/summary";
import { expectedSpend, fitGammaGamma, type GammaGammaParameters, type Spending } from "./gg";
import { byKind } from "./numerics/by-age";
import { type DiscountRule, discountRule } from "./numerics/discounting";
import { distinctRows } from "./numerics/distinct";
import { type Fit, settled } from "./numerics/fit";
import type { Histories } from "./numerics/histories";
import { quantile } from "./numerics/predictive";

export interface ForecastOptions {
  /** Units of time to look ahead. */
  readonly horizon: number;
  /** Serial of the day up to which purchases count; later ones are left out. Default: the last day in the ledger. */
  readonly asOf?: number;
  readonly unit: Unit;
  /** Discount rate per unit of time. */
  readonly discount: number;
  /** Share of an amount that is earned. */
  readonly margin: number;
  readonly model: ModelName;
}

/** What is known of amounts: a fitted model, or one amount that everybody always spends, or nothing. */
export type SpendingModel =
  | { readonly kind: "gamma-gamma"; readonly fit: Fit<GammaGammaParameters> }
  | { readonly kind: "constant"; readonly amount: number }
  /** `reason` where there are amounts, but they have no estimate. */
  | { readonly kind: "unknown"; readonly reason?: Refusal };

/** One entry per customer, in the order of the summary. Plain data, which a worker can hand over. */
export interface Forecast {
  readonly summary: PurchaseSummary;
  readonly buying: BuyingFit;
  readonly spending: SpendingModel;
  /** Probability of still being active. */
  readonly alive: Float64Array;
  /** Probability of at least one purchase in the horizon. */
  readonly chance: Float64Array;
  /** Purchases to expect in the horizon. */
  readonly purchases: Float64Array;
  /** The range in which its purchases lie four times out of five. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Serial of the day by which the next purchase is as likely as not; 0 if it never will be, or beyond all dates. */
  readonly next: Int32Array;
  /** Mean amount to expect of a purchase; NaN where nothing can be said of it. */
  readonly amount: Float64Array;
  /** Margin × amount × discounted purchases; NaN as the amount. */
  readonly value: Float64Array;
}

/** Summarises, fits and predicts. Throws "unavailable" where the ledger says nothing at all of buying. */
export function forecast(ledger: Ledger, options: ForecastOptions): Forecast {
  const summary = summarisePurchases(ledger, options);
  const buying = fitBuying(options.model, summary);
  const spending = fitSpending(summary);
  const ahead = lookAhead(summary, buying, options);
  const { frequency, monetary } = summary;
  const amount = new Float64Array(frequency.length);
  for (let i = 0; i < amount.length; i++) amount[i] = spendOf(spending, frequency[i], monetary[i]);
  const { discounted: value, ...predicted } = ahead;
  for (let i = 0; i < value.length; i++) value[i] *= options.margin * amount[i];
  return {
    summary,
    buying: { name: buying.name, title: buying.title, fit: buying.fit },
    spending,
    ...predicted,
    amount,
    value,
  };
}

/** What a model of buying says of each customer, or of each history; computed once for all of one frequency and age. */
export function lookAhead(
  summary: Histories & Pick<PurchaseSummary, "asOf" | "unit">,
  buying: BuyingModel,
  { horizon, discount }: Pick<ForecastOptions, "horizon" | "discount">,
) {
  const { frequency, age, asOf, unit } = summary;
  const alive = buying.alive(summary);
  const { columns, order, starts } = distinctRows([frequency, age]);
  const [x, T] = columns;
  const active = byKind(x, T, buying.offset, (x, T) => buying.whileActive(horizon, x, T));
  const rule = discountRule(horizon, discount);
  const worth =
    discount === 0
      ? active
      : byKind(x, T, buying.offset, (x, T) =>
          discountedPurchases((h) => buying.whileActive(h, x, T), rule),
        );
  const size = frequency.length;
  const column = () => new Float64Array(size);
  const [chance, purchases, discounted, low, high] = [column(), column(), column(), column(), column()]; // prettier-ignore
  const next = new Int32Array(size);
  const days = UNIT_DAYS[unit];
  for (let kind = 0; kind < x.length; kind++) {
    const range = buying.range(horizon, x[kind], T[kind]);
    const waiting = buying.waiting(x[kind], T[kind]);
    const once = range.known.length ? range.known[0] : range.atLeast(1);
    for (let i = starts[kind]; i < starts[kind + 1]; i++) {
      const customer = order[i];
      const share = alive[customer];
      chance[customer] = share * once;
      purchases[customer] = share * active[kind];
      discounted[customer] = share * worth[kind];
      low[customer] = quantile(range, share, "low");
      high[customer] = quantile(range, share, "high");
      const day = asOf + Math.max(1, Math.ceil(waiting(share) * days - 1e-9));
      next[customer] = day < END_OF_TIME ? day : 0;
    }
  }
  return { alive, chance, purchases, discounted, low, high, next };
}

/** Fits the Gamma-Gamma, unless no amount is known or everybody always spends the same. */
export function fitSpending({ frequency, monetary, weights }: Spending): SpendingModel {
  const isKnown = (mean: number, i: number) => frequency[i] > 0 && mean > 0;
  const amount = monetary.find(isKnown);
  if (amount === undefined) return { kind: "unknown" };
  if (monetary.every((mean, i) => !isKnown(mean, i) || Math.abs(mean / amount - 1) < SAME))
    return { kind: "constant", amount };
  try {
    const fit = settled("Gamma-Gamma", fitGammaGamma({ frequency, monetary, weights }));
    return { kind: "gamma-gamma", fit };
  } catch (error) {
    if (error instanceof CustomerValueError) return { kind: "unknown", reason: error.refusal };
    throw error;
  }
}

/** Means of equal amounts differ by rounding alone. */
const SAME = 1e-12;

/** A model of spending as far as its parameters tell. */
export type KnownSpending =
  | Exclude<SpendingModel, { readonly kind: "gamma-gamma" }>
  | { readonly kind: "gamma-gamma"; readonly fit: Pick<Fit<GammaGammaParameters>, "parameters"> };

export function spendOf(spending: KnownSpending, frequency: number, monetary: number): number {
  if (spending.kind === "unknown" || (frequency > 0 && monetary <= 0)) return NaN;
  if (spending.kind === "constant") return spending.amount;
  const spend = expectedSpend(spending.fit.parameters, frequency, monetary);
  return spend === Infinity ? NaN : spend;
}

/**
 * Σₖ (E[X(k)] − E[X(k−1)]) / (1 + d)ᵏ for k = 1 … horizon; the part of a unit at the end of a horizon that is not whole
 * counts as one.
 */
export function discountedPurchases(
  expected: (horizon: number) => number,
  { times, weights }: DiscountRule,
): number {
  let total = 0;
  for (let j = 0; j < times.length; j++) total += weights[j] * expected(times[j]);
  return finite(total, "lifetime value");
}
