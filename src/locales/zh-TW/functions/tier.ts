import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

const tiers = {
  values: { name: "價值", description: "每位客戶的價值，一人一格：獲利、終身價值或總價值。" },
  cutoffs: {
    name: "分界",
    description: "各級到前百分之幾的客戶為止，從最佳客戶算起，依序遞增。省略時為 {0.2;0.5}。",
  },
  labels: {
    name: "等級名稱",
    description:
      "從最高一級寫起，比分界多一個。省略時為 High、Medium、Low；分界個數不同時為 Tier 1、Tier 2……",
  },
};

export const tier: FunctionTexts = {
  TIER: {
    description:
      "客戶分級：依價值排名，前 20% 為 High，到 50% 為 Medium，其餘為 Low，也可自行訂定。",
    parameters: tiers,
    returns: "每位客戶的等級，與價值並排；空白儲存格與標題旁為空白。",
    remarks:
      "名次 / 客戶數不超過某級的分界，就屬於該級。價值相同的客戶必定同級，取其中較高的一級，因此一級的人數可能超過它的比例；客戶很少時，最高一級可能沒有人（三人中的一人已超過五分之一）。來源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.SUMMARY": {
    description: "分級一覽：每一級有多少客戶，帶來多少價值。",
    parameters: { ...tiers, headers },
    returns:
      "Tier（等級）、Customers（客戶數）、Share（客戶占比）、Value（價值）、Share of value（價值占比）、Average（每人平均價值）；最高一級在前。",
    remarks:
      "分級方法同 CV.TIER；所有等級都會列出，沒有客戶的等級沒有平均價值。客戶數加總等於總人數，價值加總等於總價值。總價值為 0 時價值占比為空白。來源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.STRATEGY": {
    description: "客戶策略：依已實現、潛在與影響力價值，決定保護、維持、投入還是低成本服務。",
    parameters: {
      realised: { name: "已實現價值", description: "每位客戶已經帶來的價值，一列一位客戶。" },
      potential: { name: "潛在價值", description: "每位客戶可能帶來的價值，順序相同。" },
      influence: {
        name: "影響力價值",
        description: "每位客戶透過他人帶來的價值（見 CV.REFERRAL），順序相同；空白算作 0。",
      },
      cutoff: {
        name: "高價值比例",
        description: "每種價值中算作 High 的客戶比例，大於 0，最大為 1。省略時為 0.5。",
      },
      headers,
    },
    returns:
      "Total（價值合計）、Realised grade（已實現）、Potential grade（潛在）、Influence grade（影響力，High 高或 Low 低；未填影響力價值時為空白）與 Strategy（策略）；一列一位客戶，與價值並排。",
    remarks:
      "高、高：Protect and grow（保護並發展）。已實現高、潛在低：Maintain（維持）。低、高：Invest（投入）。低、低：Serve at low cost（低成本服務）。影響力高的再加上 recruit as advocate（培養為推薦人）。High 指名次在所訂比例之內（價值相同的一併算入）且價值大於 0。來源：Kumar (2008), Managing Customers for Profit；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
};
