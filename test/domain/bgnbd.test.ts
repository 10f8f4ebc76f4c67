import fc from "fast-check";
import {
  type BgnbdParameters,
  bgnbdAlive,
  bgnbdExpected,
  bgnbdProbabilities,
  bgnbdWhileActive,
  fitBgnbd,
} from "../../src/domain/bgnbd";
import { betaLeavingLikelihood } from "../../src/domain/numerics/beta-leaving-likelihood";
import { seededRandom } from "../../src/domain/support/random";
import { cdnowHistories } from "../support/cdnow";
import { describePurchaseModel, positive, rowsOf } from "../support/purchase-model";
import reference from "../support/reference/lifetime_models.json";
import { bgnbdTimes, customers } from "../support/simulate/histories";

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const one = (x: number, t: number, T: number) => ({
  frequency: Float64Array.of(x),
  recency: Float64Array.of(t),
  age: Float64Array.of(T),
});

const truth: BgnbdParameters = { r: 0.6, alpha: 5, a: 0.8, b: 2.5 };

const random = seededRandom(2005);

describe("correctness", () => {
  describe("CDNOW, calibration to 1997-09-30 in weeks", () => {
    const { parameters, logLikelihood, converged, evaluations } = fitBgnbd(cdnowHistories());

    test("has the published parameters and log-likelihood (Fader, Hardie & Lee 2005, table 2)", () => {
      expect(parameters.r).toBeCloseTo(published.r, 3);
      expect(parameters.alpha).toBeCloseTo(published.alpha, 3);
      expect(parameters.a).toBeCloseTo(published.a, 3);
      expect(parameters.b).toBeCloseTo(published.b, 3);
      expect(logLikelihood).toBeCloseTo(-9582.4, 1);
    });

    test("has the parameters recomputed from exact days / 7 to five digits and more", () => {
      expect(parameters.r / 0.2425945).toBeCloseTo(1, 6);
      expect(parameters.alpha / 4.413602).toBeCloseTo(1, 6);
      expect(parameters.a / 0.7929218).toBeCloseTo(1, 6);
      expect(parameters.b / 2.425906).toBeCloseTo(1, 6);
      expect(logLikelihood).toBeCloseTo(-9582.4292, 4);
    });

    test("converges in a few evaluations", () => {
      expect(converged).toBe(true);
      expect(evaluations).toBeLessThanOrEqual(8);
    });
  });

  test("expected purchases and P(alive) as published for x = 2, t = 30.43, T = 38.86", () => {
    const customer = one(2, 30.43, 38.86);
    const exact = { r: 0.2425945, alpha: 4.413602, a: 0.7929218, b: 2.425906 };
    const [alive] = bgnbdAlive(exact, customer);
    expect(alive).toBeCloseTo(0.726609, 6);
    expect(alive * bgnbdWhileActive(exact, 39, 2, 38.86)).toBeCloseTo(1.22591, 5);
    expect(
      bgnbdAlive(published, customer)[0] * bgnbdWhileActive(published, 39, 2, 38.86),
    ).toBeCloseTo(1.226, 3);
  });

  describe("expected purchases of a new customer", () => {
    const { parameters } = fitBgnbd(cdnowHistories());

    test("are .0532 in the first week, as published", () =>
      expect(bgnbdWhileActive(parameters, 1, 0, 0)).toBeCloseTo(0.0532, 4));

    // Fader & Hardie's spreadsheet says 1.8576: it sums 150 terms of the hypergeometric series, which give 1.857597.
    test("are 1.85796 in 78 weeks by the closed form in 30-digit arithmetic, 1.8576 published", () => {
      expect(bgnbdWhileActive(parameters, 78, 0, 0)).toBeCloseTo(1.857958, 5);
      expect(bgnbdWhileActive(parameters, 78, 0, 0)).toBeCloseTo(1.8576, 3);
    });
  });

  test("P(alive) is 1 without a repeat purchase", () =>
    expect(bgnbdAlive(published, one(0, 0, 500))).toEqual(Float64Array.of(1)));

  describe("against the closed forms in 60-digit arithmetic (support/reference/lifetime_models.py)", () => {
    test.each(reference.bgnbd)("r %d, α %d, a %d, b %d; x %d, t %d, T %d; horizon %d", (...row) => {
      const [r, alpha, a, b, x, t, T, horizon, logLikelihood, alive, expected] = row;
      const p = { r, alpha, a, b };
      const likelihood = betaLeavingLikelihood({ columns: [[x], [t], [T]].map((c) => Float64Array.from(c)), counts: Float64Array.of(1) }, 0); // prettier-ignore
      const { value } = likelihood([r, alpha, a, b].map(Math.log));
      expect(Math.abs(value + logLikelihood)).toBeLessThan(1e-13 * (1 + Math.abs(logLikelihood)));
      const [active] = bgnbdAlive(p, one(x, t, T));
      expect(active / alive).toBeCloseTo(1, 12);
      expect((active * bgnbdWhileActive(p, horizon, x, T)) / expected).toBeCloseTo(1, 11);
    });
  });
});

