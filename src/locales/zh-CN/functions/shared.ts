/** 不止一族函数用到的参数说明。 */
import type { ParameterText } from "../../function-text";

export const headers: ParameterText = {
  name: "标题行",
  description:
    '填 FALSE 则不显示标题行；填 "zh-CN" 则标题和文字为简体中文，"zh-TW" 为繁体，"en" 为英文。',
};

export const purchases = {
  customers: { name: "客户", description: "每笔购买的客户，一行一笔：编号或名称。" },
  dates: { name: "日期", description: "每笔购买的日期，顺序与客户相同。" },
  amounts: { name: "金额", description: "每笔购买的金额，顺序相同；退款为负数。" },
};

export const history = {
  frequency: {
    name: "复购次数",
    description: "每位客户的复购次数，不含首次购买：0、1、2……CV.FORECAST.SUMMARY 可生成这几列。",
  },
  recency: {
    name: "最近购买时点",
    description: "从首次购买到最近一次购买的时长，每位客户一格；只买过一次的为 0。",
  },
  age: { name: "观察时长", description: "从首次购买到数据截止的时长，每位客户一格，单位相同。" },
  weights: { name: "权重", description: "每一行代表多少位客户。省略时为 1。" },
};

export const oneCustomer = {
  frequency: { name: "复购次数", description: "至今的复购次数，不含首次购买：一位客户，或一列。" },
  recency: {
    name: "最近购买时点",
    description: "从首次购买到最近一次购买的时长，单位与拟合时相同：一位客户，或一列。",
  },
  age: { name: "观察时长", description: "从首次购买到现在的时长，单位相同：一位客户，或一列。" },
};

export const horizon: ParameterText = {
  name: "预测时长",
  description: "往后看多久，单位与拟合时相同，例如 39 周：一个数，或一列。",
};

export const sinceFirst: ParameterText = {
  name: "预测时长",
  description: "首次购买以来的时长，单位与拟合时相同：一个数，或一列。",
};

export const atLeast: ParameterText = {
  name: "至少次数",
  description: "至少购买几次，1 到 10,000。省略时为 1。",
};

export const endlessDiscount: ParameterText = {
  name: "折现率",
  description: "每个时间单位的折现率，须大于 0：0.002 即每周 0.2%。",
};

export const chanceColumn = "0 到 1 的概率；参数为列时逐行返回，空单元格旁为空。";

export const residualColumn =
  "购买次数，从现在起第 k 个时间单位内的每次计作 1/(1 + 折现率)ᵏ；参数为列时逐行返回。";

export const orders: ParameterText = {
  name: "订单",
  description: "每行的订单编号，顺序相同；同一订单的各行算作一次购买。省略则同一天的各行算作一次。",
};

export const forecasting = {
  asOf: {
    name: "截止日期",
    description: "算作已知的最后一天，此后的购买不计。省略则取数据中的最后一天。",
  },
  unit: {
    name: "时间单位",
    description:
      '所有时长的单位："week"（周，省略时）、"day"（天）、"month"（月）或 "year"（年）。',
  },
};

export const prediction = {
  horizon: { name: "预测时长", description: "往后看多久，以时间单位计：例如 52 周。" },
  ...forecasting,
  discount: {
    name: "折现率",
    description: "每个时间单位的折现率：0.001 即每周 0.1%。省略时为 0。",
  },
  margin: { name: "毛利率", description: "金额中有多少是赚到的：0.4 即 40%。省略时为 1。" },
  model: {
    name: "购买模型",
    description: '"mbgnbd"（省略时）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
  },
};

export const expectedColumn = "预期购买次数，不取整；参数为列时逐行返回，空单元格旁为空。";
