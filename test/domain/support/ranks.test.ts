import fc from "fast-check";
import { ranksFromTop } from "../../../src/domain/support/ranks";
import { numbers } from "../../support/cells";

test("ranksFromTop(values) counts the greater values; equal values share the better rank", () => {
  expect([...ranksFromTop(numbers(10, 50, 50, 20))]).toEqual([4, 1, 1, 3]);
  expect([...ranksFromTop(numbers(-0, 0, -1))]).toEqual([1, 1, 3]);
  expect([...ranksFromTop(numbers())]).toEqual([]);
});

test("ranksFromTop agrees with counting", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (list) => {
      const counted = list.map((value) => 1 + list.filter((other) => other > value).length);
      expect([...ranksFromTop(numbers(...list))]).toEqual(counted);
    }),
  );
});
