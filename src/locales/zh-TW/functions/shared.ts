/** 不只一族函數用到的參數說明。 */
import type { ParameterText } from "../../function-text";

export const headers: ParameterText = {
  name: "標題列",
  description:
    '填 FALSE 則不顯示標題列；填 "zh-TW" 則標題與文字為繁體中文，"zh-CN" 為簡體，"en" 為英文。',
};

export const purchases = {
  customers: { name: "客戶", description: "每筆購買的客戶，一列一筆：編號或姓名。" },
  dates: { name: "日期", description: "每筆購買的日期，順序與客戶相同。" },
  amounts: { name: "金額", description: "每筆購買的金額，順序相同；退款為負數。" },
};

export const history = {
  frequency: {
    name: "回購次數",
    description: "每位客戶的回購次數，不含首次購買：0、1、2……CV.FORECAST.SUMMARY 可產生這幾欄。",
  },
  recency: {
    name: "最近購買時點",
    description: "從首次購買到最近一次購買的時間長度，每位客戶一格；只買過一次的為 0。",
  },
  age: {
    name: "觀察時間",
    description: "從首次購買到資料截止的時間長度，每位客戶一格，單位相同。",
  },
  weights: { name: "權重", description: "每一列代表多少位客戶。省略時為 1。" },
};

export const oneCustomer = {
  frequency: {
    name: "回購次數",
    description: "到目前為止的回購次數，不含首次購買：一位客戶，或一欄。",
  },
  recency: {
    name: "最近購買時點",
    description: "從首次購買到最近一次購買的時間長度，單位與配適時相同：一位客戶，或一欄。",
  },
  age: {
    name: "觀察時間",
    description: "從首次購買到現在的時間長度，單位相同：一位客戶，或一欄。",
  },
};

export const horizon: ParameterText = {
  name: "預測期間",
  description: "往後看多久，單位與配適時相同，例如 39 週：一個數字，或一欄。",
};

export const sinceFirst: ParameterText = {
  name: "預測期間",
  description: "首次購買以來的時間長度，單位與配適時相同：一個數字，或一欄。",
};

export const atLeast: ParameterText = {
  name: "至少次數",
  description: "至少購買幾次，1 到 10,000。省略時為 1。",
};

export const endlessDiscount: ParameterText = {
  name: "折現率",
  description: "每個時間單位的折現率，須大於 0：0.002 即每週 0.2%。",
};

export const chanceColumn = "0 到 1 的機率；引數為欄時逐列傳回，空白儲存格旁為空白。";

export const residualColumn =
  "購買次數，從現在起第 k 個時間單位內的每次計作 1/(1 + 折現率)ᵏ；引數為欄時逐列傳回。";

export const orders: ParameterText = {
  name: "訂單",
  description: "每列的訂單編號，順序相同；同一訂單的各列算一次購買。省略時同一天的各列算一次。",
};

export const forecasting = {
  asOf: {
    name: "截止日期",
    description: "算作已知的最後一天，之後的購買不計。省略時取資料中的最後一天。",
  },
  unit: {
    name: "時間單位",
    description:
      '所有期間的單位："week"（週，省略時）、"day"（天）、"month"（月）或 "year"（年）。',
  },
};

export const prediction = {
  horizon: { name: "預測期間", description: "往後看多久，以時間單位計：例如 52 週。" },
  ...forecasting,
  discount: {
    name: "折現率",
    description: "每個時間單位的折現率：0.001 即每週 0.1%。省略時為 0。",
  },
  margin: { name: "毛利率", description: "金額中有多少是賺到的：0.4 即 40%。省略時為 1。" },
  model: {
    name: "購買模型",
    description: '"mbgnbd"（省略時）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
  },
};

export const expectedColumn = "預期購買次數，不取整數；引數為欄時逐列傳回，空白儲存格旁為空白。";
