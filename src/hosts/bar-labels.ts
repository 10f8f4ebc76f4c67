/** Values within the parts of stacked bars: in an ink that is read on their colours, and none where a part is too small for it. */
import type { ChartPlan } from "../models/plan";

export const INK = "#24323a";

/** White on dark colours, dark on light ones. */
export function inkOn(color = "#ffffff"): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? INK : "#ffffff";
}

/** Smaller shares of a bar have no room for their number. */
const LEAST_SHARE = 0.06;

/** The format of values within bars, from that of their cells, where it is to be another. */
export const withinBars = ({ kind }: ChartPlan, format: string | undefined): string | undefined =>
  kind.startsWith("stacked") && format?.endsWith("%") ? `[<${LEAST_SHARE}]"";${format}` : undefined;

export const labelInk = ({ kind }: ChartPlan, color: string): string =>
  kind.startsWith("stacked") ? inkOn(color) : INK;
