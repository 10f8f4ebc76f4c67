import type { FunctionTexts } from "../../function-text";

export const csat: FunctionTexts = {
  CSAT: {
    description: "客户满意度：表示满意的回答所占的比例。",
    parameters: {
      scores: {
        name: "评分",
        description: "评分，数字越大越满意；未填满意线时，应为 1 到 5 分制。",
      },
      satisfiedFrom: { name: "满意线", description: "从几分起算满意。省略时为 4。" },
    },
    returns: "0 到 1 的比例；可设为百分比格式。",
    remarks:
      "公式：评分 ≥ 满意线的个数 / 评分个数。空单元格跳过；但桌面版 Excel 会把空单元格当作 0 传入，那就算作不满意：请只选有评分的行。未填满意线时，大于 5 的评分属于其他分制，会被拒绝。有些问卷用负数表示“未作答”，本函数不接受负数。来源：Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
  },
};
