/** What the portfolio asks: the value of each customer in three columns, and the budget to share out. */
import type { Locale, Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question, RangeAnswer } from "../model";
import { columnIfAny } from "../ranges";

/** One row per customer in the ranges; all values in one currency. */
export interface Inputs {
  readonly customers: RangeAnswer;
  readonly realised: RangeAnswer;
  readonly potential: RangeAnswer;
  readonly influence?: RangeAnswer;
  /** To share out among the customers: hours, or money. */
  readonly budget: number;
  readonly unit: "hours" | "money";
  readonly currency: string;
}

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS = {
  customers: [
    ...["customer", "customer id", "customer name", "client", "account", "company"],
    ...["客户", "客户编号", "客户名称", "公司", "客戶", "客戶編號", "客戶名稱", "顧客"],
  ],
  realised: [
    ...["realised value", "realized value", "realised", "realized", "lifetime value", "own value"],
    ...["value", "sales", "sales to date", "revenue", "turnover", "amount"],
    ...["已实现价值", "实现价值", "累计价值", "累计销售额", "销售额", "金额"],
    ...["已實現價值", "實現價值", "累計價值", "累計銷售額", "銷售額", "金額"],
  ],
  potential: [
    ...["potential value", "potential", "growth potential", "opportunity", "pipeline"],
    ...["潜在价值", "潜力", "潜在销售额", "商机金额", "潛在價值", "潛力", "潛在銷售額", "商機金額"],
  ],
  influence: [
    ...["influence value", "influence", "referral value", "referrals", "referred value"],
    ...["影响力价值", "影响力", "推荐价值", "影響力價值", "影響力", "推薦價值"],
  ],
} as const;

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const { questions: say } = models.portfolio;
  const column = (id: keyof typeof HEADERS, holds: "id" | "number") =>
    ({ id, kind: "column", ...say[id], headers: HEADERS[id], holds }) as const;
  return [
    column("customers", "id"),
    column("realised", "number"),
    column("potential", "number"),
    { ...column("influence", "number"), optional: true },
    { id: "budget", kind: "number", ...say.budget, group: say.settings, value: 400, min: 0 },
    {
      id: "unit",
      kind: "choice",
      ...say.unit,
      group: say.settings,
      value: "hours",
      choices: [
        { value: "hours", label: say.hours },
        { value: "money", label: say.money },
      ],
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
  return {
    customers: answer.column("customers"),
    realised: answer.column("realised"),
    potential: answer.column("potential"),
    influence: columnIfAny(answer, answers, "influence"),
    budget: answer.number("budget"),
    unit: answer.choice("unit") as Inputs["unit"],
    currency: answer.choice("currency"),
  };
}
