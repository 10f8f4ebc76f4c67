import fc from "fast-check";
import {
  expectedSpend,
  fitGammaGamma,
  type GammaGammaParameters,
  varietyOfSpend,
} from "../../src/domain/gg";
import { gammaGammaLikelihood } from "../../src/domain/numerics/gg-likelihood";
import { seededRandom } from "../../src/domain/support/random";
import { cdnowHistories } from "../support/cdnow";
import { expectFitOrReason, positive } from "../support/purchase-model";
import reference from "../support/reference/lifetime_models.json";
import { spending } from "../support/simulate/spending";

const cdnow = cdnowHistories();

const fitted = fitGammaGamma(cdnow);

const parameters = fc.record({
  p: positive(0.1, 100),
  q: positive(1.01, 50),
  gamma: positive(0.01, 1e4),
});

const truth: GammaGammaParameters = { p: 6, q: 4, gamma: 15 };

const values = (parameters: object) => Object.values(parameters) as number[];

const simulated = spending(seededRandom(2013), truth, 30_000);

describe("correctness", () => {
  describe("CDNOW, 946 repeat buyers to 1997-09-30", () => {
    const { p, q, gamma } = fitted.parameters;

    test("has the published parameters (Fader & Hardie 2013)", () => {
      expect(p).toBeCloseTo(6.25, 2);
      expect(q).toBeCloseTo(3.74, 2);
      expect(gamma).toBeCloseTo(15.44, 2);
    });

    test("has the parameters recomputed from exact amounts to five digits and more", () => {
      expect(p / 6.249573).toBeCloseTo(1, 6);
      expect(q / 3.744225).toBeCloseTo(1, 6);
      expect(gamma / 15.443519).toBeCloseTo(1, 6);
      expect(fitted.logLikelihood).toBeCloseTo(-4055.9177, 4);
    });

    test("converges in a few evaluations", () => {
      expect(fitted.converged).toBe(true);
      expect(fitted.evaluations).toBeLessThanOrEqual(10);
    });

    test("expects what is published of the first ten customers, whose means are rounded to cents there", () => {
      const expected = [24.66, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
      expected.forEach((amount, i) => {
        const cents = Math.round(100 * cdnow.monetary[i]) / 100;
        expect(expectedSpend(fitted.parameters, cdnow.frequency[i], cents)).toBeCloseTo(amount, 2);
      });
    });
  });

  describe("against 60-digit arithmetic (support/reference/lifetime_models.py)", () => {
    test.each(reference.gammaGamma)(
      "p %d, q %d, γ %d; x %d, m %d",
      (p, q, gamma, x, m, log, spend) => {
        const one = {
          columns: [Float64Array.of(x), Float64Array.of(m)],
          counts: Float64Array.of(1),
        };
        const { value } = gammaGammaLikelihood(one)([p, q, gamma].map(Math.log));
        expect(Math.abs(value + log)).toBeLessThan(1e-12 * (1 + Math.abs(log)));
        if (p * x + q > 1) expect(expectedSpend({ p, q, gamma }, x, m) / spend).toBeCloseTo(1, 12);
        else expect(expectedSpend({ p, q, gamma }, x, m)).toBe(Infinity);
      },
    );
  });

  // mpmath 1.3 in 30 digits: (k − 1)² Γ(k − 2, y)/Γ(k), k = p x + q, y the quantile of 1/10,000 of Gamma(k, 1) by bisection
  test.each([
    [6.25, 3.74, 0, 1.527227947616657],
    [6.25, 3.74, 1, 1.122942227052407],
    [3, 2, 0, 3.690806245207664],
    [0.5, 1.2, 1, 6.13953318436928],
    [0.5, 1.2, 0, 23.48771834322668],
    [6, 4, 20, 1.00798564420308],
  ])("how the mean varies, the most extreme left out: p %d, q %d; x %d", (p, q, x, variety) =>
    expect(varietyOfSpend({ p, q, gamma: 15 }, x) / variety).toBeCloseTo(1, 9),
  );

  describe("expectedSpend", () => {
    test("without repeat purchases is infinite if q ≤ 1", () => {
      expect(expectedSpend({ p: 2, q: 1, gamma: 5 }, 0, 0)).toBe(Infinity);
      expect(expectedSpend({ p: 2, q: 0.8, gamma: 5 }, 0, 0)).toBe(Infinity);
      expect(expectedSpend({ p: 2, q: 0.8, gamma: 5 }, 3, 10)).toBeCloseTo((2 * 35) / 5.8, 12);
    });
  });

  describe("a fit", () => {
    test("leaves out customers without repeat purchases or without a positive mean", () => {
      const more = (column: Float64Array, ...others: number[]) =>
        Float64Array.of(...others, ...column);
      const { frequency, monetary } = cdnow;
      expect(
        fitGammaGamma({
          frequency: more(frequency, 3, 2, 0),
          monetary: more(monetary, 0, -12, 50),
        }),
      ).toEqual(fitted);
    });

    test.each([
      ["all the same amount", [1, 2, 3], [10, 10, 10], ["own mean", "everybody's mean"], [10, 10]],
      ["one customer", [3], [10], ["own mean", "everybody's mean"], [10, 10]],
      ["hardly any difference between customers", [40, 50, 60, 45], [10, 10.1, 9.9, 10.05], ["own mean"], [10.05, 9.9]], // prettier-ignore
      ["prices by customer", [1, 4, 9, 2, 3, 6], [9, 9, 19, 49, 19, 9], ["own mean"], [49, 9]],
      ["customers who differ without end", [1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 2, 3, 10, 50, 900, 200_000], ["own mean"], [50, 900]], // prettier-ignore
    ] as [string, number[], number[], string[], number[]][])(
      "%s: the limit is the answer",
      (_case, frequency, monetary, limits, spends) => {
        const fit = fitGammaGamma({
          frequency: Float64Array.from(frequency),
          monetary: Float64Array.from(monetary),
        });
        expect(fit.limits).toEqual(limits);
        const { p, q } = fit.parameters; // 1E+12 stands for infinity, as CV.GG.FIT says
        for (const [name, held] of [
          ["own mean", p],
          ["everybody's mean", q],
        ] as const)
          if (limits.includes(name)) expect(held / 1e12).toBeCloseTo(1, 9);
        spends.forEach((own) => {
          const expected = limits.includes("own mean") ? own : spends[0];
          expect(expectedSpend(fit.parameters, 3, own) / expected).toBeCloseTo(1, 3);
        });
      },
    );
  });
});

describe("consistency", () => {
  test("the more is known of a customer's mean, the less it varies, to (k − 1)/(k − 2) in the end", () => {
    const variety = (p: number) => varietyOfSpend({ p, q: 10, gamma: 5 }, 3);
    expect(variety(1e6)).toBeCloseTo(1 + 1 / (3e6 + 8), 9);
    expect(variety(1)).toBeGreaterThan(variety(10));
    expect(variety(10)).toBeGreaterThan(variety(100));
  });

  describe("expectedSpend", () => {
    test("approaches the customer's mean with many purchases", () =>
      expect(expectedSpend(fitted.parameters, 1e6, 80)).toBeCloseTo(80, 3));
  });

  describe("a fit", () => {
    test("recovers the parameters that simulated customers spend by, within four standard errors", () => {
      const { parameters, standardErrors } = fitGammaGamma(simulated);
      values(parameters).forEach((value, i) =>
        expect(Math.abs(value - values(truth)[i]) / values(standardErrors)[i]).toBeLessThan(4),
      );
    });

    test("what it expects is what simulated customers spend on average", () => {
      let [expected, actual] = [0, 0];
      simulated.trueMeans.forEach((mean, i) => {
        expected += expectedSpend(truth, simulated.frequency[i], simulated.monetary[i]);
        actual += mean;
      });
      expect(actual / expected).toBeCloseTo(1, 1);
    });

    test("of one amount the likelihood is the limit's, where its terms of 10¹² would cancel each other", () => {
      const frequency = Float64Array.of(1, 2, 3);
      const same = fitGammaGamma({ frequency, monetary: Float64Array.of(10, 10, 10) });
      // Half of ln N at p = q = N on top of what does not depend on N, here from a smaller N that loses no digits.
      const columns = [frequency, Float64Array.of(10, 10, 10)];
      const counts = Float64Array.of(1, 1, 1);
      const smaller = 1e5;
      const { value } = gammaGammaLikelihood({ columns, counts })(
        [smaller, smaller, 10].map(Math.log),
      );
      expect(same.logLikelihood).toBeCloseTo(-value + 1.5 * Math.log(1e12 / smaller), 4);
      expect(same.parameters).toEqual({ p: 1e12, q: 1e12, gamma: 10 });
    });
  });
});

describe("invariants", () => {
  describe("expectedSpend", () => {
    test("lies between the customer's mean and everybody's", () => {
      fc.assert(
        fc.property(
          parameters,
          fc.integer({ min: 1, max: 5000 }),
          positive(0.01, 1e5),
          (p, x, m) => {
            const everybody = expectedSpend(p, 0, 0);
            const spend = expectedSpend(p, x, m);
            expect(spend).toBeGreaterThanOrEqual(Math.min(m, everybody) * (1 - 1e-9));
            expect(spend).toBeLessThanOrEqual(Math.max(m, everybody) * (1 + 1e-9));
          },
        ),
      );
    });
  });

  describe("a fit", () => {
    test("has the same digits whatever the order of the rows", () => {
      const reversed = (column: Float64Array) => column.slice().reverse();
      const turned = { frequency: reversed(cdnow.frequency), monetary: reversed(cdnow.monetary) };
      expect(fitGammaGamma(turned)).toEqual(fitted);
    });

    test("does not depend on the unit of money", () => {
      for (const unit of [1e-6, 7.8, 1e9]) {
        const { parameters, logLikelihood } = fitGammaGamma({
          frequency: cdnow.frequency,
          monetary: cdnow.monetary.map((m) => m * unit),
        });
        expect(parameters.p / fitted.parameters.p).toBeCloseTo(1, 9);
        expect(parameters.q / fitted.parameters.q).toBeCloseTo(1, 9);
        expect(parameters.gamma / unit / fitted.parameters.gamma).toBeCloseTo(1, 9);
        expect(logLikelihood + 946 * Math.log(unit)).toBeCloseTo(fitted.logLikelihood, 6);
      }
    });

    test("takes a weight as so many customers", () => {
      const { frequency, monetary } = spending(seededRandom(7), truth, 300);
      const weights = frequency.map((_, i) => 1 + (i % 4));
      const repeat = (column: Float64Array) =>
        Float64Array.from(
          [...column].flatMap((value, i) => new Array<number>(weights[i]).fill(value)),
        );
      expect(fitGammaGamma({ frequency, monetary, weights })).toEqual(
        fitGammaGamma({ frequency: repeat(frequency), monetary: repeat(monetary) }),
      );
    });
  });
});

describe("input checks", () => {
  describe("a fit", () => {
    test.each([
      ["nobody with a repeat purchase", [0, 0], [0, 0], /no customer with a repeat purchase/],
    ])("%s: says what is missing", (_case, frequency, monetary, message) =>
      expect(() =>
        fitGammaGamma({
          frequency: Float64Array.from(frequency),
          monetary: Float64Array.from(monetary),
        }),
      ).toThrow(message),
    );

    test("any few customers: a fit or a reason, never NaN", () => {
      const amount = fc.oneof(positive(0.001, 1e6), fc.constantFrom(0, -3.5, 10));
      const customer = fc.tuple(fc.integer({ min: 0, max: 5000 }), amount);
      fc.assert(
        fc.property(fc.array(customer, { minLength: 1, maxLength: 12 }), (rows) => {
          expectFitOrReason(() =>
            fitGammaGamma({
              frequency: Float64Array.from(rows, ([x]) => x),
              monetary: Float64Array.from(rows, ([, m]) => m),
            }),
          );
        }),
      );
    });
  });
});
