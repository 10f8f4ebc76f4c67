/** 模型的文字：精靈、工作表，以及答案有誤時的提示。 */
import type { models as english } from "../en/models";
import { longDate } from "../days";
import { purchases } from "./models/purchases";

export const models: typeof english = {
  answers: {
    number: (question) => `${question}：請輸入數字。`,
    atLeast: (question, min) => `${question}：請輸入不小於 ${min} 的數字。`,
    inRange: (question, min, max) => `${question}：請輸入 ${min} 到 ${max} 的數字。`,
    between: (question, min, max) => `${question}：請輸入 ${min} 到 ${max} 的整數。`,
    missing: (question) => `${question}：請填寫內容。`,
    date: (question) => `${question}：請以 2025-01-31 的格式輸入日期，或留空以採用預設值。`,
    choice: (question) => `${question}：請從選項中選擇。`,
    column: (question) => `${question}：請選取所在的儲存格。`,
  },

  customers: {
    total: (name, row, more, others) =>
      `第 ${row} 列（${name ? `「${name}」` : "沒有客戶"}）是其他列的合計${others ? `，另有 ${more} 列也是` : ""}。每列須為一位客戶：請選擇不含合計列的表格，或先刪除合計列。`,
    again: (name, row, other, more, others) =>
      `客戶「${name}」出現在第 ${row} 列和第 ${other} 列${others ? `，另有 ${more} 位客戶也占多列` : ""}。每位客戶只能占一列：請先用樞紐分析表或 GROUPBY 依客戶彙總，再選擇彙總後的表格。`,
  },

  about: {
    heading: "關於本模型",
    madeWith: "製作工具",
    product: (version) => `Customer Value for Excel ${version}`,
    colours: "顏色慣例",
    coloursText: "黃底藍字可以修改，其餘內容都由此計算而得。",
    valuesOf: (day) => `${longDate("zh-TW", day)}的數值：在此修改，只有部分結果隨之變動。`,
    followsNoMore: (day) =>
      `黃底藍字原可修改；現在的結果是${longDate("zh-TW", day)}的數值，只有部分隨之變動。`,
  },

  currency: {
    label: "貨幣",
    hint: "金額的顯示方式，不影響數字本身。",
    usual: "TWD",
    names: {
      none: "不顯示貨幣符號",
      USD: "美元 $",
      EUR: "歐元 €",
      GBP: "英鎊 £",
      CNY: "人民幣 ¥",
      TWD: "新臺幣 NT$",
      HKD: "港元 HK$",
      JPY: "日圓 ¥",
    },
  },

  samples: {
    cdnow: {
      sheet: "CDNOW 訂單",
      columns: "客戶 | 日期 | CD 數量 | 金額",
      about: "關於這些資料",
      notes: [
        "線上唱片行 CDNOW 的 2,357 位客戶的 6,919 次購買，單位為美元。",
        "CDNOW 主資料集，十分之一系統抽樣。",
        "Bruce Hardie 與 Peter Fader，brucehardie.com",
      ],
    },
  },

  purchases,
};
