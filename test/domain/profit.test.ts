import fc from "fast-check";
import { allocate, customerProfit } from "../../src/domain/profit";
import { sum } from "../../src/domain/support/sum";
import { numbers } from "../support/cells";

const account = (
  turnover: number[],
  marketing: number[],
  service: number[],
  recruiting: number[],
) => ({
  turnover: numbers(...turnover),
  marketing: numbers(...marketing),
  service: numbers(...service),
  recruiting: numbers(...recruiting),
});

const plainSum = (list: Iterable<number>) => [...list].reduce((a, b) => a + b, 0);

const driver = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: 0, max: 1e300, noNaN: true }),
  fc.constant(0),
);

const drivers = fc
  .array(driver, { minLength: 1, maxLength: 50 })
  .filter((list) => list.some((used) => used > 0));

const cost = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe("correctness", () => {
  describe("customerProfit", () => {
    test("is turnover − marketing − service − recruiting / years", () => {
      expect(customerProfit(account([1000], [50, 30], [120], [300]), 3)).toBe(700);
    });

    test("does not lose the cents of a small customer among large ones", () => {
      expect(customerProfit(account([1e16, 1], [1e16], [], []), 1)).toBe(1);
    });
  });

  describe("allocate", () => {
    test.each([
      [90, [1, 2, 0], [30, 60, 0]],
      [100, [30, 70], [30, 70]],
      [-90, [1, 2], [-30, -60]],
      [0, [1, 2], [0, 0]],
      [7, [0, 5e-324], [0, 7]],
      [100, [1e308, 1e308], [50, 50]],
    ])("%d by %j is %j", (shared, by, shares) => {
      expect([...allocate(shared, numbers(...by))]).toEqual(shares);
    });

    test("a hundred thousand customers", () => {
      const by = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 1013);
      expect(plainSum(allocate(0.1, by))).toBe(0.1);
    });
  });
});

describe("consistency", () => {
  describe("allocate", () => {
    test("adds up exactly to any cost, for any drivers, in any order, added plainly", () => {
      fc.assert(
        fc.property(cost, drivers, (shared, by) => {
          const shares = allocate(shared, numbers(...by));
          const sorted = [...shares].sort((a, b) => a - b);
          for (const order of [shares, shares.slice().reverse(), sorted]) {
            expect(plainSum(order)).toBe(shared || 0);
            expect(sum([...order])).toBe(shared || 0);
          }
        }),
        { numRuns: 2000 },
      );
    });

    test("each share is in proportion, to 16 digits of the cost", () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1_000_000 }), drivers, (cents, by) => {
          const shares = allocate(cents / 100, numbers(...by));
          const largest = Math.max(...by);
          const total = plainSum(by.map((used) => used / largest));
          by.forEach((used, i) => {
            const share = (cents / 100) * (used / largest / total);
            expect(Math.abs(shares[i] - share)).toBeLessThan(((cents / 100) * by.length) / 1e15);
          });
        }),
      );
    });
  });
});

describe("invariants", () => {
  describe("customerProfit", () => {
    test("a longer relationship spreads the cost of recruiting thinner", () => {
      const customer = account([1000], [], [], [300]);
      expect([1, 2, 3, 300].map((years) => customerProfit(customer, years))).toEqual([
        700, 850, 900, 999,
      ]);
    });
  });

  describe("allocate", () => {
    test("does not depend on the order of rows; equal drivers may trade the last digit", () => {
      const byDriver = (by: number[], shares: Float64Array) =>
        by.map((used, i) => [used, shares[i]]).sort(([a, x], [b, y]) => a - b || x - y);
      fc.assert(
        fc.property(cost, drivers, (shared, by) => {
          const reversed = [...by].reverse();
          expect(byDriver(reversed, allocate(shared, numbers(...reversed)))).toEqual(
            byDriver(by, allocate(shared, numbers(...by))),
          );
        }),
      );
    });

    test("who used nothing pays nothing; nobody is paid", () => {
      fc.assert(
        fc.property(drivers, (by) => {
          const shares = allocate(1234.56, numbers(...by));
          by.forEach((used, i) => {
            expect(shares[i]).toBeGreaterThanOrEqual(0);
            if (used === 0) expect(shares[i]).toBe(0);
          });
        }),
      );
    });
  });
});

describe("input checks", () => {
  describe("customerProfit", () => {
    test.each([
      [account([1], [], [], [1]), 0, "years is 0"],
      [account([1e308, 1e308], [], [], []), 1, "the profit is too large to be a number"],
    ])("is refused: %#", (customer, years, message) => {
      expect(() => customerProfit(customer, years)).toThrow(message);
    });
  });

  describe("allocate", () => {
    test("nothing to go by", () => {
      expect(() => allocate(90, numbers(0, 0))).toThrow(
        "drivers add up to 0; at least one must be above 0",
      );
    });
  });
});
