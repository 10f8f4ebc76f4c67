/** What the page around the grid says, beyond what the pane says as well. */
import type { Locale } from "../locales";

const en = {
  workbench: "Workbench",
  language: "Language",
  darkTheme: "Switch to the dark theme",
  lightTheme: "Switch to the light theme",
  pane: "Task pane",
  showPane: "Show the task pane",
  hidePane: "Hide the task pane",
  divider: "Width of the task pane",
  confirm: "Continue",
  cancel: "Cancel",
  close: "Close",
  failed: "Something went wrong in the grid. Your workbook is still here.",
  helpMenu: "Help",
  check: "Check this workbench",
  skip: "Skip to the task pane",
  inputs: {
    nameBox: "Name box: the selected cells",
    zoom: "Zoom in percent",
    fontSize: "Font size",
    rowsToAdd: "Number of rows to add",
  },
  firstSheet: "Sheet1",
  begin: { empty: "New workbook", example: "Open example" },
  beginAnew: "Only one workbook is open at a time. What is in this one and not downloaded is lost.",
  download: "Download as Excel file",
  ways: {
    living: "With living formulas",
    portable: "Calculating without the add-in",
    values: "Values only",
  },
  file: {
    living: "Customer value.xlsx",
    portable: "Customer value, portable.xlsx",
    values: "Customer value, values.xlsx",
  },
  downloaded: (file: string) => `“${file}” is in your downloads.`,
  left: (count: number): string =>
    `${count} ${count === 1 ? "formula was" : "formulas were"} left as ${count === 1 ? "it is" : "they are"}; Share in the task pane says why.`,
  notDownloaded: (reason: string) => `The file could not be written: ${reason}`,
};

export type WorkbenchTexts = typeof en;

const simplified: WorkbenchTexts = {
  workbench: "工作台",
  language: "语言",
  darkTheme: "切换到深色主题",
  lightTheme: "切换到浅色主题",
  pane: "任务窗格",
  showPane: "显示任务窗格",
  hidePane: "隐藏任务窗格",
  divider: "任务窗格的宽度",
  confirm: "继续",
  cancel: "取消",
  close: "关闭",
  failed: "表格出了点问题，您的工作簿仍在这里。",
  helpMenu: "帮助",
  check: "检查这个工作台",
  skip: "跳到任务窗格",
  inputs: {
    nameBox: "名称框：所选单元格",
    zoom: "缩放百分比",
    fontSize: "字号",
    rowsToAdd: "要添加的行数",
  },
  firstSheet: "工作表1",
  begin: { empty: "新建工作簿", example: "打开示例" },
  beginAnew: "一次只能打开一个工作簿。这个工作簿中尚未下载的内容将会丢失。",
  download: "下载为 Excel 文件",
  ways: {
    living: "保留加载项公式",
    portable: "没有加载项也能计算",
    values: "只含数值",
  },
  file: {
    living: "客户价值.xlsx",
    portable: "客户价值（通用公式）.xlsx",
    values: "客户价值（数值）.xlsx",
  },
  downloaded: (file) => `已下载“${file}”。`,
  left: (count) => `${count} 个公式保持不变；原因见任务窗格中的“分享”。`,
  notDownloaded: (reason) => `文件未能写入：${reason}`,
};

const traditional: WorkbenchTexts = {
  workbench: "工作台",
  language: "語言",
  darkTheme: "切換為深色佈景主題",
  lightTheme: "切換為淺色佈景主題",
  pane: "工作窗格",
  showPane: "顯示工作窗格",
  hidePane: "隱藏工作窗格",
  divider: "工作窗格的寬度",
  confirm: "繼續",
  cancel: "取消",
  close: "關閉",
  failed: "表格發生問題，您的活頁簿仍在這裡。",
  helpMenu: "說明",
  check: "檢查這個工作台",
  skip: "跳到工作窗格",
  inputs: {
    nameBox: "名稱方塊：所選儲存格",
    zoom: "縮放百分比",
    fontSize: "字型大小",
    rowsToAdd: "要新增的列數",
  },
  firstSheet: "工作表1",
  begin: { empty: "新增活頁簿", example: "開啟範例" },
  beginAnew: "一次只能開啟一個活頁簿。這個活頁簿中尚未下載的內容將會遺失。",
  download: "下載為 Excel 檔案",
  ways: {
    living: "保留增益集公式",
    portable: "沒有增益集也能計算",
    values: "只含數值",
  },
  file: {
    living: "客戶價值.xlsx",
    portable: "客戶價值（通用公式）.xlsx",
    values: "客戶價值（數值）.xlsx",
  },
  downloaded: (file) => `已下載「${file}」。`,
  left: (count) => `${count} 個公式維持不變；原因見工作窗格中的「分享」。`,
  notDownloaded: (reason) => `檔案未能寫入：${reason}`,
};

const TEXTS: Readonly<Record<Locale, WorkbenchTexts>> = {
  en,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

export const workbenchTexts = (locale: Locale): WorkbenchTexts => TEXTS[locale];
