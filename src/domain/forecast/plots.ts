/** The figures by which the field judges a model of buying: what it expects beside what came about. */
import { invalid } from "../support/errors";
import { farDates } from "../support/far-dates";
import { type BuyingModel, fitBuying } from "./models";
import { rangesUpTo } from "./totals";
import { compareHoldout, type Holdout, type SplitOptions, splitLedger } from "./holdout";
import {
  forEachPurchase,
  type Ledger,
  firstDate,
  lastDate,
  type PurchaseSummary,
  summarisePurchases,
  UNIT_DAYS,
} from "./summary";

/** Both figures need a ledger parted in time; an as-of date, a serial, says where, or else the last part is held out. */
export type PlotOptions = SplitOptions & { readonly asOf?: number };

/** A period of a tracking plot, as a row: expected and actual repeat purchases in it and up to its end. */
export interface TrackedPeriod {
  /** 1, 2, … */
  readonly period: number;
  /** Serial of its last day. */
  readonly until: number;
  readonly expected: number;
  readonly actual: number;
  readonly expectedSoFar: number;
  readonly actualSoFar: number;
  /** Whether the model did not see it, or not all of it. */
  readonly heldOut: boolean;
  /** In four cases of five the actual ones so far lie between them; null where the model saw the period, or none were asked for. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface TrackOptions extends PlotOptions {
  /** Whether to find ranges, each of which takes a look at all customers. */
  readonly range?: boolean;
}

/** Repeat purchases in each unit of time, by a model that did not see the part held out. */
export function trackForecast(ledger: Ledger, options: TrackOptions): TrackedPeriod[] {
  checkReach(ledger, options.unit);
  const { before, model } = split(ledger, options);
  const { ends, expected, actual, known } = trackPurchases(ledger, before, model);
  const rangeUntil = options.range ? rangesAfter(before, model, ends) : () => NO_RANGE;
  let [expectedSoFar, actualSoFar] = [0, 0];
  return Array.from(ends, (until, k) => ({
    period: k + 1,
    until,
    expected: expected[k],
    actual: actual[k],
    expectedSoFar: (expectedSoFar += expected[k]),
    actualSoFar: (actualSoFar += actual[k]),
    heldOut: k >= known,
    ...(k >= known ? rangeUntil(until) : NO_RANGE),
  }));
}

const NO_RANGE = { low: null, high: null };

/** All purchases up to a day after those that the model saw, in whole purchases: what was made so far, and the range of the rest. */
function rangesAfter(before: PurchaseSummary, model: BuyingModel, ends: Float64Array) {
  const horizonOf = (until: number) => (until - before.asOf) / UNIT_DAYS[before.unit];
  const made = before.frequency.reduce((total, x) => total + x, 0);
  const rangesIn = rangesUpTo(before, model, horizonOf(ends[ends.length - 1]));
  return (until: number) => {
    const { low, high } = rangesIn(horizonOf(until));
    return { low: made + Math.floor(low), high: made + Math.ceil(high) };
  };
}

/** Periods that are worked out in seconds, and more than anybody reads in a plot. */
const MOST_PERIODS = 600;

/** A date far from all others, or a short unit, would make an endless plot. */
function checkReach({ dates }: Ledger, unit: PlotOptions["unit"]): void {
  const far = farDates(dates);
  if (far) throw invalid("farDates", { far });
  if (!dates.length) return;
  const count = Math.ceil((lastDate({ dates }) - firstDate({ dates })) / UNIT_DAYS[unit]);
  if (count > MOST_PERIODS) throw invalid("tooManyToFollow", { count, unit, most: MOST_PERIODS });
}

/** Customers with 0, 1, … repeat purchases before the part held out, as a row; the last has so many or more. */
export interface FrequencyCheck {
  readonly frequency: number;
  readonly customers: number;
  /** How many customers the model would have. */
  readonly customersExpected: number;
  /** Purchases per customer in the part held out; null without customers. */
  readonly purchasesExpected: number | null;
  readonly purchasesMade: number | null;
}

/** Customers and their later purchases by frequency, by a model that did not see the part held out. */
export function checkByFrequency(
  ledger: Ledger,
  options: PlotOptions,
  most: number,
): FrequencyCheck[] {
  const parts = split(ledger, options);
  const customers = customersByFrequency(parts.before, parts.model, most);
  const purchases = holdoutByFrequency(parts.before, compareHoldout(parts), most);
  return Array.from(customers.actual, (count, frequency) => ({
    frequency,
    customers: count,
    customersExpected: customers.expected[frequency],
    purchasesExpected: count ? purchases.expected[frequency] : null,
    purchasesMade: count ? purchases.actual[frequency] : null,
  }));
}

