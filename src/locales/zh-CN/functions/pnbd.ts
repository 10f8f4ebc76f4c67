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

const pnbdParameters: ParameterText = {
  name: "模型参数",
  description: "r、alpha、s、beta：CV.PNBD.FIT 返回的单元格。",
};

export const pnbd: FunctionTexts = {
  "PNBD.FIT": {
    description: "用 Pareto/NBD 复购模型拟合购买历史：客户多久买一次，能留多久。",
    parameters: history,
    returns: "r、alpha、s、beta 和对数似然值，横向排列；alpha 和 beta 的单位与时长相同。",
    remarks:
      "客户活跃时按各自的速率 λ ~ Gamma(r, α) 随机购买，并以各自的速率 μ ~ Gamma(s, β) 悄然永久流失。最大似然估计；行的先后不影响结果。数据不足以确定某个参数时得 #N/A 并加以说明。来源：Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1)。",
  },
  "PNBD.ALIVE": {
    description: "客户仍然活跃的概率（Pareto/NBD 模型）：曾经常买、却久未出现，说明已经流失。",
    parameters: { parameters: pnbdParameters, ...oneCustomer },
    returns: "0 到 1 的概率；参数为列时逐行返回，空单元格旁为空。",
    remarks:
      "比较从最近购买时点 t 到观察时长 T 一直没买，与在其间某时 y 已经流失两种可能：已流失的优势比为 ∫ s ((α+T)/(α+y))^(r+x) ((β+T)/(β+y))^s dy/(β+y)，用数值积分计算，购买次数再多也不会溢出。来源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.EXPECTED": {
    description: "客户今后一段时间的预期购买次数（Pareto/NBD 模型），已计入可能流失的情形。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "复购 x 次、观察时长为 T、预测时长为 h 时为 P(活跃) × (r+x)(β+T)/((α+T)(s−1)) (1 − ((β+T)/(β+T+h))^(s−1))。来源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.NEW": {
    description: "新客户的预期复购次数（Pareto/NBD 模型）：除首次购买外一无所知。",
    parameters: { parameters: pnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "rβ/(α(s−1)) (1 − (β/(β+h))^(s−1))：相当于 CV.PNBD.EXPECTED 在复购次数、最近购买时点和观察时长都为 0 时的结果。来源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.CHANCE": {
    description: "客户今后一段时间至少购买一次或若干次的概率（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "P(活跃) × 第 k 次购买时刻的密度与届时仍在的概率之积的积分，用数值积分算到十位。来源：Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model。",
  },
  "PNBD.RESIDUAL": {
    description: "客户今后全部购买的折现预期次数，不设期限（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……直至无穷，精确到十二位：即 CV.PNBD.EXPECTED 在每个时间单位增加的部分，折现后相加。乘以预期金额和毛利率，就是客户的剩余价值。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
