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
  name: "模型參數",
  description: "r、alpha、a、b：CV.MBGNBD.FIT 傳回的儲存格。",
};

export const mbgnbd: FunctionTexts = {
  "MBGNBD.FIT": {
    description: "用 MBG/NBD 回購模型配適購買歷程：客戶多久買一次，又如何不再回來。",
    parameters: history,
    returns: "r、alpha、a、b 與對數概似值，橫向排列；alpha 的單位與期間相同。",
    remarks:
      "客戶活躍時依各自的速率 λ ~ Gamma(r, α) 隨機購買；每次購買之後，包括首次購買，以各自的機率 p ~ Beta(a, b) 永久流失。最大概似估計；列的先後不影響結果。概似值一直升向某個極限時，極限就是答案：無人流失時 a = 0；購買速率人人相同時 r 與 alpha 約為 1E+12，速率為 r/alpha；流失的機率人人相同時 a 與 b 也是如此。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)。",
  },
  "MBGNBD.ALIVE": {
    description: "客戶仍然活躍的機率（MBG/NBD 模型）：以前常買、卻很久沒出現，表示已經流失。",
    parameters: { parameters: mbgnbdParameters, ...oneCustomer },
    returns: chanceColumn,
    remarks:
      "回購 x 次、最近購買時點為 t、觀察時間為 T 時為 1/(1 + a/(b+x) ((α+T)/(α+t))^(r+x))。只買過一次的客戶也可能已經流失。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.EXPECTED": {
    description: "客戶往後一段時間的預期購買次數（MBG/NBD 模型），已計入可能流失的情形。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活躍) × Σₘ P(N = m) Σ_{k<m} (c)ₖ/(a+c)ₖ，c = b+x+1，其中 N 是從不流失者的購買次數，服從負二項分配；適用於任何參數。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.NEW": {
    description: "新客戶的預期回購次數（MBG/NBD 模型）：除了首次購買，一無所知。",
    parameters: { parameters: mbgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相當於 CV.MBGNBD.EXPECTED 在回購次數、最近購買時點與觀察時間都為 0 時的結果：有些客戶首次購買之後就流失。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.CHANCE": {
    description: "客戶往後一段時間至少購買一次或若干次的機率（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次為 P(活躍) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服從負二項分配，c = b+x+1；k = 1 時即 P(活躍) (1 − ((α+T)/(α+T+h))^(r+x))。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.RESIDUAL": {
    description: "客戶往後所有購買的折現預期次數，不設期限（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……直至無窮，精確到十二位：即 CV.MBGNBD.EXPECTED 在每個時間單位增加的部分，折現後相加。乘以預期金額與毛利率，就是客戶的剩餘價值。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
