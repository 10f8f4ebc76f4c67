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
  const bands = new Map<number, GrowingBand>();
  for (let i = 0; i < frequency.length; i++) {
    if (!(frequency[i] > 0 && monetary[i] > 0)) continue;
    const number = Math.floor(Math.log(monetary[i]) * BANDS);
    const key = frequency[i] * 2 ** 20 + number;
    let band = bands.get(key);
    if (!band) bands.set(key, (band = new GrowingBand(frequency[i], number)));
    band.add(monetary[i], weights ? weights[i] : 1);
  }
  return spendingNodes([...bands.values()]);
}

class GrowingBand implements Band {
  customers = 0;
  readonly sums: [number, number, number] = [0, 0, 0];
  private readonly centre: number;

  constructor(
    readonly frequency: number,
    readonly band: number,
  ) {
    this.centre = Math.exp((band + 0.5) / BANDS);
  }

  add(monetary: number, weight: number): void {
    const place = (monetary / this.centre - 1) * BANDS;
    this.customers += weight;
    this.sums[0] += weight * place;
    this.sums[1] += weight * place ** 2;
    this.sums[2] += weight * place ** 3;
  }
}
