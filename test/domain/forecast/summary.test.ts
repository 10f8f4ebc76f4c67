import { parseDate } from "../../../src/domain/support/dates";
import { summarisePurchases, UNIT_DAYS, UNITS } from "../../../src/domain/forecast/summary";
import { seededRandom } from "../../../src/domain/support/random";
import { cdnowHistories } from "../../support/cdnow";
import { cdnowRows, ledgerOf, type Row, shuffled } from "../../support/ledger";

const week = { unit: "week" } as const;
const random = seededRandom(3);

test("summarises CDNOW up to 1997-09-30 as a plain count by hand does, to the last digits", () => {
  const summary = summarisePurchases(ledgerOf(cdnowRows()), {
    ...week,
    asOf: parseDate("1997-09-30"),
  });
  const expected = cdnowHistories("1997-09-30", 7);
  expect(summary.customers).toEqual(expected.customers);
  expect(summary.frequency).toEqual(expected.frequency);
  expect(summary.recency).toEqual(expected.recency);
  expect(summary.age).toEqual(expected.age);
  summary.monetary.forEach((mean, i) => expect(mean).toBeCloseTo(expected.monetary[i], 10));
});

describe("one customer", () => {
  const rows: Row[] = [
    ["Ann", "2025-01-06", 30],
    ["Ann", "2025-01-13", 20],
    ["Ann", "2025-01-27", 50],
  ];
  const summary = (more: Row[] = [], options: object = {}) => {
    const { frequency, recency, age, monetary } = summarisePurchases(ledgerOf([...rows, ...more]), {
      ...week,
      asOf: parseDate("2025-02-03"),
      ...options,
    });
    return [frequency[0], recency[0], age[0], monetary[0]];
  };

  test("the first purchase begins the history and is no repeat", () =>
    expect(summary()).toEqual([2, 3, 4, 35]));

  test("purchases of one day count as one, with the sum of their amounts; the time of day does not matter", () =>
    expect(summary([["Ann", parseDate("2025-01-13") + 0.75, 40]])).toEqual([2, 3, 4, 55]));

  test("a refund reduces the amount of its day", () =>
    expect(summary([["Ann", "2025-01-27", -30]])).toEqual([2, 3, 4, 20]));

  test("a day with nothing but a refund is no purchase; its money is taken off the repeat purchases", () =>
    expect(summary([["Ann", "2025-02-03", -30]])).toEqual([2, 3, 4, 20]));

  test("who has returned everything has bought once", () =>
    expect(summarisePurchases(ledgerOf([["A", 45_000, 100], ["A", 45_009, -100]]), week).frequency).toEqual(Float64Array.of(0))); // prettier-ignore

  test("amounts that cancel leave 0, not a rounding error", () =>
    expect(summarisePurchases(ledgerOf([["A", 1000, 9], ["A", 1007, 0.1], ["A", 1007, 0.2], ["A", 1007, -0.3]]), week).monetary).toEqual(Float64Array.of(0))); // prettier-ignore

  test("purchases after asOf are left out, those on that day are not", () => {
    expect(summary([], { asOf: parseDate("2025-01-26") })).toEqual([1, 1, 20 / 7, 20]);
    expect(summary([], { asOf: parseDate("2025-01-27") + 0.5 })).toEqual([2, 3, 3, 35]);
  });

  test("asOf is the last day of all by default", () =>
    expect(summary([], { asOf: undefined })).toEqual([2, 3, 3, 35]));

  test.each(UNITS)("times in units of a %s", (unit) =>
    expect(summary([], { unit })).toEqual([2, 21 / UNIT_DAYS[unit], 28 / UNIT_DAYS[unit], 35]),
  );
});

test("a month is a twelfth of a year of 365.25 days", () =>
  expect(UNIT_DAYS).toEqual({ week: 7, day: 1, month: 30.4375, year: 365.25 }));

test("customers stand in order: numbers by size, then text", () => {
  const rows = ["b", 10, "007", 9, "B", "7", 100].map((customer): Row => [customer, 45_000, 1]);
  expect(summarisePurchases(ledgerOf(rows), week).customers).toEqual([
    9,
    10,
    100,
    "007",
    "7",
    "B",
    "b",
  ]);
});

test("customers who only bought after asOf are left out", () => {
  const ledger = ledgerOf([["A", 45_000, 1], ["B", 45_010, 1]]); // prettier-ignore
  expect(summarisePurchases(ledger, { ...week, asOf: 45_005 }).customers).toEqual(["A"]);
});

test("the order of the rows changes no digit, with few purchases per customer or with hundreds", () => {
  for (const customers of [3, 400]) {
    const rows = Array.from({ length: 2000 }, (): Row => [
      Math.floor(customers * random()),
      45_000 + Math.floor(90 * random()),
      Math.round(1000 * random() - 200) / 100,
    ]);
    const summary = summarisePurchases(ledgerOf(rows), week);
    const again = summarisePurchases(ledgerOf(shuffled(random, rows)), week);
    expect({ ...again, codes: summary.codes }).toEqual(summary);
  }
});

test.each([
  [[], undefined, "no purchases: not one row has a customer, a date and an amount"],
  [
    [["A", "2025-01-10", 5]],
    "2024-12-31",
    "no purchases up to asOf (2024-12-31); the first is later, choose a later asOf",
  ],
] as [Row[], string | undefined, string][])(
  "without purchases says so: %j up to %s",
  (rows, asOf, message) =>
    expect(() =>
      summarisePurchases(ledgerOf(rows), {
        ...week,
        asOf: asOf === undefined ? undefined : parseDate(asOf),
      }),
    ).toThrow(message),
);
