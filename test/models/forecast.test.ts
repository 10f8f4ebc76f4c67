import { forecast } from "../../src/models/forecast";
import { ownRoom } from "../../src/models/forecast/customer";
import { pointsFor } from "../../src/models/forecast/plots";
import type { Answers } from "../../src/models/model";
import { cdnow } from "../support/samples";
import { FEW_HISTORIES } from "./answers-given";
import { rendered } from "./rendered";

const model = forecast("en");
const range = (cells: any[][]) => ({ address: "Orders!A1:A9", cells });
const figuresOf = (answers: Answers) => model.preview(answers).figures.map(({ value }) => value);

/** The CDNOW sample as the pane would answer, without headings. */
function cdnowAnswers() {
  const { customers, dates, amounts } = cdnow();
  return { customers: range(customers), dates: range(dates), amounts: range(amounts) };
}

describe("preview of CDNOW, known to the end of September 1997", () => {
  const { figures, chart, read } = model.preview({
    ...{ ...cdnowAnswers(), asOf: "1997-09-30", horizon: 39, model: "bgnbd" },
  });

  test("says what was read", () =>
    expect(read).toBe(
      "4,814 purchases by 2,357 customers, 1997-01-01 to 1997-09-30; purchases after the as-of date left out: 1,959",
    ));

  test("draws 78 weeks, expected and actual, as the paper does", () => {
    expect(chart.categories).toHaveLength(78);
    const [actual, expected] = chart.series.map(({ values }) => values);
    expect(actual[77]).toBe(4339); // 6,696 days of purchase less 2,357 first ones
    expect(Math.abs(expected[77] / actual[77] - 1)).toBeLessThan(0.05);
    expect(Math.abs(expected[38] / actual[38] - 1)).toBeLessThan(0.02);
  });

  test("foretells the hold-out", () => {
    const [, purchases, , miss] = figures.map(({ value }) => value);
    expect(purchases).toBe("1,653");
    expect(miss).toBe("-12.1%"); // of 1,882 made
  });
});

describe("preview", () => {
  const answers = { ...cdnowAnswers() };

  test("without an as-of date is the hold-out of the last 39 weeks, and the future of all", () => {
    expect(figuresOf({ ...answers, model: "bgnbd" })).toEqual([
      ...["626", "1,967", "72,073", "-12.1%"],
    ]);
  });

  test("by the MBG/NBD unless asked otherwise", () => {
    expect(figuresOf(answers)).toEqual(["575", "1,937", "71,065", "-16.2%"]);
  });

  test("shows sales in the currency chosen", () =>
    expect(figuresOf({ ...answers, currency: "USD" })[2]).toBe("$71,065"));

  test("is there for a few customers, whatever limit their purchases tend to", () => {
    const { figures, chart } = model.preview(FEW_HISTORIES);
    expect(figures.map(({ value }) => value)).not.toContain("–");
    expect(chart.categories.length).toBeGreaterThan(0);
  });
});

describe("points of the charts over time", () => {
  test.each([
    [1, 1],
    [78, 78],
    [104, 104],
    [105, 53], // two periods each, the last of one
    [546, 91],
  ])("%d periods are %d points", (periods, points) => expect(pointsFor(periods)).toBe(points));
});

describe("answers", () => {
  test.each([
    [{ customers: undefined }, "Customers: select the cells that hold it."],
    [{ horizon: 0 }, "Horizon: enter a whole number from 1 to 3,650."],
    [{ unit: "fortnight" }, "Unit of time: choose one of the answers offered."],
    [{ model: "mbg" }, "Model of buying: choose one of the answers offered."],
    [{ margin: -1 }, "Margin on sales: enter a number from 0 to 100."],
    [{ discount: NaN }, "Discount rate per year: enter a number."],
    [{ asOf: "30/09/1997" }, "As-of date: enter a date as 2025-01-31"],
    [{ asOf: "2024-01-01" }, "The purchases cannot be used: no purchases up to asOf (2024-01-01)"],
    [
      { dates: range([["Date"], ["yesterday"], ...Array(16).fill([45700])]) },
      "The purchases cannot be used: dates, row 2: 'yesterday' is not a date",
    ],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview({ ...FEW_HISTORIES, ...answers })).toThrow(message);
    expect(() => model.plan({ ...FEW_HISTORIES, ...answers })).toThrow(message);
  });
});

describe("room for the rows of a customer, each looked for in the whole ledger", () => {
  const roomIn = (rows: number, ofOne: number) =>
    ownRoom({ cells: Array.from({ length: rows }, (_, i) => [i < ofOne ? "one" : i]) });

  test("is twice what the greatest has now, and some", () => {
    expect(roomIn(1_000, 5)).toBe(60);
    expect(roomIn(1_000, 100)).toBe(200);
  });

  test("shrinks as the ledger grows: a long one would take minutes", () => {
    expect(roomIn(30_000, 100)).toBe(16);
    expect(roomIn(150_000, 500)).toBe(3);
    expect(roomIn(1_000_000, 5)).toBe(1);
  });
});

test("the plan", () => {
  const answers = { asOf: "2025-06-30", unit: "month", horizon: 3, margin: 40, currency: "EUR" };
  expect(rendered(model.plan({ ...FEW_HISTORIES, ...answers }))).toMatchSnapshot();
});
