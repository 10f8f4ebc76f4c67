import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const nps: FunctionTexts = {
  NPS: {
    description: "净推荐值：“您有多大可能向别人推荐我们？”的得分，−100 到 100。",
    parameters: {
      scores: { name: "评分", description: "0（完全不可能）到 10（极有可能）的整数。" },
    },
    returns: "推荐者（9 或 10 分）百分比减去贬损者（0 到 6 分）百分比，单位为点。",
    remarks:
      "空单元格跳过；但桌面版 Excel 会把空单元格当作 0 传入，那就成了一个评分：请只选有评分的行，不要选整列。除了评分，还要问原因。来源：Reichheld (2003), The one number you need to grow, HBR 81(12)。",
  },
  "NPS.SEGMENTS": {
    description: "各分群的净推荐值及其误差范围，得分最高的分群在前。",
    parameters: {
      segments: { name: "分群", description: "每个评分所属的分群：地区、产品或画像。" },
      scores: { name: "评分", description: "评分，顺序相同，0 到 10 的整数。" },
      headers,
    },
    returns:
      "Segment（分群）、Answers（评分数）、Promoters（推荐者占比）、Passives（被动者占比）、Detractors（贬损者占比）、NPS（净推荐值）、Margin (95 %)（误差范围）；按净推荐值从高到低，相同时按名称。",
    remarks:
      "误差范围按调整后的 Wald 区间计算：加上 ¾ 个推荐者、¾ 个贬损者和 1½ 个被动者，因此评分再少也不会显得毫无误差：1.96 × 100 √((p + d − (p − d)²) / n)，n 为评分数 + 3，以 NPS 的 n / (n + 3) 为中心。误差范围重叠的分群，差别可能只是随机波动。来源：Reichheld (2003), HBR 81(12)；Rocks (2016), The American Statistician 70(4)。",
  },
};
