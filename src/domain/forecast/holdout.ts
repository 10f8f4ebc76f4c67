/** A forecast put to the test: purchases foretold against purchases made in a part of the ledger the model did not see. */
import type { ForecastOptions } from "../forecast";
import { type BuyingModel, fitBuying } from "./models";
import { invalid } from "../support/errors";
import {
  lastDate,
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
  UNIT_DAYS,
} from "./summary";

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

/** What of a forecast's options says how a ledger is parted. */
export type SplitOptions = Pick<ForecastOptions, "horizon" | "unit" | "model">;

/** A ledger parted in time: what a model learnt from, and the whole by which it is judged. */
export interface Split {
  readonly isLater: boolean;
  readonly model: BuyingModel;
  /** Purchases up to the part held out, and up to its end. */
  readonly before: PurchaseSummary;
  readonly after: PurchaseSummary;
}

/**
 * The part held out is the time after the as-of date where the ledger goes on: the model is then `buying`, fitted to the
 * summary up to that date. Else it is the last part of the time observed, as long as the horizon but at most half of it,
 * and the model is fitted to the part before.
 */
export function splitLedger(
  ledger: Ledger,
  summary: PurchaseSummary,
  { horizon, unit, model }: SplitOptions,
  buying: () => BuyingModel,
): Split {
  const end = Math.floor(lastDate(ledger));
  if (end > summary.asOf) {
    const after = summarisePurchases(ledger, { unit, asOf: end });
    return { isLater: true, model: buying(), before: summary, after };
  }
  const days = UNIT_DAYS[unit];
  const observed = summary.age.reduce((oldest, age) => Math.max(oldest, age)) * days;
  const length = Math.round(Math.min(horizon * days, observed / 2));
  const before = summarisePurchases(ledger, { unit, asOf: summary.asOf - length });
  return { isLater: false, model: fitBuying(model, before), before, after: summary };
}

/** Purchases in the part held out, as the model foretold them and as they were made. */
export function checkHoldout(
  ledger: Ledger,
  summary: PurchaseSummary,
  options: SplitOptions,
  buying: () => BuyingModel,
): Holdout {
  return compareHoldout(splitLedger(ledger, summary, options, buying));
}

export function compareHoldout({ isLater, model, before, after }: Split): Holdout {
  const horizon = (after.asOf - before.asOf) / UNIT_DAYS[before.unit];
  const alive = model.alive(before);
  const later = new Map(Array.from(after.codes, (code, i) => [code, after.frequency[i]]));
  return {
    isLater,
    from: before.asOf + 1,
    to: after.asOf,
    expected: alive.map(
      (share, i) => share * model.whileActive(horizon, before.frequency[i], before.age[i]),
    ),
    // an order may be begun before the part held out and be a return in the end
    actual: before.frequency.map((x, i) => Math.max(0, (later.get(before.codes[i]) ?? x) - x)),
  };
}

/** A customer who bought before the part held out. */
export interface HeldOutCustomers {
  /** The customers' codes in the ledger. */
  readonly codes: Int32Array;
  /** Purchases before it, the first included. */
  readonly before: Float64Array;
  /** Purchases in it, foretold and made. */
  readonly expected: Float64Array;
  readonly actual: Float64Array;
}

/**
 * Customer by customer, what was foretold and made from a day on, by a model that did not see it. Without a day the second half
 * of the time is held out. Throws "invalid" where the day parts nothing.
 */
export function holdoutByCustomer(
  ledger: Ledger,
  { from, unit, model }: { readonly from?: number } & Pick<SplitOptions, "unit" | "model">,
): HeldOutCustomers {
  const last = Math.floor(lastDate(ledger));
  const day = from === undefined ? undefined : Math.floor(from);
  if (day !== undefined) {
    const first = Math.floor(ledger.dates.reduce((one, other) => Math.min(one, other)));
    if (day <= first || day > last) throw invalid("holdsNothingOut", { from: day, first, last });
  }
  const summary = summarisePurchases(ledger, { unit, asOf: day && day - 1 });
  const options = { unit, model, horizon: Infinity };
  const parts = splitLedger(ledger, summary, options, () => fitBuying(model, summary));
  const { expected, actual } = compareHoldout(parts);
  const { codes, frequency } = parts.before;
  return { codes, before: frequency.map((x) => x + 1), expected, actual };
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
