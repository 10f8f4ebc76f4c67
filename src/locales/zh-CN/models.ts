/** 模型的文字：向导、工作表，以及答案有误时的提示。 */
import type { models as english } from "../en/models";
import { longDate } from "../days";
import { purchases } from "./models/purchases";

export const models: typeof english = {
  answers: {
    number: (question) => `${question}：请输入数字。`,
    atLeast: (question, min) => `${question}：请输入不小于 ${min} 的数字。`,
    inRange: (question, min, max) => `${question}：请输入 ${min} 到 ${max} 的数字。`,
    between: (question, min, max) => `${question}：请输入 ${min} 到 ${max} 的整数。`,
    missing: (question) => `${question}：请填写内容。`,
    date: (question) => `${question}：请按 2025-01-31 的格式输入日期，或留空以采用默认值。`,
    choice: (question) => `${question}：请从选项中选择。`,
    column: (question) => `${question}：请选择所在的单元格。`,
  },

  customers: {
    total: (name, row, more, others) =>
      `第 ${row} 行（${name ? `“${name}”` : "没有客户"}）是其他行的合计${others ? `，另有 ${more} 行也是` : ""}。每行须为一位客户：请选择不含合计行的表格，或先删除合计行。`,
    again: (name, row, other, more, others) =>
      `客户“${name}”出现在第 ${row} 行和第 ${other} 行${others ? `，另有 ${more} 位客户也占多行` : ""}。每位客户只能占一行：请先用数据透视表或 GROUPBY 按客户汇总，再选择汇总后的表格。`,
  },

  about: {
    heading: "关于本模型",
    madeWith: "制作工具",
    product: (version) => `Customer Value for Excel ${version}`,
    colours: "颜色约定",
    coloursText: "黄底蓝字可以修改，其余内容都由此计算得出。",
    valuesOf: (day) => `${longDate("zh-CN", day)}的数值：在此修改，只有部分结果随之变化。`,
    followsNoMore: (day) =>
      `黄底蓝字原可修改；现在的结果是${longDate("zh-CN", day)}的数值，只有部分随之变化。`,
  },

  currency: {
    label: "货币",
    hint: "金额的显示方式，不影响数字本身。",
    usual: "CNY",
    names: {
      none: "不显示货币符号",
      USD: "美元 $",
      EUR: "欧元 €",
      GBP: "英镑 £",
      CNY: "人民币 ¥",
      TWD: "新台币 NT$",
      HKD: "港元 HK$",
      JPY: "日元 ¥",
    },
  },

  samples: {
    cdnow: {
      sheet: "CDNOW 订单",
      columns: "客户 | 日期 | CD 数量 | 金额",
      about: "关于这些数据",
      notes: [
        "网上唱片店 CDNOW 的 2,357 位客户的 6,919 次购买，单位为美元。",
        "CDNOW 主数据集，十分之一系统抽样。",
        "Bruce Hardie 与 Peter Fader，brucehardie.com",
      ],
    },
  },

  purchases,
};
