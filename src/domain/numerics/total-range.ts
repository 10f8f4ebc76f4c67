/** The range in which a sum over customers lies four times out of five, by its first two moments. */
import { gammaQuantile } from "./gamma-quantile";

/** What is known of a sum of independent amounts, none of which is negative. */
export interface SumMoments {
  readonly mean: number;
  readonly variance: number;
  /** Probability that it is 0. */
  readonly none: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * From the 10 % to the 90 % point: 0 with its own probability, else a gamma variable of the mean and variance that remain. So
 * the range of one customer begins at 0, and that of thousands is normal.
 */
export function totalRange({ mean, variance, none }: SumMoments): Range {
  const some = 1 - none;
  if (!(mean > 0) || !(some > 0)) return { low: 0, high: 0 };
  const mid = mean / some;
  const spread = (variance + mean * mean) / some - mid * mid;
  if (!(spread > 1e-24 * mid * mid))
    return { low: none > 0.1 ? 0 : mid, high: none > 0.9 ? 0 : mid };
  const scale = spread / mid;
  const at = (share: number) => {
    const rest = (share - none) / some;
    return rest > 0 ? scale * gammaQuantile(mid / scale, rest) : 0;
  };
  return { low: at(0.1), high: at(0.9) };
}
