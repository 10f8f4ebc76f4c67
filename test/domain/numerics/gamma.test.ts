import {
  digamma,
  logBeta,
  logGamma,
  logGammaRatio,
  trigamma,
} from "../../../src/domain/numerics/gamma";
import reference from "../../support/reference/lifetime_models.json";

/** Within 1e-14 of the larger of 1 and the expected value. */
function expectExact(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(expected)));
}

describe("against 60-digit arithmetic (support/reference/lifetime_models.py)", () => {
  test.each(reference.gamma)("z = %d", (z, log, slope, bend) => {
    expectExact(logGamma(z), log);
    expectExact(digamma(z), slope);
    expectExact(trigamma(z), bend);
  });

  test.each(reference.gammaRatio)("ln Γ(z + n)/Γ(z), z = %d, n = %d", (z, n, log) =>
    expectExact(logGammaRatio(z, n), log),
  );
});

test("logBeta(a, b) is ln (a−1)!(b−1)!/(a+b−1)! for whole numbers, and symmetric", () => {
  expectExact(logBeta(3, 4), Math.log((2 * 6) / 720));
  expectExact(logBeta(0.3, 2000), logBeta(2000, 0.3));
});
