/** What satisfaction asks: the columns of a survey, one row per answer. */
import type { Making } from "../define";
import type { RangeAnswer } from "../model";
import { type InputsOf, choice, column, columnIfAny, inGroup } from "../questions";
import { refuse } from "../refuse";
import { SCALES } from "./scale";
import type { Computed } from "./survey";
import type { Texts } from "./texts/en";

/** The five levels of satisfaction, from the first that has to be right to the last. */
export const LEVELS = ["core", "support", "technical", "interaction", "emotional"] as const;
/** Questions about columns, in their order. */
export const COLUMNS = [
  ...(["respondents", "segments", "recommendation", "satisfaction", "repurchase"] as const),
  ...LEVELS,
] as const;

type Column = (typeof COLUMNS)[number];

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS: Readonly<Record<Column, string>> = {
  respondents: `respondent | respondent id | customer | customer id | response id
    受访者 | 受访者编号 | 客户 | 客户编号 | 受訪者 | 受訪者編號 | 顧客 | 客戶`,
  segments: `segment | persona | customer group | region | plan | product line
    分群 | 细分 | 客户群 | 客群 | 客户类型 | 地区 | 區隔 | 顧客群 | 顧客類型 | 地區`,
  recommendation: `recommendation | recommend | would recommend | likelihood to recommend | nps
    推荐意愿 | 推荐分 | 愿意推荐 | 推薦意願 | 推薦分 | 願意推薦 | 推荐 | 推薦`,
  satisfaction: `satisfaction | overall satisfaction | csat | overall how satisfied | how satisfied
    满意度 | 总体满意度 | 滿意度 | 整體滿意度 | 总体满意 | 整体满意 | 整體滿意 | 满意 | 滿意`,
  repurchase: `repurchase | bought again | repurchased | renewed | repeat purchases
    复购 | 是否复购 | 回购 | 是否回购 | 续约 | 回購 | 是否回購 | 續約`,
  core: `core | core product | core product or service | product quality
    核心产品 | 产品质量 | 核心產品 | 產品品質`,
  support: `support | support services | support services and systems | support systems
    支持服务 | 服务与流程 | 支援服務 | 服務與流程`,
  technical: `technical | technical performance | on time and accurate
    执行表现 | 准时准确 | 執行表現 | 準時準確`,
  interaction: `interaction | customer interaction | people | staff
    人员互动 | 人员服务 | 人員互動 | 人員服務`,
  emotional: `emotional | emotion | feeling
    情感 | 感受`,
};

const scoresIfAny = (level: (typeof LEVELS)[number]) => columnIfAny(HEADERS[level], "rating");

export const ASKED = {
  respondents: columnIfAny(HEADERS.respondents, "id"),
  segments: columnIfAny(HEADERS.segments, "id"),
  /** Whole numbers from 0 to 10, also as "10 - Extremely likely". */
  recommendation: column(HEADERS.recommendation, "rating"),
  /** From 1 to 5, or in words; or on another scale. */
  satisfaction: column(HEADERS.satisfaction, "rating"),
  scale: choice(SCALES),
  /** Yes or no, or how often. */
  repurchase: columnIfAny(HEADERS.repurchase, "id"),
  ...inGroup("levels", {
    core: scoresIfAny("core"),
    support: scoresIfAny("support"),
    technical: scoresIfAny("technical"),
    interaction: scoresIfAny("interaction"),
    emotional: scoresIfAny("emotional"),
  }),
};

export interface Inputs extends Omit<InputsOf<typeof ASKED>, (typeof LEVELS)[number]> {
  /** Scores from 0 to 10 of the five levels; none when they are filled in on the sheet. */
  readonly levels: readonly RangeAnswer[];
}
export type Surveyed = Making<Inputs, Computed, Texts>;

export function readInputs(inputs: InputsOf<typeof ASKED>, say: Texts): Inputs {
  const levels = LEVELS.flatMap((id) => inputs[id] ?? []);
  if (levels.length > 0 && levels.length < LEVELS.length) throw refuse(say.someLevels);
  return { ...inputs, levels };
}
