import { firstRefused } from "../../../src/domain/support/refused";

const place = (i: number) => ({ argument: "scores", row: i + 2 });
const isNegative = (value: number) => value < 0;

describe("firstRefused", () => {
  test("names the first wrong value, where it stands, and how many more there are", () =>
    expect(firstRefused([3, -1, 4, -1, -5], isNegative, place)).toEqual({
      at: { argument: "scores", row: 3 },
      value: -1,
      more: 2,
      index: 1,
    }));

  test("may be the very first", () =>
    expect(firstRefused([-7, 0, -1], isNegative, place)).toMatchObject({
      value: -7,
      more: 1,
      index: 0,
    }));

  test("is nothing where all can be taken", () => {
    expect(firstRefused([0, 1], isNegative, place)).toBeUndefined();
    expect(firstRefused([], isNegative, place)).toBeUndefined();
  });
});
