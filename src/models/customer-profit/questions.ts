/** What customer profit asks: turnover and costs of each customer in columns, and the shared costs to allocate. */
import type { Locale, Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question, RangeAnswer } from "../model";
import { columnIfAny } from "../ranges";

/** Costs that a customer causes by itself; recruiting is spent once, all others per year. */
export const COSTS = ["direct", "marketing", "service", "recruiting"] as const;
/** What shared costs can be allocated by, from the user's own data. */
export const DRIVERS = ["first", "second"] as const;
/** Questions about columns, in their order; all but the first two are optional. */
export const COLUMNS = ["customers", "turnover", ...COSTS, ...DRIVERS] as const;

export type Cost = (typeof COSTS)[number];

/** One row per customer in the ranges; amounts in one currency, per year. */
export interface Inputs {
  readonly customers: RangeAnswer;
  readonly turnover: RangeAnswer;
  readonly costs: Readonly<Partial<Record<Cost, RangeAnswer>>>;
  readonly drivers: Readonly<Partial<Record<(typeof DRIVERS)[number], RangeAnswer>>>;
  /** Shared costs per year: by the first driver, by the second, by turnover. */
  readonly shared: readonly [number, number, number];
  /** Over how many years the cost of recruiting is spread. */
  readonly years: number;
  readonly currency: string;
}

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS: Record<(typeof COLUMNS)[number], readonly string[]> = {
  customers: [
    ...["customer", "customer id", "customer name", "client", "account", "company"],
    ...["客户", "客户编号", "客户名称", "公司", "客戶", "客戶編號", "客戶名稱", "顧客"],
  ],
  turnover: [
    ...["turnover", "revenue", "sales", "net sales", "amount"],
    ...["销售额", "营业额", "营收", "收入", "銷售額", "營業額", "營收"],
  ],
  direct: [
    ...[
      "direct costs",
      "direct cost",
      "cost of goods sold",
      "cogs",
      "cost of sales",
      "product cost",
    ],
    ...["直接成本", "销货成本", "商品成本", "产品成本", "銷貨成本", "產品成本"],
  ],
  marketing: [
    ...["marketing", "marketing cost", "marketing costs", "promotion"],
    ...["营销费用", "营销", "市场费用", "推广费用", "行銷費用", "行銷", "推廣費用"],
  ],
  service: [
    ...["service", "service cost", "service costs", "support", "account management"],
    ...["服务成本", "服务费用", "支持成本", "服務成本", "服務費用", "支援成本"],
  ],
  recruiting: [
    ...["recruiting", "recruiting cost", "acquisition", "acquisition cost", "cac", "onboarding"],
    ...["获客成本", "招揽成本", "开发成本", "顧客取得成本", "獲客成本", "開發成本"],
  ],
  first: [
    ...["orders", "number of orders", "order lines", "deliveries", "shipments"],
    ...["订单数", "订单量", "发货次数", "訂單數", "訂單量", "出貨次數"],
  ],
  second: [
    ...["support hours", "hours", "service hours", "tickets", "visits"],
    ...["服务工时", "支持工时", "工时", "工单数", "服務工時", "支援工時", "工時", "工單數"],
  ],
};

const MOST_YEARS = 20;

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const { questions: say } = models.customerProfit;
  const cost = (id: "firstCost" | "secondCost" | "overheads") =>
    ({ id, kind: "number", ...say[id], group: say.shared, value: 0, min: 0 }) as const;
  return [
    ...COLUMNS.map(
      (id) =>
        ({
          id,
          kind: "column",
          ...say[id],
          headers: HEADERS[id],
          holds: id === "customers" ? "id" : "number",
          ...(id !== "customers" && id !== "turnover" && { optional: true }),
        }) as const,
    ),
    cost("firstCost"),
    cost("secondCost"),
    cost("overheads"),
    {
      id: "years",
      kind: "whole number",
      ...say.years,
      group: say.settings,
      value: 3,
      min: 1,
      max: MOST_YEARS,
    },
    currencyQuestion(models, say.settings),
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  const given = <K extends string>(ids: readonly K[]) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const column = columnIfAny(answer, answers, id);
        return column ? [[id, column]] : [];
      }),
    ) as Partial<Record<K, RangeAnswer>>;
  return {
    customers: answer.column("customers"),
    turnover: answer.column("turnover"),
    costs: given(COSTS),
    drivers: given(DRIVERS),
    shared: [answer.number("firstCost"), answer.number("secondCost"), answer.number("overheads")],
    years: answer.wholeNumber("years"),
    currency: answer.choice("currency"),
  };
}
