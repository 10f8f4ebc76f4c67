import type { FunctionTexts } from "../../function-text";
import { headers, purchases, orders, prediction } from "./shared";

const scoring = {
  asOf: {
    name: "截止日期",
    description: "从哪一天往回计算距今天数；此后的购买不计。省略则取数据中的最后一天。",
  },
  bins: { name: "级数", description: "每项评分分几级，2 到 9。省略时为 5，最佳客户得 555。" },
  monetary: {
    name: "金额算法",
    description: '"average"（省略时）：每笔购买的平均金额；"total"：购买总金额。',
  },
};

export const rfm: FunctionTexts = {
  RFM: {
    description:
      "RFM 客户分群：一行一位客户，列出最近购买、购买频率、金额、三项评分、分群和忠诚度。",
    parameters: { ...purchases, ...scoring, headers, orders },
    returns:
      "Customer（客户）、Last purchase（最近购买日期）、Recency（距今天数）、Frequency（购买次数）、Monetary（消费金额）、R、F、M、Score（评分）、Segment（分群）、Loyalty（忠诚度）；最佳客户在前。",
    remarks:
      "金额净值为负的是退货：金额照算，但不算购买，也不算最近一次购买；只有退货的客户不列出。数值相同则评分必定相同，因此行的先后和货币都不影响结果：评分 = min(级数, ⌊级数 × (2 × 较差 + 相同) / (2 × 客户数)⌋ + 1)，较差是严格更差的客户数，相同是数值相同的客户数（含自己）。请把 Last purchase 一列设为日期格式。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SCORE": {
    description: "为已有的一列数据（距今天数、购买次数、金额）评分，与数据并排。",
    parameters: {
      values: { name: "数值", description: "每位客户一个：距今天数、购买次数或金额。" },
      bins: {
        name: "级数",
        description: "评分分几级，2 到 9；或两到八个自定界限，依次递增。省略时为 5。",
      },
      better: {
        name: "优劣方向",
        description: '"high"（省略时）：数值越高越好，例如金额；"low"：越低越好，例如距今天数。',
      },
    },
    returns: "每个数值的评分，1 为最差，与数值并排；空单元格和标题旁为空。",
    remarks:
      "按级数：min(级数, ⌊级数 × (2 × 较差 + 相同) / (2 × 客户数)⌋ + 1)，与 CV.RFM 相同；数值相同则评分相同。按界限：1 + 达到的界限个数，等于界限即为达到：{10;50;100} 时 50 得 3；取 low 时 {30;90;180} 中 30 天得 4。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SEGMENT": {
    description:
      "RFM 分群名称：这组评分属于哪个分群，从 Champions（冠军客户）到 Hibernating（沉睡客户）共十个。",
    parameters: {
      r: { name: "R评分", description: "最近购买的评分，或一列评分：1 表示很久没买。" },
      f: { name: "F评分", description: "购买频率的评分，或一列评分：1 表示很少买。" },
      m: { name: "M评分", description: "消费金额的评分，或一列评分：1 表示金额小。" },
      bins: { name: "级数", description: "评分分几级，2 到 9。省略时为 5。" },
      segments: {
        name: "自定分群",
        description:
          "自己的分群，一行一个，共七列：名称、R 起、R 止、F 起、F 止、M 起、M 止；界限为空（或 0）即不限。省略则用十个分群。",
      },
    },
    returns: "分群名称（英文）；参数为列时逐行返回，与评分并排。",
    remarks:
      "每项评分的位置为 ⌈5 × 评分 / 级数⌉；频率和金额合为一个位置，取两者的平均，半数进位。每种组合恰好属于一个分群。自定分群时，取第一个同时包含三项评分的分群（两端都含）；都不符合则为 Others。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.AUDIT": {
    description: "CV.RFM 读到了什么：用到和未用的行及其原因、退货、购买、客户与日期。",
    parameters: { ...purchases, asOf: scoring.asOf, headers, orders },
    returns:
      "Item（项目）、Value（值）与 Note（说明）：读取、略过与用到的行，退货、购买次数、客户数，最早与最晚日期。",
    remarks:
      "读取的行是任一区域中有内容的行；未用的每一行只计入一个原因，因此各项相加等于总数。什么都没剩下的明细会在这里说明，而不是返回错误。读不懂的单元格与其他函数一样会被拒绝。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.LOYALTY": {
    description: "各忠诚度客户的价值：至今带来多少、今后会带来多少，以及流失了多少。",
    parameters: {
      ...purchases,
      horizon: prediction.horizon,
      ...scoring,
      bins: { name: "级数", description: "每项评分分几级，2 到 9。省略时为 5。" },
      unit: prediction.unit,
      discount: prediction.discount,
      margin: prediction.margin,
      model: {
        name: "购买模型",
        description: '"mbgnbd"（省略时）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
      },
      headers,
      orders,
    },
    returns:
      "Loyalty（忠诚度）、Customers（客户数）、Realised value（至今的价值）、Active（预期仍活跃的客户数）、Churn（已流失的比例）、Future value（预测时长内的价值，已折现）、Lifetime value（两者之和）；最忠诚的在前。",
    remarks:
      "每位客户的忠诚度与 CV.RFM 相同，活跃概率和预测时长内的价值与 CV.FORECAST 相同。流失率 = 1 − 平均活跃概率；两种价值都乘以毛利率。省略模型时用 MBG/NBD，与 CV.FORECAST 相同；BG/NBD 把只买过一次的客户都算作活跃。没有预期金额的客户不计入今后的价值。来源：Hughes (1994), Strategic Database Marketing；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "RFM.SUMMARY": {
    description: "RFM 汇总：每个分群有多少客户，带来多少销售额。",
    parameters: {
      ...purchases,
      ...scoring,
      bins: { name: "级数", description: "每项评分分几级，2 到 9。省略时为 5。" },
      headers,
      orders,
    },
    returns:
      "Segment（分群）、Loyalty（忠诚度）、Customers（客户数）、Share（客户占比）、Orders（购买次数）、Revenue（销售额）、Revenue share（销售占比）、Average recency（平均距今天数）、Average frequency（平均购买次数）、Average monetary（平均消费金额）；最忠诚的在前，没有客户的分群不列出。",
    remarks:
      "购买与退货同 CV.RFM。平均值按分群内的客户计算；占比分别以全部客户和全部销售额为 1。来源：Hughes (1994), Strategic Database Marketing。",
  },
};
