import type { FunctionTexts } from "../../function-text";
import { history } from "./shared";

export const gg: FunctionTexts = {
  "GG.FIT": {
    description: "用 Gamma-Gamma 消費金額模型配適平均金額：每次購買如何變動，客戶之間如何不同。",
    parameters: {
      frequency: {
        name: "回購次數",
        description: "每位客戶的回購次數。CV.FORECAST.SUMMARY 可產生這幾欄。",
      },
      monetary: { name: "平均金額", description: "這些購買的平均金額，每位客戶一格。" },
      weights: history.weights,
    },
    returns: "p、q、gamma 與對數概似值，橫向排列；gamma 的單位與金額相同。",
    remarks:
      "客戶每次購買的金額圍繞自己的平均值變動，服從 Gamma(p, ν)；客戶之間的差別為 ν ~ Gamma(q, γ)，與購買次數無關。沒有回購或平均金額不為正的列提供不了資訊，略去不計。最大概似估計；列的先後不影響結果。來源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
  "GG.SPEND": {
    description: "客戶往後每次購買的預期金額（Gamma-Gamma 模型）：介於他自己的平均與全體平均之間。",
    parameters: {
      parameters: { name: "模型參數", description: "p、q、gamma：CV.GG.FIT 傳回的儲存格。" },
      frequency: { name: "回購次數", description: "到目前為止的回購次數：一位客戶，或一欄。" },
      monetary: {
        name: "平均金額",
        description: "這些購買的平均金額：一位客戶，或一欄。沒有回購時不起作用。",
      },
    },
    returns:
      "每次購買的預期平均金額；引數為欄時逐列傳回。空白儲存格旁以及目前平均金額不為正時為空白。",
    remarks:
      "回購 x 次、平均 m 時為 p (γ + x m)/(p x + q − 1)，沒有回購時為 p γ/(q − 1)：若 q ≤ 1 則為無限大，表示客戶差別太大，平均值沒有意義；這時只能預測有回購的客戶。來源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
};
