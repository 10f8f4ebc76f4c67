/** Low, High and Next purchase against an independent computation (support/reference/predictive.py). */
import { bgnbdAlive, bgnbdRange, bgnbdWaiting } from "../../../src/domain/bgnbd";
import { mbgnbdAlive, mbgnbdRange, mbgnbdWaiting } from "../../../src/domain/mbgnbd";
import type { Histories } from "../../../src/domain/numerics/histories";
import { type CountRange, quantile } from "../../../src/domain/numerics/predictive";
import { pnbdAlive, pnbdRange, pnbdWaiting } from "../../../src/domain/pnbd";
import reference from "../../support/reference/predictive.json";

/** A model with its parameters left open: those of all three have numbers under names of their own. */
interface Model {
  readonly alive: (p: never, histories: Histories) => Float64Array;
  readonly range: (p: never, horizon: number, x: number, T: number) => CountRange;
  readonly waiting: (p: never, x: number, T: number) => (alive: number) => number;
}
const MODELS: Readonly<Record<string, Model>> = {
  mbgnbd: { alive: mbgnbdAlive, range: mbgnbdRange, waiting: mbgnbdWaiting },
  bgnbd: { alive: bgnbdAlive, range: bgnbdRange, waiting: bgnbdWaiting },
  pnbd: { alive: pnbdAlive, range: pnbdRange, waiting: pnbdWaiting },
};

const cases = reference.models.flatMap(({ model, parameters, rows }) =>
  rows.map((row) => {
    const { frequency, recency, age } = row;
    const which = `${model}, r ${parameters.r}: ${frequency} repeats, last at ${recency}, age ${age}`;
    return [which, { ...row, of: MODELS[model], p: parameters as never }] as const;
  }),
);

describe.each(cases)("%s", (_, { of, p, frequency, recency, age, ...expected }) => {
  const range = of.range(p, reference.horizon, frequency, age);
  const [alive] = of.alive(p, {
    frequency: Float64Array.of(frequency),
    recency: Float64Array.of(recency),
    age: Float64Array.of(age),
  });

  test("P(alive), and P(at least so many purchases) of one who is active", () => {
    expect(alive).toBeCloseTo(expected.alive, 11);
    reference.counts.forEach((count, i) => {
      const known = range.known[count - 1] ?? range.atLeast(count);
      expect(known).toBeCloseTo(expected.atLeast[i], 10);
      expect(range.atLeast(count)).toBeCloseTo(expected.atLeast[i], 10);
    });
  });

  test("Low and High", () => {
    expect([quantile(range, alive, "low"), quantile(range, alive, "high")]).toEqual([
      expected.low,
      expected.high,
    ]);
  });

  test("the time to the next purchase", () => {
    const waiting = of.waiting(p, frequency, age)(alive);
    if (expected.next === null) expect(waiting).toBe(Infinity);
    else expect(waiting / expected.next).toBeCloseTo(1, 9);
  });
});

/** Few of them buy often: the median lies several panels of the integral away. */
describe("one-time buyers, of whom most buy seldom", () => {
  const early = (r: number) => ({ r, alpha: 10, s: 0.05, beta: 20 });
  const bought = (r: number, alive: number, horizon: number) =>
    alive * pnbdRange(early(r), horizon, 0, 30).atLeast(1);

  test.each([
    [0.2, 0.8],
    [0.2, 1],
    [0.3, 0.6],
    [0.4, 0.6],
  ])("r %d, P(alive) %d: by Next purchase half of them have bought", (r, alive) => {
    const waiting = pnbdWaiting(early(r), 0, 30)(alive);
    expect(bought(r, alive, waiting)).toBeCloseTo(0.5, 9);
  });

  test("none where half of them never will", () => {
    expect(pnbdWaiting(early(0.2), 0, 30)(0.6)).toBe(Infinity);
    expect(bought(0.2, 0.6, 1e30)).toBeLessThan(0.5);
  });
});

test("many purchases and many to come: what is known and each of its own are two integrals, and agree", () => {
  const range = pnbdRange({ r: 1, alpha: 10, s: 0.6, beta: 11 }, 100, 899, 100);
  expect(range.known.length).toBeGreaterThan(500);
  range.known.forEach((known, i) => expect(known).toBeCloseTo(range.atLeast(i + 1), 10));
});

describe("a count by its tail, (1/10)ⁿ for n or more", () => {
  const atLeast = (count: number) => 0.1 ** count;

  test.each([
    ["none is known", []],
    ["some are known", [0.1, 0.01]],
  ])("%s: that there is one has the chance 0.1, so that 0 is high enough", (_, known) =>
    expect(quantile({ known, atLeast }, 1, "high")).toBe(0),
  );
});
