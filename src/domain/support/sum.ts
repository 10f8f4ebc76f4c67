/**
 * Sum with Neumaier's compensation: rounding does not build up, however many numbers and whatever their sizes.
 * Source: Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen".
 */
export function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    const next = total + number;
    if (Math.abs(total) >= Math.abs(number)) lost += total - next + number;
    else lost += number - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}

/**
 * The same, but what rounding leaves of numbers that cancel is 0: 1.1 + 2.2 − 3.3 is 4e-16 otherwise, and a share of it 10¹⁵.
 */
export function netSum(numbers: ArrayLike<number>): number {
  const total = sum(numbers);
  let size = 0;
  for (let i = 0; i < numbers.length; i++) size += Math.abs(numbers[i]);
  return Number.isFinite(size) && Math.abs(total) <= size * 1e-12 ? 0 : total;
}

/** Sums of several groups at once, each as `sum` adds up: the same digits in whatever order the rows come. */
export class Sums {
  private readonly totals: Float64Array;
  private readonly lost: Float64Array;

  constructor(groups: number) {
    this.totals = new Float64Array(groups);
    this.lost = new Float64Array(groups);
  }

  add(group: number, number: number): void {
    const total = this.totals[group];
    const next = total + number;
    this.lost[group] +=
      Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    this.totals[group] = next;
  }

  of(group: number): number {
    const [total, lost] = [this.totals[group], this.lost[group]];
    return Number.isFinite(lost) ? total + lost : total;
  }

  all(): Float64Array {
    return this.totals.map((_, group) => this.of(group));
  }
}

/**
 * A sum without the last digits, in which 0.1 + 0.2 differs from 0.3: equal sums must compare equal whatever the order
 * of the rows and the unit of currency. Keeps 40 of 53 bits, about 12 decimal digits; `scale` is what the sum was made
 * of, so that what refunds leave of zero is zero.
 */
export function withoutNoise(value: number, scale: number): number {
  if (Math.abs(value) < scale * 1e-12) return 0;
  const split = value * 8193; // Veltkamp's splitting, 2¹³ + 1
  return Number.isFinite(split) ? split - (split - value) : value;
}
