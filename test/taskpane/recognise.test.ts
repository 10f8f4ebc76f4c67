import { models } from "../../src/models";
import { type ColumnQuestion, recognise } from "../../src/taskpane/recognise";

const rfm = models("en").find(({ id }) => id === "rfm")!;
const questions = rfm.questions.filter((q): q is ColumnQuestion => q.kind === "column");

/** Columns found for customers, dates and amounts; "?" marks a guess from the cells, "-" nothing. */
function found(headings: string[], ...sample: (string | number | boolean)[][]): string {
  const matches = recognise(questions, { headings, sample });
  return ["customers", "dates", "amounts"]
    .map((id) => matches.get(id))
    .map((match) => (match ? `${match.column}${match.byHeading ? "" : "?"}` : "-"))
    .join(" ");
}

describe("recognise finds columns by their headings", () => {
  const cases: [headings: string[], columns: string][] = [
    [["Customer", "Date", "Amount"], "0 1 2"],
    [["Amount", "Order date", "Customer ID"], "2 1 0"],
    [["order_id", "customer_id", "order_date", "amount_usd"], "1 2 3"],
    [["CustomerID", "InvoiceDate", "Amount (EUR)"], "0 1 2"],
    [["Customers", "Dates", "Amounts"], "0 1 2"],
    [["ＤＡＴＥ", "client", "REVENUE"], "1 0 2"],
    [["订单编号", "客户编号", "下单日期", "订单金额（元）"], "1 2 3"],
    [["訂單編號", "顧客", "購買日期", "金額"], "1 2 3"],
    [["会员", "交易日期", "实付金额"], "0 1 2"],
    [["Customer name", "Customer", "Date", "Total"], "1 2 3"], // the very word before one that holds it
    [["A", "B", "C"], "- - -"],
    [["Custom", "Update", "Amounting"], "- - -"], // parts of words are not words
  ];
  test.each(cases)("%j → %s", (headings, columns) => expect(found(headings)).toBe(columns));
});

describe("recognise guesses from the cells where headings do not say", () => {
  const none = (count: number) => Array.from({ length: count }, () => "");

  test("texts are customers, serials dates, other numbers amounts", () => {
    expect(found(none(3), ["Ann", 45000, 12.5], ["Bo", 45010, 900])).toBe("0? 1? 2?");
  });
  test("dates may be ISO text, ids whole numbers, and blanks are passed over", () => {
    expect(found(none(3), ["2025-01-31", 9.5, 1001], ["", "", ""], ["2025-02-01", 3, 1002])).toBe(
      "2? 0? 1?",
    );
  });
  test("what a heading says is not taken by a guess", () => {
    expect(found(["x", "Date", "y"], ["Ann", 45000, 3], ["Bo", 45010, 4])).toBe("0? 1 2?");
  });
  test("an empty or mixed column is nobody's", () => {
    expect(found(none(2), ["", true], ["", "x"])).toBe("- - -");
    expect(found([])).toBe("- - -");
  });
});

test("recognise never gives one column to two questions", () => {
  const matches = recognise(questions, { headings: ["Customer order date amount"], sample: [] });
  expect(matches.size).toBe(1);
});
