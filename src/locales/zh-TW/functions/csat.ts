import type { FunctionTexts } from "../../function-text";

export const csat: FunctionTexts = {
  CSAT: {
    description: "客戶滿意度：表示滿意的回答所占的比例。",
    parameters: {
      scores: {
        name: "評分",
        description: "評分，數字愈大愈滿意；未填滿意門檻時，應為 1 到 5 分制。",
      },
      satisfiedFrom: { name: "滿意門檻", description: "從幾分起算滿意。省略時為 4。" },
    },
    returns: "0 到 1 的比例；可設為百分比格式。",
    remarks:
      "公式：評分 ≥ 滿意門檻的個數 / 評分個數。空白儲存格會略過；但桌面版 Excel 會把空白儲存格當成 0 傳入，就算成不滿意：請只選有評分的列。未填滿意門檻時，大於 5 的評分屬於其他分制，會被拒絕。有些問卷用負數表示「未作答」，本函數不接受負數。來源：Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
  },
};
