import type { FunctionTexts } from "../../function-text";
import { headers, purchases, orders, prediction } from "./shared";

const scoring = {
  asOf: {
    name: "截止日期",
    description: "從哪一天往回計算距今天數；之後的購買不計。省略時取資料中的最後一天。",
  },
  bins: { name: "級數", description: "每項評分分成幾級，2 到 9。省略時為 5，最佳客戶得 555。" },
  monetary: {
    name: "金額算法",
    description: '"average"（省略時）：每筆購買的平均金額；"total"：購買總金額。',
  },
};

export const rfm: FunctionTexts = {
  RFM: {
    description:
      "RFM 客戶分群：一列一位客戶，列出最近購買、購買頻率、金額、三項評分、分群與忠誠度。",
    parameters: { ...purchases, ...scoring, headers, orders },
    returns:
      "Customer（客戶）、Last purchase（最近購買日期）、Recency（距今天數）、Frequency（購買次數）、Monetary（消費金額）、R、F、M、Score（評分）、Segment（分群）、Loyalty（忠誠度）；最佳客戶在前。",
    remarks:
      "金額淨值為負的是退貨：金額照算，但不算購買，也不算最近一次購買；只有退貨的客戶不列出。數值相同則評分必定相同，因此列的先後與貨幣都不影響結果：評分 = min(級數, ⌊級數 × (2 × 較差 + 相同) / (2 × 客戶數)⌋ + 1)，較差是嚴格更差的客戶數，相同是數值相同的客戶數（含自己）。請把 Last purchase 一欄設為日期格式。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SCORE": {
    description: "為已有的一欄資料（距今天數、購買次數、金額）評分，與資料並排。",
    parameters: {
      values: { name: "數值", description: "每位客戶一個：距今天數、購買次數或金額。" },
      bins: {
        name: "級數",
        description: "評分分成幾級，2 到 9；或兩到八個自訂界限，依序遞增。省略時為 5。",
      },
      better: {
        name: "優劣方向",
        description: '"high"（省略時）：數值愈高愈好，例如金額；"low"：愈低愈好，例如距今天數。',
      },
    },
    returns: "每個數值的評分，1 為最差，與數值並排；空白儲存格與標題旁為空白。",
    remarks:
      "依級數：min(級數, ⌊級數 × (2 × 較差 + 相同) / (2 × 客戶數)⌋ + 1)，與 CV.RFM 相同；數值相同則評分相同。依界限：1 + 達到的界限個數，等於界限即為達到：{10;50;100} 時 50 得 3；取 low 時 {30;90;180} 中 30 天得 4。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SEGMENT": {
    description:
      "RFM 分群名稱：這組評分屬於哪個分群，從 Champions（冠軍客戶）到 Hibernating（沉睡客戶）共十個。",
    parameters: {
      r: { name: "R評分", description: "最近購買的評分，或一欄評分：1 表示很久沒買。" },
      f: { name: "F評分", description: "購買頻率的評分，或一欄評分：1 表示很少買。" },
      m: { name: "M評分", description: "消費金額的評分，或一欄評分：1 表示金額小。" },
      bins: { name: "級數", description: "評分分成幾級，2 到 9。省略時為 5。" },
      segments: {
        name: "自訂分群",
        description:
          "自己的分群，一列一個，共七欄：名稱、R 起、R 迄、F 起、F 迄、M 起、M 迄；界限空白（或 0）即不限。省略時用十個分群。",
      },
    },
    returns: "分群名稱（英文）；引數為欄時逐列傳回，與評分並排。",
    remarks:
      "每項評分的位置為 ⌈5 × 評分 / 級數⌉；頻率與金額合為一個位置，取兩者平均，半數進位。每種組合恰好屬於一個分群。自訂分群時，取第一個同時包含三項評分的分群（兩端都含）；都不符合則為 Others。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.AUDIT": {
    description: "CV.RFM 讀到了什麼：用到與未用的列及其原因、退貨、購買、客戶與日期。",
    parameters: { ...purchases, asOf: scoring.asOf, headers, orders },
    returns:
      "Item（項目）、Value（值）與 Note（說明）：讀取、略過與用到的列，退貨、購買次數、客戶數，最早與最晚日期。",
    remarks:
      "讀取的列是任一範圍中有內容的列；未用的每一列只計入一個原因，因此各項相加等於總數。什麼都沒剩下的明細會在這裡說明，而不是傳回錯誤。讀不懂的儲存格與其他函數一樣會被拒絕。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.LOYALTY": {
    description: "各忠誠度客戶的價值：至今帶來多少、往後會帶來多少，以及流失了多少。",
    parameters: {
      ...purchases,
      horizon: prediction.horizon,
      ...scoring,
      bins: { name: "級數", description: "每項評分分成幾級，2 到 9。省略時為 5。" },
      unit: prediction.unit,
      discount: prediction.discount,
      margin: prediction.margin,
      model: {
        name: "購買模型",
        description: '"mbgnbd"（省略時）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
      },
      headers,
      orders,
    },
    returns:
      "Loyalty（忠誠度）、Customers（客戶數）、Realised value（至今的價值）、Active（預期仍活躍的客戶數）、Churn（已流失的比例）、Future value（預測期間內的價值，已折現）、Lifetime value（兩者之和）；最忠誠的在前。",
    remarks:
      "每位客戶的忠誠度與 CV.RFM 相同，活躍機率與預測期間內的價值與 CV.FORECAST 相同。流失率 = 1 − 平均活躍機率；兩種價值都乘以毛利率。省略模型時用 MBG/NBD，與 CV.FORECAST 相同；BG/NBD 把只買過一次的客戶都算作活躍。沒有預期金額的客戶不計入往後的價值。來源：Hughes (1994), Strategic Database Marketing；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "RFM.SUMMARY": {
    description: "RFM 彙總：每個分群有多少客戶，帶來多少銷售額。",
    parameters: {
      ...purchases,
      ...scoring,
      bins: { name: "級數", description: "每項評分分成幾級，2 到 9。省略時為 5。" },
      headers,
      orders,
    },
    returns:
      "Segment（分群）、Loyalty（忠誠度）、Customers（客戶數）、Share（客戶占比）、Orders（購買次數）、Revenue（銷售額）、Revenue share（銷售占比）、Average recency（平均距今天數）、Average frequency（平均購買次數）、Average monetary（平均消費金額）；最忠誠的在前，沒有客戶的分群不列出。",
    remarks:
      "購買與退貨同 CV.RFM。平均值依分群內的客戶計算；占比分別以全部客戶與全部銷售額為 1。來源：Hughes (1994), Strategic Database Marketing。",
  },
};
