import type { FunctionTexts, ParameterText } from "../../function-text";
import {
  history,
  oneCustomer,
  horizon,
  sinceFirst,
  atLeast,
  endlessDiscount,
  chanceColumn,
  residualColumn,
  expectedColumn,
} from "./shared";

const bgnbdParameters: ParameterText = {
  name: "模型参数",
  description: "r、alpha、a、b：CV.BGNBD.FIT 返回的单元格。",
};

export const bgnbd: FunctionTexts = {
  "BGNBD.FIT": {
    description: "用 BG/NBD 复购模型拟合购买历史：客户多久买一次，又怎样不再回来。",
    parameters: history,
    returns: "r、alpha、a、b 和对数似然值，横向排列；alpha 的单位与时长相同。",
    remarks:
      '客户活跃时按各自的速率 λ ~ Gamma(r, α) 随机购买；每次复购之后，以各自的概率 p ~ Beta(a, b) 永久流失。最大似然估计；行的先后不影响结果。数据不足以确定某个参数时得 #N/A 并加以说明。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2)。',
  },
  "BGNBD.ALIVE": {
    description: "客户仍然活跃的概率（BG/NBD 模型）：曾经常买、却久未出现，说明已经流失。",
    parameters: { parameters: bgnbdParameters, ...oneCustomer },
    returns: "0 到 1 的概率；参数为列时逐行返回，空单元格旁为空。",
    remarks:
      '复购 x 次、最近购买时点为 t、观察时长为 T 时为 1/(1 + a/(b+x−1) ((α+T)/(α+t))^(r+x))。没有复购时为 1，因为在这个模型中，客户不会在第一次复购之前流失。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "BGNBD.EXPECTED": {
    description: "客户今后一段时间的预期购买次数（BG/NBD 模型），已计入可能流失的情形。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活跃) × Σₘ P(N = m) Σ_{k<m} (b+x)ₖ/(a+b+x)ₖ，其中 N 是从不流失者的购买次数，服从负二项分布：即论文中的闭式解，只是改用求和，使任何参数都适用，包括 a 接近 1 和 a + b < 1。来源：Fader, Hardie & Lee (2005)，式 10。",
  },
  "BGNBD.NEW": {
    description: "新客户的预期复购次数（BG/NBD 模型）：除首次购买外一无所知。",
    parameters: { parameters: bgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相当于 CV.BGNBD.EXPECTED 在复购次数、最近购买时点和观察时长都为 0 时的结果。来源：Fader, Hardie & Lee (2005)，式 9。",
  },
  "BGNBD.CHANCE": {
    description: "客户今后一段时间至少购买一次或若干次的概率（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次为 P(活跃) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服从负二项分布，c = b+x；k = 1 时即 P(活跃) (1 − ((α+T)/(α+T+h))^(r+x))。来源：Fader, Hardie & Lee (2005), Marketing Science 24(2)。",
  },
  "BGNBD.RESIDUAL": {
    description: "客户今后全部购买的折现预期次数，不设期限（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……直至无穷，精确到十二位：即 CV.BGNBD.EXPECTED 在每个时间单位增加的部分，折现后相加。乘以预期金额和毛利率，就是客户的剩余价值。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
