/** 任务窗格中关于分享工作簿的文字。 */
import type { share as english } from "../en/share";

const count = (value: number): string => value.toLocaleString("zh-CN");

export const share: typeof english = {
  title: "分享本工作簿",
  looking: "正在查看公式…",
  none: "这里没有需要加载项的公式，工作簿可以直接分享。",
  live: (formulas, without, functions) => {
    const needed = `${count(formulas)} 个公式需要加载项`;
    if (without === 0) return `${needed}，${formulas === 1 ? "" : "全部"}可以转为通用公式。`;
    if (without === formulas)
      return `${needed}，只能以数值发送：${functions.replaceAll(", ", "、")}。`;
    return `${needed}：${count(formulas - without)} 个可以转为通用公式，${count(without)} 个只能以数值发送（${functions.replaceAll(", ", "、")}）。`;
  },
  portable: (formulas) => `${count(formulas)} 个公式已是通用公式，没有加载项也能计算。`,
  frozen: (formulas) => `${count(formulas)} 个公式已冻结，单元格里存的是数值。`,
  failed: (reason) => `操作未完成：${reason}`,
  ways: {
    living: {
      title: "原样发送",
      text: "适合同样装有加载项的人；没有加载项时显示最近一次的结果，一旦重新计算就变成 #NAME?。",
    },
    portable: {
      title: "没有加载项也能继续计算",
      text: "适合使用 Excel 2024 或 Microsoft 365 的人：我们的函数换成 Excel 自带函数写成的通用公式，随时可以在这里还原。文本日期只认得 2025-01-31 这样的写法。",
    },
    values: {
      title: "只发送数值",
      text: "适合任何软件，包括 WPS 和 LibreOffice：数值取代我们的公式，原公式随工作簿保存，可以恢复。",
    },
    repair: {
      title: "修复公式",
      text: (formulas) => `${count(formulas)} 个公式找不到加载项，尽管它已安装；重新输入即可修复。`,
    },
  },
  noLambda: "当前程序本身无法计算通用公式。",
  note: (formula) => `由“客户价值”加载项计算：${formula}`,
  actions: {
    portable: {
      button: "转为通用公式",
      doing: "正在转换公式…",
      done: (formulas) => `${count(formulas)} 个公式已转为通用公式，无需加载项。`,
    },
    live: {
      button: "还原",
      doing: "正在还原公式…",
      done: (formulas) => `${count(formulas)} 个公式已还原。`,
    },
    freeze: {
      button: "冻结为数值",
      doing: "正在冻结公式…",
      done: (formulas) => `${count(formulas)} 个公式已冻结。`,
    },
    thaw: {
      button: "恢复公式",
      doing: "正在恢复公式…",
      done: (formulas) => `${count(formulas)} 个公式已恢复。`,
    },
    restore: {
      button: "覆盖改动并恢复公式",
      doing: "正在恢复公式…",
      done: (formulas) => `${count(formulas)} 个公式已恢复。`,
    },
    repair: {
      button: "重新输入",
      doing: "正在重新输入公式…",
      done: (formulas) => `${count(formulas)} 个公式已重新输入。`,
    },
    download: {
      button: "下载 Excel 文件",
      doing: "正在写入文件…",
      done: "文件已下载。",
    },
  },
  nothing: "没有任何更改。",
  next: "请另存一份副本发送，然后在这里全部还原。",
  converted: "查看这些公式",
  becameValues: () => "以下改为数值，原公式见批注：",
  left: () => "以下保持不变：",
  remains: "以下未能清理：",
  remainder: {
    name: (name) => `名称 ${name}，已无公式使用`,
    note: (place) => `${place} 的批注，内容与应有的不符`,
    text: (place) => `${place} 的文字，没有如实说明数值的日期`,
    memory: "工作簿对已恢复公式的记录，没有害处",
  },
  more: (formulas) => `另有 ${count(formulas)} 项`,
  frozenFormulas: "已冻结的公式",
  putBack: "恢复",
  putBackAt: (place) => `恢复 ${place}`,
  place: {
    cell: (sheet, cell) => `${sheet}!${cell}`,
    name: (name) => `名称 ${name}`,
    rule: (sheet, range) => `${sheet}!${range} 的规则`,
  },
  because: {
    protected: "工作表受保护。",
    "no result": "显示错误，或尚无结果。",
    "no equivalent": "没有对应的通用公式，也没有单元格可存放数值。",
    "changed since": "其单元格之后已被改动。",
    refused: "程序不允许此操作。",
    unfinished: "程序中途失败。工作簿记得原公式，可在“只发送数值”中恢复。",
  },
};
