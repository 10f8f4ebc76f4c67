/** The words that some arguments take, in the drop-downs of Excel: how they are called, and what they mean. */
import type { Choice } from "../../domain/support/choice-words";

export const choices = {
  day: { name: "day", tooltip: "Time in days" },
  week: { name: "week", tooltip: "Time in weeks" },
  month: { name: "month", tooltip: "Time in months" },
  quarter: { name: "quarter", tooltip: "Time in quarters of a year" },
  year: { name: "year", tooltip: "Time in years" },
  all: { name: "all", tooltip: "All customers together" },
  average: { name: "average", tooltip: "Money per purchase" },
  total: { name: "total", tooltip: "Money in all purchases" },
  high: { name: "high", tooltip: "More is better" },
  low: { name: "low", tooltip: "Less is better" },
  bgnbd: { name: "bgnbd", tooltip: "BG/NBD: a customer may leave after each repeat purchase" },
  pnbd: { name: "pnbd", tooltip: "Pareto/NBD: a customer may leave at any time" },
  mbgnbd: {
    name: "mbgnbd",
    tooltip: "MBG/NBD: a customer may leave after each purchase, the first included",
  },
} as const satisfies Readonly<Record<Choice, { readonly name: string; readonly tooltip: string }>>;
