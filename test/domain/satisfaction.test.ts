import fc from "fast-check";
import { LEVELS, satisfaction } from "../../src/domain/satisfaction";

const alike = [1, 1, 1, 1, 1];

const scores = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
  minLength: 5,
  maxLength: 5,
});

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });

describe("correctness", () => {
  test("above the level that holds back, a level is credited with at most the threshold", () => {
    expect(satisfaction([9, 8, 6, 9, 10], alike, 7)).toEqual({
      overall: (9 + 8 + 6 + 7 + 7) / 5,
      reached: 2,
      heldBackBy: "Technical performance",
    });
  });

  test("weights count", () => {
    expect(satisfaction([9, 8, 6, 9, 5], [5, 4, 3, 2, 1], 7).overall).toBe(
      (45 + 32 + 18 + 14 + 5) / 15,
    );
    expect(satisfaction([9, 8, 6, 9, 5], [1, 0, 0, 0, 0], 7).overall).toBe(9);
  });

  test("with every level good enough, nothing holds back and the score is the plain mean", () => {
    expect(satisfaction([7, 8, 9, 8, 8], alike, 7)).toEqual({
      overall: 8,
      reached: 5,
      heldBackBy: null,
    });
  });

  test("a poor core product is reached by nothing above it", () => {
    expect(satisfaction([3, 10, 10, 10, 10], alike, 7)).toEqual({
      overall: (3 + 4 * 7) / 5,
      reached: 0,
      heldBackBy: LEVELS[0],
    });
  });
});

describe("consistency", () => {
  test("the credited mean is never above the plain mean, and is it at threshold 0", () => {
    fc.assert(
      fc.property(
        scores,
        weights,
        fc.double({ min: 0, max: 10, noNaN: true }),
        (list, by, threshold) => {
          const plain = satisfaction(list, by, 0).overall;
          const { overall, reached } = satisfaction(list, by, threshold);
          const total = by.reduce((a, b) => a + b, 0);
          expect(plain).toBeCloseTo(
            list.reduce((sum, score, i) => sum + score * by[i], 0) / total,
            10,
          );
          expect(overall).toBeLessThanOrEqual(plain + 1e-12);
          expect(list.slice(0, reached).every((score) => score >= threshold)).toBe(true);
        },
      ),
    );
  });
});

describe("invariants", () => {
  test("a better score never lowers the overall one", () => {
    fc.assert(
      fc.property(scores, weights, fc.nat({ max: 4 }), (list, by, level) => {
        const better = list.map((score, i) => (i === level ? Math.min(10, score + 1) : score));
        expect(satisfaction(better, by, 7).overall).toBeGreaterThanOrEqual(
          satisfaction(list, by, 7).overall - 1e-12,
        );
      }),
    );
  });
});

describe("input checks", () => {
  test("weights of nothing are refused", () => {
    expect(() => satisfaction([9, 8, 6, 9, 10], [0, 0, 0, 0, 0], 7)).toThrow("weights add up to 0");
  });

  test("weights too large to add up are refused", () => {
    const huge = alike.map(() => 1e308);
    expect(() => satisfaction([9, 8, 6, 9, 10], huge, 7)).toThrow("the overall score is too large");
  });
});
