import type { large as english } from "../en/large";

export const large: typeof english = {
  title: "大型檔案",
  summary: "直接讀取含數百萬筆購買的 CSV 或 Parquet 檔案，不必在工作表中開啟",
  intro:
    "適用於工作表裝不下的檔案。檔案只在本機讀取一遍；進入活頁簿的只是依購買歷程或依客戶的彙總，絕不包含明細列。",
  steps: {
    file: "1. 檔案",
    check: "2. 檔案開頭的內容",
    read: "3. 檔案全部內容",
    model: "4. 模型",
  },
  choose: "選擇檔案",
  kinds: "CSV 或其他分隔文字（.csv、.tsv、.txt）、gzip 壓縮檔（.gz）或 Parquet（.parquet）",
  drop: "或拖放到此處",
  looking: "正在檢視開頭的列…",
  firstRows: (rows) => `已檢查開頭的 ${rows} 列。`,
  later: (row) => `在第 ${row} 列之前出現了開頭未見過的情況。請先決定如何處理，然後重新讀取檔案。`,
  read: "讀取檔案",
  again: "重新讀取檔案",
  rows: (rows) => `${rows} 列`,
  rate: (megabytes) => `每秒 ${megabytes} MB`,
  left: (seconds) => `還需約 ${seconds} 秒`,
  cancel: "取消",
  cancelled: "讀取已取消，未保留任何內容。",
  done: (purchases, customers, first, last) =>
    `${customers} 位客戶的 ${purchases} 筆購買，${first} 至 ${last}`,
  audit: "檔案及其各列",
  asOf: "截止日期 | 此後的購買不計。留空則取檔案中的最後一天，並扣除保留天數。",
  holdout: "保留天數 | 截止日期之後這些天的購買用來檢驗預測；0 表示不保留。",
  making: "正在統計客戶…",
  living: "模型（隨設定更新）",
  finished: "現成的表格",
  models: {
    "rfm-list": "各分群與下一步行動；客戶單獨放在一張工作表上",
    retention: "客戶能留多久、值多少；同期群單獨放在一張工作表上",
  },
  tooMany: (most) => `只有數值：由公式組成的頁面最多容納 ${most} 位客戶`,
  best: (listed: string, all: string) =>
    `${all} 位客戶中只取價值最高的 ${listed} 位；等級、占比和 80/20 曲線都只就這些客戶而言`,
  use: (model) => `用此檔案更新「${model}」`,
  inUse: "來自檔案",
  comes: "彙總資料會隨模型進入活頁簿，單獨放在一張工作表上。",
  refused: (name, words) => `${name}：${words}`,
  failed: (reason) => `無法讀取檔案：${reason}`,
  noWorker: "此程式不允許窗格啟動背景執行緒，而讀取大型檔案需要它。",
  from: (name, date) =>
    `由檔案 ${name}（最後修改於 ${date}）產生。要更新資料，請重新選擇檔案；您先前的決定仍會保留。`,
  anew: "選擇檔案",
  forgotten: (columns) => `檔案中已沒有以下欄，請重新選擇：${columns.replaceAll(", ", "、")}。`,
  instead: "檔案太大，工作表裝不下？按大型檔案讀取",
};
