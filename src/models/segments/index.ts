/** Segments and personas: what each kind of customer perceives, whether it recommends, and what it values most. */
import { defineModel } from "../define";
import type { RangeAnswer } from "../model";
import { type InputsOf, column, columnIfAny, inGroup } from "../questions";
import { sampleOf } from "../sample";
import { segmentAnswers } from "../samples/segments";
import { computed } from "./computed";
import { pageSheet } from "./page";
import { preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";
import { workingsSheet } from "./workings";

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS = {
  segments: `segment | persona | group | customer segment | customer group | type
    细分 | 客户细分 | 分群 | 人群 | 客户类型 | 画像 | 區隔 | 客群 | 顧客區隔 | 分群 | 族群
    顧客類型 | 人物誌`,
  benefits: `benefit | benefits | perceived benefit | perceived benefits | gain | value received
    利益 | 感知利益 | 收益 | 获得 | 知覺利益 | 效益 | 獲得`,
  costs: `cost | costs | perceived cost | perceived costs | sacrifice | effort and price
    成本 | 感知成本 | 付出 | 代价 | 知覺成本 | 代價`,
  scores: `recommendation | recommend | nps | likelihood to recommend | score | nps score
    推荐 | 推荐意愿 | 推荐分 | 推荐度 | 推薦 | 推薦意願 | 推薦分數 | 推薦度`,
  driver1: `quality | product
    质量 | 品质 | 产品 | 品質 | 產品`,
  driver2: `convenience | ease of use
    便利 | 便利性 | 易用 | 易用性 | 方便`,
  driver3: `support | service
    支持 | 服务 | 技术支持 | 支援 | 服務 | 技術支援`,
  driver4: `trust | brand | brand trust
    信任 | 品牌 | 品牌信任`,
} as const;

/** One row per respondent; benefits and costs in one unit, recommendation from 0 to 10. */
const ASKED = {
  segments: column(HEADERS.segments, "id"),
  benefits: column(HEADERS.benefits, "number"),
  costs: column(HEADERS.costs, "number"),
  scores: column(HEADERS.scores, "number"),
  ...inGroup("drivers", {
    driver1: columnIfAny(HEADERS.driver1, "number"),
    driver2: columnIfAny(HEADERS.driver2, "number"),
    driver3: columnIfAny(HEADERS.driver3, "number"),
    driver4: columnIfAny(HEADERS.driver4, "number"),
  }),
};
export interface Inputs extends InputsOf<typeof ASKED> {
  /** Those that were selected, each with its name in the first row. */
  readonly drivers: readonly RangeAnswer[];
}

/** The questions that the sample's columns answer. */
const SAMPLE_COLUMNS = [undefined, ...Object.keys(ASKED)];

export const segments = defineModel({
  id: "segments",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  read(inputs): Inputs {
    const { driver1, driver2, driver3, driver4 } = inputs;
    return {
      ...inputs,
      drivers: [driver1, driver2, driver3, driver4].flatMap((each) => each ?? []),
    };
  },
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), workingsSheet(making)],
  sample: (_, say) => sampleOf(segmentAnswers(say.sample), SAMPLE_COLUMNS),
});
