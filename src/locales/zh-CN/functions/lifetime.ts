import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const lifetime: FunctionTexts = {
  LIFETIME: {
    description:
      "客户终身价值：购买次数 × 平均金额 − 成本 + 推荐收入，可以一次算总数，也可以逐期计算。",
    parameters: {
      transactions: {
        name: "购买次数",
        description: "整个关系期间的购买次数，或每期（例如每年）一格。",
      },
      average: { name: "平均金额", description: "每次购买的平均金额，或每期一格。" },
      cost: { name: "成本", description: "获客与服务的成本，或每期一格。省略时为 0。" },
      referral: {
        name: "推荐收入",
        description: "所推荐客户带来的净收入，或每期一格。省略时为 0。",
      },
      discount: { name: "折现率", description: "每期的折现率：0.1 即 10%。省略时为 0。" },
      retention: {
        name: "留存率",
        description: "每期到下一期留住的客户比例：0.8 即 80%。省略时为 1。",
      },
    },
    returns: "终身价值，与金额使用同一种货币。",
    remarks:
      "Σₜ sₜ δₜ (nₜ aₜ − cₜ + rₜ)，其中 δₜ = (1 + 折现率)^−(t−1)，sₜ = 留存率^(t−1)：第 1 期不折现，也没有流失风险。空白的一期算作 0。与多格区域并用时，单个单元格只计入第 1 期；全部为单个单元格时，结果就是购买次数 × 平均金额 − 成本 + 推荐收入。来源：Gupta & Lehmann (2003), Customers as assets；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  "LIFETIME.RETAINED": {
    description: "固定留存率下的终身价值：每期毛利和留存率都不变，可以只算若干期，也可以不设期限。",
    parameters: {
      margin: { name: "每期毛利", description: "留下来的客户每期（例如每年）带来的毛利。" },
      retention: { name: "留存率", description: "每期到下一期留住的客户比例：0.8 即 80%。" },
      discount: { name: "折现率", description: "每期的折现率：0.1 即 10%。" },
      periods: { name: "期数", description: "计入多少次毛利，整数。省略则没有期限。" },
      acquisition: { name: "获客成本", description: "一次性扣除的获客成本。省略时为 0。" },
      timing: {
        name: "毛利时点",
        description:
          "0（省略时）：首笔毛利现在就到；1：第一期期末，客户留下才有；2：第一期期末，必定有。",
      },
    },
    returns: "终身价值，与毛利使用同一种货币。",
    remarks:
      "设 r = 留存率，d = 折现率，m = 毛利，无期限时，时点 0、1、2 分别为 m (1 + d) / (1 + d − r)、m r / (1 + d − r)、m / (1 + d − r)；时点不同结果不同，比较时要用同一种。假设毛利、留存率和折现率始终不变。没有期数而留存率等于 1 + 折现率时得 #DIV/0!。来源：Gupta & Lehmann (2003), Customers as assets；Fader & Hardie (2012), Reconciling and clarifying CLV formulas。",
  },
  "LIFETIME.PAYBACK": {
    description: "回本时间：花在客户身上的钱，要多少期才能收回来。",
    parameters: {
      cashflows: {
        name: "现金流",
        description: "每期的现金流，第一期在前：客户带来的减去花在客户身上的。",
      },
    },
    returns: "累计现金流由负转为非负所需的期数；从未为负时为 0。",
    remarks:
      "假设每期的现金均匀流入，最后一期只计所需的部分：第一个示例为 1 + 105 / 1274。空白的一期算作 0。不折现；要算折现回本时间，请填折现后的现金流。收不回来时得 #N/A。来源：Gupta & Lehmann (2005), Managing Customers as Investments。",
  },
  "LIFETIME.SCHEDULE": {
    description:
      "终身价值逐年明细：由购买明细逐年列出一位客户的自购销售额、推荐销售额、成本和利润。",
    parameters: {
      years: { name: "年份", description: "每笔购买的年份，一行一笔：1、2、3……或 2025、2026……" },
      customers: { name: "客户", description: "每笔购买的客户，顺序相同：编号或名称。" },
      amounts: { name: "金额", description: "每笔购买的金额，顺序相同。" },
      costs: {
        name: "成本",
        description: "每年的成本，从第一年起；或两列：年份和成本。省略时为 0。",
      },
      customer: {
        name: "指定客户",
        description: "要看哪位客户的明细，其他客户都算作由其推荐。省略则为明细中的第一位。",
      },
      headers,
    },
    returns:
      "Year（年份）、Own sales（自购销售额）、Referred sales（推荐销售额）、Total sales（销售合计）、Cost（成本）、Profit（利润）、Cumulative profit（累计利润）；一年一行。",
    remarks:
      "没有购买的年份也会列出，只有成本的年份也会列出。自购销售额 + 推荐销售额 = 销售合计；销售合计 − 成本 = 利润。来源：Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
};
