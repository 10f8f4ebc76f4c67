/** "About this model": what was assumed, where each figure comes from, how to change it, and what made it. */
import product from "../../package.json";
import type { Texts } from "../locales";
import { column, heading, text } from "./cells";
import type { Block, PlanCell } from "./plan";

/** A label and what is to say about it: text, or a formula that keeps counting, with a remark beside it. */
export type AboutEntry = readonly [label: string, content: PlanCell, remark?: string];

/** The block from column A of `row` on; its heading's line runs over `columns` columns. */
export function about(
  row: number,
  columns: number,
  entries: readonly AboutEntry[],
  texts: Texts["models"]["about"],
): Block[] {
  const all: readonly AboutEntry[] = [
    ...entries,
    [texts.colours, texts.coloursText],
    [texts.madeWith, texts.product(product.version)],
  ];
  const remarks = all.flatMap(([, , remark], i) =>
    remark === undefined ? [] : [text(`C${row + 1 + i}`, remark, "note")],
  );
  return [
    heading(`A${row}`, texts.heading, columns),
    { at: `A${row + 1}`, cells: column(all.map(([label]) => label)), style: "row heading" },
    {
      at: `B${row + 1}`,
      cells: column(all.map(([, content]) => content)),
      style: "text",
      format: "#,##0",
    },
    ...remarks,
  ];
}
