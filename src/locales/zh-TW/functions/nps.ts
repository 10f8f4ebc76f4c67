import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const nps: FunctionTexts = {
  NPS: {
    description: "淨推薦值：「您有多大可能向別人推薦我們？」的得分，−100 到 100。",
    parameters: {
      scores: { name: "評分", description: "0（完全不可能）到 10（非常可能）的整數。" },
    },
    returns: "推薦者（9 或 10 分）百分比減去批評者（0 到 6 分）百分比，單位為點。",
    remarks:
      "空白儲存格會略過；但桌面版 Excel 會把空白儲存格當成 0 傳入，就變成一個評分：請只選有評分的列，不要選整欄。除了評分，也要問原因。來源：Reichheld (2003), The one number you need to grow, HBR 81(12)。",
  },
  "NPS.SEGMENTS": {
    description: "各分群的淨推薦值與誤差範圍，得分最高的分群在前。",
    parameters: {
      segments: { name: "分群", description: "每個評分所屬的分群：地區、產品或人物誌。" },
      scores: { name: "評分", description: "評分，順序相同，0 到 10 的整數。" },
      headers,
    },
    returns:
      "Segment（分群）、Answers（評分數）、Promoters（推薦者占比）、Passives（中立者占比）、Detractors（批評者占比）、NPS（淨推薦值）、Margin (95 %)（誤差範圍）；依淨推薦值由高到低，相同時依名稱。",
    remarks:
      "誤差範圍依調整後的 Wald 區間計算：加上 ¾ 個推薦者、¾ 個批評者與 1½ 個中立者，因此評分再少也不會顯得毫無誤差：1.96 × 100 √((p + d − (p − d)²) / n)，n 為評分數 + 3，以 NPS 的 n / (n + 3) 為中心。誤差範圍重疊的分群，差別可能只是隨機波動。來源：Reichheld (2003), HBR 81(12)；Rocks (2016), The American Statistician 70(4)。",
  },
};
