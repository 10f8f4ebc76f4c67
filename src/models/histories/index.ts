/** Customer base from histories: the forecast and the worth of customers of whom only kinds are known, with their numbers. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { defineModel } from "../define";
import { type InputsOf, choice, column, columnIfAny, currency, date, inGroup, onlyWith, percent, whole } from "../questions"; // prettier-ignore
import { fitsSheet } from "./fits";
import { listSheet } from "./list";
import { pageSheet } from "./page";
import { computed, preview } from "./preview";
import { historiesSample } from "./sample";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

/** One row per history; the last three columns are a list of their own beside them. */
const ASKED = {
  frequency: column("frequency | repeat purchases | 复购次数 | 回購次數", "number"),
  recency: column(
    "recency_days | recency | 最近购买时点 | 最近購買時點 | 首末间隔 | 首末間隔",
    "number",
  ),
  age: column("age_days | age | 观察时长 | 觀察時間 | 首购至今 | 首購至今", "number"),
  customers: column("customers | 客户数 | 客戶數", "number"),
  spenders: column("spenders | 有金额的客户 | 有金額的客戶", "number"),
  amounts: column("amount_1 | sum of averages | 平均金额之和 | 平均金額之和", "number"),
  revenue: column("revenue_sum | revenue so far | 累计销售额 | 累計銷售額", "number"),
  later: columnIfAny("later_sum | purchases held out | 留出期购买 | 保留期間購買", "number"),
  squares: columnIfAny(
    "amount_2 | sum of squares | sum of squared averages | 平均金额的平方和 | 平均金額的平方和",
    "number",
  ),
  spendFrequency: column("spending frequency | 金额：复购次数 | 金額：回購次數", "number"),
  spendAmount: column("spending amount | 金额：平均 | 金額：平均", "number"),
  spendCustomers: column("spending customers | 金额：客户数 | 金額：客戶數", "number"),
  ...inGroup("settings", {
    asOf: date(),
    holdout: onlyWith("later", whole(0, 0, 3653)),
    horizon: whole(365, 1, 3653),
    model: choice(MODEL_NAMES),
    margin: percent(100),
    discount: percent(10, 0.4),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;

export const histories = defineModel({
  id: "histories",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), listSheet(making), fitsSheet(making)],
  names: () => [
    ["parameters", "Histories_buying", "buyingFit[p1:p4]"],
    ["spending", "Histories_spending", "spendingFit[p:gamma]"],
  ],
  sample: historiesSample,
});
