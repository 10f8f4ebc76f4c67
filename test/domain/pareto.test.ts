import fc from "fast-check";
import { shareOfTop } from "../../src/domain/pareto";
import { numbers } from "../support/cells";
import { cdnow } from "../support/samples";

const values = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((value) => value > 0));

describe("correctness", () => {
  test.each([
    [[50, 20, 10, 10, 10], 0.2, 0.5],
    [[10, 10, 50, 10, 20], 0.4, 0.7],
    [[60, 30, 10], 0.5, 0.75],
    [[60, 30, 10], 0, 0],
    [[100, 20, -20], 1 / 3, 1],
  ])("shareOfTop(%j, %d) is %d", (list, share, expected) => {
    expect(shareOfTop(numbers(...list), share)).toBeCloseTo(expected, 12);
  });

  test("0.29 of 100 customers are 29, not a little less", () => {
    const list = Array.from({ length: 100 }, (_, i) => (i < 29 ? 1 : i < 30 ? 0 : 1e-9));
    expect(shareOfTop(numbers(...list), 0.29)).toBeCloseTo(29 / (29 + 70e-9), 15);
  });

  test("nearly whole customers are whole: 29.000000001 of 100 are 29", () => {
    const ones = numbers(...Array<number>(100).fill(1));
    expect(shareOfTop(ones, 0.29)).toBe(0.29);
    expect(shareOfTop(ones, 0.29000000001)).toBe(0.29);
    expect(shareOfTop(ones, 0.2901)).toBeCloseTo(0.2901, 12);
    const few = numbers(...Array.from({ length: 100 }, (_, i) => Number(i < 29)));
    expect(shareOfTop(few, 0.29)).toBe(1);
  });

  test("CDNOW: the best fifth of the customers brought 67.4 % of the sales", () => {
    const { customers, amounts } = cdnow();
    const totals = new Map<string, number>();
    customers.forEach(([who], i) => totals.set(who, (totals.get(who) ?? 0) + amounts[i][0]));
    expect(shareOfTop(Float64Array.from(totals.values()), 0.2)).toBeCloseTo(0.674229415, 6);
  });
});

describe("consistency", () => {
  test("all customers bring exactly all", () => {
    fc.assert(fc.property(values, (list) => expect(shareOfTop(numbers(...list), 1)).toBe(1)));
  });
});

describe("invariants", () => {
  test("rises with the share, never below the share itself, in any order and currency", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const top = (at: number) => shareOfTop(numbers(...list), at);
        expect(top(low)).toBeLessThanOrEqual(top(high) + 1e-12);
        expect(top(low)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(shareOfTop(numbers(...[...list].reverse()), low)).toBe(top(low));
        expect(shareOfTop(numbers(...list.map((value) => 3 * value)), low)).toBeCloseTo(
          top(low),
          12,
        );
      }),
    );
  });

  test("the values, which others read too, keep their order", () => {
    const list = numbers(10, 50, 20);
    shareOfTop(list, 0.5);
    expect([...list]).toEqual([10, 50, 20]);
  });
});

describe("input checks", () => {
  test.each([
    [[], "no customers: values hold no number"],
    [[60, -60], "values add up to 0"],
    [[60, -70], "values add up to less than 0"],
    [[1e308, 1e308], "the total value is too large to be a number"],
  ])("%j has no shares", (list, message) => {
    expect(() => shareOfTop(numbers(...list), 0.2)).toThrow(message);
  });
});
