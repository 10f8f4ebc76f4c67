import type { FunctionTexts } from "../../function-text";

export const profit: FunctionTexts = {
  PROFIT: {
    description: "客户利润：扣除营销、服务和分摊的获客成本之后，一位客户每年留下多少。",
    parameters: {
      turnover: {
        name: "销售额",
        description: "客户每年的销售额；选取多格时相加，四项金额都是如此。",
      },
      marketing: { name: "营销成本", description: "每年用于该客户的营销成本。" },
      service: {
        name: "服务成本",
        description: "每年服务该客户的成本：支持、物流、客户管理，按工时或薪资比例计算。",
      },
      recruiting: { name: "获客成本", description: "获得该客户的一次性成本。" },
      years: { name: "年数", description: "获客成本分摊到多少年，须大于 0。省略时为 1。" },
    },
    returns: "每年的利润，与金额使用同一种货币。",
    remarks:
      "公式：销售额 − 营销成本 − 服务成本 − 获客成本 / 年数。只计客户离开后会随之消失的销售额，以及由它引起的成本；共同成本可用 CV.PROFIT.ALLOCATE 分摊。来源：Cooper & Kaplan (1991), Profit priorities from activity-based costing, HBR 69(3)。",
  },
  "PROFIT.ALLOCATE": {
    description:
      "共同成本分摊：按工时、订单数、工单数等成本动因的比例，把一笔共同成本分给各个客户。",
    parameters: {
      cost: { name: "共同成本", description: "要分摊的共同成本，以金额表示。" },
      drivers: { name: "成本动因", description: "每位客户的用量，一人一格，不能为负。" },
    },
    returns: "每位客户分摊的成本，与成本动因并排；空单元格和标题旁为空。",
    remarks:
      "公式：共同成本 × 动因 / Σ 动因。各份之和分毫不差地等于共同成本，与相加的先后无关：各份舍入到该成本的最后一位二进制数字。不会舍入到分。来源：Kaplan & Anderson (2004), Time-driven activity-based costing, HBR 82(11)。",
  },
};
