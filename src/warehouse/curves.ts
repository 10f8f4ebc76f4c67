/**
 * What is expected of an active customer is smooth in its age. So for each number of repeat purchases a polynomial in the
 * logarithm of age gives it, in any SQL, to some 10⁻¹¹ of its size: see by-age.ts for why.
 */

/** Ages of one curve are at most a factor apart, counted from −α: beyond, another curve goes on. */
const SPAN = 16;
const DEGREE = 18;

export interface Curve {
  readonly frequency: number;
  /** Days: from this age up to, but not including, the next. */
  readonly from: number;
  readonly to: number;
  /** z = (ln(age + offset) − middle) / half lies between −1 and 1. */
  readonly middle: number;
  readonly half: number;
  /** Coefficients of the powers of z, from 0 up, of each figure. */
  readonly coefficients: readonly (readonly number[])[];
}

/** Curves for all ages from 0 to `oldest` days, for each frequency; `figures` gives the values at an age. */
export function curvesOf(
  frequencies: readonly number[],
  oldest: number,
  offset: number,
  figures: (frequency: number, age: number) => readonly number[],
): Curve[] {
  const ranges: [from: number, to: number][] = [];
  for (let from = 0; from <= oldest;) {
    const to = Math.min(
      oldest + 1,
      Math.max(from + 1, Math.floor((from + offset) * SPAN - offset)),
    );
    ranges.push([from, to]);
    from = to;
  }
  return frequencies.flatMap((frequency) =>
    ranges.map(([from, to]) => {
      const [least, most] = [Math.log(from + offset), Math.log(to + offset)];
      const [middle, half] = [(least + most) / 2, (most - least) / 2];
      const known = Array.from({ length: DEGREE + 1 }, (_, j) => {
        const z = Math.cos(((2 * j + 1) * Math.PI) / (2 * (DEGREE + 1)));
        return figures(frequency, Math.exp(middle + half * z) - offset);
      });
      const coefficients = known[0].map((_, i) => powers(known.map((values) => values[i])));
      return { frequency, from, to, middle, half, coefficients };
    }),
  );
}

/** Coefficients of the powers of z of the polynomial through values at Chebyshev's nodes. */
function powers(values: readonly number[]): number[] {
  const { length } = values;
  const series = values.map((_, k) => {
    let total = 0;
    for (let j = 0; j < length; j++)
      total += values[j] * Math.cos((k * (2 * j + 1) * Math.PI) / (2 * length));
    return ((k ? 2 : 1) * total) / length;
  });
  // T₀ = 1, T₁ = z, Tₖ = 2 z Tₖ₋₁ − Tₖ₋₂
  let [before, now] = [[1], [0, 1]];
  const result = new Array<number>(length).fill(0);
  const add = (polynomial: readonly number[], by: number) =>
    polynomial.forEach((coefficient, i) => (result[i] += by * coefficient));
  add(before, series[0]);
  for (let k = 1; k < length; k++) {
    add(now, series[k]);
    const next = [0, ...now.map((coefficient) => 2 * coefficient)];
    before.forEach((coefficient, i) => (next[i] -= coefficient));
    [before, now] = [now, next];
  }
  return result;
}
