/** A forecast put to the test: purchases foretold against purchases made in a part of the ledger the model did not see. */
import { type BuyingModel, fitBuying, type ForecastOptions } from "./forecast";
import {
  lastDate,
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
  UNIT_DAYS,
} from "./forecast-summary";

export interface Holdout {
  /** Serials of the first and the last day of the part held out. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the time after the as-of date, not the last part before it. */
  readonly isLater: boolean;
  /** Purchases in it, foretold and made, of each customer who bought before it. */
  readonly expected: Float64Array;
  readonly actual: Float64Array;
}

/**
 * The part held out is the time after the as-of date where the ledger goes on: the model is then `buying`, fitted to the
 * summary up to that date. Else it is the last part of the time observed, as long as the horizon but at most half of it,
 * and the model is fitted to the part before.
 */
export function checkHoldout(
  ledger: Ledger,
  summary: PurchaseSummary,
  options: ForecastOptions,
  buying: () => BuyingModel,
): Holdout {
  const end = Math.floor(lastDate(ledger));
  if (end > summary.asOf)
    return {
      isLater: true,
      ...compare(buying(), summary, summarisePurchases(ledger, { ...options, asOf: end })),
    };
  const days = UNIT_DAYS[options.unit];
  const observed = summary.age.reduce((oldest, age) => Math.max(oldest, age)) * days;
  const length = Math.round(Math.min(options.horizon * days, observed / 2));
  const before = summarisePurchases(ledger, { ...options, asOf: summary.asOf - length });
  return { isLater: false, ...compare(fitBuying(options.model, before), before, summary) };
}

function compare(model: BuyingModel, before: PurchaseSummary, after: PurchaseSummary) {
  const horizon = (after.asOf - before.asOf) / UNIT_DAYS[before.unit];
  const alive = model.alive(before);
  const later = new Map(Array.from(after.codes, (code, i) => [code, after.frequency[i]]));
  return {
    from: before.asOf + 1,
    to: after.asOf,
    expected: alive.map(
      (share, i) => share * model.whileActive(horizon, before.frequency[i], before.age[i]),
    ),
    actual: before.frequency.map((x, i) => later.get(before.codes[i])! - x),
  };
}

/** Pearson's correlation; undefined where one side does not vary. */
export function correlation(x: Float64Array, y: Float64Array): number | undefined {
  const meanX = x.reduce((total, value) => total + value, 0) / x.length;
  const meanY = y.reduce((total, value) => total + value, 0) / y.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    xx += (x[i] - meanX) ** 2;
    xy += (x[i] - meanX) * (y[i] - meanY);
    yy += (y[i] - meanY) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : undefined;
}
