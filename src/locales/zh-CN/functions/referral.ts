import type { FunctionTexts } from "../../function-text";
import { headers, purchases } from "./shared";

export const referral: FunctionTexts = {
  REFERRAL: {
    description: "影响力价值：由购买明细得出每位客户自己带来多少，又通过推荐带来多少。",
    parameters: {
      customers: purchases.customers,
      referrers: {
        name: "推荐人",
        description: "该客户由谁推荐，顺序相同；没有推荐人则留空，或写“无”或“-”。",
      },
      amounts: purchases.amounts,
      decay: {
        name: "递减系数",
        description: "第一代以后，每多一代计入的比例，0 到 1：0.5 表示每代减半。省略时为 1。",
      },
      headers,
    },
    returns:
      "Customer（客户）、Referred by（推荐人）、Own value（自身价值）、Direct referral value（直接推荐价值）、Indirect referral value（间接推荐价值）、Influence value（影响力价值 = 直接 + 间接）、Total value（总价值）、Customers referred（直接推荐人数）、Customers in network（推荐网络人数）；总价值最高的在前，相同时按名称。",
    remarks:
      "直接推荐价值是其推荐的客户所购买的；间接推荐价值是第 k 代（2、3……）购买的 × 递减系数^(k−1)。推荐人只需在该客户的任意一行写明。没有购买明细的推荐人也有一行，自身价值为 0。没有金额的行会跳过：要计入已被推荐但还没购买的客户，请填 0。不同客户的价值互有重叠，不能相加。来源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
  "REFERRAL.FORECAST": {
    description: "推荐预测：按典型路径，逐年列出一位客户和其所推荐客户的销售额。",
    parameters: {
      ownSpend: { name: "自身消费", description: "客户在自己的第 1、2、3……年消费多少，一年一格。" },
      referralSpend: {
        name: "被荐客户消费",
        description: "被推荐的客户在自己的第 1、2、3……年消费多少。",
      },
      referrals: {
        name: "推荐人数",
        description: "一位客户在自己的第 1、2、3……年推荐多少位客户；可以是小数。",
      },
      generations: {
        name: "代数",
        description: "推荐延续几代，1 到 100。省略时为 1：被推荐的客户不再推荐。",
      },
      years: {
        name: "年数",
        description: "显示多少年，1 到 100。省略则与三个区域中最长的相同，最多 100。",
      },
      headers,
    },
    returns:
      "Year（年份）、Joined（当年因推荐加入的客户数）、Own sales（自购销售额）、Direct referral sales（直接推荐销售额）、Indirect referral sales（间接推荐销售额）、Total（合计）。",
    remarks:
      "被推荐的客户在被推荐的当年加入，那就是其第 1 年。区域结束之后不再消费，也不再推荐；空白的年份算作 0。后几代的消费和推荐与第一代相同。不折现：需要时可把 Total 放进 CV.LIFETIME 或 NPV。来源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
};
