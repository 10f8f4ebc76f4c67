/** Columns that stand beside plain ones and must not take their roles. */
import { checkPurchases } from "../../src/data/check";
import { type Cell, tableOf } from "../../src/data/table";

/** Twelve plain purchases of four customers with one more column, whose cells are those given, in turn. */
function checked(heading: string, cells: readonly Cell[], customer = "Customer") {
  const rows = Array.from({ length: 12 }, (_, i): Cell[] => [
    ...[`C${i % 4}`, 45_000 + 9 * i, 10 + i],
    cells[i % cells.length],
  ]);
  return checkPurchases(tableOf([[customer, "Date", "Amount", heading], ...rows]));
}

test.each<[heading: string, ...cells: Cell[]]>([
  // no refunds
  ["Return by", 45_400, 45_410],
  ["Refund deadline", 45_400],
  ["Max refund", 5, 6],
  ["Return window (days)", 14, 30],
  ["可退款金额", 5, 6],
  ["退貨期限", 45_400],
  ["Plazo de devolución", 30],
  // states of something else than the order
  ["Lifecycle stage", "Customer", "Lost"],
  ["Lead status", "New", "Lost"],
  ["Sync status", "ok", "Failed"],
  ["Stage name", "DJ Lost", "Ann"],
  ["Marital status", "single", "open"],
  ["客户状态", "活跃", "已取消"],
  // something of the customer's
  ["Customer since", 44_000, 44_100],
  ["Customer number of orders", 1, 2, 3],
  ["Number of customers", 1, 2, 3],
  ["客户经理", "Lee", "Wu"],
  ["客户订单数", 1, 2, 3],
  ["用户等级", "A", "B"],
  // other amounts and dates
  ["Total spent", 100, 200, 300],
  ["Previous order total", 20, 30],
  ["Currency rate date", 45_000, 45_001],
])("'%s' changes nothing", (heading, ...cells) => {
  const { roles, questions, usableAsItStands } = checked(heading, cells);
  expect(Object.values(roles).flatMap(({ column }) => column ?? [])).toEqual([0, 1, 2]);
  expect(questions).toEqual([]);
  expect(usableAsItStands).toBe(true);
});

test.each(["客户ID", "客戶代號", "用户名", "Nom du client", "Código de cliente", "Kundennr."])(
  "'%s' is the customer",
  (heading) => {
    const { roles, questions } = checked("Note", ["x", "y"], heading);
    expect([roles.customer.column, questions]).toEqual([0, []]);
  },
);

describe("numbers of receipts", () => {
  const receipts = (days: readonly number[]) =>
    checkPurchases(
      tableOf([
        ["Customer", "Date", "Amount", "Receipt no"],
        ...days.map((day, i): Cell[] => [`C${Math.floor(i / 2) % 2}`, day, 10 + i, 1 + (i % 2)]),
      ]),
    ).troubles.find(({ kind }) => kind === "orders");

  test("that begin anew every day are asked about: lines of one order stand on one day", () => {
    const days = Array.from({ length: 16 }, (_, i) => 45_000 + 30 * Math.floor(i / 4));
    expect(receipts(days)?.chosen).toBeUndefined();
    expect(receipts(days)?.count).toBeGreaterThan(2);
  });
});

test("one state for each customer may be the customer's: it is asked about", () => {
  const check = checked("Status", ["Active", "Cancelled"]);
  expect(check.questions).toHaveLength(1);
});
