/**
 * Numbers are drawn as small as their column asks for, as Excel does where a cell shrinks to fit: the grid would draw a part of
 * the number only, which looks like a smaller one.
 */
import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition } from "./document";
import type { CellStyle } from "./looks";

/** What the grid's own plugin has that is not in its public types. */
interface LooksInside {
  readonly getters: {
    getEvaluatedCell(position: CellPosition): {
      readonly type: string;
      readonly formattedValue: string;
    };
    getColSize(sheetId: string, column: number): number;
    getMerge(position: CellPosition): { readonly left: number; readonly right: number } | undefined;
  };
  getCellComputedStyle(position: CellPosition): CellStyle;
}

type PluginClass = new (...args: any[]) => LooksInside;
type SheetsClass = new (...args: any[]) => { getCellWidth(position: CellPosition): number };

/** Pixels: free at both edges of a cell together, and of a point. */
const [EDGES, POINT] = [12, 4 / 3];

/** What the grid draws a cell in that has no size of its own. */
const USUAL_SIZE = 10;

/** Parts of the size of the font, in letters of a wide one. */
const widthOf = (text: string, bold: boolean): number =>
  [...text].reduce((sum, sign) => sum + signWidth(sign, bold), 0);
const signWidth = (sign: string, bold: boolean): number => {
  if (/[.,' ]/.test(sign)) return bold ? 0.38 : 0.32;
  if (/[\d$€£¥A-Za-z-]/.test(sign)) return bold ? 0.7 : 0.64;
  return 1;
};

/** The size, in points, at which a text fits a column: that of its style, or a smaller one of whole pixels. */
export function fittingSize(text: string, size: number, column: number, bold = true): number {
  const pixels = Math.floor((column - EDGES) / widthOf(text, bold));
  return Math.min(size, Math.max(1, pixels) / POINT);
}

/** Numbers of some length in a text: "average NT$3,531,622,500" has one. */
const numbersIn = (text: string): string[] => text.match(/[A-Z]*[$€£¥]?\d[\d,.]{5,}/g) ?? [];

/** Teaches the grid's plugins; models made after this know it. */
export function fitNumbers(): void {
  const { featurePluginRegistry, statefulUIPluginRegistry } = registries;
  let measuring = false;
  const Own = statefulUIPluginRegistry.get("cell_computed_style") as unknown as PluginClass;
  class Fitting extends Own {
    override getCellComputedStyle(position: CellPosition): CellStyle {
      const style = super.getCellComputedStyle(position);
      if (measuring) return style;
      const { type, formattedValue } = this.getters.getEvaluatedCell(position);
      const { fontSize = USUAL_SIZE, bold, wrapping } = style;
      const numbers = type === "number" ? [formattedValue] : [];
      // lines break between words, so that only a number in them may be too wide
      if (type === "text" && wrapping === "wrap") numbers.push(...numbersIn(formattedValue));
      if (!numbers.length) return style;
      const width = this.widthAt(position);
      const fitting = Math.min(...numbers.map((n) => fittingSize(n, fontSize, width, !!bold)));
      return fitting < fontSize ? { ...style, fontSize: fitting } : style;
    }

    private widthAt(position: CellPosition): number {
      const { sheetId, col } = position;
      const { left, right } = this.getters.getMerge(position) ?? { left: col, right: col };
      let width = 0;
      for (let i = left; i <= right; i++) width += this.getters.getColSize(sheetId, i);
      return width;
    }
  }
  statefulUIPluginRegistry.replace("cell_computed_style", Fitting as never);

  const OwnSheets = featurePluginRegistry.get("ui_sheet") as unknown as SheetsClass;
  /** A column that is made as wide as its content asks for goes by the sizes of the styles. */
  class Measuring extends OwnSheets {
    override getCellWidth(position: CellPosition): number {
      measuring = true;
      try {
        return super.getCellWidth(position);
      } finally {
        measuring = false;
      }
    }
  }
  featurePluginRegistry.replace("ui_sheet", Measuring as never);
}
