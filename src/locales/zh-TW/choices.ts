/** The words that some arguments take, in the drop-downs of Excel: how they are called, and what they mean. */
import type { Choice } from "../../domain/support/choice-words";

export const choices = {
  day: { name: "天", tooltip: "以天為時間單位" },
  week: { name: "週", tooltip: "以週為時間單位" },
  month: { name: "月", tooltip: "以月為時間單位" },
  quarter: { name: "季", tooltip: "以季為時間單位" },
  year: { name: "年", tooltip: "以年為時間單位" },
  all: { name: "全部", tooltip: "全部客戶合計" },
  average: { name: "平均", tooltip: "每次購買的平均金額" },
  total: { name: "合計", tooltip: "全部購買的總金額" },
  high: { name: "高", tooltip: "數值愈高愈好" },
  low: { name: "低", tooltip: "數值愈低愈好" },
  bgnbd: { name: "BG/NBD", tooltip: "BG/NBD：客戶可能在每次回購之後流失" },
  pnbd: { name: "Pareto/NBD", tooltip: "Pareto/NBD：客戶可能在任何時候流失" },
  mbgnbd: { name: "MBG/NBD", tooltip: "MBG/NBD：客戶可能在每次購買之後流失，包括首次購買" },
} as const satisfies Readonly<Record<Choice, { readonly name: string; readonly tooltip: string }>>;
