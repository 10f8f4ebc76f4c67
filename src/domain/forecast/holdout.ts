/** A forecast put to the test: purchases foretold against purchases made in a part of the ledger the model did not see. */
import type { ForecastOptions } from "../forecast";
import { type BuyingModel, fitBuying, type ModelName } from "./models";
import { invalid } from "../support/errors";
import {
  firstDate,
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

/** A ledger parted in time. */
export interface Parts {
  /** Whether the part held out is the time after the as-of date, not the last part before it. */
  readonly isLater: boolean;
  /** Purchases up to the part held out, and up to its end. */
  readonly before: PurchaseSummary;
  readonly after: PurchaseSummary;
}

/** The parts of a ledger, and a model that learnt from the first and is judged by the other. */
export interface Split extends Parts {
  readonly model: BuyingModel;
}

/**
 * The part held out is the time after the as-of date where the ledger goes on. Else it is the last part of the time observed,
 * as long as the horizon but at most half of it.
 */
export function partLedger(
  ledger: Ledger,
  summary: PurchaseSummary,
  { horizon, unit }: Pick<SplitOptions, "horizon" | "unit">,
): Parts {
  const end = Math.floor(lastDate(ledger));
  if (end > summary.asOf) {
    const after = summarisePurchases(ledger, { unit, asOf: end });
    return { isLater: true, before: summary, after };
  }
  const days = UNIT_DAYS[unit];
  const observed = summary.age.reduce((oldest, age) => Math.max(oldest, age)) * days;
  const length = Math.round(Math.min(horizon * days, observed / 2));
  const before = summarisePurchases(ledger, { unit, asOf: summary.asOf - length });
  return { isLater: false, before, after: summary };
}

/** The model fitted to what was not held out; where that is all up to the as-of date it is `buying`, fitted already. */
export const learntFrom = (parts: Parts, model: ModelName, buying: () => BuyingModel): Split => ({
  ...parts,
  model: parts.isLater ? buying() : fitBuying(model, parts.before),
});

export const splitLedger = (
  ledger: Ledger,
  summary: PurchaseSummary,
  options: SplitOptions,
  buying: () => BuyingModel,
): Split => learntFrom(partLedger(ledger, summary, options), options.model, buying);

/** Purchases in the part held out, as the model foretold them and as they were made. */
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
    const first = Math.floor(firstDate(ledger));
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
