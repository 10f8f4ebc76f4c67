/** What must hold of every model of repeat buying, whichever it is: written once, run for each. */
import fc from "fast-check";
import { CustomerValueError } from "../../src/domain/support/errors";
import { type Fit, type Likelihood, type Rows } from "../../src/domain/numerics/fit";
import { type Histories } from "../../src/domain/numerics/histories";
import { cdnowHistories } from "./cdnow";
import { type Customer, histories } from "./simulate/histories";

export interface PurchaseModel<P extends object> {
  readonly name: string;
  readonly fit: (histories: Histories) => Fit<P>;
  readonly alive: (parameters: P, histories: Histories) => Float64Array;
  readonly whileActive: (parameters: P, horizon: number, x: number, T: number) => number;
  /** Share of customers who are still active right after their first purchase; 1 if left out. */
  readonly newcomers?: (parameters: P) => number;
  readonly probabilities: (parameters: P, t: number, most: number) => Float64Array;
  /** −log-likelihood of rows by the logarithms of the parameters, in the unit of the rows. */
  readonly likelihood: (histories: Histories) => Likelihood;
  /** Names of the parameters that are times. */
  readonly times: readonly (keyof P)[];
  readonly parameters: fc.Arbitrary<P>;
  /** Parameters that `simulated` customers behave by, and those customers, followed for 30 beyond their age. */
  readonly truth: P;
  readonly simulated: readonly Customer[];
}

export const positive = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);

const history = fc
  .record({
    x: fc.integer({ min: 0, max: 3000 }),
    T: positive(0.01, 2000),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, T, share }) => ({ x, t: x === 0 ? 0 : share * T, T }));

const one = (x: number, t: number, T: number): Histories => ({
  frequency: Float64Array.of(x),
  recency: Float64Array.of(t),
  age: Float64Array.of(T),
});

/** Histories as a likelihood takes them, each once. */
export const rowsOf = ({ frequency, recency, age }: Histories): Rows => ({
  columns: [frequency, recency, age],
  counts: new Float64Array(age.length).fill(1),
});

const columns = (rows: readonly (readonly number[])[]): Histories => ({
  frequency: Float64Array.from(rows, ([x]) => x),
  recency: Float64Array.from(rows, ([, t]) => t),
  age: Float64Array.from(rows, ([, , T]) => T),
});

/** Runs a fit, which must give numbers or say why it cannot; returns the reason. */
export function expectFitOrReason(fit: () => Fit<object>): string | undefined {
  let fitted: Fit<object>;
  try {
    fitted = fit();
  } catch (error) {
    expect(error).toBeInstanceOf(CustomerValueError);
    const { refusal, trouble, message } = error as CustomerValueError;
    // Such histories may happen to look as if the first purchase were counted; a test of its own is about that.
    if (refusal.id !== "firstPurchaseCounted") expect(trouble).toBe("unavailable");
    return message;
  }
  const { parameters, standardErrors, logLikelihood } = fitted;
  for (const value of [...Object.values(parameters), logLikelihood])
    expect(Number.isFinite(value)).toBe(true);
  if (!fitted.limits.length)
    for (const value of Object.values(standardErrors)) expect(value).not.toBeNaN();
  return undefined;
}

