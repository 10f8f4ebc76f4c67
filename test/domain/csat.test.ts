import fc from "fast-check";
import { checkScale, satisfiedShare } from "../../src/domain/csat";
import { numbers } from "../support/cells";

describe("correctness", () => {
  test.each([
    [[5, 4, 3, 2], 4, 0.5],
    [[9, 10, 7, 8, 2], 8, 0.6],
    [[1, 1], 4, 0],
    [[4.5], 4.5, 1],
  ])("satisfiedShare(%j, %d) is %d", (scores, from, share) => {
    expect(satisfiedShare(numbers(...scores), from)).toBe(share);
  });
});

describe("consistency", () => {
  test("a demand and the next one differ by those who answered just that", () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 5 }), (scores, from) => {
        const just = scores.filter((score) => score === from).length / scores.length;
        const [here, next] = [from, from + 1].map((demand) =>
          satisfiedShare(numbers(...scores), demand),
        );
        expect(here - next).toBeCloseTo(just, 12);
      }),
    );
  });
});

describe("invariants", () => {
  test("falls as the demand rises, from 1 to 0", () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(answers, (scores) => {
        const shares = [1, 2, 3, 4, 5, 6].map((from) => satisfiedShare(numbers(...scores), from));
        expect(shares[0]).toBe(1);
        expect(shares[5]).toBe(0);
        expect([...shares].sort((a, b) => b - a)).toEqual(shares);
      }),
    );
  });
});

describe("input checks", () => {
  test("no answers, no share", () => {
    expect(() => satisfiedShare(numbers(), 4)).toThrow("no answers: scores hold no number");
  });
});

test("answers above 5 need another scale", () => {
  const place = (i: number) => ({ argument: "scores" as const, row: i + 1 });
  expect(() => checkScale(numbers(5, 90, 80), place)).toThrow(
    "scores, row 2: 90 is more than 5 (and 1 more); for another scale than 1 to 5 give satisfiedFrom",
  );
  expect(() => checkScale(numbers(1, 5), place)).not.toThrow();
});
