import { discountRule } from "../../../src/domain/numerics/discounting";

/** As defined, unit by unit. */
function directly(f: (t: number) => number, horizon: number, discount: number): number {
  let [total, before] = [0, 0];
  for (let k = 1; k < horizon + 1; k++) {
    const until = f(Math.min(k, horizon));
    total += (until - before) / (1 + discount) ** k;
    before = until;
  }
  return total;
}

function byRule(f: (t: number) => number, horizon: number, discount: number): number {
  const { times, weights } = discountRule(horizon, discount);
  return times.reduce((total, time, j) => total + weights[j] * f(time), 0);
}

/** Purchases of those who buy at a rate ~ Gamma(n, c) and may leave, and the like: saturating early, late or never. */
const FUNCTIONS: [string, (t: number) => number][] = [
  ["a Pareto from nearby", (t) => -Math.expm1(-0.2 * Math.log1p(t / 0.001))],
  ["a Pareto from afar", (t) => -Math.expm1(-2000 * Math.log1p(t / 1e5))],
  ["a logarithm", (t) => Math.log1p(t / 3)],
  ["a constant rate", (t) => 0.3 * t],
  ["an exponential", (t) => -Math.expm1(-0.02 * t)],
];

describe.each(FUNCTIONS)("the rule for %s is the sum", (_name, f) => {
  test.each([0.5, 1, 20, 41, 42, 52, 60.3, 365, 3650, 36_525])("over %d units", (horizon) => {
    for (const discount of [0.0001, 0.002, 0.1, 1, 9]) {
      const expected = directly(f, horizon, discount);
      expect(Math.abs(byRule(f, horizon, discount) / expected - 1)).toBeLessThan(1e-12);
    }
  });

  test("also where later is worth more", () => {
    for (const [horizon, discount] of [
      [100, -0.01],
      [1000, -0.01],
      [300.5, -0.2],
    ] as const)
      // prettier-ignore
      expect(byRule(f, horizon, discount) / directly(f, horizon, discount)).toBeCloseTo(1, 10);
  });
});

test("no time, no value", () => {
  expect(discountRule(0, 0.1)).toEqual({ times: [], weights: [] });
});

test("units up to twenty count one by one", () => {
  expect(discountRule(20, 0.1).times).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test("a hundred years of days cost few values", () => {
  expect(discountRule(36_525, 0.0001).times.length).toBeLessThan(300);
});
