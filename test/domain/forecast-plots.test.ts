import { parseDate } from "../../src/domain/dates";
import { fitBuying, type ForecastOptions } from "../../src/domain/forecast";
import { checkHoldout } from "../../src/domain/forecast-holdout";
import {
  customersByFrequency,
  holdoutByFrequency,
  trackPurchases,
} from "../../src/domain/forecast-plots";
import { summarisePurchases } from "../../src/domain/forecast-summary";
import { cdnowRows, ledgerOf } from "../support/ledger";

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

  test("are foretold within five percent by week 78", () =>
    expect(Math.abs(total(expected) / total(actual) - 1)).toBeLessThan(0.05));
});

test("purchases held out, by purchases before: expected and actual rise together and average to the whole", () => {
  const holdout = checkHoldout(ledger, summary, options, () => fitBuying("bgnbd", summary));
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
