/** The words that some arguments take, in the drop-downs of Excel: how they are called, and what they mean. */
import type { Choice } from "../../domain/support/choice-words";

export const choices = {
  day: { name: "天", tooltip: "以天为时间单位" },
  week: { name: "周", tooltip: "以周为时间单位" },
  month: { name: "月", tooltip: "以月为时间单位" },
  quarter: { name: "季度", tooltip: "以季度为时间单位" },
  year: { name: "年", tooltip: "以年为时间单位" },
  all: { name: "全部", tooltip: "全部客户合计" },
  average: { name: "平均", tooltip: "每次购买的平均金额" },
  total: { name: "合计", tooltip: "全部购买的总金额" },
  high: { name: "高", tooltip: "数值越高越好" },
  low: { name: "低", tooltip: "数值越低越好" },
  bgnbd: { name: "BG/NBD", tooltip: "BG/NBD：客户可能在每次复购之后流失" },
  pnbd: { name: "Pareto/NBD", tooltip: "Pareto/NBD：客户可能在任何时候流失" },
  mbgnbd: { name: "MBG/NBD", tooltip: "MBG/NBD：客户可能在每次购买之后流失，包括首次购买" },
} as const satisfies Readonly<Record<Choice, { readonly name: string; readonly tooltip: string }>>;