function split(ledger: Ledger, options: PlotOptions) {
  const summary = summarisePurchases(ledger, options);
  return splitLedger(ledger, summary, options, () => fitBuying(options.model, summary));
}

/** Repeat purchases of all customers known at the as-of date, in each unit of time from the first day in the ledger on. */
export interface Tracking {
  /** Serial of the last day of each unit of time that the ledger reaches to the end of. */
  readonly ends: Float64Array;
  readonly expected: Float64Array;
  readonly actual: Float64Array;
  /** How many of these units lie wholly before the day after the as-of date: the model saw them. */
  readonly known: number;
}

/** So much of a unit may be missing at its end: calendar months are shorter than mean ones. */
const ROUNDED = 0.05;

/** Tracks repeat purchases to the end of the ledger. Source: Fader, Hardie & Lee (2005), figures 3 and 4. */
export function trackPurchases(
  ledger: Ledger,
  summary: PurchaseSummary,
  model: BuyingModel,
): Tracking {
  const days = UNIT_DAYS[summary.unit];
  const start = summary.first.reduce((earliest, day) => Math.min(earliest, day));
  const end = Math.max(summary.asOf, Math.floor(lastDate(ledger)));
  // a unit that the end of the ledger cuts short would look like a fall; it stands only where it is the only one
  const lastDay = (k: number) => start - 1 + Math.round((k + 1) * days);
  const count = Math.floor((end - start + 1.5) / days + ROUNDED);
  const ends = new Float64Array(Math.max(1, count)).map((_, k) => Math.min(end, lastDay(k)));
  const joined = new Map<number, number>();
  for (const day of summary.first) joined.set(day, (joined.get(day) ?? 0) + 1);
  const expectedUntil = ends.map((until) => {
    let total = 0;
    for (const [day, customers] of joined)
      if (day < until)
        total += customers * model.newcomers * model.whileActive((until - day) / days, 0, 0);
    return total;
  });
  return {
    ends,
    expected: expectedUntil.map((total, k) => total - (k ? expectedUntil[k - 1] : 0)),
    actual: repeatsPerPeriod(ledger, summary, ends),
    known: ends.filter((until) => until <= summary.asOf).length,
  };
}

/** Days of repeat purchase of the customers in a summary, by the period they fall into. */
function repeatsPerPeriod(
  ledger: Ledger,
  { codes, first }: PurchaseSummary,
  ends: Float64Array,
): Float64Array {
  const firstOf = new Float64Array(ledger.customers.values.length).fill(Infinity);
  codes.forEach((code, i) => (firstOf[code] = first[i]));
  const counts = new Float64Array(ends.length);
  const end = ends[ends.length - 1];
  forEachPurchase(ledger, end, (code, day) => {
    if (day > firstOf[code]) counts[periodOf(day, ends)]++;
  });
  return counts;
}

/** Index of the first period that does not end before a day. */
function periodOf(day: number, ends: Float64Array): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entries for 0, 1, … purchases; the last stands for so many or more. */
export interface ByFrequency {
  readonly expected: Float64Array;
  readonly actual: Float64Array;
}

/**
 * Customers by number of repeat purchases up to the as-of date, as the model would have them and as they are.
 * Source: Fader, Hardie & Lee (2005), figure 2.
 */
export function customersByFrequency(
  { frequency, age }: PurchaseSummary,
  model: BuyingModel,
  most: number,
): ByFrequency {
  const expected = new Float64Array(most + 1);
  const actual = new Float64Array(most + 1);
  const ages = new Map<number, number>();
  frequency.forEach((x, i) => {
    actual[Math.min(x, most)]++;
    ages.set(age[i], (ages.get(age[i]) ?? 0) + 1);
  });
  for (const [T, customers] of ages) {
    let rest = 1;
    model.probabilities(T, most - 1).forEach((probability, x) => {
      expected[x] += customers * probability;
      rest -= probability;
    });
    expected[most] += customers * Math.max(0, rest);
  }
  return { expected, actual };
}

/**
 * Purchases per customer in the part held out, by the number of repeat purchases before it; NaN where nobody has that many.
 * Source: Fader, Hardie & Lee (2005), figure 5.
 */
export function holdoutByFrequency(
  { frequency }: PurchaseSummary,
  { expected, actual }: Holdout,
  most: number,
): ByFrequency {
  const customers = new Float64Array(most + 1);
  const sums = { expected: new Float64Array(most + 1), actual: new Float64Array(most + 1) };
  frequency.forEach((frequencyBefore, i) => {
    const x = Math.min(frequencyBefore, most);
    customers[x]++;
    sums.expected[x] += expected[i];
    sums.actual[x] += actual[i];
  });
  return {
    expected: sums.expected.map((total, x) => total / customers[x]),
    actual: sums.actual.map((total, x) => total / customers[x]),
  };
}
