import { gammaMoments, betaMoments } from "../../../src/domain/numerics/second-moments";
import { gammaBelow, gammaQuantile } from "../../../src/domain/numerics/gamma-quantile";
import { totalRange } from "../../../src/domain/numerics/total-range";
import {
  mbgnbdAlive,
  mbgnbdRange,
  mbgnbdResidual,
  mbgnbdWhileActive,
} from "../../../src/domain/mbgnbd";
import { pnbdAlive, pnbdRange, pnbdResidual, pnbdWhileActive } from "../../../src/domain/pnbd";

/** E[X(X−1)] = Σ 2 (k − 1) P(X ≥ k), term by term. */
function bySums({ atLeast }: { atLeast: (count: number) => number }): number {
  let total = 0;
  for (let k = 2; k < 5000; k++) {
    const term = 2 * (k - 1) * atLeast(k);
    total += term;
    if (k > 20 && term < 1e-14 * total) break;
  }
  return total;
}

const beta = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
const gamma = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

describe("pairs of purchases in a horizon, against the sum over their number", () => {
  test.each([
    [0, 38.86, 39],
    [2, 38.86, 39],
    [26, 31, 52],
    [120, 31, 1],
  ])("x = %d, T = %d, %d ahead", (x, T, horizon) => {
    const b = betaMoments(beta.a, { horizon })(beta.r + x, beta.alpha + T, beta.b + x + 1);
    expect(b.pairs / bySums(mbgnbdRange(beta, horizon, x, T))).toBeCloseTo(1, 7);
    expect(b.once / mbgnbdWhileActive(beta, horizon, x, T)).toBeCloseTo(1, 8);
    const g = gammaMoments(gamma.s, { horizon })(gamma.r + x, gamma.alpha + T, gamma.beta + T);
    expect(g.pairs / bySums(pnbdRange(gamma, horizon, x, T))).toBeCloseTo(1, 7);
    expect(g.once / pnbdWhileActive(gamma, horizon, x, T)).toBeCloseTo(1, 8);
  });
});

describe("discounted by whole units without end", () => {
  test.each([
    [0, 38, 0.002],
    [2, 38, 0.002],
    [0, 5, 0.1],
    [3, 300, 0.0001],
    [300, 100, 0.01],
  ])(
    "what RESIDUAL says, by quadrature over both unknowns: x = %d, T = %d, at %d",
    (x, T, discount) => {
      const history = {
        frequency: Float64Array.of(x),
        recency: Float64Array.of(x ? T : 0),
        age: Float64Array.of(T),
      };
      const b = betaMoments(beta.a, { discount })(beta.r + x, beta.alpha + T, beta.b + x + 1);
      const [alive] = mbgnbdAlive(beta, history);
      expect((alive * b.once) / mbgnbdResidual(beta, history, discount)[0]).toBeCloseTo(1, 9);
      const g = gammaMoments(gamma.s, { discount })(gamma.r + x, gamma.alpha + T, gamma.beta + T);
      const [active] = pnbdAlive(gamma, history);
      expect((active * g.once) / pnbdResidual(gamma, history, discount)[0]).toBeCloseTo(1, 10);
    },
  );

  test("closed forms where nobody leaves", () => {
    const { once, squares, pairs } = betaMoments(0, { discount: 0.01 })(3, 10, 1);
    expect(once).toBeCloseTo(0.3 / 0.01, 8);
    expect(squares).toBeCloseTo(0.3 / (1.01 ** 2 - 1), 8);
    expect(pairs).toBeCloseTo((3 * 4) / 100 / 0.01 ** 2, 6);
    const gone = gammaMoments(0, { discount: 0.01 })(3, 10, 1);
    expect(gone.once).toBeCloseTo(once, 8);
    expect(gone.pairs / pairs).toBeCloseTo(1, 8);
  });
});

describe("the gamma distribution", () => {
  test.each([0.001, 0.1, 1, 3.7, 250, 1e5])("quantiles of shape %d come back", (shape) => {
    for (const share of [1e-4, 0.1, 0.5, 0.9, 0.9999]) {
      const x = gammaQuantile(shape, share);
      if (x > 1e-290) expect(gammaBelow(shape, x)).toBeCloseTo(share, 9);
    }
  });

  test("of shape 1 it is exponential", () =>
    expect(gammaQuantile(1, 0.9)).toBeCloseTo(-Math.log(0.1), 10));

  test("of a huge shape it is normal", () =>
    expect((gammaQuantile(1e8, 0.9) - 1e8) / 1e4).toBeCloseTo(1.2816, 2));
});

describe("the range of a sum", () => {
  test("of what hardly ever is more than 0 is 0", () =>
    expect(totalRange({ mean: 1, variance: 50, none: 0.95 })).toEqual({ low: 0, high: 0 }));
  test("of what is certain is that", () =>
    expect(totalRange({ mean: 5, variance: 0, none: 0 })).toEqual({ low: 5, high: 5 }));
  test("begins at 0 where that has a chance of a tenth", () =>
    expect(totalRange({ mean: 5, variance: 20, none: 0.1 }).low).toBe(0));
  test("of many is the normal one", () => {
    const { low, high } = totalRange({ mean: 1000, variance: 100, none: 0 });
    expect(low).toBeCloseTo(1000 - 12.8155, 1);
    expect(high).toBeCloseTo(1000 + 12.8155, 1);
  });
});
