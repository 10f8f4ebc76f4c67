import fc from "fast-check";
import { ranksFromTop } from "../../../src/domain/support/ranks";
import { numbers } from "../../support/cells";

test("ranksFromTop(values) counts the greater values; equal values share the better rank", () => {
  expect([...ranksFromTop(numbers(10, 50, 50, 20))]).toEqual([4, 1, 1, 3]);
  expect([...ranksFromTop(numbers(-0, 0, -1))]).toEqual([1, 1, 3]);
  expect([...ranksFromTop(numbers())]).toEqual([]);
});

test("ranksFromTop takes for equal what agrees to nine digits", () => {
  const alike = numbers(494.6504495149, 494.6504495148, 494.6504495151, 12);
  expect([...ranksFromTop(alike)]).toEqual([1, 1, 1, 4]);
  expect([...ranksFromTop(numbers(-7.0000000001, -7, 1e6, 1e6 + 1))]).toEqual([3, 3, 2, 1]);
});

test("ranksFromTop agrees with counting", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (list) => {
      const counted = list.map((value) => 1 + list.filter((other) => other > value).length);
      expect([...ranksFromTop(numbers(...list))]).toEqual(counted);
    }),
  );
});
