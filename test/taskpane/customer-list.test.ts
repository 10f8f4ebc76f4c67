/** A list of customers is told from purchases by headings that only such a list has. */
import { models } from "../../src/models";
import { customerList } from "../../src/taskpane/customer-list";

const listIn = (headings: readonly string[], ...rows: readonly (string | number)[][]) =>
  customerList({ headings, rows }, models("en"));

const CUSTOMERS = [
  ["Ann Bell", "2025-01-31", 4, 400],
  ["Bo Cid", "2025-03-04", 1, 20],
];

test.each([
  [["Customer name", "Last order date", "Orders", "Total spent"]],
  [["Email", "Last Purchase", "Number of orders", "Revenue"]],
  [["客户名称", "最近一次购买", "购买次数", "累计消费"]],
  [["會員", "最後下單", "訂單數", "累計金額"]],
])("%s", (headings) => {
  const found = listIn(headings, ...CUSTOMERS)!;
  expect(found.model.id).toBe("rfm-list");
  expect(found.headings).toEqual(headings.slice(1, 3));
});

test.each([
  [["Customer", "Date", "Orders", "Amount"]],
  [["Customer", "Order date", "Quantity", "Amount"]],
  [["客户", "下单日期", "数量", "金额"]],
])("purchases are none: %s", (headings) => {
  expect(listIn(headings, ...CUSTOMERS)).toBeUndefined();
});

test("headings over something else say nothing", () => {
  const headings = ["Customer", "Last order date", "Orders"];
  expect(listIn(headings, ["Ann", "SO-17", "paid"], ["Bo", "SO-18", "sent"])).toBeUndefined();
});
