/**
 * Mean amounts in few rows, without loss that matters: all customers of a band are stood for by two mean amounts with
 * weights, which have the same number, mean, variance and skewness. That is Gauss's rule of two points for their
 * distribution; what it gets wrong of a likelihood is of fourth order in a band of 0.8 %, less than 10⁻¹⁰ of it.
 */

import type { Spending } from "../domain/gg";

/** Bands in a step of the natural logarithm. */
export const BANDS = 128;

/** Customers of one frequency and band: how many, and sums of powers of u, where the mean amount is centre × (1 + u / BANDS). */
export interface Band {
  readonly frequency: number;
  readonly band: number;
  readonly customers: number;
  readonly sums: readonly [number, number, number];
}

export interface SpendingNodes {
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
  readonly weights: Float64Array;
}

/** Rounding alone is not variance. */
const NO_VARIANCE = 1e-13;

export function spendingNodes(bands: readonly Band[]): SpendingNodes {
  const nodes: [frequency: number, monetary: number, weight: number][] = [];
  for (const { frequency, band, customers, sums } of bands) {
    const centre = Math.exp((band + 0.5) / BANDS);
    const [mean, square, cube] = sums.map((sum) => sum / customers);
    const put = (place: number, share: number) =>
      nodes.push([frequency, centre * (1 + place / BANDS), share * customers]);
    const variance = square - mean * mean;
    if (customers < 2 || variance <= NO_VARIANCE) {
      put(mean, 1);
      continue;
    }
    const third = cube - 3 * mean * square + 2 * mean ** 3;
    const half = third / (2 * variance);
    const root = Math.hypot(half, Math.sqrt(variance));
    // the nodes are the roots of d² − 2 half d − variance
    const [low, high] = half > 0 ? [-variance / (half + root), half + root] : [half - root, variance / (root - half)]; // prettier-ignore
    put(mean + low, high / (high - low));
    put(mean + high, -low / (high - low));
  }
  const column = (i: 0 | 1 | 2) => Float64Array.from(nodes, (node) => node[i]);
  return { frequency: column(0), monetary: column(1), weights: column(2) };
}

/** Mean amounts of single customers, in bands. Rows without purchases, or with a mean that is not positive, are left out. */
export function inBands({ frequency, monetary, weights }: Spending): SpendingNodes {
  const bands = new Map<number, { -readonly [K in keyof Band]: Band[K] }>();
  for (let i = 0; i < frequency.length; i++) {
    if (!(frequency[i] > 0 && monetary[i] > 0)) continue;
    const band = Math.floor(Math.log(monetary[i]) * BANDS);
    const place = (monetary[i] / Math.exp((band + 0.5) / BANDS) - 1) * BANDS;
    const key = frequency[i] * 2 ** 20 + band;
    const weight = weights ? weights[i] : 1;
    const known = bands.get(key);
    const [one, two, three] = known?.sums ?? [0, 0, 0];
    const sums = [one + weight * place, two + weight * place ** 2, three + weight * place ** 3] as const; // prettier-ignore
    if (known) {
      known.customers += weight;
      known.sums = sums;
    } else bands.set(key, { frequency: frequency[i], band, customers: weight, sums });
  }
  return spendingNodes([...bands.values()]);
}
