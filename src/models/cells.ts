/** The words Plans are written in: cells, headings, formulas. */
import type { Block, PlanCell, StyleName } from "./plan";

export const formula = (text: string): PlanCell => ({ formula: text });

/** Cells one below the other, for `Block.cells`. */
export const column = (cells: readonly PlanCell[]): PlanCell[][] => cells.map((cell) => [cell]);

/** Cells that are left as they are, but get the block's style and format. */
export const blanks = (rows: number, columns: number): null[][] =>
  Array.from({ length: rows }, () => Array<null>(columns).fill(null));

/** 1, 2, … , `length`. */
export const counting = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);

export const text = (at: string, content: string, style: StyleName): Block => ({
  at,
  cells: [[content]],
  style,
});

/** A heading whose line runs over some columns. */
export const heading = (at: string, content: string, columns: number): Block => ({
  at,
  cells: [[content, ...Array<null>(columns - 1).fill(null)]],
  style: "heading",
});

/** What a result says when the spilled table it comes from could not be computed: the same error, never a plain 0. */
export const unlessError = (anchor: string, result: string): string =>
  `=IF(ISERROR(${anchor}),${anchor},${result})`;

/** Pixels at 100 %; wide and high enough for the text of their style. */
export const HEIGHTS = { title: 34, keyFigure: 36, twoLines: 40 } as const;
