/** Residual lifetime and value of the shifted-beta-geometric, beside mpmath's hypergeometric function and sums made by hand. */
import fc from "fast-check";
import { retentionAt } from "../../../src/domain/retention";
import { residual } from "../../../src/domain/retention/residual";
import { positive } from "../../support/purchase-model";

/** Σₖ S(k) (1+d)^−(k−1), term by term from the retention rates, until what is left cannot count. */
function summed(alpha: number, beta: number, renewals: number, discount: number): number {
  let [survival, factor, total] = [1, 1, 0];
  for (let k = 1; factor > 1e-18; k++) {
    survival *= retentionAt({ alpha, beta }, renewals + k);
    total += survival * factor;
    factor /= 1 + discount;
  }
  return total;
}

describe("the value of customers of Fader & Hardie's two segments, by mpmath 1.3 at 30 digits", () => {
  test.each([
    ["Regular", 0.704077, 1.182043, 0, 2.9644004885276365],
    ["Regular", 0.704077, 1.182043, 1, 4.1031411330754635],
    ["Regular", 0.704077, 1.182043, 5, 6.2644113726953865],
    ["Regular", 0.704077, 1.182043, 50, 9.722651047244284],
    ["High End", 0.668, 3.806, 0, 5.41485604837404],
    ["High End", 0.668, 3.806, 5, 7.13600189948122],
  ])("%s, alpha %d, beta %d, %d renewals, 10 %", (_segment, alpha, beta, renewals, value) => {
    const found = residual({ alpha, beta }, renewals, 0.1).value;
    expect(found / value).toBeCloseTo(1, 13);
  });

  test.each([
    [5, 20, 1e-5, 0, 4.999650041990357],
    [0.01, 0.02, 0.001, 1, 934.5640894975616],
    [100, 3, 0.5, 5, 0.078416255390894],
    [1e-3, 1000, 1e-5, 0, 99593.99459560149],
  ])("at extremes: alpha %d, beta %d, discount %d", (alpha, beta, discount, renewals, value) =>
    expect(residual({ alpha, beta }, renewals, discount).value / value).toBeCloseTo(1, 10),
  );
});

const anyone = fc.record({
  alpha: positive(0.01, 50),
  beta: positive(0.01, 50),
  renewals: fc.nat(40),
  discount: positive(0.02, 1),
});

test("is the sum of the discounted chances to renew, and of one renewal and the value after it", () => {
  fc.assert(
    fc.property(anyone, ({ alpha, beta, renewals, discount }) => {
      const { value } = residual({ alpha, beta }, renewals, discount);
      expect(value / summed(alpha, beta, renewals, discount)).toBeCloseTo(1, 12);
      const next = residual({ alpha, beta }, renewals + 1, discount).value;
      const retention = retentionAt({ alpha, beta }, renewals + 1);
      expect(value / (retention * (1 + next / (1 + discount)))).toBeCloseTo(1, 12);
    }),
  );
});

test("rises with every renewal, below that of a customer who never leaves, and below its lifetime", () => {
  fc.assert(
    fc.property(anyone, ({ alpha, beta, renewals, discount }) => {
      const now = residual({ alpha, beta }, renewals, discount);
      const then = residual({ alpha, beta }, renewals + 1, discount);
      expect(then.value).toBeGreaterThan(now.value);
      expect(then.value).toBeLessThan((1 + discount) / discount);
      if (now.lifetime !== null) expect(now.lifetime).toBeGreaterThan(now.value);
    }),
  );
});

test("the lifetime is the value at hardly any discount, where it has a limit", () => {
  const found = residual({ alpha: 4, beta: 9 }, 2, 1e-5);
  expect(found.lifetime).toBeCloseTo(11 / 3, 12);
  expect(found.value).toBeCloseTo(11 / 3, 3);
  expect(residual({ alpha: 1, beta: 9 }, 2, 0.1).lifetime).toBeNull();
});
