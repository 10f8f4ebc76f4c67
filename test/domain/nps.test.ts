import fc from "fast-check";
import { checkAnswers, netPromoterScore, promotersBySegment } from "../../src/domain/nps";
import { ids, numbers } from "../support/cells";

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 50 });

describe("correctness", () => {
  test.each([
    [[10, 9, 8, 3], 25],
    [[0, 6, 7, 8], -50],
    [[9], 100],
    [[6], -100],
    [[7, 8], 0],
  ])("netPromoterScore(%j) is %d: 9 and 10 promote, 0 to 6 detract", (scores, nps) => {
    expect(netPromoterScore(numbers(...scores))).toBe(nps);
  });

  describe("promotersBySegment", () => {
    test("shares, score and margin of each segment, the best first", () => {
      const rows = promotersBySegment({
        segments: ids("S", "N", "N", "N", "N"),
        scores: numbers(7, 10, 9, 8, 3),
      });
      expect(rows[0]).toMatchObject({
        segment: "N",
        answers: 4,
        promoters: 0.5,
        passives: 0.25,
        detractors: 0.25,
        nps: 25,
      });
      // with ¾ of each extreme and 1½ in the middle more, answers as −1, 0, 1 have mean 1/7 and mean square 4.5/7
      expect(rows[0].margin).toBeCloseTo(
        100 * 1.959963984540054 * Math.sqrt((4.5 / 7 - (1 / 7) ** 2) / 7),
        10,
      );
      expect(rows[1]).toEqual({
        segment: "S",
        answers: 1,
        promoters: 0,
        passives: 1,
        detractors: 0,
        nps: 0,
        margin: expect.closeTo(100 * 1.959963984540054 * Math.sqrt(1.5 / 4 / 4), 10),
      });
    });

    test("equal scores stand by name", () => {
      const rows = promotersBySegment({ segments: ids("B", "A", 3), scores: numbers(9, 9, 9) });
      expect(rows.map(({ segment }) => segment)).toEqual([3, "A", "B"]);
    });
  });
});

describe("consistency", () => {
  describe("promotersBySegment", () => {
    test("shares add up to 1 and the mean of the scores weighted by answers is the score of all", () => {
      fc.assert(
        fc.property(answers, (scores) => {
          const segments = ids(...scores.map((_, i) => (i % 3 ? "odd" : "third")));
          const rows = promotersBySegment({ segments, scores: numbers(...scores) });
          const total = rows.reduce((sum, row) => sum + row.nps * row.answers, 0);
          expect(total / scores.length).toBeCloseTo(netPromoterScore(numbers(...scores)), 9);
          for (const { promoters, passives, detractors } of rows)
            expect(promoters + passives + detractors).toBeCloseTo(1, 12);
        }),
      );
    });
  });
});

describe("invariants", () => {
  test("lies between −100 and 100; as many promoters as detractors make 0", () => {
    fc.assert(
      fc.property(answers, (scores) => {
        expect(Math.abs(netPromoterScore(numbers(...scores)))).toBeLessThanOrEqual(100);
        expect(netPromoterScore(numbers(...scores.flatMap(() => [10, 0])))).toBe(0);
      }),
    );
  });

  describe("promotersBySegment", () => {
    test("the margin shrinks with the square root of the answers, in the end", () => {
      const margin = (times: number) => {
        const scores = Array.from({ length: times }, () => [10, 9, 8, 3]).flat();
        return promotersBySegment({
          segments: ids(...scores.map(() => "A")),
          scores: numbers(...scores),
        })[0].margin;
      };
      expect(margin(4000)).toBeCloseTo(margin(1000) / 2, 2);
      expect(margin(1)).toBeLessThan(100);
    });
  });
});

describe("input checks", () => {
  test.each([11, -1, 6.5, NaN])("%d is no answer", (score) => {
    expect(() =>
      checkAnswers(numbers(9, score), (i) => ({ argument: "scores", row: i + 2 })),
    ).toThrow(`scores, row 3: ${score} is not a whole number from 0 to 10`);
  });

  test.each([0, 10])("%d is an answer", (score) => {
    expect(() =>
      checkAnswers(numbers(score), (i) => ({ argument: "scores", row: i + 1 })),
    ).not.toThrow();
  });

  test("no answers, no score", () => {
    expect(() => netPromoterScore(numbers())).toThrow("no answers: scores hold no number");
    expect(() => promotersBySegment({ segments: ids(), scores: numbers() })).toThrow("no answers");
  });
});
