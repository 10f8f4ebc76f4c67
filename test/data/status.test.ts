/** What the words of a state mean: bought, not bought, or not known. */
import { isBought, isGivenBack, isOfDeals } from "../../src/data/status";

const says = (answer: boolean | undefined, ...states: string[]) =>
  test.each(states)(`%s is ${answer}`, (state) => expect(isBought(state)).toBe(answer));

describe("bought", () => {
  says(true, "Paid", "Completed", "In transit", "Closed Won", "closedwon", "TRADE_SUCCESS");
  says(true, "Awaiting shipment", "Unfulfilled", "Return window closed", "Delivered - no returns");
  says(true, "In Bearbeitung", "En préparation", "En tránsito", "待收货", "處理中", "等待卖家发货");
});

describe("not bought", () => {
  says(false, "Cancelled", "pending_payment", "no_show", "Not paid", "Unpaid", "closed_lost");
  says(
    false,
    "Refunded",
    "nicht bezahlt",
    "En attente",
    "Rechazado",
    "交易关闭",
    "待支付",
    "已退款",
  );
});

describe("a word that is denied is not what the state says", () => {
  says(true, "Not refunded", "No return", "Completed (not refunded)", "Non-cancelled", "None");
  says(
    true,
    "Keine Retoure",
    "Non remboursé",
    "Sin devolución",
    "未退款",
    "無退貨",
    "没有申请退款",
  );
  says(true, "无售后或售后取消");
});

describe("not known", () => {
  says(undefined, "New", "Partially refunded", "Teilweise storniert", "部分退款", "Parked", "");
});

test("what was given back counts where a column of refunds takes its money off", () => {
  expect(isBought("Refunded", true)).toBe(true);
  expect(isGivenBack("Credit note")).toBe(true);
  expect(isGivenBack("Not refunded")).toBe(false);
});

test("only deals are won or lost", () =>
  expect(["Closed Won", "closedlost", "Paid"].map(isOfDeals)).toEqual([true, true, false]));
