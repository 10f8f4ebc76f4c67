/** Purchase histories: what the models of repeat buying need to know of a customer. */
import { firstRefused } from "../support/refused";
import { finite, invalid, unavailable } from "../support/errors";
import type { Argument, ModelTitle, Place } from "../support/messages";
import { byAge } from "./by-age";
import type { Fit } from "./fit";
import { type DistinctRows, distinctRows, spread } from "./distinct";

/** One row per customer, or per kind of customer. Times in any unit, the same for all. */
export interface Histories {
  /** Repeat purchases: all but the first. */
  readonly frequency: Float64Array;
  /** Time from the first purchase to the last; 0 without a repeat purchase. */
  readonly recency: Float64Array;
  /** Time from the first purchase to the end of the observation. */
  readonly age: Float64Array;
  /** How many customers each row stands for; 1 by default. */
  readonly weights?: Float64Array;
  /** The number of each row in the user's range, for messages. */
  readonly rows?: Uint32Array;
}

/** Refuses histories that cannot be, by row. */
export function checkHistories({ frequency, recency, age, rows }: Histories): void {
  const at = (name: string) => (i: number) => placeIn(name, i, frequency.length, rows);
  const broken = firstRefused(frequency, (x) => !Number.isInteger(x), at("frequency"));
  if (broken) throw invalid("notPurchases", broken);
  const beyond = firstRefused(recency, (t, i) => t > age[i] * (1 + 1e-9), at("recency"));
  if (beyond) throw invalid("recencyBeyondAge", { ...beyond, age: age[beyond.index] });
  const alone = firstRefused(recency, (t, i) => frequency[i] === 0 && t > 0, at("recency"));
  if (alone) throw invalid("recencyWithoutRepeat", alone);
}

/** Where the i-th of `count` values stands in a user's range, for messages; a single one has no row. */
export const placeIn = (argument: Argument, i: number, count: number, rows?: Uint32Array): Place =>
  count === 1 ? { argument } : { argument, row: rows ? rows[i] : i + 1 };

/** Distinct histories in units of the mean age, so that no computation depends on the unit of time. */
export interface ScaledHistories extends DistinctRows {
  /** Length of the new unit in the old one. */
  readonly unit: number;
  /** Repeat purchases of all customers. */
  readonly purchases: number;
  /** Repeat purchases per customer and unit. */
  readonly rate: number;
}

/** Checks histories and groups them for a fit. */
export function scaledHistories(model: ModelTitle, histories: Histories): ScaledHistories {
  checkHistories(histories);
  const { frequency, recency, age, weights } = histories;
  const rows = distinctRows([frequency, recency, age], weights);
  const [x, t, T] = rows.columns;
  let [customers, purchases, time] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    customers += rows.counts[i];
    purchases += rows.counts[i] * x[i];
    time += rows.counts[i] * T[i];
  }
  if (!(customers > 0)) throw unavailable("noHistories", { model });
  if (!(purchases > 0)) throw unavailable("noRepeats", { model });
  if (countsTheFirst(rows.columns)) throw invalid("firstPurchaseCounted");
  if (!(time > 0)) throw unavailable("noAge", { model });
  const unit = time / customers;
  for (let i = 0; i < x.length; i++) {
    t[i] /= unit;
    T[i] /= unit;
  }
  return { ...rows, unit, purchases, rate: purchases / customers };
}

/** Whether frequencies are those of all purchases: then the least is 1 and goes with a recency of 0. */
function countsTheFirst([x, t]: readonly Float64Array[]): boolean {
  let once = 0;
  for (let i = 0; i < x.length; i++) {
    if (x[i] === 0 || (x[i] === 1 && t[i] > 0)) return false;
    once += Number(x[i] === 1);
  }
  return once > 0;
}

/** Takes a fit back from the scaled unit of time to that of the histories; the likelihood is a density of times. */
export function inUnitOf<P, L extends string>(
  fit: Fit<P, L>,
  { unit, purchases }: ScaledHistories,
  inUnit: (parameters: P, unit: number) => P,
): Fit<P, L> {
  return {
    ...fit,
    parameters: inUnit(fit.parameters, unit),
    standardErrors: inUnit(fit.standardErrors, unit),
    logLikelihood: fit.logLikelihood - purchases * Math.log(unit),
  };
}

export interface FrequencyTable {
  readonly frequencies: readonly number[];
  /** Customers with each frequency. */
  readonly customers: Float64Array;
  /** For each row the index of its frequency. */
  readonly index: Uint32Array;
}

/** Distinct frequencies, as many terms of a likelihood depend on nothing else. */
export function frequencyTable(frequency: Float64Array, counts: Float64Array): FrequencyTable {
  const known: number[] = []; // index by frequency; a sparse array is ten times as fast as a Map
  const frequencies: number[] = [];
  const index = new Uint32Array(frequency.length);
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i];
    if (known[x] === undefined) known[x] = frequencies.push(x) - 1;
    index[i] = known[x];
  }
  const customers = new Float64Array(frequencies.length);
  for (let i = 0; i < counts.length; i++) customers[index[i]] += counts[i];
  return { frequencies, customers, index };
}

/** Histories with a time to look ahead for each. */
export type Ahead = Histories & { readonly horizon: Float64Array };

/**
 * P(alive) × what is to be had of an active customer in its horizon, which is computed once for all customers of one
 * horizon, frequency and age.
 */
export function perHorizon(
  alive: Float64Array,
  whileActive: (horizon: number, frequency: number, age: number) => number,
  { frequency, age, horizon }: Ahead,
): Float64Array {
  const kinds = distinctRows([horizon, frequency, age]);
  const [horizons, frequencies, ages] = kinds.columns;
  const active = horizons.map((horizon, i) => whileActive(horizon, frequencies[i], ages[i]));
  return spread(active, kinds).map((figure, i) => figure * alive[i]);
}

/**
 * P(alive) × the discounted purchases of an active customer. `offset` as in byAge. Throws "not finite" where that is no
 * number.
 */
export function residualPurchases(
  alive: Float64Array,
  whileActive: (frequency: number, age: number) => number,
  offset: number,
  { frequency, age }: Histories,
): Float64Array {
  const active = byAge(frequency, age, offset, (x, T) =>
    finite(whileActive(x, T), "discounted purchases"),
  );
  return active.map((purchases, i) => purchases * alive[i]);
}
