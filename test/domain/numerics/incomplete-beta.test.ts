import fc from "fast-check";
import { incompleteBeta } from "../../../src/domain/numerics/incomplete-beta";

/** From SciPy 1.17, scipy.special.betainc(a, b, x). */
test.each([
  [0.3, 2, 3, 0.34829999999999994, 1e-14],
  [0.999, 1234.5, 0.5, 0.11605747797736192, 1e-11],
  [1e-6, 0.5, 0.5, 0.0006366198784709245, 1e-14],
  [0.5, 10, 10, 0.5, 1e-14],
  [0.99999, 5e5, 0.5, 0.0015653640065981895, 1e-9],
  [0.0384615, 1, 0.5, 0.019419304697466524, 1e-14],
])("I_%d(%d, %d) = %d", (x, a, b, expected, tolerance) => {
  expect(Math.abs(incompleteBeta(x, a, b) / expected - 1)).toBeLessThan(tolerance);
});

test("b = 1 is a power, a = 1 its mirror image", () => {
  const shape = fc.double({ min: 0.1, max: 50, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, shape, (x, a) => {
      expect(incompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 12);
      expect(incompleteBeta(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 12);
    }),
  );
});

test("is a distribution function: from 0 to 1, never falling", () => {
  const shape = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, shape, shape, (x, y, a, b) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)].map((at) => incompleteBeta(at, a, b));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high + 1e-9);
    }),
  );
});
