/**
 * From a ledger of purchases to what each customer will buy and spend: a model of repeat buying and the Gamma-Gamma model
 * of spending, fitted to the ledger.
 * Source: Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4).
 */
import { bgnbdAlive, bgnbdProbabilities, bgnbdWhileActive, fitBgnbd } from "./bgnbd";
import { finite } from "./errors";
import {
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
  type Unit,
} from "./forecast-summary";
import { expectedSpend, fitGammaGamma, type GammaGammaParameters } from "./gg";
import { type DiscountRule, discountRule } from "./numerics/discounting";
import { distinctRows, spread } from "./numerics/distinct";
import { type Fit, settled } from "./numerics/fit";
import type { Histories } from "./numerics/histories";
import { fitPnbd, pnbdAlive, pnbdProbabilities, pnbdWhileActive } from "./pnbd";

export type ModelName = "bgnbd" | "pnbd";

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

/** A model of repeat buying as it was fitted. */
export interface BuyingFit {
  /** "BG/NBD". */
  readonly title: string;
  readonly fit: Fit<object>;
}

/** A model of repeat buying, ready to foretell. */
export interface BuyingModel extends BuyingFit {
  readonly alive: (histories: Histories) => Float64Array;
  /** Purchases to expect in a horizon from a customer active now, by frequency and age. */
  readonly whileActive: (horizon: number, frequency: number, age: number) => number;
  /** Probabilities of 0 … most repeat purchases of a new customer in its first t. */
  readonly probabilities: (t: number, most: number) => Float64Array;
}

/** What is known of amounts: a fitted model, or one amount that everybody always spends, or nothing. */
export type SpendingModel =
  | { readonly kind: "gamma-gamma"; readonly fit: Fit<GammaGammaParameters> }
  | { readonly kind: "constant"; readonly amount: number }
  | { readonly kind: "unknown" };

/** One entry per customer, in the order of the summary. Plain data, which a worker can hand over. */
export interface Forecast {
  readonly summary: PurchaseSummary;
  readonly buying: BuyingFit;
  readonly spending: SpendingModel;
  /** Probability of still being active. */
  readonly alive: Float64Array;
  /** Purchases to expect in the horizon. */
  readonly purchases: Float64Array;
  /** Mean amount to expect of a purchase; NaN where nothing can be said of it. */
  readonly amount: Float64Array;
  /** Margin × amount × discounted purchases; NaN as the amount. */
  readonly value: Float64Array;
}

/** Summarises, fits and predicts. Throws "unavailable" where the ledger cannot tell a model, and says which. */
export function forecast(ledger: Ledger, options: ForecastOptions): Forecast {
  const summary = summarisePurchases(ledger, options);
  const buying = fitBuying(options.model, summary);
  const spending = fitSpending(summary);
  const alive = buying.alive(summary);
  const kinds = distinctRows([summary.frequency, summary.age]);
  const [frequencies, ages] = kinds.columns;
  const perKind = (ahead: (x: number, T: number) => number) =>
    spread(
      frequencies.map((x, i) => ahead(x, ages[i])),
      kinds,
    );
  const { horizon, discount, margin } = options;
  const rule = discountRule(horizon, discount);
  const active = perKind((x, T) => buying.whileActive(horizon, x, T));
  const discounted =
    discount === 0
      ? active
      : perKind((x, T) => discountedPurchases((h) => buying.whileActive(h, x, T), rule));
  const amount = summary.frequency.map((x, i) => spendOf(spending, x, summary.monetary[i]));
  return {
    summary,
    buying: { title: buying.title, fit: buying.fit },
    spending,
    alive,
    purchases: alive.map((share, i) => share * active[i]),
    amount,
    value: alive.map((share, i) => margin * amount[i] * share * discounted[i]),
  };
}

/** Fits a model of repeat buying; throws "unavailable" where the histories cannot tell it. */
export function fitBuying(model: ModelName, histories: Histories): BuyingModel {
  if (model === "bgnbd") {
    const fit = settled("BG/NBD", fitBgnbd(histories));
    return {
      title: "BG/NBD",
      fit,
      alive: (customers) => bgnbdAlive(fit.parameters, customers),
      whileActive: (horizon, x, T) => bgnbdWhileActive(fit.parameters, horizon, x, T),
      probabilities: (t, most) => bgnbdProbabilities(fit.parameters, t, most),
    };
  }
  const fit = settled("Pareto/NBD", fitPnbd(histories));
  return {
    title: "Pareto/NBD",
    fit,
    alive: (customers) => pnbdAlive(fit.parameters, customers),
    whileActive: (horizon, x, T) => pnbdWhileActive(fit.parameters, horizon, x, T),
    probabilities: (t, most) => pnbdProbabilities(fit.parameters, t, most),
  };
}

/** Fits the Gamma-Gamma, unless no amount is known or everybody always spends the same; throws "unavailable" likewise. */
export function fitSpending({ frequency, monetary }: PurchaseSummary): SpendingModel {
  const known = monetary.filter((mean, i) => frequency[i] > 0 && mean > 0);
  if (!known.length) return { kind: "unknown" };
  if (known.every((mean) => Math.abs(mean / known[0] - 1) < SAME))
    return { kind: "constant", amount: known[0] };
  return {
    kind: "gamma-gamma",
    fit: settled("Gamma-Gamma", fitGammaGamma({ frequency, monetary })),
  };
}

/** Means of equal amounts differ by rounding alone. */
const SAME = 1e-12;

function spendOf(spending: SpendingModel, frequency: number, monetary: number): number {
  if (spending.kind === "unknown" || (frequency > 0 && monetary <= 0)) return NaN;
  if (spending.kind === "constant") return spending.amount;
  const spend = expectedSpend(spending.fit.parameters, frequency, monetary);
  return spend === Infinity ? NaN : spend;
}

/**
 * Σₖ (E[X(k)] − E[X(k−1)]) / (1 + d)ᵏ for k = 1 … horizon; the part of a unit at the end of a horizon that is not whole
 * counts as one.
 */
function discountedPurchases(
  expected: (horizon: number) => number,
  { times, weights }: DiscountRule,
): number {
  const total = times.reduce((sum, time, j) => sum + weights[j] * expected(time), 0);
  return finite(total, "lifetime value");
}
