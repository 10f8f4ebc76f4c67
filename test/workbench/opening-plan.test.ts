/** A file's rows as a sheet. */
import { planOf } from "../../src/workbench/opening/plan";
import type { Preview } from "../../src/workbench/opening/reading";

const previewWith = (headingRow: number): Preview =>
  ({ formats: [], headingRow }) as unknown as Preview;

test("the cell selected is in the table, also below a bill's own lines and a blank one", () => {
  const rows = [["微信支付账单明细"], [null], ["交易时间"], ["2024-01-05"]];
  expect(planOf("账单", previewWith(3), rows).select).toEqual({ sheet: "file", cell: "A3" });
  expect(planOf("无标题", previewWith(0), rows).select).toEqual({ sheet: "file", cell: "A1" });
});
