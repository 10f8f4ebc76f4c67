import fc from "fast-check";
import {
  checkSurvivors,
  churnRate,
  fitRetention,
  retentionAt,
  retentionRate,
  survivalCurve,
  survivalPeriods,
} from "../../src/domain/retention";
import { seededRandom } from "../../src/domain/support/random";
import { expectFitOrReason, positive } from "../support/purchase-model";
import { cohort } from "../support/simulate/cohort";

/** "Regular" customers of Fader & Hardie (2007), % surviving years 0–12. */
const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3];

const perThousand = Float64Array.from(REGULAR.slice(0, 8), (share) => 10 * share);

const { parameters, logLikelihood, converged, standardErrors } = fitRetention(perThousand);

describe("correctness", () => {
  describe("retentionRate", () => {
    test("is (end − joined) / start", () => {
      expect(retentionRate(200, 190, 30)).toBe(0.8);
      expect(retentionRate(5, 0, 0)).toBe(0);
    });
  });

  describe("the shifted-beta-geometric fit to years 1–7 of the Regular customers", () => {
    test("has the recomputed parameters and log-likelihood", () => {
      expect(parameters.alpha).toBeCloseTo(0.704077, 6);
      expect(parameters.beta).toBeCloseTo(1.182043, 6);
      expect(logLikelihood).toBeCloseTo(-1680.2652, 4);
      expect(converged).toBe(true);
    });

    test("projects years 8–12 as published, near what came about", () => {
      const projected = [22.01, 20.44, 19.12, 17.99, 17.0];
      survivalCurve(parameters, 12)
        .subarray(8)
        .forEach((share, i) => {
          expect(100 * share).toBeCloseTo(projected[i], 2);
          expect(Math.abs(100 * share - REGULAR[8 + i])).toBeLessThan(0.5);
        });
    });
  });

  test("a period that was not observed is bridged: those who left did so in one of two periods", () => {
    const { parameters } = fitRetention(Float64Array.of(1000, 631, NaN, 382, 326, 289, 262, 241));
    expect(parameters.alpha).toBeCloseTo(0.70655, 5);
    expect(parameters.beta).toBeCloseTo(1.1907, 4);
  });

  test("without one of the periods the parameters are a little less sure", () => {
    const bridged = fitRetention(perThousand.map((n, k) => (k === 2 ? NaN : n)));
    for (const name of ["alpha", "beta"] as const) {
      const ratio = bridged.standardErrors[name] / standardErrors[name];
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(1.2);
    }
  });

  test("survivalPeriods: the fitted curve beside what was observed, from everybody in period 0", () => {
    const periods = survivalPeriods(Float64Array.of(1000, 631, NaN, 382), 4);
    const curve = survivalCurve(fitRetention(Float64Array.of(1000, 631, NaN, 382)).parameters, 4);
    expect(periods.map(({ period }) => period)).toEqual([0, 1, 2, 3, 4]);
    expect(periods.map(({ survival }) => survival)).toEqual([...curve]);
    expect(periods.map(({ actual }) => actual)).toEqual([1, 0.631, null, 0.382, null]);
    expect(periods[0].retention).toBeNull();
    for (const t of [1, 2, 3, 4])
      expect(periods[t].retention).toBeCloseTo(curve[t] / curve[t - 1], 12);
  });
});

describe("consistency", () => {
  describe("retentionRate", () => {
    test("of everybody is 1, and the churn rate what is missing to 1", () => {
      expect(retentionRate(100, 110, 10)).toBe(1);
      expect(churnRate(100, 110, 10)).toBe(0);
      expect(churnRate(200, 190, 30)).toBe(0.2);
      expect(() => churnRate(100, 120, 10)).toThrow("no more customers can be kept");
    });
  });

  test("two periods are met exactly: 100, 60, 45", () => {
    const { parameters } = fitRetention(Float64Array.of(100, 60, 45));
    expect([...survivalCurve(parameters, 2)]).toEqual([
      1,
      expect.closeTo(0.6, 9),
      expect.closeTo(0.45, 9),
    ]);
  });

  test("recovers the parameters that a simulated cohort leaves by, within four standard errors", () => {
    const truth = { alpha: 0.7, beta: 1.2 };
    const { parameters, standardErrors } = fitRetention(
      cohort(seededRandom(2007), truth, 20_000, 9),
    );
    for (const name of ["alpha", "beta"] as const)
      expect(Math.abs(parameters[name] - truth[name]) / standardErrors[name]).toBeLessThan(4);
  });
});

