/** 工作窗格中關於分享活頁簿的文字。 */
import type { share as english } from "../en/share";

const count = (value: number): string => value.toLocaleString("zh-TW");

export const share: typeof english = {
  title: "分享這份活頁簿",
  looking: "正在查看公式…",
  none: "這裡沒有需要增益集的公式，活頁簿可以直接分享。",
  live: (formulas, without, functions) => {
    const needed = `${count(formulas)} 個公式需要增益集`;
    if (without === 0) return `${needed}，${formulas === 1 ? "" : "全部"}可以轉為通用公式。`;
    if (without === formulas)
      return `${needed}，只能以數值傳送：${functions.replaceAll(", ", "、")}。`;
    return `${needed}：${count(formulas - without)} 個可以轉為通用公式，${count(without)} 個只能以數值傳送（${functions.replaceAll(", ", "、")}）。`;
  },
  portable: (formulas) => `${count(formulas)} 個公式已是通用公式，沒有增益集也能計算。`,
  frozen: (formulas) => `${count(formulas)} 個公式已凍結，儲存格裡存的是數值。`,
  failed: (reason) => `未能完成：${reason}`,
  ways: {
    living: {
      title: "原樣傳送",
      text: "適合同樣裝有增益集的人；沒有增益集時顯示最近一次的結果，一旦重新計算就變成 #NAME?。",
    },
    portable: {
      title: "沒有增益集也能繼續計算",
      text: "適合使用 Excel 2024 或 Microsoft 365 的人：我們的函數換成以 Excel 內建函數寫成的通用公式，隨時可以在這裡還原。文字日期只認得 2025-01-31 這樣的寫法。",
    },
    values: {
      title: "只傳送數值",
      text: "適合任何軟體，包括 WPS 和 LibreOffice：數值取代我們的公式，原公式隨活頁簿儲存，可以恢復。",
    },
    repair: {
      title: "修復公式",
      text: (formulas) => `${count(formulas)} 個公式找不到增益集，儘管已經安裝；重新輸入即可修復。`,
    },
  },
  noLambda: "目前的程式本身無法計算通用公式。",
  note: (formula) => `由「客戶價值」增益集計算：${formula}`,
  actions: {
    portable: {
      button: "轉為通用公式",
      doing: "正在轉換公式…",
      done: (formulas) => `${count(formulas)} 個公式已轉為通用公式，不需增益集。`,
    },
    live: {
      button: "還原",
      doing: "正在還原公式…",
      done: (formulas) => `${count(formulas)} 個公式已還原。`,
    },
    freeze: {
      button: "凍結為數值",
      doing: "正在凍結公式…",
      done: (formulas) => `${count(formulas)} 個公式已凍結。`,
    },
    thaw: {
      button: "恢復公式",
      doing: "正在恢復公式…",
      done: (formulas) => `${count(formulas)} 個公式已恢復。`,
    },
    restore: {
      button: "覆寫變更並恢復公式",
      doing: "正在恢復公式…",
      done: (formulas) => `${count(formulas)} 個公式已恢復。`,
    },
    repair: {
      button: "重新輸入",
      doing: "正在重新輸入公式…",
      done: (formulas) => `${count(formulas)} 個公式已重新輸入。`,
    },
    download: {
      button: "下載 Excel 檔案",
      doing: "正在寫入檔案…",
      done: "檔案已下載。",
    },
  },
  nothing: "沒有任何變更。",
  next: "請另存一份複本傳送，然後在這裡全部還原。",
  converted: "檢視這些公式",
  becameValues: () => "以下改為數值，原公式見附註：",
  left: () => "以下維持不變：",
  remains: "以下未能清理：",
  remainder: {
    name: (name) => `名稱 ${name}，已無公式使用`,
    note: (place) => `${place} 的附註，內容與應有的不符`,
    text: (place) => `${place} 的文字，沒有如實說明數值的日期`,
    memory: "活頁簿對已恢復公式的紀錄，沒有害處",
  },
  more: (formulas) => `另有 ${count(formulas)} 項`,
  frozenFormulas: "已凍結的公式",
  putBack: "恢復",
  putBackAt: (place) => `恢復 ${place}`,
  place: {
    cell: (sheet, cell) => `${sheet}!${cell}`,
    name: (name) => `名稱 ${name}`,
    rule: (sheet, range) => `${sheet}!${range} 的規則`,
  },
  because: {
    protected: "工作表受保護。",
    "no result": "顯示錯誤，或尚無結果。",
    "no equivalent": "沒有對應的通用公式，也沒有儲存格可存放數值。",
    "changed since": "其儲存格之後已被變更。",
    refused: "程式不允許此操作。",
    unfinished: "程式中途失敗。活頁簿記得原公式，可在「只傳送數值」中恢復。",
  },
};
