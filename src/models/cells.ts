/** The words Plans are written in: cells, texts, headings. */
import type { Block, PlanCell, StyleName } from "./plan";

/** Cells one below the other, for `Block.cells`. */
export const column = (cells: readonly PlanCell[]): PlanCell[][] => cells.map((cell) => [cell]);

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

/** Pixels at 100 %; wide and high enough for the text of their style. */
export const HEIGHTS = { title: 34, keyFigure: 36, twoLines: 40 } as const;
