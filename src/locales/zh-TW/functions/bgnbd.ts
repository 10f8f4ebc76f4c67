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
  name: "模型參數",
  description: "r、alpha、a、b：CV.BGNBD.FIT 傳回的儲存格。",
};

export const bgnbd: FunctionTexts = {
  "BGNBD.FIT": {
    description: "用 BG/NBD 回購模型配適購買歷程：客戶多久買一次，又如何不再回來。",
    parameters: history,
    returns: "r、alpha、a、b 與對數概似值，橫向排列；alpha 的單位與期間相同。",
    remarks:
      '客戶活躍時依各自的速率 λ ~ Gamma(r, α) 隨機購買；每次回購之後，以各自的機率 p ~ Beta(a, b) 永久流失。最大概似估計；列的先後不影響結果。資料不足以決定某個參數時得 #N/A 並加以說明。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2)。',
  },
  "BGNBD.ALIVE": {
    description: "客戶仍然活躍的機率（BG/NBD 模型）：以前常買、卻很久沒出現，表示已經流失。",
    parameters: { parameters: bgnbdParameters, ...oneCustomer },
    returns: "0 到 1 的機率；引數為欄時逐列傳回，空白儲存格旁為空白。",
    remarks:
      '回購 x 次、最近購買時點為 t、觀察時間為 T 時為 1/(1 + a/(b+x−1) ((α+T)/(α+t))^(r+x))。沒有回購時為 1，因為在這個模型中，客戶不會在第一次回購之前流失。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "BGNBD.EXPECTED": {
    description: "客戶往後一段時間的預期購買次數（BG/NBD 模型），已計入可能流失的情形。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活躍) × Σₘ P(N = m) Σ_{k<m} (b+x)ₖ/(a+b+x)ₖ，其中 N 是從不流失者的購買次數，服從負二項分配：也就是論文中的封閉解，只是改用加總，使任何參數都適用，包括 a 接近 1 與 a + b < 1。來源：Fader, Hardie & Lee (2005)，式 10。",
  },
  "BGNBD.NEW": {
    description: "新客戶的預期回購次數（BG/NBD 模型）：除了首次購買，一無所知。",
    parameters: { parameters: bgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相當於 CV.BGNBD.EXPECTED 在回購次數、最近購買時點與觀察時間都為 0 時的結果。來源：Fader, Hardie & Lee (2005)，式 9。",
  },
  "BGNBD.CHANCE": {
    description: "客戶往後一段時間至少購買一次或若干次的機率（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次為 P(活躍) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服從負二項分配，c = b+x；k = 1 時即 P(活躍) (1 − ((α+T)/(α+T+h))^(r+x))。來源：Fader, Hardie & Lee (2005), Marketing Science 24(2)。",
  },
  "BGNBD.RESIDUAL": {
    description: "客戶往後所有購買的折現預期次數，不設期限（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……直至無窮，精確到十二位：即 CV.BGNBD.EXPECTED 在每個時間單位增加的部分，折現後相加。乘以預期金額與毛利率，就是客戶的剩餘價值。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
