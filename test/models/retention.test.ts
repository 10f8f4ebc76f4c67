import { retention } from "../../src/models/retention";
import { FEW_HISTORIES } from "./answers-given";
import { rendered } from "./rendered";

const model = retention("en");
const { customers, dates } = FEW_HISTORIES;

describe("preview of the example", () => {
  const { figures, chart, read } = model.preview({});

  test("shows value, rate and payback", () =>
    expect(figures.map(({ value }) => value)).toEqual(["176", "182", "77.4%", "1.9"]));

  test("draws twelve years, actual beside projected, in percent", () => {
    const [actual, projected] = chart.series.map(({ values }) => values);
    expect(actual).toEqual([100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3]); // prettier-ignore
    expect(projected.slice(8)).toEqual([22, 20.4, 19.1, 18, 17]);
  });

  test("says what is whose", () => {
    expect(read).toContain("Fader & Hardie 2007");
    expect(read).toContain("illustrative");
  });

  test("shows values in the currency chosen", () =>
    expect(model.preview({ currency: "GBP" }).figures[0].value).toBe("£176"));
});

describe("preview of purchases", () => {
  const purchases = (...rows: [customer: string, date: string][]) => ({
    customers: { address: "Orders!A1:A9", cells: rows.map(([customer]) => [customer]) },
    dates: { address: "Orders!B1:B9", cells: rows.map(([, date]) => [date]) },
  });
  const few = purchases(["A", "2024-01-05"], ["A", "2024-02-05"], ["B", "2024-01-05"], ["B", "2024-02-05"], ["C", "2024-01-05"]); // prettier-ignore

  test("of fewer periods than are counted says what is known, and why there is no projection", () => {
    const { figures, chart, read } = model.preview({ ...few, asOf: "2024-02-29" });
    expect(figures.map(({ value }) => value)).toEqual(["–", "143", "66.7%", "–"]);
    expect(chart.series[0].values).toEqual([100, 66.7, ...Array<number>(11).fill(NaN)]);
    expect(read).toContain("at least two periods");
  });

  test("of a single whole period has no rate yet: February has five days", () => {
    const { figures, chart, read } = model.preview(few);
    expect(figures.map(({ value }) => value)).toEqual(["–", "–", "–", "–"]);
    expect(chart.series[0].values.slice(0, 2)).toEqual([100, NaN]);
    expect(read).toContain("at least two periods");
  });

  test("leaves purchases after the as-of date out, and counts them", () =>
    expect(model.preview({ ...few, asOf: "2024-01-31" }).read).toContain(
      "3 purchases by 3 customers, 2024-01-05; purchases after the as-of date left out: 2",
    ));

  test("counts what was read", () =>
    expect(model.preview({ customers, dates }).read).toBe(
      "17 purchases by 7 customers, 2025-01-04 to 2025-06-10. retention: the retention rate of these survivors does not rise with time, so they do not show customers who differ in loyalty, and alpha and beta have no estimate; reckon with one constant retention rate instead",
    ));

  test("has no projection where survivors tell none, but one rate", () => {
    const twice = {
      customers: { address: "Orders!A1:A4", cells: [["A"], ["A"], ["B"], ["B"]] },
      dates: { address: "Orders!B1:B4", cells: [[45700], [45731], [45700], [45731]] },
      asOf: "2025-03-31",
    };
    const { figures, chart } = model.preview(twice);
    expect(figures.map(({ value }) => value)).toEqual(["–", "999", "100%", "–"]);
    expect(chart.series).toHaveLength(1);
  });
});

describe("answers", () => {
  test.each([
    [{ customers }, "Dates: select the cells that hold it."],
    [{ dates }, "Customers: select the cells that hold it."],
    [{ margin: -1 }, "Margin per period: enter a number of at least 0."],
    [{ horizon: 31 }, "Periods counted: enter a whole number from 1 to 30."],
    [{ timing: "3" }, "First margin: choose one of the answers offered."],
    [
      { customers, dates: { address: "Orders!B1:B2", cells: [["Date"], ["soon"]] } },
      "The purchases cannot be used: dates has 2 rows",
    ],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview(answers)).toThrow(message);
    expect(() => model.plan(answers)).toThrow(message);
  });
});

test("the plan, survivors typed", () => {
  const answers = { margin: 250, discount: 8, horizon: 5, timing: "1", currency: "EUR" };
  expect(rendered(model.plan(answers))).toMatchSnapshot();
});

test("the plan from purchases", () => {
  expect(
    rendered(model.plan({ customers, dates, unit: "month", currency: "TWD" })),
  ).toMatchSnapshot();
});
