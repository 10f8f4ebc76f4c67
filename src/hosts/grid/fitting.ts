/**
 * Key figures are drawn as small as their column asks for, as Excel does where a cell shrinks to fit: the grid would draw a part of
 * the figure only, which looks like a smaller one.
 */
import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition } from "./document";
import { type CellStyle, shrinks } from "./looks";

/** What the grid's own plugin has that is not in its public types. */
interface LooksInside {
  readonly getters: {
    getEvaluatedCell(position: CellPosition): {
      readonly type: string;
      readonly formattedValue: string;
    };
    getColSize(sheetId: string, column: number): number;
  };
  getCellComputedStyle(position: CellPosition): CellStyle;
}

type PluginClass = new (...args: any[]) => LooksInside;

/** Pixels: free at both edges of a cell together, and of a point. */
const [EDGES, POINT] = [12, 4 / 3];

/** Parts of the size of the font, in bold letters of a wide one. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
const signWidth = (sign: string): number =>
  /[.,' ]/.test(sign) ? 0.38 : /[\d$€£¥A-Za-z-]/.test(sign) ? 0.7 : 1;

/** The size, in points, at which a text fits a column: that of its style, or a smaller one. */
export const fittingSize = (text: string, size: number, column: number): number =>
  Math.min(size, Math.floor((column - EDGES) / (widthOf(text) * POINT)));

/** Teaches the grid's plugin; models made after this know it. */
export function fitFigures(): void {
  const { statefulUIPluginRegistry } = registries;
  const Own = statefulUIPluginRegistry.get("cell_computed_style") as unknown as PluginClass;
  class Fitting extends Own {
    override getCellComputedStyle(position: CellPosition): CellStyle {
      const style = super.getCellComputedStyle(position);
      const { fontSize } = style;
      if (!fontSize || !shrinks(style)) return style;
      const { type, formattedValue } = this.getters.getEvaluatedCell(position);
      if (type !== "number") return style;
      const width = this.getters.getColSize(position.sheetId, position.col);
      const fitting = fittingSize(formattedValue, fontSize, width);
      return fitting < fontSize ? { ...style, fontSize: fitting } : style;
    }
  }
  statefulUIPluginRegistry.replace("cell_computed_style", Fitting as never);
}
