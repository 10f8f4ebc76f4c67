/** What customer profit asks: turnover and costs of each customer in columns, and the shared costs to allocate. */
import type { Making } from "../define";
import { type InputsOf, column, columnIfAny, currency, inGroup, number, whole } from "../questions";
import type { Computed } from "./accounts";
import type { Texts } from "./texts/en";

/** Costs that a customer causes by itself; recruiting is spent once, all others per year. */
export const COSTS = ["direct", "marketing", "service", "recruiting"] as const;
/** What shared costs can be allocated by, from the user's own data. */
export const DRIVERS = ["first", "second"] as const;
/** Questions about columns, in their order; all but the first two are optional. */
export const COLUMNS = ["customers", "turnover", ...COSTS, ...DRIVERS] as const;

/** Names of columns in the languages our users' exports are written in, lower case; "=" before one that must be all of a heading. */
const HEADERS: Record<(typeof COLUMNS)[number], string> = {
  customers: `customer | customer id | customer name | client | account | company
    客户 | 客户编号 | 客户名称 | 公司 | 客戶 | 客戶編號 | 客戶名稱 | 顧客`,
  turnover: `turnover | revenue | sales | net sales | amount
    销售额 | 营业额 | 营收 | 收入 | 銷售額 | 營業額 | 營收`,
  direct: `direct costs | direct cost | cost of goods sold | cogs | cost of sales | product cost
    直接成本 | 销货成本 | 商品成本 | 产品成本 | 銷貨成本 | 產品成本`,
  marketing: `marketing | marketing cost | marketing costs | promotion
    营销成本 | 营销费用 | 营销 | 市场费用 | 推广费用 | 行銷成本 | 行銷費用 | 行銷 | 推廣費用`,
  service: `service | service cost | service costs | support | account management
    服务成本 | 服务费用 | 支持成本 | 服務成本 | 服務費用 | 支援成本 | =服务 | =服務`,
  recruiting: `recruiting | recruiting cost | acquisition | acquisition cost | cac | onboarding
    获客成本 | 招揽成本 | 开发成本 | 客戶取得成本 | 顧客取得成本 | 獲客成本 | 開發成本`,
  first: `orders | number of orders | order lines | deliveries | shipments
    订单数 | 订单量 | 发货次数 | 訂單數 | 訂單量 | 出貨次數`,
  second: `support hours | hours | service hours | tickets | visits
    服务工时 | 支持工时 | 工时 | 工单数 | 服務工時 | 支援工時 | 工時 | 工單數`,
};

/** Amounts, not rates: 毛利 alone would be found in 毛利率. */
const GROSS_MARGIN = `gross margin | gross profit | margin amount | contribution margin
    毛利额 | 毛利金额 | 毛利額 | 毛利金額`;

/** Of a year, but for what is spent once on a customer. */
const figuresIfAny = (id: (typeof COLUMNS)[number]) =>
  columnIfAny(HEADERS[id], "number", id === "recruiting" ? "whole" : "yearly");

/** One row per customer in the ranges; amounts in one currency, per year. */
export const ASKED = {
  customers: column(HEADERS.customers, "id"),
  turnover: column(HEADERS.turnover, "number", "yearly"),
  direct: figuresIfAny("direct"),
  marketing: figuresIfAny("marketing"),
  service: figuresIfAny("service"),
  recruiting: figuresIfAny("recruiting"),
  first: figuresIfAny("first"),
  second: figuresIfAny("second"),
  /** Turnover less direct costs, where these are not given. */
  grossMargin: columnIfAny(GROSS_MARGIN, "number", "yearly"),
  ...inGroup("shared", { firstCost: number(0), secondCost: number(0), overheads: number(0) }),
  ...inGroup("settings", {
    /** Over how many years the cost of recruiting is spread. */
    years: whole(3, 1, 20),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;
export type CustomerProfit = Making<Inputs, Computed, Texts>;
