/** Which prices a market finds too cheap, cheap, expensive and too expensive: van Westendorp's price sensitivity meter. */
import { unavailable } from "../support/errors";

/** Answers as columns, one row a person: the price at which the offer is too cheap to be good, cheap, expensive, too expensive. */
export interface PriceAnswers {
  readonly tooCheap: Float64Array;
  readonly cheap: Float64Array;
  readonly expensive: Float64Array;
  readonly tooExpensive: Float64Array;
}

/** Shares of the people who find each price too cheap, cheap, expensive and too expensive. */
export interface PriceCurves extends PriceAnswers {
  /** Every price named, rising. */
  readonly prices: Float64Array;
  /** People whose four prices rise: theirs are the answers used. */
  readonly used: number;
  /** The others, but for rows of four zeros, as which older Excel hands over blank ones. */
  readonly leftOut: number;
}

/** Where two curves cross: a price and the share of people that both have there. */
export interface PricePoint {
  readonly price: number;
  readonly share: number;
}

export interface PriceSensitivity {
  /** Below this price more people find it too cheap than do not find it cheap. */
  readonly marginalCheapness: PricePoint;
  /** As many find it too cheap as too expensive. */
  readonly optimal: PricePoint;
  /** As many find it cheap as expensive. */
  readonly indifference: PricePoint;
  /** Above this price more people find it too expensive than do not find it expensive. */
  readonly marginalExpensiveness: PricePoint;
}

/**
 * The four curves at every price named by those whose prices rise (too cheap < cheap < expensive < too expensive). At a price,
 * "expensive" and "too expensive" are the shares that named it or a lower one, "cheap" and "too cheap" those that named a higher one.
 * Throws "unavailable" without a person whose prices rise.
 * Source: van Westendorp (1976), NSS Price Sensitivity Meter, 29th ESOMAR Congress; conventions of R's pricesensitivitymeter.
 */
export function priceCurves(answers: PriceAnswers): PriceCurves {
  const { tooCheap, cheap, expensive, tooExpensive } = answers;
  if (!cheap.length) throw unavailable("noPriceAnswers");
  const rises = (_: number, row: number) =>
    answersAt(answers, row).every((price, i, all) => i === 0 || price > all[i - 1]);
  const columns = [tooCheap, cheap, expensive, tooExpensive].map((column) =>
    column.filter(rises).sort(),
  );
  const used = columns[0].length;
  const answered = cheap.filter((_, i) =>
    answersAt(answers, i).some((price) => price !== 0),
  ).length;
  if (!used) throw unavailable("noPricesInOrder", { count: answered });
  const prices = distinct(columns);
  const [atMostTooCheap, atMostCheap, atMostExpensive, atMostTooExpensive] = columns.map((column) =>
    atMost(column, prices),
  );
  const share = (count: number) => count / used;
  const above = (count: number) => (used - count) / used;
  return {
    ...{ prices, used, leftOut: answered - used },
    tooCheap: atMostTooCheap.map(above),
    cheap: atMostCheap.map(above),
    expensive: atMostExpensive.map(share),
    tooExpensive: atMostTooExpensive.map(share),
  };
}

const answersAt = ({ tooCheap, cheap, expensive, tooExpensive }: PriceAnswers, i: number) => [
  tooCheap[i],
  cheap[i],
  expensive[i],
  tooExpensive[i],
];

/**
 * The points at which the curves cross, each curve running straight from one price named to the next. Where they run
 * together, it is the lowest price. Source: as priceCurves; interpolated as pricesensitivitymeter does, but without its steps.
 */
export function priceSensitivity(curves: PriceCurves): PriceSensitivity {
  const { prices, tooCheap, cheap, expensive, tooExpensive, used } = curves;
  const not = (shares: Float64Array) => shares.map((share) => 1 - share);
  const cross = (rising: Float64Array, falling: Float64Array) =>
    crossing(prices, rising, falling, used);
  return {
    marginalCheapness: cross(not(cheap), tooCheap),
    optimal: cross(tooExpensive, tooCheap),
    indifference: cross(expensive, cheap),
    marginalExpensiveness: cross(tooExpensive, not(expensive)),
  };
}

/** Curves are counts of `used` people, so their differences are told as whole numbers. */
function crossing(
  prices: Float64Array,
  rising: Float64Array,
  falling: Float64Array,
  used: number,
): PricePoint {
  const ahead = rising.map((share, i) => Math.round((share - falling[i]) * used));
  const i = ahead.findIndex((difference) => difference >= 0);
  if (i === 0 || ahead[i] === 0) return { price: prices[i], share: falling[i] };
  const part = -ahead[i - 1] / (ahead[i] - ahead[i - 1]);
  const between = (values: Float64Array) => values[i - 1] + part * (values[i] - values[i - 1]);
  return { price: between(prices), share: between(falling) };
}

/** All values of sorted columns, each once, rising. */
function distinct(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.length * columns[0].length);
  columns.forEach((column, i) => all.set(column, i * column.length));
  return all.sort().filter((value, i) => i === 0 || value !== all[i - 1]);
}

/** How many of a sorted column are at most each of the rising values. */
function atMost(sorted: Float64Array, values: Float64Array): Float64Array {
  let count = 0;
  return values.map((value) => {
    while (count < sorted.length && sorted[count] <= value) count++;
    return count;
  });
}
