import fc from "fast-check";
import { pnbdLikelihood } from "../../src/domain/numerics/pnbd-likelihood";
import {
  fitPnbd,
  pnbdAlive,
  type PnbdParameters,
  pnbdProbabilities,
  pnbdWhileActive,
} from "../../src/domain/pnbd";
import { seededRandom } from "../../src/domain/support/random";
import { cdnowHistories } from "../support/cdnow";
import { describePurchaseModel, positive, rowsOf } from "../support/purchase-model";
import reference from "../support/reference/lifetime_models.json";
import { customers, pnbdTimes } from "../support/simulate/histories";

const published = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

const one = (x: number, t: number, T: number) => ({
  frequency: Float64Array.of(x),
  recency: Float64Array.of(t),
  age: Float64Array.of(T),
});

const truth: PnbdParameters = { r: 0.8, alpha: 6, s: 0.7, beta: 15 };

const random = seededRandom(1987);

describe("correctness", () => {
  describe("CDNOW, calibration to 1997-09-30 in weeks", () => {
    const { parameters, logLikelihood, converged, evaluations } = fitPnbd(cdnowHistories());

    test("has the published parameters and log-likelihood (Fader, Hardie & Lee 2005, table 2)", () => {
      expect(parameters.r).toBeCloseTo(published.r, 3);
      expect(parameters.alpha).toBeCloseTo(published.alpha, 3);
      expect(parameters.s).toBeCloseTo(published.s, 3);
      expect(parameters.beta).toBeCloseTo(published.beta, 3);
      expect(logLikelihood).toBeCloseTo(-9595.0, 1);
    });

    test("has the parameters recomputed from exact days / 7 to five digits and more", () => {
      expect(parameters.r / 0.553277).toBeCloseTo(1, 6);
      expect(parameters.alpha / 10.577684).toBeCloseTo(1, 6);
      expect(parameters.s / 0.60624).toBeCloseTo(1, 6);
      expect(parameters.beta / 11.66873).toBeCloseTo(1, 6);
      expect(logLikelihood).toBeCloseTo(-9594.9762, 4);
    });

    test("converges in a few evaluations", () => {
      expect(converged).toBe(true);
      expect(evaluations).toBeLessThanOrEqual(8);
    });
  });

  test("P(alive) and expected purchases as published for x = 26, t = 30.86, T = 31", () => {
    const [alive] = pnbdAlive(published, one(26, 30.86, 31));
    expect(alive).toBeCloseTo(0.9979, 4);
    expect(alive * pnbdWhileActive(published, 52, 26, 31)).toBeCloseTo(25.46, 2);
  });

  describe("against the closed forms in 60-digit arithmetic (support/reference/lifetime_models.py)", () => {
    test.each(reference.pnbd)("r %d, α %d, s %d, β %d; x %d, t %d, T %d; horizon %d", (...row) => {
      const [r, alpha, s, beta, x, t, T, horizon, logLikelihood, alive, expected] = row;
      const p = { r, alpha, s, beta };
      const likelihood = pnbdLikelihood({ columns: [[x], [t], [T]].map((c) => Float64Array.from(c)), counts: Float64Array.of(1) }); // prettier-ignore
      const { value } = likelihood([r, alpha, s, beta].map(Math.log));
      expect(Math.abs(value + logLikelihood)).toBeLessThan(1e-13 * (1 + Math.abs(logLikelihood)));
      const [active] = pnbdAlive(p, one(x, t, T));
      expect(active / alive).toBeCloseTo(1, 12);
      expect((active * pnbdWhileActive(p, horizon, x, T)) / expected).toBeCloseTo(1, 11);
    });
  });
});

describe("consistency", () => {
  test("expected purchases pass through s = 1 without a step", () => {
    const near = (s: number) => pnbdWhileActive({ ...published, s }, 39, 2, 38.86);
    expect(near(1 + 1e-9) / near(1)).toBeCloseTo(1, 8);
    expect(near(1 - 1e-9) / near(1)).toBeCloseTo(1, 8);
  });
});

describePurchaseModel<PnbdParameters>({
  name: "Pareto/NBD",
  fit: fitPnbd,
  alive: pnbdAlive,
  whileActive: pnbdWhileActive,
  probabilities: pnbdProbabilities,
  likelihood: (h) => pnbdLikelihood(rowsOf(h)),
  times: ["alpha", "beta"],
  parameters: fc.record({
    r: positive(0.01, 100),
    alpha: positive(0.01, 1000),
    s: positive(0.01, 100),
    beta: positive(0.01, 1000),
  }),
  truth,
  simulated: customers(random, 40_000, [10, 60], (until) => pnbdTimes(random, truth, until), 30),
});
