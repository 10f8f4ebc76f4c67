import type { purchases as english } from "../../en/models/purchases";

const days = (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`);

/** What models say that read a ledger of purchases. */
export const purchases: typeof english = {
  /** "label | hint". */
  questions: {
    customers: "客户 | 一行一笔购买：客户名称或编号。",
    dates: "日期 | 每次购买的日期。",
    amounts: "金额 | 支付金额，须为同一种货币；退款为负数。",
    orders: "订单 | 同一订单算一次购买；同一客户同一天的几个订单算买了一次。",
  },
  settings: "设置",
  /** 接在金额的地址之后。 */
  andOrders: (orders) => `，订单 ${orders}`,
  unreadable: (reason) => `购买数据无法使用：${reason}`,
  read: (purchases, customers, from, to) =>
    `${customers} 位客户的 ${purchases} 次购买，${days(from, to)}`,
  skipped: (rows) => `因有空白单元格而跳过 ${rows} 行`,
  later: (rows) => `截止日期之后的 ${rows} 次购买未计入`,
  separator: "；",
  stop: "。",
};
