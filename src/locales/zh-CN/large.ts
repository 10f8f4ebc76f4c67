import type { large as english } from "../en/large";

export const large: typeof english = {
  title: "大文件",
  summary: "直接读取含数百万笔购买的 CSV 或 Parquet 文件，不必在工作表中打开",
  intro:
    "适用于工作表装不下的文件。文件只在本机读取一遍；进入工作簿的只是按购买历史或按客户的汇总，绝不包含明细行。",
  steps: {
    file: "1. 文件",
    check: "2. 文件开头的内容",
    read: "3. 文件全部内容",
    model: "4. 模型",
  },
  choose: "选择文件",
  kinds: "CSV 或其他分隔文本（.csv、.tsv、.txt）、gzip 压缩文件（.gz）或 Parquet（.parquet）",
  drop: "或拖放到此处",
  looking: "正在查看开头的行…",
  firstRows: (rows) => `已检查开头的 ${rows} 行。`,
  later: (row) => `在第 ${row} 行之前出现了开头未见过的情况。请先决定如何处理，然后重新读取文件。`,
  read: "读取文件",
  again: "重新读取文件",
  rows: (rows) => `${rows} 行`,
  rate: (megabytes) => `每秒 ${megabytes} MB`,
  left: (seconds) => `还需约 ${seconds} 秒`,
  cancel: "取消",
  cancelled: "读取已取消，未保留任何内容。",
  done: (purchases, customers, first, last) =>
    `${customers} 位客户的 ${purchases} 笔购买，${first} 至 ${last}`,
  audit: "文件及其各行",
  asOf: "截止日期 | 此后的购买不计。留空则取文件中的最后一天，并扣除留出天数。",
  holdout: "留出天数 | 截止日期之后这些天的购买用来检验预测；0 表示不留出。",
  making: "正在统计客户…",
  living: "模型（随设置更新）",
  finished: "现成的表格",
  models: {
    "rfm-list": "各分群与下一步行动；客户单独放在一张工作表上",
    retention: "客户能留多久、值多少；同期群单独放在一张工作表上",
  },
  tooMany: (most) => `只有数值：由公式组成的页面最多容纳 ${most} 位客户`,
  best: (listed: string, all: string) =>
    `${all} 位客户中只取价值最高的 ${listed} 位；级别、占比和二八曲线都只就这些客户而言`,
  use: (model) => `用此文件更新“${model}”`,
  inUse: "来自文件",
  comes: "汇总数据会随模型进入工作簿，单独放在一张工作表上。",
  refused: (name, words) => `${name}：${words}`,
  failed: (reason) => `无法读取文件：${reason}`,
  noWorker: "此程序不允许窗格启动后台线程，而读取大文件需要它。",
  from: (name, date) =>
    `由文件 ${name}（最后修改于 ${date}）生成。要更新数据，请重新选择文件；您先前的决定仍会保留。`,
  anew: "选择文件",
  forgotten: (columns) => `文件中已没有以下列，请重新选择：${columns.replaceAll(", ", "、")}。`,
  instead: "文件太大，工作表装不下？按大文件读取",
};