describe("consistency", () => {
  test("where the sum gives way to an integral the two agree", () => {
    for (const p of [published, { r: 3, alpha: 0.5, a: 1, b: 0.4 }])
      for (const x of [0, 40]) {
        const edge = 100 * (p.alpha + 2);
        const sum = bgnbdWhileActive(p, edge * (1 - 1e-15), x, 2);
        expect(bgnbdWhileActive(p, edge * (1 + 1e-15), x, 2) / sum).toBeCloseTo(1, 11);
      }
  });

  describe("R3 – where all customers have one chance of leaving, a and b beyond measure", () => {
    /**
     * With p = a/(a+b) for everybody a customer makes (1 − (1−p)ᴺ)/p of the N purchases it would make for ever, and
     * E(1−p)ᴺ = (1 + p h/(α+T))^−(r+x), N being negative binomial. Of P(alive) the odds a/(b+x−1) are a/b.
     */
    const atTheLimit = (
      r: number,
      alpha: number,
      p: number,
      h: number,
      x: number,
      t: number,
      T: number,
    ) => {
      const whileActive = (1 - (1 + (p * h) / (alpha + T)) ** -(r + x)) / p;
      const odds = (p / (1 - p)) * ((alpha + T) / (alpha + t)) ** (r + x);
      return (x === 0 ? 1 : 1 / (1 + odds)) * whileActive;
    };
    const all = Array.from({ length: 100 }, (_, i) => i);
    const histories = {
      frequency: Float64Array.from(all, (i) => i % 7),
      recency: Float64Array.from(all, (i) => 3 * (i % 7)),
      age: Float64Array.from(all, (i) => 38 + i / 10),
      rows: undefined,
    };

    test.each([
      [0.01, 0.243, 1e8, 1e8, 1e6],
      [0.01, 0.243, 1e8, 1e8, 39],
      [0.01, 0.243, 1e8, 9e8, 1e6],
      [0.243, 4.414, 3e8, 1e8, 1e6],
      [0.243, 4.414, 1e12, 3e12, 1e9],
    ])(
      "r %d, α %d, a %d, b %d, horizon %d: as by the limit's own form",
      (r, alpha, a, b, horizon) => {
        const expected = bgnbdExpected(
          { r, alpha, a, b },
          { ...histories, horizon: histories.age.map(() => horizon) },
        );
        expected.forEach((purchases, i) => {
          const [x, t, T] = [histories.frequency[i], histories.recency[i], histories.age[i]];
          expect(purchases / atTheLimit(r, alpha, a / (a + b), horizon, x, t, T)).toBeCloseTo(1, 6);
        });
      },
    );
  });
});

describePurchaseModel<BgnbdParameters>({
  name: "BG/NBD",
  fit: fitBgnbd,
  alive: bgnbdAlive,
  whileActive: bgnbdWhileActive,
  probabilities: bgnbdProbabilities,
  likelihood: (h) => betaLeavingLikelihood(rowsOf(h), 0),
  times: ["alpha"],
  parameters: fc.record({
    r: positive(0.01, 100),
    alpha: positive(0.01, 1000),
    a: positive(0.01, 100),
    b: positive(0.01, 1000),
  }),
  truth,
  simulated: customers(random, 40_000, [10, 60], (until) => bgnbdTimes(random, truth, until), 30),
});
