/** Text entered in a cell, read as Excel reads the plainest of entries. */
import type { PlanCell } from "../../models/plan";

/** A formula, a number, a truth value; anything else, a date too, is text. */
export function entered(text: string): PlanCell {
  if (text.startsWith("=")) return { formula: text };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text.replace(/^'/, "");
}
