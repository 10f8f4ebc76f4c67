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
};

const TEXTS: Readonly<Record<Locale, WorkbenchTexts>> = {
  en,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

export const workbenchTexts = (locale: Locale): WorkbenchTexts => TEXTS[locale];
