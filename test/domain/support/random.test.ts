import { seededRandom } from "../../../src/domain/support/random";

const first = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

test("seededRandom(seed) gives the same numbers on every machine", () => {
  // In units of 2⁻³², from a Python implementation of xoshiro128** and of MurmurHash3's finaliser.
  expect(first(1, 4).map((u) => u * 2 ** 32 - 0.5)).toEqual([
    2442144158, 3238099751, 3819917871, 2104621829,
  ]);
});

test("seededRandom(seed) gives other numbers for another seed", () => {
  const [a, b] = [first(1, 100), first(2, 100)];
  expect(a.filter((u, i) => u === b[i])).toEqual([]);
});

test("the numbers are uniform between 0 and 1, and do not follow each other", () => {
  const numbers = first(3, 100_000);
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const variance = numbers.reduce((a, b) => a + (b - mean) ** 2, 0) / numbers.length;
  const lagged = numbers.slice(1).reduce((a, b, i) => a + (b - mean) * (numbers[i] - mean), 0);
  expect(Math.min(...numbers.slice(0, 1000))).toBeGreaterThan(0);
  expect(Math.max(...numbers.slice(0, 1000))).toBeLessThan(1);
  expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / numbers.length));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
  expect(Math.abs(lagged / numbers.length / variance)).toBeLessThan(5 / Math.sqrt(numbers.length));
});
