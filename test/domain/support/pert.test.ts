import fc from "fast-check";
import { pertDraws, pertMean, pertVariance } from "../../../src/domain/support/pert";
import { quantile } from "../../../src/domain/support/quantiles";
import { seededRandom } from "../../../src/domain/support/random";

const COUNT = 20_000;

/** From SciPy 1.17: scipy.stats.beta(1 + 4(m−l)/(h−l), 1 + 4(h−m)/(h−l), l, h−l). */
const SCIPY = [
  {
    estimate: { low: 80, likely: 100, high: 140 },
    mean: 103.33333333333333,
    deviation: 11.055415967851332,
    p: [89.18166162, 102.54875042, 118.66740186],
  },
  {
    estimate: { low: 0, likely: 0, high: 10 },
    mean: 1.6666666666666665,
    deviation: 1.4085904245475276,
    p: [0.20851638, 1.29449437, 3.69042656],
  },
  {
    estimate: { low: 0, likely: 10, high: 10 },
    mean: 8.333333333333334,
    deviation: 1.4085904245475276,
    p: [6.30957344, 8.70550563, 9.79148362],
  },
  {
    estimate: { low: 5, likely: 6, high: 20 },
    mean: 8.166666666666666,
    deviation: 2.313692849791131,
    p: [5.59487925, 7.67195473, 11.48868282],
  },
];

describe.each(SCIPY)("Beta-PERT $estimate", ({ estimate, mean, deviation, p }) => {
  const draws = pertDraws(estimate, COUNT, seededRandom(1));

  test("mean and variance are exact", () => {
    expect(pertMean(estimate)).toBeCloseTo(mean, 12);
    expect(Math.sqrt(pertVariance(estimate))).toBeCloseTo(deviation, 12);
  });

  test("draws rise, and their moments and percentiles are those of the distribution", () => {
    expect(draws.every((draw, i) => i === 0 || draw >= draws[i - 1])).toBe(true);
    const average = draws.reduce((a, b) => a + b, 0) / COUNT;
    const variance = draws.reduce((a, b) => a + (b - average) ** 2, 0) / COUNT;
    const width = estimate.high - estimate.low;
    expect(Math.abs(average - mean)).toBeLessThan(1e-5 * width);
    expect(Math.abs(Math.sqrt(variance) - deviation)).toBeLessThan(1e-4 * width);
    [0.1, 0.5, 0.9].forEach((share, i) =>
      expect(Math.abs(quantile(draws, share) - p[i])).toBeLessThan(1e-4 * width),
    );
  });
});

test("a certain estimate is the same in every draw", () => {
  const certain = { low: 7, likely: 7, high: 7 };
  expect(pertVariance(certain)).toBe(0);
  expect(new Set(pertDraws(certain, 100, seededRandom(1)))).toEqual(new Set([7]));
});

test("draws lie between low and high, whatever the shape", () => {
  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), (three) => {
      const [low, likely, high] = [...three].sort((a, b) => a - b);
      const draws = pertDraws({ low, likely, high }, 50, seededRandom(1));
      expect(draws[0]).toBeGreaterThanOrEqual(low);
      expect(draws[49]).toBeLessThanOrEqual(high * (1 + Math.sign(high) * 1e-15));
    }),
  );
});

test("huge estimates are drawn, if not added up", () => {
  const draws = pertDraws({ low: 0, likely: 1.7e308, high: 1.7e308 }, 10, seededRandom(1));
  expect(draws.every((draw) => draw > 0 && draw <= 1.7e308)).toBe(true);
});

test("the ends of the slices are those of the distribution: the quantile of 0 is the low value", () => {
  const estimate = { low: 80, likely: 100, high: 140 };
  expect(pertDraws(estimate, 2, () => 0)[0]).toBe(80);
  // scipy.stats.beta(1 + 4 / 3, 1 + 8 / 3, 80, 60).ppf(0.5), as above
  expect(pertDraws(estimate, 2, () => 0)[1]).toBeCloseTo(102.54875042, 5);
});
