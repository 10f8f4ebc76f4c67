import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const satisfaction: FunctionTexts = {
  SATISFACTION: {
    description:
      "滿意度的五個層次：前一層做好了，後一層才有意義；傳回整體得分、達到層次與瓶頸層次。",
    parameters: {
      levels: {
        name: "各層評分",
        description:
          "五列，0 到 10 分：核心產品；支援系統；執行表現；人員互動；情感感受。一列可有多個評分，取平均。",
      },
      weights: { name: "權重", description: "五格，各層的重要程度。省略時同等重要。" },
      threshold: { name: "達標門檻", description: "從幾分起算達標，0 到 10。省略時為 7。" },
      headers,
    },
    returns:
      "Overall score（整體得分，0 到 10）、Level reached（達到層次，0 到 5：這一層與其下各層都達標的最高一層）、Held back by（瓶頸層次：第一個不達標的層次；全部達標時為空白）。",
    remarks:
      "瓶頸層次之上，得分最多以達標門檻計：東西送晚了，再親切也補不回來。公式：Σ wᵢ 計分ᵢ / Σ wᵢ。來源：Cumby & Barnes (1998), How customers are made to feel。",
  },
};
