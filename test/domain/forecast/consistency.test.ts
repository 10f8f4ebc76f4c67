/** Two routes to one number agree, whatever the model of buying. */
import { bgnbdResidual } from "../../../src/domain/bgnbd";
import { fitBuying, MODEL_NAMES } from "../../../src/domain/forecast/models";
import { mbgnbdResidual } from "../../../src/domain/mbgnbd";
import { quantile } from "../../../src/domain/numerics/predictive";
import { pnbdResidual } from "../../../src/domain/pnbd";
import { cdnowHistories } from "../../support/cdnow";

const histories = cdnowHistories();
const RESIDUALS = { mbgnbd: mbgnbdResidual, bgnbd: bgnbdResidual, pnbd: pnbdResidual } as const;
/** Weeks; and a few of the customers. */
const HORIZONS = [1, 13, 39, 104];
const SOME = histories.frequency.map((_, i) => i).filter((i) => i % 397 === 0);

describe.each(MODEL_NAMES)("by %s, fitted to CDNOW", (name) => {
  const model = fitBuying(name, histories);

  test.each(HORIZONS)(
    "a new customer's EXPECTED is Σ n · P(n), and its chance 1 − P(0): %d weeks",
    (t) => {
      const chances = model.probabilities(t, 1500);
      const expected = chances.reduce((sum, chance, n) => sum + n * chance, 0);
      const told = model.newcomers * model.whileActive(t, 0, 0);
      expect(expected / told).toBeCloseTo(1, 8);
      expect(1 - chances[0]).toBeCloseTo(model.newcomers * model.chance(t, 0, 0), 10);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    },
  );

  test("purchases to come, discounted over an endless horizon, are RESIDUAL", () => {
    const discount = 0.01;
    const pick = (column: ArrayLike<number>) => SOME.map((i) => column[i]);
    const some = {
      frequency: pick(histories.frequency),
      recency: pick(histories.recency),
      age: pick(histories.age),
    };
    const residual = (RESIDUALS[name] as (...given: unknown[]) => ArrayLike<number>)(
      model.fit.parameters,
      some,
      discount,
    );
    const alive = model.alive(some);
    some.frequency.forEach((x, i) => {
      let [total, before] = [0, 0];
      // what comes after 4,000 weeks is worth less than 10⁻¹⁷ of it
      for (let week = 1; week <= 4000; week++) {
        const until = model.whileActive(week, x, some.age[i]);
        total += (until - before) / (1 + discount) ** week;
        before = until;
      }
      expect((alive[i] * total) / residual[i]).toBeCloseTo(1, 8);
    });
  });

  test("the range of a new customer is what its chances, added up, say", () => {
    for (const t of HORIZONS) {
      const chances = model.probabilities(t, 400);
      const upTo = (n: number) => chances.slice(0, n + 1).reduce((sum, chance) => sum + chance, 0);
      let [low, high] = [0, 0];
      while (upTo(low) < 0.1) low++;
      while (upTo(high) < 0.9) high++;
      const range = model.range(t, 0, 0);
      expect([
        quantile(range, model.newcomers, "low"),
        quantile(range, model.newcomers, "high"),
      ]).toEqual([low, high]);
    }
  });

  test("by the day of the next purchase a customer has bought again with a chance of one half", () => {
    const alive = model.alive(histories);
    let told = 0;
    histories.frequency.forEach((x, i) => {
      const T = histories.age[i];
      const wait = model.waiting(x, T)(alive[i]);
      if (!Number.isFinite(wait))
        return expect(alive[i] * model.chance(1e7, x, T)).toBeLessThan(0.5);
      told++;
      expect(alive[i] * model.chance(wait, x, T)).toBeCloseTo(0.5, 8);
    });
    expect(told).toBeGreaterThan(300);
  });
});
