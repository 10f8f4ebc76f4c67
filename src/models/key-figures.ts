/** Key figures: what a page says first, each under its label. */
import { formula } from "./cells";
import type { Block } from "./plan";

export interface KeyFigure {
  readonly label: string;
  readonly result: string;
  readonly format: string;
}

/** Labels and figures one below the other, two rows each, from `row` on. */
export const keyFigures = (letter: string, row: number, figures: readonly KeyFigure[]): Block[] =>
  figures.flatMap(({ label, result, format }, i) => [
    { at: `${letter}${row + 2 * i}`, cells: [[label]], style: "key label" as const },
    {
      at: `${letter}${row + 2 * i + 1}`,
      cells: [[formula(result)]],
      style: "key figure" as const,
      format,
    },
  ]);
