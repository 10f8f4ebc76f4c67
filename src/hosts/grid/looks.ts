/** The looks of STYLES in o-spreadsheet's terms. */
import { STYLES, type StyleName } from "../../models/plan";

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

/** The border of a block, or undefined. */
export function cellBorder(name: StyleName) {
  const { border, borderColor } = STYLES[name];
  return border && { position: border, color: borderColor ?? "#000000", style: "thin" as const };
}
