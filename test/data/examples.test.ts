/** The examples that a trouble shows are what a person sees in the table. */
import { checkPurchases } from "../../src/data/check";
import { tableOf } from "../../src/data/table";
import { parseDate } from "../../src/domain/support/dates";

test("a day that stands for the blanks below it is a day, not the number that Excel stores", () => {
  const day = parseDate("2022-01-01");
  const { troubles } = checkPurchases(
    tableOf([
      ["Customer", "Date", "Amount"],
      ["X", day, 10],
      ["X", "", 20],
      ["X", "", 30],
      ["Y", day + 1, 40],
    ]),
    {},
  );
  expect(troubles.find(({ kind }) => kind === "fill-dates")?.example).toBe("2022-01-01");
});

test("a mark is shown with its column, in signs that are of no language", () => {
  const { troubles } = checkPurchases(
    tableOf([
      ["客户", "付款时间", "金额", "退款状态"],
      ["甲", "2024-01-05", 10, "退款成功"],
      ["乙", "2024-01-06", 20, ""],
      ["丙", "2024-01-07", 30, ""],
    ]),
    {},
  );
  expect(troubles.map(({ example }) => example)).toContain("退款状态 = 退款成功");
});
