import type { FunctionTexts } from "../../function-text";
import { headers, purchases } from "./shared";

export const referral: FunctionTexts = {
  REFERRAL: {
    description: "影響力價值：由購買明細得出每位客戶自己帶來多少，又透過推薦帶來多少。",
    parameters: {
      customers: purchases.customers,
      referrers: {
        name: "推薦人",
        description: "這位客戶由誰推薦，順序相同；沒有推薦人則留白，或寫「無」或「-」。",
      },
      amounts: purchases.amounts,
      decay: {
        name: "遞減係數",
        description: "第一代以後，每多一代計入的比例，0 到 1：0.5 表示每代減半。省略時為 1。",
      },
      headers,
    },
    returns:
      "Customer（客戶）、Referred by（推薦人）、Own value（自身價值）、Direct referral value（直接推薦價值）、Indirect referral value（間接推薦價值）、Influence value（影響力價值 = 直接 + 間接）、Total value（總價值）、Customers referred（直接推薦人數）、Customers in network（推薦網路人數）；總價值最高的在前，相同時依名稱。",
    remarks:
      "直接推薦價值是他推薦的客戶所購買的；間接推薦價值是第 k 代（2、3……）購買的 × 遞減係數^(k−1)。推薦人只要在這位客戶的任一列註明即可。沒有購買明細的推薦人也有一列，自身價值為 0。沒有金額的列會略過：要計入已被推薦但還沒購買的客戶，請填 0。不同客戶的價值互有重疊，不能相加。來源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
  "REFERRAL.FORECAST": {
    description: "推薦預測：依典型路徑，逐年列出一位客戶與他所推薦客戶的銷售額。",
    parameters: {
      ownSpend: { name: "自身消費", description: "客戶在自己的第 1、2、3……年消費多少，一年一格。" },
      referralSpend: {
        name: "被推薦者消費",
        description: "被推薦的客戶在自己的第 1、2、3……年消費多少。",
      },
      referrals: {
        name: "推薦人數",
        description: "一位客戶在自己的第 1、2、3……年推薦幾位客戶；可以是小數。",
      },
      generations: {
        name: "代數",
        description: "推薦延續幾代，1 到 100。省略時為 1：被推薦的客戶不再推薦。",
      },
      years: {
        name: "年數",
        description: "顯示幾年，1 到 100。省略時與三個範圍中最長的相同，最多 100。",
      },
      headers,
    },
    returns:
      "Year（年度）、Joined（當年因推薦加入的客戶數）、Own sales（自購銷售額）、Direct referral sales（直接推薦銷售額）、Indirect referral sales（間接推薦銷售額）、Total（合計）。",
    remarks:
      "被推薦的客戶在被推薦的當年加入，那就是他的第 1 年。範圍結束之後不再消費，也不再推薦；空白的年度算作 0。後幾代的消費與推薦和第一代相同。不折現：需要時可把 Total 放進 CV.LIFETIME 或 NPV。來源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
};
