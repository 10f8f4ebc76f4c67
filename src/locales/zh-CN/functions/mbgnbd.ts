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

const mbgnbdParameters: ParameterText = {
  name: "模型参数",
  description: "r、alpha、a、b：CV.MBGNBD.FIT 返回的单元格。",
};

export const mbgnbd: FunctionTexts = {
  "MBGNBD.FIT": {
    description: "用 MBG/NBD 复购模型拟合购买历史：客户多久买一次，又怎样不再回来。",
    parameters: history,
    returns: "r、alpha、a、b 和对数似然值，横向排列；alpha 的单位与时长相同。",
    remarks:
      "客户活跃时按各自的速率 λ ~ Gamma(r, α) 随机购买；每次购买之后，包括首次购买，以各自的概率 p ~ Beta(a, b) 永久流失。最大似然估计；行的先后不影响结果。似然值一直升向某个极限时，极限就是答案：无人流失时 a = 0；购买速率人人相同时 r 和 alpha 约为 1E+12，速率为 r/alpha；流失的概率人人相同时 a 和 b 也是如此。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)。",
  },
  "MBGNBD.ALIVE": {
    description: "客户仍然活跃的概率（MBG/NBD 模型）：曾经常买、却久未出现，说明已经流失。",
    parameters: { parameters: mbgnbdParameters, ...oneCustomer },
    returns: chanceColumn,
    remarks:
      "复购 x 次、最近购买时点为 t、观察时长为 T 时为 1/(1 + a/(b+x) ((α+T)/(α+t))^(r+x))。只买过一次的客户也可能已经流失。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.EXPECTED": {
    description: "客户今后一段时间的预期购买次数（MBG/NBD 模型），已计入可能流失的情形。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活跃) × Σₘ P(N = m) Σ_{k<m} (c)ₖ/(a+c)ₖ，c = b+x+1，其中 N 是从不流失者的购买次数，服从负二项分布；适用于任何参数。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.NEW": {
    description: "新客户的预期复购次数（MBG/NBD 模型）：除首次购买外一无所知。",
    parameters: { parameters: mbgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相当于 CV.MBGNBD.EXPECTED 在复购次数、最近购买时点和观察时长都为 0 时的结果：有些客户首次购买之后就流失。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.CHANCE": {
    description: "客户今后一段时间至少购买一次或若干次的概率（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次为 P(活跃) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服从负二项分布，c = b+x+1；k = 1 时即 P(活跃) (1 − ((α+T)/(α+T+h))^(r+x))。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.RESIDUAL": {
    description: "客户今后全部购买的折现预期次数，不设期限（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……直至无穷，精确到十二位：即 CV.MBGNBD.EXPECTED 在每个时间单位增加的部分，折现后相加。乘以预期金额和毛利率，就是客户的剩余价值。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
