import fc from "fast-check";
import { notFinite, zeroDivisor } from "../../src/domain/support/errors";
import {
  customerValue,
  indifferencePrice,
  valueAdded,
  valueRatio,
  weighted,
} from "../../src/domain/value";
import { numbers } from "../support/cells";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const amounts = fc.array(amount, { maxLength: 8 }).map((list) => numbers(...list));

describe("correctness", () => {
  test("customerValue(benefits, costs) is Σ benefits − Σ costs", () => {
    expect(customerValue(numbers(40, 30, 20), numbers(35, 10))).toBe(45);
  });

  test("customerValue adds cents as a person does", () => {
    expect(Math.abs(customerValue(numbers(0.1, 0.2), numbers(0.3)))).toBeLessThan(1e-16);
    expect(customerValue(numbers(1e16, 1, 1), numbers(1e16))).toBe(2);
  });

  test("weighted(elements, weights) multiplies cell by cell", () => {
    expect([...weighted(numbers(8, 6), numbers(0.5, 0.25))]).toEqual([4, 1.5]);
  });

  test("valueRatio(benefits, costs) is Σ benefits / Σ costs", () => {
    expect(valueRatio(numbers(40, 30, 20), numbers(35, 10))).toBe(2);
  });

  test("the call centre: by the minute beats by the seat although its price is higher", () => {
    // Benefits (set-up in an hour, quick replies, scaling) and costs in money per season, figures of our own.
    const byMinute = { benefits: numbers(30_000, 8_000, 12_000), costs: numbers(26_000, 500) };
    const bySeat = { benefits: numbers(30_000, 2_000, 0), costs: numbers(24_000, 6_000) };
    expect(valueAdded(byMinute, bySeat)).toBe(50_000 - 26_500 - (32_000 - 30_000));
  });
});

describe("consistency", () => {
  test("at the indifference price both offers have the same value", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, amount, (b, c, otherB, otherC, altPrice) => {
        const ours = { benefits: b, costs: c };
        const theirs = { benefits: otherB, costs: otherC };
        const price = indifferencePrice(ours, theirs, altPrice);
        const added = valueAdded(
          { benefits: b, costs: numbers(...c, price) },
          { benefits: otherB, costs: numbers(...otherC, altPrice) },
        );
        expect(Math.abs(added)).toBeLessThan(1e-6);
      }),
    );
  });

  test("value is positive exactly when the ratio is above 1, costs being positive", () => {
    const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(positive, positive, (benefits, costs) => {
        const [b, c] = [numbers(...benefits), numbers(...costs)];
        expect(customerValue(b, c) > 0).toBe(valueRatio(b, c) > 1);
      }),
    );
  });
});

describe("invariants", () => {
  test("neither the order of elements nor swapping the offers changes more than the sign", () => {
    fc.assert(
      fc.property(amounts, amounts, (b, c) => {
        expect(customerValue(b.slice().reverse(), c)).toBeCloseTo(customerValue(b, c), 6);
        const [ours, theirs] = [
          { benefits: b, costs: c },
          { benefits: c, costs: b },
        ];
        expect(valueAdded(ours, theirs)).toBe(-valueAdded(theirs, ours) || 0);
      }),
    );
  });
});

describe("input checks", () => {
  test("costs that add up to 0 have no ratio", () => {
    expect(() => valueRatio(numbers(1), numbers(5, -5))).toThrow(
      zeroDivisor("zeroSum", { argument: "costs" }),
    );
  });

  test("an overflow is refused, not shown as infinity", () => {
    expect(() => customerValue(numbers(1e308, 1e308), numbers())).toThrow(
      notFinite("tooLarge", { what: "value" }),
    );
  });
});
