import { phrase } from "../../src/domain/support/phrases";
import fc from "fast-check";
import { shareOfTop } from "../../src/domain/pareto";
import { strategies, tierOf, tierSummary } from "../../src/domain/tier";
import { numbers } from "../support/cells";

const tiers = { cutoffs: [0.2, 0.5], labels: ["High", "Medium", "Low"] };

const values = fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 1, maxLength: 40 });

const portfolio = {
  realised: numbers(90, 80, 10, 5),
  potential: numbers(50, 5, 60, 4),
  influence: numbers(0, 0, 0, 40),
};

describe("correctness", () => {
  describe("tierOf", () => {
    test("by rank: the best fifth, the next up to half, the rest", () => {
      const ten = numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
      expect([...tierOf(ten, tiers)]).toEqual([2, 2, 2, 2, 2, 1, 1, 1, 0, 0]);
    });

    test("equal values share the better tier of their group", () => {
      expect([...tierOf(numbers(10, 50, 50, 20), { cutoffs: [0.25] })]).toEqual([1, 0, 0, 1]);
      expect([...tierOf(numbers(7, 7, 7, 7, 7), tiers)]).toEqual([0, 0, 0, 0, 0]);
    });

    test("one of three is more than a fifth", () => {
      expect([...tierOf(numbers(3, 2, 1), tiers)]).toEqual([1, 2, 2]);
    });

    test("0.29 of 100 is 29 customers", () => {
      const hundred = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
      expect(tierOf(hundred, { cutoffs: [0.29] }).filter((tier) => tier === 0)).toHaveLength(29);
    });
  });

  describe("tierSummary", () => {
    test("customers, value and average of every tier, empty ones too", () => {
      expect(tierSummary(numbers(30, 10, 0), tiers).map((row) => Object.values(row))).toEqual([
        ["High", 0, 0, 0, 0, null],
        ["Medium", 1, 1 / 3, 30, 0.75, 30],
        ["Low", 2, 2 / 3, 10, 0.25, 5],
      ]);
    });

    test("values that add up to 0 have no shares", () => {
      expect(tierSummary(numbers(5, -5), tiers).map(({ shareOfValue }) => shareOfValue)).toEqual([
        null,
        null,
        null,
      ]);
    });
  });

  describe("strategies", () => {
    test("four strategies by realised and potential value, and advocates", () => {
      expect(strategies(portfolio, 0.5).map((row) => Object.values(row))).toEqual([
        [140, "High", "High", "Low", "Protect and grow"],
        [85, "High", "Low", "Low", "Maintain"],
        [70, "Low", "High", "Low", "Invest"],
        [49, "Low", "Low", "High", phrase("{0}, recruit as advocate", "Serve at low cost")],
      ]);
    });

    test("without influence there is no grade for it, and nobody is recruited", () => {
      const { realised, potential } = portfolio;
      for (const { influence, strategy } of strategies({ realised, potential }, 0.5)) {
        expect(influence).toBeNull();
        expect(typeof strategy).toBe("string");
      }
    });

    test("nothing is never High, although half the customers have nothing", () => {
      const rows = strategies({ realised: numbers(-1, -2), potential: numbers(0, 0) }, 0.5);
      expect(rows.map(({ realised, potential }) => [realised, potential])).toEqual([
        ["Low", "Low"],
        ["Low", "Low"],
      ]);
    });
  });
});

describe("consistency", () => {
  describe("tierSummary", () => {
    test("adds up to all customers and all value", () => {
      fc.assert(
        fc.property(values, (list) => {
          const rows = tierSummary(numbers(...list), tiers);
          const total = (column: "customers" | "share" | "value") =>
            rows.reduce((sum, row) => sum + row[column], 0);
          expect(total("customers")).toBe(list.length);
          expect(total("share")).toBeCloseTo(1, 12);
          expect(total("value")).toBe(list.reduce((a, b) => a + b, 0));
        }),
      );
    });

    test("without ties the first tier's share of value is the Pareto share", () => {
      const ten = numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 30);
      expect(tierSummary(ten, tiers)[0].shareOfValue).toBeCloseTo(shareOfTop(ten, 0.2), 14);
    });
  });
});

describe("invariants", () => {
  describe("tierOf", () => {
    test("a better value never has a worse tier; neither order nor currency matters", () => {
      fc.assert(
        fc.property(values, (list) => {
          const found = tierOf(numbers(...list), tiers);
          const [best] = list.map((value, i) => [value, found[i]]).sort(([a], [b]) => b - a);
          list.forEach((value, i) =>
            list.forEach((other, j) => {
              if (value >= other) expect(found[i]).toBeLessThanOrEqual(found[j]);
            }),
          );
          expect(found[list.indexOf(best[0])]).toBe(best[1]);
          expect([...tierOf(numbers(...[...list].reverse()), tiers)].reverse()).toEqual([...found]);
          expect(tierOf(numbers(...list.map((value) => 2.5 * value)), tiers)).toEqual(found);
        }),
      );
    });
  });

  describe("strategies", () => {
    test("a higher cutoff only ever turns Low into High", () => {
      fc.assert(
        fc.property(values, (list) => {
          const column = numbers(...list);
          const graded = [0.1, 0.5, 1].map((cutoff) =>
            strategies({ realised: column, potential: column }, cutoff).map(
              ({ realised }) => realised,
            ),
          );
          list.forEach((value, i) => {
            const high = graded.map((grades) => grades[i] === "High");
            expect([...high].sort()).toEqual(high);
            expect(graded[2][i]).toBe(value > 0 ? "High" : "Low");
          });
        }),
      );
    });
  });
});

describe("input checks", () => {
  describe("strategies", () => {
    test("an overflow is refused, and so is nobody", () => {
      const huge = numbers(1e308);
      expect(() => strategies({ realised: huge, potential: huge }, 0.5)).toThrow(
        "the total value is too large",
      );
      expect(() => strategies({ realised: numbers(), potential: numbers() }, 0.5)).toThrow(
        "no customers",
      );
    });
  });
});
