import type { FunctionTexts } from "../../function-text";

export const pareto: FunctionTexts = {
  PARETO: {
    description: "帕累托占比：最好的客户占总价值的多少（是否符合二八定律？）。",
    parameters: {
      values: { name: "价值", description: "每位客户的价值，一人一格：利润、销售额或终身价值。" },
      share: {
        name: "客户比例",
        description: "取排名最前的多大比例的客户，0 到 1。省略时为 0.2。",
      },
    },
    returns: "这些客户在总价值中的占比；0.8 即 80%。",
    remarks:
      "比例折合的人数不是整数时，最后一位客户按部分计入。空单元格跳过。大于 1 说明其余客户合起来是亏的。价值之和为 0 时得 #DIV/0!，小于 0 时得 #N/A。来源：Pareto (1896), Cours d'économie politique；Juran (1951), Quality Control Handbook。",
  },
};
