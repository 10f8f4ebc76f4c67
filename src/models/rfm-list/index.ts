/** RFM of a list of customers: the same segments from one row per customer, as shops and customer systems export it. */
import { MEASURES } from "../../domain/rfm";
import { texts } from "../../locales";
import { defineModel } from "../define";
import { type InputsOf, choice, column, currency, date, inGroup, whole } from "../questions";
import { purchaseSample } from "../samples/cdnow";
import { averagesSheet, listSheet } from "./list";
import { pageSheet } from "./page";
import { computed, preview } from "./preview";
import { customersIn, customersSample } from "./sample";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

/** Names of columns in the exports of shops and customer systems, lower case. */
const HEADERS = {
  // numbers and addresses before names, which may be those of several people
  customers: `customer id | customer | customer name | client | account | member | email
    email address
    客户编号 | 客户 | 客户名称 | 会员编号 | 会员 | 买家 | 用户 | 邮箱
    客戶編號 | 客戶 | 客戶名稱 | 會員編號 | 會員 | 買家 | 用戶 | 電子郵件
    name | username | user | 姓名`,
  last: `last purchase | last purchase date | date of last purchase | last order | last order date
    date of last order | most recent order | most recent purchase | last order day | last bought
    last transaction | latest order
    最近购买 | 最近一次购买 | 最后购买 | 最近下单 | 最后下单 | 最近消费 | 最近一次消费 | 最后消费
    上次购买 | 上次下单 | 上次消费 | 最近交易 | 最后交易
    最近購買 | 最近一次購買 | 最後購買 | 最近下單 | 最後下單 | 最近消費 | 最近一次消費 | 最後消費
    上次購買 | 上次下單 | 上次消費 | 最近交易 | 最後交易`,
  orders: `=orders | number of orders | orders count | order count | total orders | number of purchases
    purchase count | total purchases | =purchases | transaction count | number of transactions
    =transactions | =frequency
    订单数 | 购买次数 | 消费次数 | 下单次数 | 交易次数 | 成交次数 | 交易笔数 | 总订单
    訂單數 | 購買次數 | 消費次數 | 下單次數 | 交易次數 | 成交次數 | 交易筆數 | 總訂單`,
  spent: `total spent | total spend | amount spent | total amount | total sales | total revenue
    net sales | lifetime spend | money spent | spent | spend | revenue | sales | turnover | =monetary
    累计消费 | 累计金额 | 累计购买金额 | 消费总额 | 总消费 | 消费金额 | 购买总额 | 交易总额 | 成交总额
    累计销售额 | 销售额 | 累計消費 | 累計金額 | 累計購買金額 | 消費總額 | 總消費 | 消費金額 | 購買總額
    交易總額 | 成交總額 | 累計銷售額 | 銷售額`,
} as const;

/** One row per customer in the ranges; all amounts in one currency. */
const ASKED = {
  customers: column(HEADERS.customers, "id"),
  last: column(HEADERS.last, "date"),
  orders: column(HEADERS.orders, "number"),
  spent: column(HEADERS.spent, "number"),
  ...inGroup("settings", {
    asOf: date(),
    bins: whole(5, 2, 9),
    monetary: choice(MEASURES),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;

export const rfmList = defineModel({
  id: "rfm-list",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), listSheet(making), averagesSheet(making)],
  sample: (locale, { sample }) => {
    const [, ...origin] = texts(locale).models.samples.cdnow.notes;
    const rows = customersIn(purchaseSample(locale));
    const { sheet, answers } = customersSample(
      rows,
      { as: "cdnow", notes: [sample.note, ...origin] },
      locale,
    );
    return { sheet, answers: { ...answers, currency: "USD" } };
  },
});