export function describePurchaseModel<P extends object>(model: PurchaseModel<P>): void {
  const { fit, alive, whileActive, probabilities } = model;
  const cdnow = cdnowHistories();
  const values = (parameters: object) => Object.values(parameters) as number[];
  const expectClose = (actual: object, expected: object, digits: number) =>
    values(actual).forEach((value, i) =>
      expect(Math.abs(value / values(expected)[i] - 1)).toBeLessThan(10 ** -digits),
    );

  const fitted = fit(cdnow);

  const identical = (row: number[]) => columns(new Array<number[]>(50).fill(row));

  describe("correctness", () => {
    describe("a fit", () => {
      test("of many customers begins with a part of them, so that few evaluations of all are left", () => {
        const { evaluations, sampleEvaluations } = fit(histories(model.simulated));
        expect(sampleEvaluations).toBeGreaterThan(0);
        expect(evaluations).toBeLessThanOrEqual(5);
      });
    });

    describe("data at the edge", () => {
      test.each([
        ["all customers identical", identical([3, 20, 30]), "one rate"],
        ["recency = age for all", columns([[1, 10, 10], [4, 30, 30], [9, 25, 25], [2, 28, 28]]), "nobody leaves"], // prettier-ignore
      ])("%s: the limit is the answer", (_case, data, limit) => {
        const { limits, parameters, converged } = fit(data);
        expect(limits).toContain(limit);
        expect(converged).toBe(true);
        expect(values(parameters).every(Number.isFinite)).toBe(true);
      });
    });
  });

  describe("consistency", () => {
    describe("what always holds", () => {
      test("probabilities sum to 1 and their mean is what a new customer is expected to buy", () => {
        const p = model.truth;
        for (const t of [0.5, 20, 150]) {
          const all = probabilities(p, t, 3000);
          expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
          expect(all.reduce((total, share, x) => total + x * share, 0)).toBeCloseTo(
            (model.newcomers?.(p) ?? 1) * whileActive(p, t, 0, 0),
            10,
          );
        }
        [...probabilities(p, 0, 2)].forEach((share, x) =>
          expect(share).toBeCloseTo(Number(x === 0), 14),
        );
      });
    });

    describe("a fit", () => {
      test("has half the standard errors with four times the data", () => {
        const fourfold = fit({ ...cdnow, weights: new Float64Array(cdnow.age.length).fill(4) });
        expectClose(fourfold.parameters, fitted.parameters, 9);
        expectClose(fourfold.standardErrors, Object.fromEntries(Object.entries(fitted.standardErrors).map(([k, v]) => [k, v / 2])), 5); // prettier-ignore
        expect(fourfold.logLikelihood / fitted.logLikelihood).toBeCloseTo(4, 12);
      });

      test("recovers the parameters that simulated customers behave by, within four standard errors", () => {
        const { parameters, standardErrors, converged } = fit(histories(model.simulated));
        expect(converged).toBe(true);
        values(parameters).forEach((value, i) => {
          const away = Math.abs(value - values(model.truth)[i]) / values(standardErrors)[i];
          expect(away).toBeLessThan(4);
        });
      });

      test("P(alive) and expected purchases agree with what simulated customers do next", () => {
        const seen = histories(model.simulated);
        const active = alive(model.truth, seen);
        let [expected, actual, still] = [0, 0, 0];
        model.simulated.forEach(({ age, times }, i) => {
          expected += active[i] * whileActive(model.truth, 30, seen.frequency[i], age);
          const next = times.filter((time) => time > age && time <= age + 30).length;
          actual += next;
          still += Number(next > 0);
        });
        expect(actual / expected).toBeCloseTo(1, 1);
        expect(still).toBeLessThan(active.reduce((a, b) => a + b));
      });
    });

    describe("data at the edge", () => {
      // prettier-ignore

      test("any customers who bought again have a fit or a limit, as likely as any parameters", () => {
      fc.assert(
        fc.property(
          fc.array(history, { minLength: 1, maxLength: 12 }),
          fc.array(model.parameters, { minLength: 5, maxLength: 5 }),
          (rows, others) => {
            const usual = rows.map(({ x, t, T }) => {
              const [purchases, age] = [x % 100, 5 + (T % 95)];
              return [purchases, purchases && age * Math.max(t / T, 0.05), age];
            });
            const data = columns([[0, 0, 25], [2, 15, 25], ...usual]); // prettier-ignore
            const { logLikelihood, converged } = fit(data);
            expect(converged).toBe(true);
            const likelihood = model.likelihood(data);
            for (const p of others) {
              const other = -likelihood(values(p).map(Math.log)).value;
              if (!Number.isNaN(other))
                expect(logLikelihood).toBeGreaterThanOrEqual(other - 1e-6 * Math.abs(other));
            }
          },
        ),
        { numRuns: 25 },
      );
    });
    });
  });

  describe("invariants", () => {
    describe("what always holds", () => {
      test("P(alive) lies in [0, 1] and falls with silence", () => {
        fc.assert(
          fc.property(
            model.parameters,
            history,
            fc.double({ min: 0, max: 1, noNaN: true }),
            (p, { x, t, T }, less) => {
              const [now] = alive(p, one(x, t, T));
              const [longer] = alive(p, one(x, t * less, T));
              expect(now).toBeGreaterThanOrEqual(0);
              expect(now).toBeLessThanOrEqual(1);
              expect(longer).toBeLessThanOrEqual(now * (1 + 1e-12));
            },
          ),
        );
      });

      test("expected purchases are finite, not negative, 0 at horizon 0, and rise with the horizon", () => {
        fc.assert(
          fc.property(model.parameters, history, positive(0.001, 3000), (p, { x, T }, horizon) => {
            const expected = whileActive(p, horizon, x, T);
            expect(whileActive(p, 0, x, T)).toBe(0);
            expect(expected).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(expected)).toBe(true);
            expect(whileActive(p, horizon * 1.5, x, T)).toBeGreaterThanOrEqual(
              expected * (1 - 1e-12),
            );
          }),
        );
      });

      test("another unit of time changes neither P(alive) nor expected purchases", () => {
        fc.assert(
          fc.property(
            model.parameters,
            history,
            positive(0.01, 3000),
            positive(0.001, 1000),
            (p, { x, t, T }, h, unit) => {
              const scaled = { ...p };
              for (const name of model.times) (scaled[name] as number) = (p[name] as number) * unit;
              const same = (a: number, b: number) =>
                expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.abs(b) + 1e-300);
              same(whileActive(scaled, h * unit, x, T * unit), whileActive(p, h, x, T));
              same(alive(scaled, one(x, t * unit, T * unit))[0], alive(p, one(x, t, T))[0]);
            },
          ),
        );
      });
    });

    describe("a fit", () => {
      test("has the same digits whatever the order of the rows", () => {
        const reversed = (column: Float64Array) => column.slice().reverse();
        const { frequency, recency, age } = cdnow;
        expect(
          fit({ frequency: reversed(frequency), recency: reversed(recency), age: reversed(age) }),
        ).toEqual(fitted);
      });

      test("does not depend on the unit of time", () => {
        for (const unit of [7, 1 / 52, 1e6]) {
          const scaled = fit({
            frequency: cdnow.frequency,
            recency: cdnow.recency.map((t) => t * unit),
            age: cdnow.age.map((T) => T * unit),
          });
          for (const part of ["parameters", "standardErrors"] as const) {
            const expected = { ...fitted[part] };
            for (const name of model.times)
              (expected[name] as number) = (expected[name] as number) * unit;
            expectClose(scaled[part], expected, part === "parameters" ? 9 : 5);
          }
          const repeats = cdnow.frequency.reduce((a, b) => a + b);
          expect(scaled.logLikelihood + repeats * Math.log(unit)).toBeCloseTo(
            fitted.logLikelihood,
            5,
          );
        }
      });

      test("takes a weight as so many customers", () => {
        const rows = [[0, 0, 10], [0, 0, 30], [3, 8, 30], [1, 20, 25], [6, 28, 30], [2, 3, 28], [9, 9, 27], [1, 1, 30]]; // prettier-ignore
        const weights = [40, 35, 6, 9, 8, 5, 2, 11];
        const repeated = rows.flatMap((row, i) => new Array<number[]>(weights[i]).fill(row));
        expect(fit({ ...columns(rows), weights: Float64Array.from(weights) })).toEqual(
          fit(columns(repeated)),
        );
      });
    });
  });

  describe("input checks", () => {
    describe("data at the edge", () => {
      test.each([
        ["one-time buyers only", columns([[0, 0, 10], [0, 0, 30]]), /no customer bought again/], // prettier-ignore
        ["nobody", columns([]), /no customer/],
        ["every age 0", columns([[0, 0, 0], [1, 0, 0]]), /every age is 0/], // prettier-ignore
      ])("%s: says what is missing", (_case, data, message) =>
        expect(expectFitOrReason(() => fit(data))).toMatch(message),
      );

      test("refuses frequencies that count the first purchase", () =>
        expect(() =>
          fit(
            columns([
              [1, 0, 30],
              [3, 20, 30],
              [1, 0, 12],
            ]),
          ),
        ).toThrow("the first purchase is counted: leave it out"));

      test.each([
        ["five customers", columns([[0, 0, 30], [2, 10, 30], [5, 29, 30], [1, 3, 28], [0, 0, 12]])], // prettier-ignore
        ["recency 0 with repeat purchases", columns([[2, 0, 30], [0, 0, 30], [4, 0, 20], [1, 20, 25], [3, 24, 25]])], // prettier-ignore
        ["frequencies in the thousands", columns([[5000, 700, 730], [3000, 200, 730], [10, 700, 730], [9000, 729, 730], [0, 0, 300], [1, 5, 700], [800, 600, 690]])], // prettier-ignore
        ["one customer", columns([[3, 20, 30]])],
      ])(
        "%s: a fit or a reason, never NaN",
        (_case, data) => void expectFitOrReason(() => fit(data)),
      );

      test("any few customers: a fit or a reason, never NaN", () => {
        fc.assert(
          fc.property(
            fc.array(history, { minLength: 1, maxLength: 12 }),
            (rows) =>
              void expectFitOrReason(() => fit(columns(rows.map(({ x, t, T }) => [x, t, T])))),
          ),
          { numRuns: 60 },
        );
      });
    });

    test.each([
      [
        "a frequency that is not whole",
        [[1.5, 2, 3]],
        "frequency: 1.5 is not a whole number of purchases",
      ],
      ["a recency beyond the age", [[0, 0, 5], [1, 6, 5]], "recency, row 2: 6 is more than the age 5; recency is the time from the first purchase to the last, age from the first to the end"], // prettier-ignore
      ["a recency without a repeat purchase", [[0, 4, 5]], "recency: 4 but frequency is 0; recency is the time from the first purchase to the last, and 0 without a repeat purchase"], // prettier-ignore
    ])("refuses %s", (_what, rows, message) => expect(() => fit(columns(rows))).toThrow(message));

    test("names the row of the user's range", () => {
      const data = { ...columns([[0, 0, 5], [1, 6, 5]]), rows: Uint32Array.of(2, 9) }; // prettier-ignore
      expect(() => fit(data)).toThrow("recency, row 9: 6 is more than the age 5");
    });
  });
}
