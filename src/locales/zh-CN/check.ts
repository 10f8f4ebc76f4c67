/** 任务窗格中关于自检的文字。 */
import type { check as english } from "../en/check";

const number = (value: number): string => value.toLocaleString("zh-CN");

const time = (milliseconds: number): string =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} 毫秒`
    : `${(milliseconds / 1000).toFixed(1)} 秒`;

/** What the report says of the program around it; names of Office's own sets of functions stay. */
const FACTS: Readonly<Record<string, string>> = {
  "Add-in": "加载项",
  Program: "程序",
  Version: "版本",
  Platform: "平台",
  Languages: "语言",
  Language: "语言",
  Browser: "浏览器",
};
const ANSWERS: Readonly<Record<string, string>> = { no: "没有", workbench: "工作台" };

export const check: typeof english = {
  title: { excel: "检查这个 Excel", grid: "检查这个工作台", file: "检查这个程序" },
  summaryOf: "逐个函数、逐个模型，看看这里是否一切正常",
  intro: "把加载项能做的事在这里逐项运行一遍，并说明哪些正常。",
  promise: "检查只用它自己新建的工作表，用完即删。您的工作表保持原样，任何数据都不会发送出去。",
  duration: "需要一两分钟，期间请不要操作工作簿。",
  start: "开始检查",
  again: "再检查一次",
  stop: "停止",
  stopping: "正在停止，并删除新增的内容…",
  progress: (done, all) => `${done} / ${all}`,
  doing: (title) => `正在检查：${title}`,
  allWell: "一切正常",
  wellExcept: (absent) => `能检查的都正常，另有 ${absent} 项在这里无法检查`,
  someFailed: (failed) => `${failed} 项未通过`,
  stopped: "检查中途停止",
  failedToStart: (reason) => `检查无法开始：${reason}`,
  summary: (passed, failed, absent, notRun) =>
    [
      `${passed} 项通过`,
      `${failed} 项未通过`,
      ...(absent ? [`${absent} 项不适用`] : []),
      ...(notRun ? [`${notRun} 项未运行`] : []),
    ].join("，"),
  copy: "复制报告",
  copied: "报告已复制。其中只有版本和这些检查结果，没有您的任何数据。",
  copyFailed: "无法复制。请选中下面的报告，然后按 Ctrl+C。",
  showReport: "显示报告",
  report: "Customer Value for Excel：自检",
  fact: (name, value) => `${FACTS[name] ?? name}：${ANSWERS[value] ?? value}`,
  sheetName: "自检",
  leftovers: "没有留下任何东西",
  startLeft: "打开工作簿时是否启动加载项，被这次检查改变了。",
  leftBehind: (names) => `工作簿里还有以下内容，请删除：${names.join("、")}。`,
  goneSince: (names) => `以下内容已不在工作簿里，但检查没有动过它们：${names.join("、")}。`,
  time,
  status: {
    passed: "通过",
    failed: "未通过",
    absent: "此程序没有",
    "not run": "未运行",
  },
  groups: {
    functions: "函数（按其示例）",
    arguments: "单元格如何传给函数",
    models: "模型（用示例数据）",
    workbook: "工作簿",
    sharing: "分享",
    program: "程序",
  },
  arguments: {
    blank: "空单元格",
    dates: "日期、文本日期、以零开头的编号",
    errors: "错误单元格",
    types: "带格式的数字等数据类型",
    columns: "整列",
    spill: "结果溢出，受阻时说明原因",
  },
  workbook: {
    text: "文本仍是文本",
    names: "其他语言的名称",
    selection: "选区的移动与跟随",
    settings: "随工作簿保存 1 MB",
    update: "模型就地更新，再撤消",
    undo: "撤消插入",
    rows: "写入、读取并计算 100,000 行",
  },
  sharing: {
    portable: "转为通用公式，再一字不差地恢复",
    values: "转为数值，再恢复每个公式",
    repair: "修复找不到加载项的公式",
  },
  program: {
    worker: "耗时的计算在页面之外进行",
    cancel: "取消耗时的计算",
    theme: "窗格与程序的主题一致",
    language: "窗格与程序的语言一致",
  },
  answered: (examples) => `${examples} 个示例`,
  gave: (what, shown, wanted) => `${what} 显示 ${shown || "空"}，应为 ${wanted || "空"}`,
  andMore: (more) => `；另有 ${more} 个也不对`,
  facts: {
    blankAsBlank: "空单元格按空值传入。",
    blankAsZero: "空单元格按 0 传入：数字列里的空单元格会算作 0，请不要留空。",
    error: (code) => `结果是 ${code}。`,
    noTypes: "此程序没有数据类型。",
    model: (sheets, cells, figures) =>
      `${sheets} 张工作表，${number(cells)} 个单元格，${figures} 个关键数字与独立计算的结果一致`,
    noSettings: "此程序不随工作簿保存设置。",
    updated: (cells) => `写入 ${number(cells)} 个单元格`,
    noUndo: "此程序不能替加载项撤消。",
    rows: (write, read, answer, pause) =>
      `写入 ${time(write)}，读取 ${time(read)}，计算 ${time(answer)}；页面最长停顿 ${time(pause)}`,
    noSharing: "此程序不列出公式。",
    isPortable: "工作簿里已是通用公式：请先恢复为原来的公式。",
    portable: (changed, frozen) => `${changed} 个公式转为通用公式，${frozen} 个转为数值`,
    noLambdaNames: "此程序没有可存放 LAMBDA 的名称，而通用工作簿需要它。",
    noLambda: "（此程序本身不计算 LAMBDA）",
    frozen: (count) => `${count} 个公式`,
    noWorker: "此页面没有后台线程：耗时的计算在页面内进行。",
    worker: (whole, pause) => `拟合 40,000 位客户用时 ${time(whole)}；页面最长停顿 ${time(pause)}`,
    cancelled: (milliseconds) => `下一个公式在 ${time(milliseconds)} 内得出结果`,
    noTheme: "此程序不告知其主题。",
    noLanguage: "此程序不告知其语言。",
  },
  wrong: {
    notRemembered: "工作簿没有记住这个模型。",
    name: (name) => `名称 ${name} 不在应在的位置。`,
    errorAt: (cell, code) => `${cell} 显示 ${code}`,
    furniture: {
      charts: (sheet, found, wanted) => `${sheet} 应有 ${wanted} 个图表，实有 ${found} 个`,
      tables: (sheet, found, wanted) => `${sheet} 应有 ${wanted} 个表格，实有 ${found} 个`,
      notes: (sheet, found, wanted) => `${sheet} 应有 ${wanted} 条批注，实有 ${found} 条`,
      validated: (sheet, found, wanted) =>
        `${sheet} 应有 ${wanted} 处输入有数据验证，实有 ${found} 处`,
    },
    noFigure: (label) => `预览中的“${label}”没有出现在页面上。`,
    setting: (kept, wanted) => `${number(wanted)} 个字符只保存了 ${number(kept)} 个。`,
    settingStays: "设置无法删除。",
    update: (outcome) => `模型无法就地更新：${outcome}`,
    updateUndone: "撤消更新后，页面与原来不同。",
    undo: "撤消插入后，工作簿与原来不同。",
    namesStay: (names) => `还留有名称：${names}`,
    formulasLeft: (count) => `还剩 ${count} 个公式。`,
    left: (formula, why) => `${formula} 保持未变：${why}`,
    theme: (theme, pane) => `程序的主题是 ${theme}，窗格是 ${pane ?? "未知"}。`,
    language: (language, pane) => `程序的语言是 ${language}，窗格是 ${pane}。`,
    worker: "无法启动后台线程；耗时的计算在页面内进行。",
  },
};
