import { sum } from "../../../src/domain/support/sum";

test("rounding does not build up", () => {
  expect(sum([0.1, 0.2, 0.3, -0.6])).toBeCloseTo(0, 16);
  expect(sum(new Array(10).fill(0.1))).toBe(1);
});

test("sum keeps small numbers beside large ones that cancel", () => {
  expect(sum([1e100, 1, -1e100])).toBe(1);
});

test("sum of nothing is 0, and too much is infinite", () => {
  expect(sum([])).toBe(0);
  expect(sum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
});
