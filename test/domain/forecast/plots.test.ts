import { parseDate } from "../../../src/domain/support/dates";
import type { ForecastOptions } from "../../../src/domain/forecast";
import { fitBuying, MODEL_NAMES } from "../../../src/domain/forecast/models";
import { compareHoldout, splitLedger } from "../../../src/domain/forecast/holdout";
import {
  checkByFrequency,
  customersByFrequency,
  holdoutByFrequency,
  trackForecast,
  trackPurchases,
} from "../../../src/domain/forecast/plots";
import { summarisePurchases, UNIT_DAYS } from "../../../src/domain/forecast/summary";
import { cdnowRows, ledgerOf, type Row } from "../../support/ledger";

const ledger = ledgerOf(cdnowRows());
const options: ForecastOptions = {
  horizon: 39,
  asOf: parseDate("1997-09-30"),
  unit: "week",
  discount: 0,
  margin: 1,
  model: "bgnbd",
};
const summary = summarisePurchases(ledger, options);
const total = (numbers: Float64Array) => numbers.reduce((sum, x) => sum + x, 0);

describe("customers by number of repeat purchases in CDNOW's first 39 weeks", () => {
  // Fader, Hardie & Lee (2005), section 4.2: χ² 4.82 for the BG/NBD, 11.99 for the Pareto/NBD.
  test.each([
    ["bgnbd", 4.82],
    ["pnbd", 11.99],
  ] as const)("%s misses them by the published χ² of %d", (model, published) => {
    const { expected, actual } = customersByFrequency(summary, fitBuying(model, summary), 7);
    expect([...actual]).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    expect(total(expected)).toBeCloseTo(2357, 8);
    const chiSquared = expected.map((customers, x) => (actual[x] - customers) ** 2 / customers);
    expect(total(chiSquared)).toBeCloseTo(published, 2);
  });
});

describe("repeat purchases week by week", () => {
  const model = fitBuying("bgnbd", summary);
  const { ends, expected, actual, known } = trackPurchases(ledger, summary, model);

  test("span 78 weeks, of which the model saw 39", () => {
    expect(ends.length).toBe(78);
    expect(ends[0]).toBe(parseDate("1997-01-07"));
    expect(ends[77]).toBe(parseDate("1998-06-30"));
    expect(known).toBe(39);
  });

  test("add up to all repeat purchases, before and after", () => {
    const after = summarisePurchases(ledger, { unit: "week" });
    expect(total(actual)).toBe(total(after.frequency));
    expect(total(actual.subarray(0, known))).toBe(total(summary.frequency));
  });

  test("are expected as the model expects them of new customers", () => {
    const byWeek39 = summary.age.map((age) => model.whileActive(age, 0, 0));
    expect(total(expected.subarray(0, known))).toBeCloseTo(total(byWeek39), 8);
    expect(Math.min(...expected)).toBeGreaterThanOrEqual(0);
  });

  test.each(MODEL_NAMES)(
    "by %s they are those of new customers, of whom some may leave at once, and near what was seen",
    (name) => {
      const own = fitBuying(name, summary);
      const seen = trackPurchases(ledger, summary, own);
      const byAge = summary.age.map((age) => own.newcomers * own.whileActive(age, 0, 0));
      const inSample = total(seen.expected.subarray(0, known));
      expect(inSample).toBeCloseTo(total(byAge), 8);
      expect(Math.abs(inSample / total(summary.frequency) - 1)).toBeLessThan(0.05);
    },
  );

  test("are foretold within five percent by week 78", () =>
    expect(Math.abs(total(expected) / total(actual) - 1)).toBeLessThan(0.05));
});

test("purchases held out, by purchases before: expected and actual rise together and average to the whole", () => {
  const holdout = compareHoldout(
    splitLedger(ledger, summary, options, () => fitBuying("bgnbd", summary)),
  );
  const { expected, actual } = holdoutByFrequency(summary, holdout, 7);
  const customers = [1411, 439, 214, 100, 62, 38, 29, 64];
  for (const [perCustomer, all] of [
    [expected, holdout.expected],
    [actual, holdout.actual],
  ])
    expect(total(perCustomer.map((mean, x) => mean * customers[x]))).toBeCloseTo(total(all), 8);
  for (let x = 1; x <= 7; x++) expect(expected[x]).toBeGreaterThan(expected[x - 1]);
  expect(holdoutByFrequency(summary, holdout, 200).actual[199]).toBeNaN();
});

