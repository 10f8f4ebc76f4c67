/** What is said while a file is opened. */
import type { Encoding } from "../../data/open/encodings";
import type { Locale } from "../../locales";

const en = {
  menu: "Open…",
  title: (file: string) => `Open “${file}”`,
  reading: "Reading the file…",
  encoding: "Encoding",
  separator: "Columns are parted by",
  sheet: "Sheet",
  alike: (sheets: readonly string[]) => `With the same headings: ${sheets.join(", ")}`,
  oneSheet: (sheet: string) => `Only “${sheet}”`,
  allSheets: (sheets: number) => `All ${sheets} sheets, one below the other`,
  hidden: (rows: number) =>
    `${rows.toLocaleString("en")} ${rows === 1 ? "row is" : "rows are"} hidden in the file`,
  withHidden: "Open them as well",
  withoutHidden: "Leave them out",
  cutOff: (row: number) =>
    `The file seems to be cut off: it ends in the middle of row ${row.toLocaleString("en")}. Better export or download it again.`,
  size: (rows: number, columns: number) =>
    `${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`,
  firstRows: "First rows of the file",
  open: "Open",
  cancel: "Cancel",
  close: "Close",
  filling: (rows: number) => `Putting ${rows.toLocaleString("en")} rows into a new sheet…`,
  opened: (file: string, rows: number) =>
    `“${file}” is open: ${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"} on a new sheet.`,
  failed: (reason: string) => `The file was not opened: ${reason}`,
  tooLarge: (of: "rows" | "columns" | "cells", count: number, most: number) =>
    `This is more than the workbench holds: ${count.toLocaleString("en")} ${of}, at most ${most.toLocaleString("en")}. Read it as a large file, or keep the columns of customer, date, amount and order only.`,
  large: "Read as a large file",
  drop: "Drop a CSV, text or Excel file to open it",
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16 (little endian)",
    "utf-16be": "UTF-16 (big endian)",
    gb18030: "GBK, GB18030 (Simplified Chinese)",
    big5: "Big5 (Traditional Chinese)",
    shift_jis: "Shift JIS (Japanese)",
    "windows-1252": "Windows-1252 (Western)",
  } satisfies Record<Encoding, string> as Record<Encoding, string>,
  separators: { ",": "Comma ,", ";": "Semicolon ;", "\t": "Tab", "|": "Bar |" } as Record<
    string,
    string
  >,
};

export type OpeningTexts = typeof en;

const simplified: OpeningTexts = {
  menu: "打开…",
  title: (file) => `打开“${file}”`,
  reading: "正在读取文件…",
  encoding: "编码",
  separator: "列分隔符",
  sheet: "工作表",
  alike: (sheets) => `标题相同的还有：${sheets.join("、")}`,
  oneSheet: (sheet) => `只打开“${sheet}”`,
  allSheets: (sheets) => `打开全部 ${sheets} 张，依次接在下面`,
  hidden: (rows) => `文件中有 ${rows.toLocaleString("zh-CN")} 行被隐藏`,
  withHidden: "一并打开",
  withoutHidden: "不打开",
  cutOff: (row) =>
    `文件似乎被截断：在第 ${row.toLocaleString("zh-CN")} 行中间结束。最好重新导出或下载。`,
  size: (rows, columns) => `${rows.toLocaleString("zh-CN")} 行 × ${columns} 列`,
  firstRows: "文件的前几行",
  open: "打开",
  cancel: "取消",
  close: "关闭",
  filling: (rows) => `正在把 ${rows.toLocaleString("zh-CN")} 行放入新工作表…`,
  opened: (file, rows) => `已打开“${file}”：${rows.toLocaleString("zh-CN")} 行，在新工作表中。`,
  failed: (reason) => `文件未能打开：${reason}`,
  tooLarge: (of, count, most) =>
    `超出了工作台的容量：共 ${count.toLocaleString("zh-CN")} ${{ rows: "行", columns: "列", cells: "个单元格" }[of]}，最多 ${most.toLocaleString("zh-CN")} ${{ rows: "行", columns: "列", cells: "个" }[of]}。请按大文件读取，或只保留客户、日期、金额和订单各列。`,
  large: "按大文件读取",
  drop: "松开即可打开 CSV、文本或 Excel 文件",
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16（小端）",
    "utf-16be": "UTF-16（大端）",
    gb18030: "GBK、GB18030（简体中文）",
    big5: "Big5（繁体中文）",
    shift_jis: "Shift JIS（日文）",
    "windows-1252": "Windows-1252（西欧）",
  },
  separators: { ",": "逗号 ,", ";": "分号 ;", "\t": "制表符", "|": "竖线 |" },
};

const traditional: OpeningTexts = {
  menu: "開啟…",
  title: (file) => `開啟「${file}」`,
  reading: "正在讀取檔案…",
  encoding: "編碼",
  separator: "欄分隔符號",
  sheet: "工作表",
  alike: (sheets) => `標題相同的還有：${sheets.join("、")}`,
  oneSheet: (sheet) => `只開啟「${sheet}」`,
  allSheets: (sheets) => `開啟全部 ${sheets} 張，依序接在下面`,
  hidden: (rows) => `檔案中有 ${rows.toLocaleString("zh-TW")} 列被隱藏`,
  withHidden: "一併開啟",
  withoutHidden: "不開啟",
  cutOff: (row) =>
    `檔案似乎被截斷：在第 ${row.toLocaleString("zh-TW")} 列中間結束。最好重新匯出或下載。`,
  size: (rows, columns) => `${rows.toLocaleString("zh-TW")} 列 × ${columns} 欄`,
  firstRows: "檔案的前幾列",
  open: "開啟",
  cancel: "取消",
  close: "關閉",
  filling: (rows) => `正在把 ${rows.toLocaleString("zh-TW")} 列放入新工作表…`,
  opened: (file, rows) => `已開啟「${file}」：${rows.toLocaleString("zh-TW")} 列，在新工作表中。`,
  failed: (reason) => `檔案未能開啟：${reason}`,
  tooLarge: (of, count, most) =>
    `超出了工作台的容量：共 ${count.toLocaleString("zh-TW")} ${{ rows: "列", columns: "欄", cells: "個儲存格" }[of]}，最多 ${most.toLocaleString("zh-TW")} ${{ rows: "列", columns: "欄", cells: "個" }[of]}。請按大型檔案讀取，或只保留客戶、日期、金額和訂單各欄。`,
  large: "按大型檔案讀取",
  drop: "放開即可開啟 CSV、文字或 Excel 檔案",
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16（小端序）",
    "utf-16be": "UTF-16（大端序）",
    gb18030: "GBK、GB18030（簡體中文）",
    big5: "Big5（繁體中文）",
    shift_jis: "Shift JIS（日文）",
    "windows-1252": "Windows-1252（西歐）",
  },
  separators: { ",": "逗號 ,", ";": "分號 ;", "\t": "Tab 鍵", "|": "垂直線 |" },
};

const TEXTS: Readonly<Record<Locale, OpeningTexts>> = {
  en,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

export const openingTexts = (locale: Locale): OpeningTexts => TEXTS[locale];
