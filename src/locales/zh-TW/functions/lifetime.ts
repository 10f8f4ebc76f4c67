import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const lifetime: FunctionTexts = {
  LIFETIME: {
    description:
      "客戶終身價值：購買次數 × 平均金額 − 成本 + 推薦收入，可一次算總數，也可逐期計算。",
    parameters: {
      transactions: {
        name: "購買次數",
        description: "整段關係期間的購買次數，或每期（例如每年）一格。",
      },
      average: { name: "平均金額", description: "每次購買的平均金額，或每期一格。" },
      cost: { name: "成本", description: "取得與服務客戶的成本，或每期一格。省略時為 0。" },
      referral: {
        name: "推薦收入",
        description: "推薦來的客戶帶來的淨收入，或每期一格。省略時為 0。",
      },
      discount: { name: "折現率", description: "每期的折現率：0.1 即 10%。省略時為 0。" },
      retention: {
        name: "留存率",
        description: "每期到下一期留住的客戶比例：0.8 即 80%。省略時為 1。",
      },
    },
    returns: "終身價值，與金額使用同一種貨幣。",
    remarks:
      "Σₜ sₜ δₜ (nₜ aₜ − cₜ + rₜ)，其中 δₜ = (1 + 折現率)^−(t−1)，sₜ = 留存率^(t−1)：第 1 期不折現，也沒有流失風險。空白的一期算作 0。與多格範圍並用時，單一儲存格只計入第 1 期；全部都是單一儲存格時，結果就是購買次數 × 平均金額 − 成本 + 推薦收入。來源：Gupta & Lehmann (2003), Customers as assets；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  "LIFETIME.RETAINED": {
    description: "固定留存率下的終身價值：每期毛利與留存率都不變，可以只算若干期，也可以不設期限。",
    parameters: {
      margin: { name: "每期毛利", description: "留下來的客戶每期（例如每年）帶來的毛利。" },
      retention: { name: "留存率", description: "每期到下一期留住的客戶比例：0.8 即 80%。" },
      discount: { name: "折現率", description: "每期的折現率：0.1 即 10%。" },
      periods: { name: "期數", description: "計入幾次毛利，整數。省略時沒有期限。" },
      acquisition: { name: "客戶取得成本", description: "一次性扣除的客戶取得成本。省略時為 0。" },
      timing: {
        name: "毛利時點",
        description:
          "0（省略時）：第一筆毛利現在就有；1：第一期期末，客戶留下才有；2：第一期期末，一定有。",
      },
    },
    returns: "終身價值，與毛利使用同一種貨幣。",
    remarks:
      "設 r = 留存率，d = 折現率，m = 毛利，沒有期限時，時點 0、1、2 分別為 m (1 + d) / (1 + d − r)、m r / (1 + d − r)、m / (1 + d − r)；時點不同，結果就不同，比較時要用同一種。假設毛利、留存率與折現率始終不變。沒有期數而留存率等於 1 + 折現率時得 #DIV/0!。來源：Gupta & Lehmann (2003), Customers as assets；Fader & Hardie (2012), Reconciling and clarifying CLV formulas。",
  },
  "LIFETIME.PAYBACK": {
    description: "回本時間：花在客戶身上的錢，要幾期才能收回來。",
    parameters: {
      cashflows: {
        name: "現金流量",
        description: "每期的現金流量，第一期在前：客戶帶來的減去花在客戶身上的。",
      },
    },
    returns: "累計現金流量由負轉為非負所需的期數；從未為負時為 0。",
    remarks:
      "假設每期的現金平均流入，最後一期只計所需的部分：第一個範例為 1 + 105 / 1274。空白的一期算作 0。不折現；要算折現回本時間，請填折現後的現金流量。收不回來時得 #N/A。來源：Gupta & Lehmann (2005), Managing Customers as Investments。",
  },
  "LIFETIME.SCHEDULE": {
    description:
      "終身價值逐年明細：由購買明細逐年列出一位客戶的自購銷售額、推薦銷售額、成本與獲利。",
    parameters: {
      years: { name: "年度", description: "每筆購買的年度，一列一筆：1、2、3……或 2025、2026……" },
      customers: { name: "客戶", description: "每筆購買的客戶，順序相同：編號或姓名。" },
      amounts: { name: "金額", description: "每筆購買的金額，順序相同。" },
      costs: {
        name: "成本",
        description: "每年的成本，從第一年起；或兩欄：年度與成本。省略時為 0。",
      },
      customer: {
        name: "指定客戶",
        description: "要看哪位客戶的明細，其他客戶都算是他推薦的。省略時為明細中的第一位。",
      },
      headers,
    },
    returns:
      "Year（年度）、Own sales（自購銷售額）、Referred sales（推薦銷售額）、Total sales（銷售合計）、Cost（成本）、Profit（獲利）、Cumulative profit（累計獲利）；一年一列。",
    remarks:
      "沒有購買的年度也會列出，只有成本的年度也會列出。自購銷售額 + 推薦銷售額 = 銷售合計；銷售合計 − 成本 = 獲利。來源：Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
};
