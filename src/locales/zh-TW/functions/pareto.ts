import type { FunctionTexts } from "../../function-text";

export const pareto: FunctionTexts = {
  PARETO: {
    description: "柏拉圖占比：最好的客戶占總價值的多少（是否符合 80/20 法則？）。",
    parameters: {
      values: { name: "價值", description: "每位客戶的價值，一人一格：獲利、銷售額或終身價值。" },
      share: {
        name: "客戶比例",
        description: "取排名最前的多大比例的客戶，0 到 1。省略時為 0.2。",
      },
    },
    returns: "這些客戶在總價值中的占比；0.8 即 80%。",
    remarks:
      "比例換算的人數不是整數時，最後一位客戶按部分計入。空白儲存格會略過。大於 1 表示其餘客戶合起來是虧的。價值總和為 0 時得 #DIV/0!，小於 0 時得 #N/A。來源：Pareto (1896), Cours d'économie politique；Juran (1951), Quality Control Handbook。",
  },
};
