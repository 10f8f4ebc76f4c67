/** The looks of STYLES in o-spreadsheet's terms. */
import { SHRINKING, STYLES, type StyleName } from "../../models/plan";

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrapping?: "wrap";
  readonly verticalAlign?: "middle";
}

export function cellStyle(name: StyleName): CellStyle {
  const { bold, italic, size, color, fill, align, wrap } = STYLES[name];
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size && { fontSize: size }),
    ...(color && { textColor: color }),
    ...(fill && { fillColor: fill }),
    ...(align && { align }),
    ...(wrap && { wrapping: "wrap" as const }),
    verticalAlign: "middle",
  };
}

/** Whether a cell has the looks of a style that shrinks, which the grid does not know: by its size, which no other has. */
export const shrinks = ({ bold, fontSize }: CellStyle): boolean =>
  !!bold && SHRINKING.has(fontSize);

/** The border of a block, or undefined. */
export function cellBorder(name: StyleName) {
  const { border, borderColor } = STYLES[name];
  return border && { position: border, color: borderColor ?? "#000000", style: "thin" as const };
}