describe("invariants", () => {
  describe("the shifted-beta-geometric fit to years 1–7 of the Regular customers", () => {
    test("has the same parameters for shares, and standard errors that fall with the root of the number", () => {
      const shares = fitRetention(perThousand.map((n) => n / 1000));
      expect(shares.parameters.alpha).toBeCloseTo(parameters.alpha, 9);
      expect(shares.parameters.beta).toBeCloseTo(parameters.beta, 9);
      expect(shares.standardErrors.alpha / standardErrors.alpha).toBeCloseTo(Math.sqrt(1000), 3);
    });
  });

  test("survival falls from 1 while the retention rate rises, below 1", () => {
    fc.assert(
      fc.property(fc.record({ alpha: positive(0.01, 100), beta: positive(0.01, 100) }), (p) => {
        const survival = survivalCurve(p, 30);
        expect(survival[0]).toBe(1);
        for (let t = 1; t <= 30; t++) {
          expect(survival[t]).toBeLessThan(survival[t - 1]);
          expect(survival[t] / survival[t - 1]).toBeCloseTo(retentionAt(p, t), 12);
          expect(retentionAt(p, t + 1)).toBeGreaterThan(retentionAt(p, t));
        }
        expect(retentionAt(p, 30)).toBeLessThan(1);
      }),
    );
  });
});

describe("input checks", () => {
  describe("retentionRate", () => {
    test.each([
      [0, 5, 5, "start is 0: there was nobody to keep"],
      [100, 5, 6, "joined: 6 is more than end, 5: those who joined count in end too"],
      [100, 120, 10, "end less joined is 110 but start only 100: no more customers can be kept"],
    ])("refuses start %d, end %d, joined %d", (start, end, joined, message) =>
      expect(() => retentionRate(start, end, joined)).toThrow(message),
    );
  });

  describe("survivors without a fit say why", () => {
    test.each([
      [[], /at least two periods/],
      [[100, 60], /at least two periods/],
      [[0, 0, 0], /the first of the survivors is 0/],
      [[50, 50, 50], /nobody has left yet/],
      [[50, 50, 49], /retention rate of these survivors does not rise/],
      [[50, 0, 0], /everybody left in the first period/],
      [[50, 30, 30, 30], /all who left did so in the first period/],
      [[1000, 900, 810, 729], /does not rise with time.*constant retention rate/],
      [[1000, 990, 900, 600], /does not rise with time/],
    ])("%j", (survivors, message) =>
      expect(() => fitRetention(Float64Array.from(survivors))).toThrow(message),
    );

    test("any survivors: a fit or a reason, never NaN", () => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 15 }),
          (counts) =>
            void expectFitOrReason(() => fitRetention(Float64Array.from(counts).sort().reverse())),
        ),
      );
    });
  });

  test("checkSurvivors refuses more survivors than before, and says where", () =>
    expect(() =>
      checkSurvivors(Float64Array.of(9, 7, 8), (i) => ({ argument: "survivors", row: i + 2 })),
    ).toThrow("survivors, row 4: 8 is more than the 7 before"));

  describe("checkSurvivors", () => {
    const check = (...survivors: number[]) =>
      checkSurvivors(Float64Array.from(survivors), (i) => ({ argument: "survivors", row: i + 1 }));

    test("lets pass a period in which nobody left", () =>
      expect(() => check(10, 8, 8, 5)).not.toThrow());

    test("refuses a rise over a period that was not observed", () =>
      expect(() => check(10, 8, NaN, 9)).toThrow("survivors, row 4"));
  });
});
