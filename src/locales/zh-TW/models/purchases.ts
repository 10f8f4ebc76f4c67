import type { purchases as english } from "../../en/models/purchases";

const days = (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`);

/** What models say that read a ledger of purchases. */
export const purchases: typeof english = {
  /** "label | hint". */
  questions: {
    customers: "客戶 | 一列一筆購買：客戶名稱或編號。",
    dates: "日期 | 每次購買的日期。",
    amounts: "金額 | 支付金額，須為同一種貨幣；退款為負數。",
    orders: "訂單 | 同一筆訂單算一次購買；同一位客戶同一天的幾筆訂單算買了一次。",
  },
  settings: "設定",
  /** 接在金額的位址之後。 */
  andOrders: (orders) => `，訂單 ${orders}`,
  unreadable: (reason) => `購買資料無法使用：${reason}`,
  read: (purchases, customers, from, to) =>
    `${customers} 位客戶的 ${purchases} 次購買，${days(from, to)}`,
  skipped: (rows) => `因有空白儲存格而略過 ${rows} 列`,
  later: (rows) => `截止日期之後的 ${rows} 次購買未計入`,
  separator: "；",
  stop: "。",
};
