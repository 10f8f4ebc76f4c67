import { loadExcel, type Scalar } from "../support/excel";
import { readCdnow } from "../support/cdnow";
import { parseDate } from "../../src/domain/support/dates";

const excel = loadExcel();
const call = (id: string, ...args: unknown[]) =>
  excel.call(id, ...(args as Scalar[])) as Scalar[][];
const column = (...cells: Scalar[]) => cells.map((cell) => [cell]);

const purchases = readCdnow();
const customers = [["Customer"], ...purchases.map(({ customer }) => [customer])];
const dates = [["Date"], ...purchases.map(({ date }) => [parseDate(date)])];
const amounts = [["Amount"], ...purchases.map(({ amount }) => [amount])];
const asOf = "1997-09-30";

describe("CDNOW, as a workbook asks for it", () => {
  const summary = call("FORECAST.SUMMARY", customers, dates, amounts, asOf);
  const columnOf = (index: number) => summary.map((row) => [row[index]]);
  const [frequency, recency, age, monetary] = [1, 2, 3, 4].map(columnOf);
  const by = (model: string) =>
    call("FORECAST", customers, dates, amounts, 39, asOf, null, null, null, model);
  const forecast = by("bgnbd");

  test("one call gives what summary, fits and predictions give one after the other", () => {
    const fit = call("BGNBD.FIT", frequency, recency, age);
    const spending = call("GG.FIT", frequency, monetary);
    const alive = call("BGNBD.ALIVE", fit, frequency, recency, age);
    const expected = call("BGNBD.EXPECTED", fit, 39, frequency, recency, age);
    const spend = call("GG.SPEND", spending, frequency, monetary);
    expect(alive.length).toBe(forecast.length);
    forecast.slice(1).forEach((row, i) => {
      const [, frequency, , , average] = summary[i + 1];
      expect(row.slice(0, 4)).toEqual(summary[i + 1].slice(0, 4));
      expect(row[4]).toBe(frequency ? average : ""); // who bought once has no repeat amount
      expect(row[5]).toBeCloseTo(alive[i + 1][0] as number, 12);
      expect(row[7]).toBeCloseTo(expected[i + 1][0] as number, 12);
      expect(row[11]).toBeCloseTo(spend[i + 1][0] as number, 9);
      expect(row[12]).toBeCloseTo((row[7] as number) * (row[11] as number), 9);
    });
  });

  test("shows the first customers as published", () => {
    expect(forecast[0]).toEqual(["Customer", "Frequency", "Recency", "Age", "Average repeat amount", "P(alive)", "Chance of buying", "Expected purchases", "Low", "High", "Next purchase", "Expected amount", "Lifetime value"]); // prettier-ignore
    expect(forecast[1].slice(0, 2)).toEqual(["0001", 2]);
    expect(forecast[1][7]).toBeCloseTo(1.226, 3);
    const amountsExpected = forecast
      .slice(1, 11)
      .map((row) => Math.round(100 * (row[11] as number)) / 100);
    // The paper rounds means to cents first, hence its 24.66 for the first.
    expect(amountsExpected).toEqual([
      24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17,
    ]);
  });

  test("the Pareto/NBD is a word away", () => {
    const fit = call("PNBD.FIT", frequency, recency, age);
    const expected = call("PNBD.EXPECTED", fit, 39, frequency, recency, age);
    by("PNBD")
      .slice(1)
      .forEach((row, i) => expect(row[7]).toBeCloseTo(expected[i + 1][0] as number, 12));
  });

  test("the audit is a table of four columns and accounts for the rows", () => {
    const audit = call(
      "FORECAST.AUDIT",
      customers,
      dates,
      amounts,
      39,
      asOf,
      null,
      null,
      null,
      "bgnbd",
    );
    expect(audit[0]).toEqual(["Item", "Value", "Standard error", "Note"]);
    expect(audit.find(([item]) => item === "Rows read")![1]).toBe(6920);
    expect(audit.find(([item]) => item === "alpha")).toEqual(["alpha", expect.closeTo(4.4136, 4), expect.closeTo(0.378, 3), ""]); // prettier-ignore
  });
});

test("rows with a blank are skipped and counted, ids that are numbers stay numbers", () => {
  const ids = column("Id", 2, 2, null, 1, "01");
  const days = column("Date", 45_000, 45_014, 45_000, 45_007, 45_007);
  const money = column("Amount", 10, 20, 30, 40, 50);
  expect(call("FORECAST.SUMMARY", ids, days, money, null, null, false)).toEqual([
    [1, 0, 0, 1, 0],
    [2, 1, 2, 2, 20],
    ["01", 0, 0, 1, 0],
  ]);
  const audit = call("FORECAST.AUDIT", ids, days, money, 4);
  expect(audit.find(([item]) => item === "Rows skipped for a blank")![1]).toBe(1);
});

test.each([
  [[-1], "horizon must be at least 0 and at most 36525, not -1"],
  [[null], "horizon is missing"],
  [[4, "soon"], "asOf: 'soon' is not a date; write it as 2025-01-31 or point to a date cell"],
  [[4, null, "weeks"], 'unit must be "week" or "day" or "month" or "year", not \'weeks\''],
  [[4, null, null, -1], "discount must be more than -1, not -1"],
  [[4, null, null, null, "much"], "margin: 'much' is not a number"],
  [
    [4, null, null, null, null, "arima"],
    'model must be "mbgnbd" or "bgnbd" or "pnbd", not \'arima\'',
  ],
])("refuses %j", (args, message) =>
  expect(() =>
    call("FORECAST", column("A", "A"), column(45_000, 45_007), column(1, 2), ...args),
  ).toThrow(message),
);
