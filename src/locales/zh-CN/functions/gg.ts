import type { FunctionTexts } from "../../function-text";
import { history } from "./shared";

export const gg: FunctionTexts = {
  "GG.FIT": {
    description: "用 Gamma-Gamma 消费金额模型拟合平均金额：每次购买如何波动，客户之间如何不同。",
    parameters: {
      frequency: {
        name: "复购次数",
        description: "每位客户的复购次数。CV.FORECAST.SUMMARY 可生成这几列。",
      },
      monetary: { name: "平均金额", description: "这些购买的平均金额，每位客户一格。" },
      weights: history.weights,
    },
    returns: "p、q、gamma 和对数似然值，横向排列；gamma 的单位与金额相同。",
    remarks:
      "客户每次购买的金额围绕自己的平均值波动，服从 Gamma(p, ν)；客户之间的差别为 ν ~ Gamma(q, γ)，与购买次数无关。没有复购或平均金额不为正的行提供不了信息，略去不计。最大似然估计；行的先后不影响结果。来源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
  "GG.SPEND": {
    description: "客户今后每次购买的预期金额（Gamma-Gamma 模型）：介于其自身平均与全体平均之间。",
    parameters: {
      parameters: { name: "模型参数", description: "p、q、gamma：CV.GG.FIT 返回的单元格。" },
      frequency: { name: "复购次数", description: "至今的复购次数：一位客户，或一列。" },
      monetary: {
        name: "平均金额",
        description: "这些购买的平均金额：一位客户，或一列。没有复购时不起作用。",
      },
    },
    returns: "每次购买的预期平均金额；参数为列时逐行返回。空单元格旁以及至今平均金额不为正时为空。",
    remarks:
      "复购 x 次、平均 m 时为 p (γ + x m)/(p x + q − 1)，没有复购时为 p γ/(q − 1)：若 q ≤ 1 则为无穷大，说明客户差别太大，平均值没有意义；这时只能预测有复购的客户。来源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
};
