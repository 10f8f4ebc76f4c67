import {
  choiceArgument,
  dateArgument,
  flagArgument,
  numberArgument,
  wholeArgument,
} from "../../../src/domain/support/arguments";

test.each([null, undefined, ""])("%p means the default", (omitted) => {
  expect(numberArgument("discount", omitted, 0.1)).toBe(0.1);
  expect(wholeArgument("bins", omitted, 5, 2, 9)).toBe(5);
  expect(choiceArgument("monetary", omitted, ["average", "total"])).toBe("average");
  expect(dateArgument("asOf", omitted)).toBeUndefined();
  expect(flagArgument("headers", omitted, true)).toBe(true);
});

test("a whole number may be the least and the most", () => {
  expect(wholeArgument("bins", 2, 5, 2, 9)).toBe(2);
  expect(wholeArgument("bins", 9, 5, 2, 9)).toBe(9);
});

test("words are read in any case", () => {
  expect(choiceArgument("monetary", " Total", ["average", "total"])).toBe("total");
});

test.each([
  ["周", "week"],
  [" 週 ", "week"],
  ["季度", "quarter"],
  ["季", "quarter"],
])("words are read in Chinese, simplified and traditional: %p", (word, meant) => {
  expect(choiceArgument("unit", word, ["week", "quarter"])).toBe(meant);
});

test("a model is read by its name, in any case", () => {
  expect(choiceArgument("model", "Pareto/nbd", ["bgnbd", "pnbd"])).toBe("pnbd");
});

test("a date argument is a serial or a date written year first; a blank cell of the desktop is 0", () => {
  expect(dateArgument("asOf", 45688)).toBe(45688);
  expect(dateArgument("asOf", "2025-01-31")).toBe(45688);
  expect(dateArgument("asOf", 0)).toBeUndefined();
});

test.each([
  [() => numberArgument("discount", null), "discount is missing"],
  [() => numberArgument("discount", "10%"), "discount: '10%' is not a number"],
  [() => numberArgument("discount", NaN), "discount: NaN is not a number"],
  [() => numberArgument("discount", -1, 0, { above: -1 }), "discount must be more than -1, not -1"],
  [
    () => numberArgument("retention", 2, 1, { min: 0, max: 1 }),
    "retention must be at least 0 and at most 1, not 2",
  ],
  [() => wholeArgument("bins", 10, 5, 2, 9), "bins must be a whole number from 2 to 9, not 10"],
  [() => wholeArgument("bins", 2.5, 5, 2, 9), "bins must be a whole number from 2 to 9, not 2.5"],
  [
    () => wholeArgument("periods", 0, 5, 1, Infinity),
    "periods must be a whole number of at least 1, not 0",
  ],
  [
    () => choiceArgument("monetary", "sum", ["average", "total"]),
    `monetary must be "average" or "total", not 'sum'`,
  ],
  [
    () => dateArgument("asOf", "31/01/2025"),
    "asOf: '31/01/2025' is not a date; write it as 2025-01-31",
  ],
  [() => dateArgument("asOf", true), "asOf: TRUE is not a date"],
  [() => flagArgument("headers", "no", true), "headers must be TRUE or FALSE, not 'no'"],
])("refuses by name: %#", (read, message) => expect(read).toThrow(message));
