/** 自我檢查所說的話。 */
import type { check as english } from "../en/check";

const number = (value: number): string => value.toLocaleString("zh-TW");

const time = (milliseconds: number): string =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} 毫秒`
    : `${(milliseconds / 1000).toFixed(1)} 秒`;

/** What the report says of the program around it; names of Office's own sets of functions stay. */
const FACTS: Readonly<Record<string, string>> = {
  "Add-in": "增益集",
  Program: "程式",
  Version: "版本",
  Platform: "平台",
  Languages: "語言",
  Language: "語言",
  Browser: "瀏覽器",
};
const ANSWERS: Readonly<Record<string, string>> = { no: "沒有", workbench: "工作台" };

export const check: typeof english = {
  title: { excel: "檢查這個 Excel", grid: "檢查這個工作台", file: "檢查這個程式" },
  summaryOf: "逐個函數、逐個模型，看看這裡是否一切正常",
  intro: "把增益集能做的事在這裡逐項執行一遍，並說明哪些正常。",
  promise: "檢查只用它自己新增的工作表，用完即刪。您的工作表保持原樣，任何資料都不會傳送出去。",
  duration: "需要一兩分鐘，期間請不要操作活頁簿。",
  start: "開始檢查",
  again: "再檢查一次",
  stop: "停止",
  stopping: "正在停止，並刪除新增的內容…",
  progress: (done, all) => `${done} / ${all}`,
  doing: (title) => `正在檢查：${title}`,
  allWell: "一切正常",
  wellExcept: (absent) => `能檢查的都正常，另有 ${absent} 項在這裡無法檢查`,
  someFailed: (failed) => `${failed} 項未通過`,
  stopped: "檢查中途停止",
  failedToStart: (reason) => `檢查無法開始：${reason}`,
  summary: (passed, failed, absent, notRun) =>
    [
      `${passed} 項通過`,
      `${failed} 項未通過`,
      ...(absent ? [`${absent} 項不適用`] : []),
      ...(notRun ? [`${notRun} 項未執行`] : []),
    ].join("，"),
  copy: "複製報告",
  copied: "報告已複製。其中只有版本和這些檢查結果，沒有您的任何資料。",
  copyFailed: "無法複製。請選取下面的報告，然後按 Ctrl+C。",
  showReport: "顯示報告",
  report: "Customer Value for Excel：自我檢查",
  fact: (name, value) => `${FACTS[name] ?? name}：${ANSWERS[value] ?? value}`,
  sheetName: "自我檢查",
  leftovers: "沒有留下任何東西",
  startLeft: "開啟活頁簿時是否啟動增益集，被這次檢查改變了。",
  leftBehind: (names) => `活頁簿裡還有以下內容，請刪除：${names.join("、")}。`,
  goneSince: (names) => `以下內容已不在活頁簿裡，但檢查沒有動過它們：${names.join("、")}。`,
  time,
  status: {
    passed: "通過",
    failed: "未通過",
    absent: "此程式沒有",
    "not run": "未執行",
  },
  groups: {
    functions: "函數（按其範例）",
    arguments: "儲存格如何傳給函數",
    models: "模型（用範例資料）",
    workbook: "活頁簿",
    sharing: "分享",
    program: "程式",
  },
  arguments: {
    blank: "空白儲存格",
    dates: "日期、文字日期、以零開頭的編號",
    errors: "錯誤儲存格",
    types: "帶格式的數字等資料類型",
    columns: "整欄",
    spill: "結果溢出，受阻時說明原因",
  },
  workbook: {
    text: "文字仍是文字",
    names: "其他語言的名稱",
    selection: "選取範圍的移動與跟隨",
    settings: "隨活頁簿儲存 1 MB",
    update: "模型就地更新，再復原",
    undo: "復原插入",
    rows: "寫入、讀取並計算 100,000 列",
  },
  sharing: {
    portable: "轉為通用公式，再一字不差地還原",
    values: "轉為數值，再還原每個公式",
    repair: "修復找不到增益集的公式",
  },
  program: {
    worker: "耗時的計算在頁面之外進行",
    cancel: "取消耗時的計算",
    theme: "窗格與程式的佈景主題一致",
    language: "窗格與程式的語言一致",
  },
  answered: (examples) => `${examples} 個範例`,
  gave: (what, shown, wanted) => `${what} 顯示 ${shown || "空"}，應為 ${wanted || "空"}`,
  andMore: (more) => `；另有 ${more} 個也不對`,
  facts: {
    blankAsBlank: "空白儲存格按空值傳入。",
    blankAsZero: "空白儲存格按 0 傳入：數字欄裡的空白儲存格會算作 0，請不要留空。",
    error: (code) => `結果是 ${code}。`,
    noTypes: "此程式沒有資料類型。",
    model: (sheets, cells, figures) =>
      `${sheets} 張工作表，${number(cells)} 個儲存格，${figures} 個關鍵數字與獨立計算的結果一致`,
    noSettings: "此程式不隨活頁簿儲存設定。",
    updated: (cells) => `寫入 ${number(cells)} 個儲存格`,
    noUndo: "此程式不能替增益集復原。",
    rows: (write, read, answer, pause) =>
      `寫入 ${time(write)}，讀取 ${time(read)}，計算 ${time(answer)}；頁面最長停頓 ${time(pause)}`,
    noSharing: "此程式不列出公式。",
    isPortable: "活頁簿裡已是通用公式：請先還原為原來的公式。",
    portable: (changed, frozen) => `${changed} 個公式轉為通用公式，${frozen} 個轉為數值`,
    noLambdaNames: "此程式沒有可存放 LAMBDA 的名稱，而通用活頁簿需要它。",
    noLambda: "（此程式本身不計算 LAMBDA）",
    frozen: (count) => `${count} 個公式`,
    noWorker: "此頁面沒有背景執行緒：耗時的計算在頁面內進行。",
    worker: (whole, pause) => `配適 40,000 位客戶用時 ${time(whole)}；頁面最長停頓 ${time(pause)}`,
    cancelled: (milliseconds) => `下一個公式在 ${time(milliseconds)} 內得出結果`,
    noTheme: "此程式不告知其佈景主題。",
    noLanguage: "此程式不告知其語言。",
  },
  wrong: {
    notRemembered: "活頁簿沒有記住這個模型。",
    name: (name) => `名稱 ${name} 不在應在的位置。`,
    errorAt: (cell, code) => `${cell} 顯示 ${code}`,
    furniture: {
      charts: (sheet, found, wanted) => `${sheet} 應有 ${wanted} 個圖表，實有 ${found} 個`,
      tables: (sheet, found, wanted) => `${sheet} 應有 ${wanted} 個表格，實有 ${found} 個`,
      notes: (sheet, found, wanted) => `${sheet} 應有 ${wanted} 則附註，實有 ${found} 則`,
      validated: (sheet, found, wanted) =>
        `${sheet} 應有 ${wanted} 處輸入有資料驗證，實有 ${found} 處`,
    },
    noFigure: (label) => `預覽中的「${label}」沒有出現在頁面上。`,
    setting: (kept, wanted) => `${number(wanted)} 個字元只儲存了 ${number(kept)} 個。`,
    settingStays: "設定無法刪除。",
    update: (outcome) => `模型無法就地更新：${outcome}`,
    updateUndone: "復原更新後，頁面與原來不同。",
    undo: "復原插入後，活頁簿與原來不同。",
    namesStay: (names) => `還留有名稱：${names}`,
    formulasLeft: (count) => `還剩 ${count} 個公式。`,
    left: (formula, why) => `${formula} 保持未變：${why}`,
    theme: (theme, pane) => `程式的佈景主題是 ${theme}，窗格是 ${pane ?? "未知"}。`,
    language: (language, pane) => `程式的語言是 ${language}，窗格是 ${pane}。`,
    worker: "無法啟動背景執行緒；耗時的計算在頁面內進行。",
  },
};
