import fc from "fast-check";
import { bgnbdChance } from "../../src/domain/bgnbd";
import {
  fitMbgnbd,
  mbgnbdAlive,
  mbgnbdChance,
  type MbgnbdParameters,
  mbgnbdProbabilities,
  mbgnbdResidual,
  mbgnbdWhileActive,
} from "../../src/domain/mbgnbd";
import { betaLeavingLikelihood } from "../../src/domain/numerics/beta-leaving-likelihood";
import { seededRandom } from "../../src/domain/support/random";
import { cdnowHistories } from "../support/cdnow";
import { describePurchaseModel, positive, rowsOf } from "../support/purchase-model";
import { customers, mbgnbdTimes } from "../support/simulate/histories";

const cdnow = cdnowHistories();

const { parameters, logLikelihood, converged, limits, evaluations } = fitMbgnbd(cdnow);

const truth: MbgnbdParameters = { r: 0.9, alpha: 6, a: 0.9, b: 2.5 };

const random = seededRandom(2007);

describe("correctness", () => {
  describe("CDNOW, calibration to 1997-09-30 in weeks", () => {
    test("has the parameters that an independent fit has", () => {
      expect(parameters.r / 0.52484322).toBeCloseTo(1, 6);
      expect(parameters.alpha / 6.18308592).toBeCloseTo(1, 6);
      expect(parameters.a / 0.89135934).toBeCloseTo(1, 6);
      expect(parameters.b / 1.61400192).toBeCloseTo(1, 6);
      expect(logLikelihood).toBeCloseTo(-9582.135716, 5);
      expect([converged, limits]).toEqual([true, []]);
    });

    test("converges in a few evaluations", () => expect(evaluations).toBeLessThanOrEqual(8));

    test("lets 1,057.64 customers be active, and those who bought once with 0.408807 on average", () => {
      const alive = mbgnbdAlive(parameters, cdnow);
      const once = alive.filter((_, i) => cdnow.frequency[i] === 0);
      const total = (column: Float64Array) => column.reduce((a, b) => a + b);
      expect(total(alive)).toBeCloseTo(1057.64, 2);
      expect(total(once) / once.length).toBeCloseTo(0.408807, 5);
    });
  });

  test("P(X(39) = 0) of a new customer under BG/NBD as in BTYD's manual, by its chance", () => {
    const one = (value: number) => Float64Array.of(value);
    const p = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const [chance] = bgnbdChance(
      p,
      { frequency: one(0), recency: one(0), age: one(0), horizon: one(39) },
      1,
    );
    expect(1 - chance).toBeCloseTo(0.5737864, 7);
  });
});

describe("consistency", () => {
  test("of customers who buy at one rate and hardly leave, purchases to come are those of the rate for ever", () => {
    const one: MbgnbdParameters = { r: 1e12, alpha: 7e13, a: 1e-14, b: 8e-11 };
    const days = Float64Array.from({ length: 500 }, (_, i) => 400 + i);
    const histories = { frequency: days.map((day) => 1 + (day % 13)), recency: days.map(() => 400), age: days }; // prettier-ignore
    const alive = mbgnbdAlive(one, histories);
    mbgnbdResidual(one, histories, 0.001).forEach((purchases, i) =>
      expect(purchases / ((alive[i] * one.r) / one.alpha / 0.001)).toBeCloseTo(1, 9),
    );
  });

  describe("CDNOW, calibration to 1997-09-30 in weeks", () => {
    test("P(no purchase in t) = 1 − P(alive) (1 − ((α+T)/(α+T+t))^(r+x))", () => {
      const horizon = cdnow.age.map(() => 26);
      const alive = mbgnbdAlive(parameters, cdnow);
      mbgnbdChance(parameters, { ...cdnow, horizon }, 1).forEach((chance, i) => {
        const at = parameters.alpha + cdnow.age[i];
        const none = (at / (at + 26)) ** (parameters.r + cdnow.frequency[i]);
        expect(chance).toBeCloseTo(alive[i] * (1 - none), 13);
      });
    });
  });
});

describePurchaseModel<MbgnbdParameters>({
  name: "MBG/NBD",
  fit: fitMbgnbd,
  alive: mbgnbdAlive,
  // of a new customer the model lets some leave at once, so the share of those who stay belongs to what it expects
  whileActive: mbgnbdWhileActive,
  newcomers: ({ a, b }) => b / (a + b),
  probabilities: mbgnbdProbabilities,
  likelihood: (h) => betaLeavingLikelihood(rowsOf(h), 1),
  times: ["alpha"],
  parameters: fc.record({
    r: positive(0.01, 100),
    alpha: positive(0.01, 1000),
    a: positive(0.01, 100),
    b: positive(0.01, 1000),
  }),
  truth,
  simulated: customers(random, 40_000, [10, 60], (until) => mbgnbdTimes(random, truth, until), 30),
});
