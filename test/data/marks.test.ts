/** Columns beside the status that say of a row that it is no purchase, and those that only look so. */
import { checkPurchases } from "../../src/data/check";
import { marksOf } from "../../src/data/troubles/marks";
import { type Cell, tableOf } from "../../src/data/table";

/** Five purchases with one more column; what it says of the fourth. */
function markOf(heading: string, usual: Cell, fourth: Cell): string | undefined {
  const rows = [1, 2, 3, 4, 5].map((i): Cell[] => [
    ...[`O${i}`, i < 4 ? "A" : "B", 45_000 + i, 10 * i],
    i === 4 ? fourth : usual,
  ]);
  const cells = [["Order ID", "Customer", "Date", "Amount", heading], ...rows];
  const marks = marksOf(checkPurchases(tableOf(cells)));
  expect([...marks.keys()].filter((row) => row !== 3)).toEqual([]);
  return marks.get(3)?.[0];
}

test.each<[heading: string, usual: Cell, fourth: Cell, meaning: string]>([
  ["Transaction Type", "Sale", "Return", "return"],
  ["Type", "Invoice", "Credit Note", "return"],
  ["Type", "Invoice", "Payment", "no-sale"],
  ["Type", "charge", "payout", "no-sale"],
  ["Type", "charge", "payout_failure", "no-sale"],
  ["Type", "charge", "stripe_fee", "no-sale"],
  ["Type", "charge", "adjustment", "adjustment"],
  ["Reporting category", "charge", "dispute", "return"],
  ["Reporting category", "charge", "dispute_reversal", "adjustment"],
  ["Transaction type", "Sale", "Voided", "cancelled"],
  ["单据类型", "销售", "作废", "cancelled"],
  ["Belegart", "Rechnung", "Gutschrift", "return"],
  ["Belegart", "Rechnung", "Angebot", "no-sale"],
  ["订单类型", "销售", "退货", "return"],
  ["Cancelled", "FALSE", "TRUE", "cancelled"],
  ["Cancelled", "", "X", "cancelled"],
  ["Storniert", "nein", "ja", "cancelled"],
  ["Cancelled at", "", 45_010, "cancelled"],
  ["Cancelled at", "0000-00-00", "2024-02-01", "cancelled"],
  ["Refunded", false, true, "cancelled"],
  ["是否退款", "否", "是", "cancelled"],
  ["Is refund", "no", "yes", "return"],
  ["Paid", "yes", "no", "cancelled"],
  ["Test order", 0, 1, "cancelled"],
  ["Partially refunded", "no", "yes", "open"],
  ["Partial refund", 0, 1, "open"],
  ["Refund status", "", "Refunded", "cancelled"],
  ["Refund status", "Not requested", "Completed", "cancelled"],
  ["Refund status", "N/A", "Partially refunded", "open"],
  ["Refund status", "None", "Requested", "open"],
  ["退款状态", "没有申请退款", "退款成功", "cancelled"],
  ["退款狀態", "無", "退款處理中", "open"],
  ["售后状态", "无售后", "部分退款", "open"],
  ["Type", "Invoice", "Cancellation", "return"],
  ["Billing type", "F2", "S1", "return"],
  ["Cancelled billing document", "", "O1", "return"],
])("%s: %s, but %s: the row is %s", (heading, usual, fourth, meaning) => {
  expect(markOf(heading, usual, fourth)).toBe(meaning);
});

test.each<[heading: string, usual: Cell, fourth: Cell]>([
  ["Customer type", "new", "returning"],
  ["Return customer", "no", "yes"],
  ["Ticket type", "Single", "Return"],
  ["Description", "Single flight", "Return flight"],
  ["Store credit used", "no", "yes"],
  ["Free returns", "no", "yes"],
  ["Channel", "web", "returns desk"],
  ["A/B test group", "no", "yes"],
  ["Customer status", "Active", "Lost"],
  ["Subscription status", "active", "cancelled"],
  ["Subscription cancelled at", "", 45_010],
  ["客户状态", "活跃", "已取消关注"],
  ["Line item fulfillment status", "fulfilled", "pending"],
  ["Refund status", "", "Rejected"],
  ["退款状态", "无", "退款关闭"],
  ["售后状态", "无", "换货完成"],
  ["Document type", "S1", "F2"],
  ["Cancelled billing document", "", "none"],
  ["Returns policy", "30 days", "No returns"],
])("%s: %s or %s says nothing of the row", (heading, usual, fourth) => {
  expect(markOf(heading, usual, fourth)).toBeUndefined();
});
