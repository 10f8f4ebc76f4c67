import { rfm } from "../../src/models/rfm";
import { cdnow } from "../support/samples";
import { ORDERS } from "./answers-given";
import { rendered } from "./rendered";

const model = rfm("en");
const range = (cells: any[][]) => ({ address: "Orders!A1:A9", cells });

/** The CDNOW sample as the pane would answer, without headings. */
function cdnowAnswers() {
  const { customers, dates, amounts } = cdnow();
  return { customers: range(customers), dates: range(dates), amounts: range(amounts) };
}

describe("preview", () => {
  test("counts what was read: heading, skipped row and all", () => {
    const { figures, read } = model.preview(ORDERS);
    expect(read).toBe(
      "7 purchases by 4 customers, 2024-07-27 to 2025-03-24; rows skipped because a cell is blank: 1",
    );
    expect(figures.slice(0, 3).map(({ value }) => value)).toEqual(["4", "7", "645"]);
  });

  test("one day is not told as a span", () => {
    const { read } = model.preview({
      customers: range([["A"], ["B"]]),
      dates: range([["2024-07-27"], ["2024-07-27"]]),
      amounts: range([[5], [6]]),
    });
    expect(read).toBe("2 purchases by 2 customers, 2024-07-27");
  });

  test("shares of the ten segments add up to 100 %", () => {
    const { chart } = model.preview(cdnowAnswers());
    expect(chart.categories).toHaveLength(10);
    for (const { values } of chart.series)
      expect(Math.abs(values.reduce((a, b) => a + b, 0) - 100)).toBeLessThan(0.5);
  });

  test("CDNOW", () => {
    const { figures, read } = model.preview(cdnowAnswers());
    expect(read).toBe("6,696 purchases by 2,357 customers, 1997-01-01 to 1998-06-30");
    expect(figures.slice(0, 2).map(({ value }) => value)).toEqual(["2,357", "6,696"]);
    const total = cdnow().amounts.reduce((sum, [amount]) => sum + amount, 0);
    expect(figures[2].value).toBe(Math.round(total).toLocaleString("en"));
  });

  test("says what an earlier as-of date leaves out", () => {
    const { read } = model.preview({ ...cdnowAnswers(), asOf: "1997-09-30" });
    expect(read).toMatch(
      /1997-01-01 to 1997-09-30; purchases after the as-of date left out: [\d,]+/,
    );
  });

  test("names segments in the user's language", () => {
    expect(rfm("zh-CN").preview(ORDERS).chart.categories[0]).toBe("冠军客户");
    expect(rfm("zh-TW").preview(ORDERS).chart.categories[0]).toBe("冠軍客戶");
  });

  test("no revenue at all has no loyal share", () => {
    const { customers, dates } = cdnowAnswers();
    const amounts = range(customers.cells.map(() => [0]));
    expect(model.preview({ customers, dates, amounts }).figures[3].value).toBe("–");
  });
});

describe("answers", () => {
  test.each([
    [{ customers: undefined }, "Customers: select the cells that hold it."],
    [{ asOf: "01/02/2025" }, "As-of date: enter a date as 2025-01-31"],
    [{ bins: 1 }, "Score steps: enter a whole number from 2 to 9."],
    [{ bins: 5.5 }, "Score steps: enter a whole number from 2 to 9."],
    [{ monetary: "median" }, "Monetary value: choose one of the answers offered."],
    [
      { dates: range([["Date"], ["yesterday"], ...Array(7).fill([45700])]) },
      "The purchases cannot be used: dates, row 2: 'yesterday' is not a date",
    ],
    [{ dates: range([[45700]]) }, "The purchases cannot be used: dates has 1 row"],
    [{ asOf: "2001-01-01" }, "The purchases cannot be used: no purchases up to asOf (2001-01-01)"],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview({ ...ORDERS, ...answers })).toThrow(message);
    expect(() => model.plan({ ...ORDERS, ...answers })).toThrow(message);
  });
});

test("the plan", () => {
  const answers = { ...ORDERS, asOf: "2025-03-31", bins: 4, monetary: "total" };
  expect(rendered(model.plan(answers))).toMatchSnapshot();
});
