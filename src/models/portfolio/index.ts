/** Customer portfolio: what each customer brought, could bring and brings through others, and who gets the next hour. */
import { defineModel } from "../define";
import {
  type InputsOf,
  choice,
  column,
  columnIfAny,
  currency,
  inGroup,
  number,
} from "../questions";
import { MADE_UP, sampleOf } from "../sample";
import { portfolioCustomers } from "../samples/portfolio";
import { filled } from "../sheet/texts";
import { listSheet } from "./list";
import { pageSheet } from "./page";
import { computed, preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS = {
  customers: `customer | customer id | customer name | client | account | company
    客户 | 客户编号 | 客户名称 | 公司 | 客戶 | 客戶編號 | 客戶名稱 | 顧客`,
  realised: `realised value | realized value | realised | realized | lifetime value | own value
    value | sales | sales to date | revenue | turnover | amount
    已实现价值 | 实现价值 | 累计价值 | 累计销售额 | 销售额 | 金额 | 已實現價值 | 實現價值
    累計價值 | 累計銷售額 | 銷售額 | 金額`,
  potential: `potential value | potential | growth potential | opportunity | pipeline
    潜在价值 | 潜力 | 潜在销售额 | 商机金额 | 潛在價值 | 潛力 | 潛在銷售額 | 商機金額`,
  influence: `influence value | influence | referral value | referrals | referred value
    影响力价值 | 影响力 | 推荐价值 | 影響力價值 | 影響力 | 推薦價值`,
} as const;

/** One row per customer in the ranges; all values in one currency. */
const ASKED = {
  customers: column(HEADERS.customers, "id"),
  realised: column(HEADERS.realised, "number", "parts"),
  potential: column(HEADERS.potential, "number", "whole"),
  influence: columnIfAny(HEADERS.influence, "number", "whole"),
  ...inGroup("settings", {
    /** To share out among the customers: hours, or money. */
    budget: number(400),
    unit: choice(["hours", "money"]),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;

export const portfolio = defineModel({
  id: "portfolio",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  said: ({ inputs, say }) => filled(say, say.units[inputs.unit]),
  sheets: (making) => [pageSheet(making), listSheet(making)],
  sample(_, say) {
    const columns = ["customers", "realised", "potential", "influence"];
    const { sheet, answers } = sampleOf(portfolioCustomers(say.sample), columns);
    return { sheet, answers: { ...answers, ...MADE_UP } };
  },
});
