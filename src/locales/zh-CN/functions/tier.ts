import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

const tiers = {
  values: { name: "价值", description: "每位客户的价值，一人一格：利润、终身价值或总价值。" },
  cutoffs: {
    name: "分界",
    description: "各级到前百分之几的客户为止，从最佳客户算起，依次递增。省略时为 {0.2;0.5}。",
  },
  labels: {
    name: "级别名称",
    description:
      "从最高一级写起，比分界多一个。省略时为 High、Medium、Low；分界个数不同时为 Tier 1、Tier 2……",
  },
};

export const tier: FunctionTexts = {
  TIER: {
    description:
      "客户分级：按价值排名，前 20% 为 High，到 50% 为 Medium，其余为 Low，也可自行规定。",
    parameters: tiers,
    returns: "每位客户的级别，与价值并排；空单元格和标题旁为空。",
    remarks:
      "名次 / 客户数不超过某级的分界，就属于该级。价值相同的客户必定同级，取其中较高的一级，因此一级的人数可能超过它的比例；客户很少时，最高一级可能没有人（三人中的一人已超过五分之一）。来源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.SUMMARY": {
    description: "分级一览：每一级有多少客户，带来多少价值。",
    parameters: { ...tiers, headers },
    returns:
      "Tier（级别）、Customers（客户数）、Share（客户占比）、Value（价值）、Share of value（价值占比）、Average（人均价值）；最高一级在前。",
    remarks:
      "分级方法同 CV.TIER；所有级别都会列出，没有客户的级别没有人均价值。客户数之和等于总人数，价值之和等于总价值。总价值为 0 时价值占比为空。来源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.STRATEGY": {
    description: "客户策略：依据已实现、潜在和影响力价值，决定保护、维持、投入还是低成本服务。",
    parameters: {
      realised: { name: "已实现价值", description: "每位客户已经带来的价值，一行一位客户。" },
      potential: { name: "潜在价值", description: "每位客户可能带来的价值，顺序相同。" },
      influence: {
        name: "影响力价值",
        description: "每位客户通过他人带来的价值（见 CV.REFERRAL），顺序相同；空白算作 0。",
      },
      cutoff: {
        name: "高价值比例",
        description: "每种价值中算作 High 的客户比例，大于 0，最大为 1。省略时为 0.5。",
      },
      headers,
    },
    returns:
      "Total（价值合计）、Realised grade（已实现）、Potential grade（潜在）、Influence grade（影响力，High 高或 Low 低；未填影响力价值时为空）和 Strategy（策略）；一行一位客户，与价值并排。",
    remarks:
      "高、高：Protect and grow（保护并发展）。已实现高、潜在低：Maintain（维持）。低、高：Invest（投入）。低、低：Serve at low cost（低成本服务）。影响力高的再加上 recruit as advocate（培养为推荐人）。High 指名次在所定比例之内（价值相同的一并算入）且价值大于 0。来源：Kumar (2008), Managing Customers for Profit；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
};
