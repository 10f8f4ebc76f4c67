import type { FunctionTexts } from "../../function-text";
import { headers, purchases, orders, forecasting, prediction } from "./shared";

/** 把明細分成兩段：模型已知的，以及保留下來檢驗的。 */
const heldOut = {
  horizon: {
    name: "保留期間",
    description: "省略截止日期時，末尾保留多長一段來檢驗，以時間單位計：例如 52 週。",
  },
  asOf: {
    name: "截止日期",
    description: "模型所知的最後一天，之後的時間留作檢驗。省略時保留資料的最後一段。",
  },
  unit: forecasting.unit,
  model: prediction.model,
};

export const forecast: FunctionTexts = {
  FORECAST: {
    description: "購買預測：每位客戶是否仍然活躍，往後會買幾次、值多少。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Customer（客戶）、Frequency（回購次數）、Recency（從首次購買到最近一次購買）、Age（從首次購買到截止日期）、Average repeat amount（回購的平均金額）、P(alive)（活躍機率）、Chance of buying（預測期間內至少買一次的機率）、Expected purchases（預期購買次數）、Low 與 High（購買次數的區間，有八成可能落在其間）、Next purchase（到這一天為止再次購買的可能性過半；不會則為空白）、Expected amount（每次購買的預期金額）、Lifetime value（預測期間內的價值）；依客戶排列。",
    remarks:
      "同一位客戶同一天的多筆購買算一次；退回的比買的多的一天（或一筆訂單）是退貨：金額計入，但不算購買。用購買明細配適回購模型（MBG/NBD、BG/NBD 或 Pareto/NBD）與 Gamma-Gamma 消費金額模型；概似值一直升向某個極限時（無人流失、購買速率人人相同、各人金額固定不變），極限就是答案，CV.FORECAST.AUDIT 會指明。區間把參數視為已知。價值 = 毛利率 × 預期金額 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1 到預測期間。平均金額不為正的客戶沒有預期金額與價值；若配適出的全體平均為無限大（q ≤ 1），沒有回購的客戶也沒有。如果所有人的回購平均金額都相同，就以該金額作為每個人的預期。一個月以 365.25/12 天計。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "FORECAST.SUMMARY": {
    description: "購買歷程：每位客戶買過幾次、多長時間、每次多少，也就是各購買模型所需的資料。",
    parameters: { ...purchases, ...forecasting, headers },
    returns:
      "Customer（客戶）、Frequency（首次購買之後的購買次數）、Recency（從首次購買到最近一次購買）、Age（從首次購買到截止日期）、Monetary（回購的平均金額，沒有回購為 0）；依客戶排列。",
    remarks:
      '同一位客戶同一天的多筆購買算一次；退回的比買的多的一天是退貨：金額計入，但不算購買。一個月以 365.25/12 天計，一年以 365.25 天計。這幾欄可供 CV.BGNBD.FIT、CV.PNBD.FIT 與 CV.GG.FIT 使用。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "FORECAST.AUDIT": {
    description: "預測稽核：用到的列、日期與單位，配適的模型與標準誤，以及預測得有多準。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Item（項目）、Value（值）、Standard error（估計值的標準誤）、Note（說明）：讀取的列與略過的原因、日期、單位、模型、保留樣本檢驗。",
    remarks:
      '引數與 CV.FORECAST 相同。標準誤由觀測訊息矩陣得出。保留樣本檢驗用模型沒見過的那部分明細，比較預期與實際的購買次數：截止日期之後還有資料就用之後的，否則用最後一段，長度等於預測期間，但不超過全程的一半。無法配適的模型會在這裡說明原因，而不是傳回錯誤。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，第 4 節。',
  },
  "FORECAST.TRACK": {
    description: "追蹤圖：逐期比較預期與實際的回購次數，所用模型沒見過最後一段資料。",
    parameters: {
      ...purchases,
      ...heldOut,
      headers,
      range: {
        name: "區間",
        description: "TRUE 則多兩欄：累計購買次數有八成可能落在其間。省略時為 FALSE。",
      },
      orders,
    },
    returns:
      "Period（期，1、2……）、Until（該期最後一天）、Expected（該期預期回購次數）、Actual（實際回購次數）、Cumulative expected（累計預期）、Cumulative actual（累計實際）、Held out（模型沒有見過整期的為 TRUE）；要求區間時，保留期間還有 Low（下限）、High（上限）。",
    remarks:
      '保留的部分與 CV.FORECAST.AUDIT 相同：截止日期之後還有資料就用之後的，否則用最後一段，長度等於保留期間，但不超過全程的一半。只計首次購買在保留部分之前的客戶，以及他們之後的各次購買；預期值是模型對新客戶自首次購買起的預期。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，圖 3 與圖 4。區間從這些客戶在保留期間之前的購買次數算起，加上保留期間內購買次數的區間；已計入參數本身的誤差。',
  },
  "FORECAST.CHECK": {
    description: "依回購次數檢驗預測：各組客戶的人數及其在保留期間的購買，模型預期與實際對照。",
    parameters: {
      ...purchases,
      ...heldOut,
      most: { name: "最高次數", description: "最後一列：回購這麼多次或更多。省略時為 7。" },
      headers,
      orders,
    },
    returns:
      "Frequency（保留期間之前的回購次數）、Customers（客戶數）、Customers expected（模型預期的客戶數）、Purchases expected（保留期間內每位客戶的預期購買次數）、Purchases made（實際購買次數）；沒有客戶的列為空白。",
    remarks:
      '保留的部分與 CV.FORECAST.AUDIT 和 CV.FORECAST.TRACK 相同。前幾欄看模型與已知資料是否吻合，後兩欄看預測是否準確。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，圖 2 與圖 5。',
  },
  "FORECAST.HOLDOUT": {
    description:
      "逐位客戶的保留樣本檢驗：保留期間之前的購買次數，以及保留期間內實際的與預期的次數（模型沒見過這段資料）。",
    parameters: {
      ...purchases,
      from: {
        name: "保留起始日",
        description: "保留的第一天，模型只知道此前的日子。省略時保留後一半時間。",
      },
      unit: forecasting.unit,
      model: prediction.model,
      headers,
      orders,
    },
    returns:
      "Customer（客戶）、Purchases before（此前的購買次數，含首次購買）、Purchases expected（保留期間的預期次數）、Purchases made（實際次數）；保留期間之前買過的客戶，依客戶排列。",
    remarks:
      '模型只用保留期間之前的購買配適；保留期間到明細的最後一筆為止。把最後兩欄並排一看，就知道對哪些客戶預測得準；CV.FORECAST.AUDIT 給出合計。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，第 4 節。',
  },
  "FORECAST.BASE": {
    description: "客戶資產：每個同期群已帶來多少，往後全部購買折算到今天值多少。",
    parameters: {
      ...purchases,
      discount: {
        name: "折現率",
        description: "每個時間單位的折現率，大於 0：0.002 即每週 0.2%。",
      },
      by: {
        name: "分組方式",
        description:
          '依首次購買的時期分組："year"（年，省略時）、"quarter"（季）、"month"（月）；"all" 只給合計。',
      },
      ...forecasting,
      margin: prediction.margin,
      model: prediction.model,
      headers,
      orders,
    },
    returns:
      "Cohort（同期群）、Customers（客戶數）、Realised（至今帶來的，× 毛利率）、Expected to buy within a year（預期一年內會購買的人數）、Residual value（往後全部購買折現後的價值，× 毛利率）、Low 與 High（有八成可能落在其間）、Total（已實現加剩餘）；最早的在前，合計在最後。",
    remarks:
      "一位客戶的剩餘價值 = 毛利率 × 預期金額 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……無窮，模型與 CV.FORECAST 相同。沒有預期金額的客戶不計入。區間把參數視為已知、客戶彼此獨立：以其自身的機率為 0，否則是平均數與變異數都精確的伽瑪分配。沒有任何金額時後四欄為空白。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "FORECAST.RANGE": {
    description: "只知道購買歷程及各有多少客戶時，往後價值所在的區間。",
    parameters: {
      parameters: {
        name: "模型參數",
        description: "配適好的購買模型：CV.MBGNBD.FIT、CV.BGNBD.FIT 或 CV.PNBD.FIT 給出的儲存格。",
      },
      spending: {
        name: "消費模型",
        description: "配適好的消費金額模型：CV.GG.FIT 給出的儲存格；或人人固定不變的一個金額。",
      },
      discount: {
        name: "折現率",
        description: "配適所用時間單位的折現率，大於 0：0.002 即每週 0.2%。",
      },
      segments: { name: "分群", description: "每列屬於哪個分群：首次購買的年度、地區等。" },
      frequency: { name: "回購次數", description: "每列客戶首次購買之後的購買次數。" },
      recency: {
        name: "最近購買時點",
        description: "從首次到最近一次購買的時長，每列一格；只買過一次的為 0。",
      },
      age: { name: "觀察時間", description: "從首次購買到資料截止的時長，每列一格，單位相同。" },
      weights: { name: "權重", description: "每列代表多少位客戶。" },
      amounts: { name: "金額", description: "這些客戶回購平均金額之和；只買過一次的為 0。" },
      squares: { name: "金額平方和", description: "這些平均金額的平方之和。" },
      margin: prediction.margin,
      model: prediction.model,
      headers,
    },
    returns:
      "Segment（分群）、Residual value（往後全部購買折現後的價值，× 毛利率）、Low 與 High（有八成可能落在其間）；依分群排列，合計在最後。",
    remarks:
      "價值與區間和 CV.FORECAST.BASE 相同，後者需要逐筆購買。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
