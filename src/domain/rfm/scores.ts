/** Scores from 1, the worst, by rank among all customers or by limits that are given. */
import { withoutNoise } from "../support/sum";

/**
 * Scores from 1 to `bins`, more is better: min(bins, ⌊bins × (2 × worse + equal) / (2 × all)⌋ + 1), where worse counts
 * the strictly smaller values and equal the same ones, itself included. Equal values always score equal.
 */
export function scores(values: Float64Array, bins: number): Uint8Array {
  const ascending = values.slice().sort();
  // the score only rises with the value, so it is enough to know where each score begins
  const from = new Float64Array(bins + 1).fill(Infinity);
  for (let worse = 0, end = 0; worse < ascending.length; worse = end) {
    const value = ascending[worse];
    while (end < ascending.length && ascending[end] === value) end++;
    const equal = end - worse;
    const share = Math.floor((bins * (2 * worse + equal)) / (2 * ascending.length));
    const score = Math.min(bins, share + 1);
    for (let s = score; s > 0 && from[s] === Infinity; s--) from[s] = value;
  }
  const result = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let score = bins;
    while (score > 1 && values[i] < from[score]) score--;
    result[i] = score;
  }
  return result;
}

/** How a column is scored: in so many steps by rank, or by rising limits; and whether more of it is better. */
export interface Scale {
  /** A number of steps, or the limits: one score more than there are. */
  readonly bins: number | Float64Array;
  readonly better: "high" | "low";
}

/**
 * Scores of a column of one's own. By limits a score is 1 + the number of limits reached: at least the limit where more is
 * better, at most the limit where less is. Values that differ by rounding only are equal.
 */
export function scoresOn(column: Float64Array, { bins, better }: Scale): Uint8Array {
  const sign = better === "low" ? -1 : 1;
  const even = (value: number) => withoutNoise(sign * value, Math.abs(value));
  const values = column.map(even);
  if (typeof bins === "number") return scores(values, bins);
  const limits = bins.map(even);
  return Uint8Array.from(values, (value) => 1 + limits.filter((limit) => value >= limit).length);
}
