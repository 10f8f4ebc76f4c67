import { remembering } from "../../../src/domain/support/remembering";

const squares = (most: number) => {
  const asked: number[] = [];
  const square = remembering(
    (n: number) => {
      asked.push(n);
      return n * n;
    },
    { most },
  );
  return { asked, square };
};

test("what was asked before is not worked out again", () => {
  const { asked, square } = squares(2);
  expect([3, 3, 4, 3].map((n) => square(n))).toEqual([9, 9, 16, 9]);
  expect(asked).toEqual([3, 4]);
});

test("what was asked for longest ago is forgotten first", () => {
  const { asked, square } = squares(2);
  [3, 4, 3, 5, 3, 4].forEach((n) => square(n));
  expect(asked).toEqual([3, 4, 5, 4]);
});

test("an error is not kept", () => {
  let tries = 0;
  const failing = remembering(
    () => {
      tries++;
      throw new Error("no");
    },
    { most: 2 },
  );
  for (let i = 0; i < 2; i++) expect(() => failing()).toThrow("no");
  expect(tries).toBe(2);
});
