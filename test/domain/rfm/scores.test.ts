import fc from "fast-check";
import { scores, scoresOn } from "../../../src/domain/rfm/scores";
import { numbers } from "../../support/cells";

const columns = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });
const steps = fc.integer({ min: 2, max: 9 });
const of = (
  values: readonly number[],
  bins: number | readonly number[],
  better: "high" | "low" = "high",
) => [
  ...scoresOn(Float64Array.from(values), {
    bins: typeof bins === "number" ? bins : Float64Array.from(bins),
    better,
  }),
];

describe("by steps", () => {
  test("three values share three steps; alone or all alike, a value is in the middle", () => {
    expect(of([5, 1, 3], 3)).toEqual([3, 1, 2]);
    expect(of([7], 5)).toEqual([3]);
    expect(of([2, 2, 2, 2], 5)).toEqual([3, 3, 3, 3]);
    expect(of([2, 2, 2, 2], 2)).toEqual([2, 2, 2, 2]);
    expect([...scores(numbers(), 5)]).toEqual([]);
  });

  test("less is better: the score of what is more, turned round", () => {
    expect(of([5, 1, 3], 3, "low")).toEqual([1, 3, 2]);
    fc.assert(
      fc.property(columns, steps, (values, bins) => {
        const turned = values.map((value) => -value);
        expect(of(values, bins, "low")).toEqual(of(turned, bins));
      }),
    );
  });

  test("more never scores less, and every score is one of the steps", () => {
    fc.assert(
      fc.property(columns, steps, (values, bins) => {
        const given = of(values, bins);
        values.forEach((value, i) => {
          expect(given[i]).toBeGreaterThanOrEqual(1);
          expect(given[i]).toBeLessThanOrEqual(bins);
          values.forEach((other, j) => {
            if (other > value) expect(given[j]).toBeGreaterThanOrEqual(given[i]);
            if (other === value) expect(given[j]).toBe(given[i]);
          });
        });
      }),
    );
  });

  test("each customer scores the same wherever it stands, in whatever unit", () => {
    fc.assert(
      fc.property(columns, steps, fc.integer({ min: -30, max: 30 }), (values, bins, power) => {
        expect(of([...values].reverse(), bins).reverse()).toEqual(of(values, bins));
        const changed = values.map((value) => value * 2 ** power);
        expect(of(changed, bins)).toEqual(of(values, bins));
      }),
    );
  });

  test("values that only rounding tells apart score alike", () => {
    const [one, other] = of([0.1 + 0.2, 0.3, 0.1, 0.9], 4);
    expect(one).toBe(other);
  });
});

describe("by limits of one's own", () => {
  test("a limit itself is reached, from below or from above", () => {
    expect(of([9, 10, 50, 99, 100], [10, 50, 100])).toEqual([1, 2, 3, 3, 4]);
    expect(of([12, 30, 31, 200, 90], [30, 90, 180], "low")).toEqual([4, 4, 3, 1, 3]);
  });

  test("rounding keeps nobody from a limit", () => {
    expect(of([0.1 + 0.2, 0.1 * 3], [0.2, 0.3])).toEqual([3, 3]);
    expect(of([0.1 + 0.2], [0.3, 0.5], "low")).toEqual([3]);
  });

  test("a score says nothing of the others: a column scores as its values one by one", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom<"high" | "low">("high", "low"), (values, better) => {
        const limits = [-20, 0, 15];
        const alone = values.flatMap((value) => of([value], limits, better));
        expect(of(values, limits, better)).toEqual(alone);
      }),
    );
  });
});