describe("in rows", () => {
  const periods = trackForecast(ledger, options);
  const groups = checkByFrequency(ledger, options, 7);

  test("periods add up as they go, and those after the as-of date are held out", () => {
    expect(periods.map(({ period }) => period)).toEqual(periods.map((_, k) => k + 1));
    periods.forEach(({ expected, actual, expectedSoFar, actualSoFar }, k) => {
      expect(expectedSoFar - (periods[k - 1]?.expectedSoFar ?? 0)).toBeCloseTo(expected, 8);
      expect(actualSoFar - (periods[k - 1]?.actualSoFar ?? 0)).toBe(actual);
    });
    expect(periods.findIndex(({ heldOut }) => heldOut)).toBe(39);
    expect(periods[77]).toMatchObject({ until: parseDate("1998-06-30"), heldOut: true });
  });

  test("groups hold all customers, and their purchases are those of the hold-out", () => {
    expect(groups.reduce((all, { customers }) => all + customers, 0)).toBe(2357);
    const made = groups.reduce((all, group) => all + group.customers * group.purchasesMade!, 0);
    expect(made).toBeCloseTo(periods[77].actualSoFar - periods[38].actualSoFar, 8);
    expect(checkByFrequency(ledger, options, 200)[199]).toMatchObject({
      customers: 0,
      purchasesExpected: null,
      purchasesMade: null,
    });
  });

  test("without an as-of date the last part is held out, as long as the horizon, at most half", () => {
    const { asOf, ...rest } = options;
    expect(asOf).toBe(parseDate("1997-09-30"));
    expect(trackForecast(ledger, rest)).toEqual(periods);
    expect(checkByFrequency(ledger, { ...rest, horizon: 500 }, 7)).toEqual(groups);
    const short = trackForecast(ledger, { ...rest, horizon: 4 });
    expect(short.filter(({ heldOut }) => heldOut)).toHaveLength(4);
  });

  test("no period is empty of days or cut short, whatever the unit", () => {
    const starts = [...cdnowRows(), ["9999", "1998-07-02", 5] as Row];
    for (const unit of ["day", "week", "month", "year"] as const) {
      const tracked = trackForecast(ledgerOf(starts), { ...options, unit });
      tracked.forEach(({ until }, k) =>
        expect(until).toBeGreaterThan(tracked[k - 1]?.until ?? parseDate("1996-12-31")),
      );
      // a unit cut short by the end of the ledger is left out, so that it does not look like a fall
      const last = tracked[tracked.length - 1].until;
      expect(last).toBeLessThanOrEqual(parseDate("1998-07-02"));
      expect(last + 0.96 * UNIT_DAYS[unit]).toBeGreaterThan(parseDate("1998-07-02"));
    }
  });
});

describe("a date far from all others", () => {
  const [first, ...others] = cdnowRows();
  const withDate = (date: string) => ledgerOf([...others, [first[0], date, first[2]]]);
  /** What is asked of a ledger whose dates alone may be read: a fit or a plot would need its amounts. */
  const datesOnly = (date: string) => ({
    ...withDate(date),
    get amounts(): Float64Array {
      throw new Error("went on to the purchases");
    },
  });

  test.each([
    ["week", "9999-12-31"],
    ["month", "9999-12-31"],
    ["week", "2018-05-05"],
    ["month", "2018-05-05"],
  ] as const)("is named before anything is worked out: %s, %s", (unit, date) =>
    expect(() => trackForecast(datesOnly(date), { ...options, unit })).toThrow(
      `dates: 1 date lies after 1998-06-30, the furthest ${date}; correct it or leave it out`,
    ),
  );

  test("among a handful of dates, too", () => {
    const few = ledgerOf([
      ["A", "2025-01-01", 5],
      ["A", "2025-02-01", 5],
      ["B", "2025-01-15", 5],
      ["B", "9999-12-31", 5],
    ]);
    expect(() => trackForecast(few, { ...options, unit: "month" })).toThrow(
      "1 date lies after 2025-02-01, the furthest 9999-12-31",
    );
  });
});

describe("more than 600 units of time", () => {
  const reach = (days: number) =>
    ledgerOf([...Array(days + 1).keys()].map((day): Row => [day % 50, 45_000 + day, 5]));
  const byDay = { ...options, asOf: 45_300, unit: "day" } as const;

  test("are refused, with their number and what to do", () =>
    expect(() => trackForecast(reach(601), byDay)).toThrow(
      "unit: these dates reach over 601 days, of which 600 can be followed; choose a longer unit",
    ));

  test("by a longer unit they are followed, one row for each", () =>
    expect(trackForecast(reach(601), { ...byDay, unit: "week" })).toHaveLength(86));
});
