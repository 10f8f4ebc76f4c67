/** What the model asks: a segment, a benefit, a cost and a recommendation of each respondent, and what may drive value. */
import type { Locale, Texts } from "../../locales";
import { answersTo } from "../answers";
import type { Answers, Question, RangeAnswer } from "../model";
import { columnIfAny } from "../ranges";

/** One row per respondent in the ranges; benefits and costs in one unit, recommendation from 0 to 10. */
export interface Inputs {
  readonly segments: RangeAnswer;
  readonly benefits: RangeAnswer;
  readonly costs: RangeAnswer;
  readonly scores: RangeAnswer;
  /** Each with its name in the first row. */
  readonly drivers: readonly RangeAnswer[];
}

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS = {
  segments: [
    ...["segment", "persona", "group", "customer segment", "customer group", "type"],
    ...["细分", "客户细分", "分群", "人群", "客户类型", "画像"],
    ...["區隔", "客群", "顧客區隔", "分群", "族群", "顧客類型", "人物誌"],
  ],
  benefits: [
    ...["benefit", "benefits", "perceived benefit", "perceived benefits", "gain", "value received"],
    ...["利益", "感知利益", "收益", "获得", "知覺利益", "效益", "獲得"],
  ],
  costs: [
    ...["cost", "costs", "perceived cost", "perceived costs", "sacrifice", "effort and price"],
    ...["成本", "感知成本", "付出", "代价", "知覺成本", "代價"],
  ],
  scores: [
    ...["recommendation", "recommend", "nps", "likelihood to recommend", "score", "nps score"],
    ...["推荐", "推荐意愿", "推荐分", "推荐度", "推薦", "推薦意願", "推薦分數", "推薦度"],
  ],
  driver1: ["quality", "product", "质量", "品质", "产品", "品質", "產品"],
  driver2: ["convenience", "ease of use", "便利", "便利性", "易用", "易用性", "方便"],
  driver3: ["support", "service", "支持", "服务", "技术支持", "支援", "服務", "技術支援"],
  driver4: ["trust", "brand", "brand trust", "信任", "品牌", "品牌信任"],
} as const;

const DRIVERS = ["driver1", "driver2", "driver3", "driver4"] as const;

export function questionsIn({
  segments: { questions: say },
}: Texts["models"]): readonly Question[] {
  const column = (id: keyof typeof HEADERS, holds: "id" | "number") =>
    ({ id, kind: "column", headers: HEADERS[id], holds }) as const;
  return [
    { ...column("segments", "id"), ...say.segments },
    { ...column("benefits", "number"), ...say.benefits },
    { ...column("costs", "number"), ...say.costs },
    { ...column("scores", "number"), ...say.scores },
    ...DRIVERS.map((id, i) => ({
      ...column(id, "number"),
      label: say.driver(i + 1),
      hint: say.driverHint,
      group: say.drivers,
      optional: true,
    })),
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  return {
    segments: answer.column("segments"),
    benefits: answer.column("benefits"),
    costs: answer.column("costs"),
    scores: answer.column("scores"),
    drivers: DRIVERS.flatMap((id) => columnIfAny(answer, answers, id) ?? []),
  };
}
