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
  name: "模型參數",
  description: "r、alpha、s、beta：CV.PNBD.FIT 傳回的儲存格。",
};

export const pnbd: FunctionTexts = {
  "PNBD.FIT": {
    description: "用 Pareto/NBD 回購模型配適購買歷程：客戶多久買一次，能留多久。",
    parameters: history,
    returns: "r、alpha、s、beta 與對數概似值，橫向排列；alpha 與 beta 的單位與期間相同。",
    remarks:
      "客戶活躍時依各自的速率 λ ~ Gamma(r, α) 隨機購買，並以各自的速率 μ ~ Gamma(s, β) 悄悄永久流失。最大概似估計；列的先後不影響結果。資料不足以決定某個參數時得 #N/A 並加以說明。來源：Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1)。",
  },
  "PNBD.ALIVE": {
    description: "客戶仍然活躍的機率（Pareto/NBD 模型）：以前常買、卻很久沒出現，表示已經流失。",
    parameters: { parameters: pnbdParameters, ...oneCustomer },
    returns: "0 到 1 的機率；引數為欄時逐列傳回，空白儲存格旁為空白。",
    remarks:
      "比較從最近購買時點 t 到觀察時間 T 一直沒買，與在其間某時 y 已經流失兩種可能：已流失的勝算比為 ∫ s ((α+T)/(α+y))^(r+x) ((β+T)/(β+y))^s dy/(β+y)，以數值積分計算，購買次數再多也不會溢位。來源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.EXPECTED": {
    description: "客戶往後一段時間的預期購買次數（Pareto/NBD 模型），已計入可能流失的情形。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "回購 x 次、觀察時間為 T、預測期間為 h 時為 P(活躍) × (r+x)(β+T)/((α+T)(s−1)) (1 − ((β+T)/(β+T+h))^(s−1))。來源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.NEW": {
    description: "新客戶的預期回購次數（Pareto/NBD 模型）：除了首次購買，一無所知。",
    parameters: { parameters: pnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "rβ/(α(s−1)) (1 − (β/(β+h))^(s−1))：相當於 CV.PNBD.EXPECTED 在回購次數、最近購買時點與觀察時間都為 0 時的結果。來源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.CHANCE": {
    description: "客戶往後一段時間至少購買一次或若干次的機率（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "P(活躍) × 第 k 次購買時刻的密度與屆時仍在的機率之積的積分，以數值積分算到十位。來源：Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model。",
  },
  "PNBD.RESIDUAL": {
    description: "客戶往後所有購買的折現預期次數，不設期限（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……直至無窮，精確到十二位：即 CV.PNBD.EXPECTED 在每個時間單位增加的部分，折現後相加。乘以預期金額與毛利率，就是客戶的剩餘價值。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
