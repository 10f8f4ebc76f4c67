/** The range in which a count lies four times out of five, by its predictive distribution, parameters taken as known. */

/** P(count ≥ 1), P(count ≥ 2), … of a customer who is active: the first few, and a way to any. */
export interface CountRange {
  /** Down to below 0.1, as long as that is not too many. */
  readonly known: readonly number[];
  readonly atLeast: (count: number) => number;
}

/** A count is more than `low` with probability 0.9 at most, and more than `high` with 0.1 at most. */
const TAILS = { low: 0.9, high: 0.1 } as const;

/** Smallest n for which P(count > n) is at most 0.9 (low) or 0.1 (high), for one who is active with probability `alive`. */
export function quantile(
  { known, atLeast }: CountRange,
  alive: number,
  end: keyof typeof TAILS,
): number {
  const tail = TAILS[end] / alive; // P(count > n | active) must not exceed it
  if (known.length && known[known.length - 1] <= tail) {
    let n = 0;
    while (known[n] > tail) n++;
    return n;
  }
  if (atLeast(known.length + 1) <= tail) return known.length;
  let [low, high] = [known.length, 2 * known.length + 1]; // P(count > low) exceeds it
  while (atLeast(high + 1) > tail) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atLeast(middle + 1) > tail) low = middle;
    else high = middle;
  }
  return high;
}
