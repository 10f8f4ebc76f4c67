/** Number formats of a chart's axis, which has no room for all digits: 500K, 1.5M. */
import type { ChartPlan, RangeRef, SheetPlan } from "../models/plan";
import { zoneOf } from "../a1";

type FormatAt = (range: RangeRef) => string | undefined;

/** The format of the axis of values, from those of the cells it measures. */
export function axisFormat(
  { series }: ChartPlan,
  secondary: boolean,
  formatAt: FormatAt,
): string | undefined {
  const measured = series.find((part) => Boolean(part.secondary) === secondary);
  return measured && inUnits(formatAt(measured.values));
}

/** Whole amounts from 10,000 on in thousands, and from a million on in millions. */
function inUnits(format: string | undefined): string | undefined {
  const [matches, sign = ""] = /^(\[\$[^\]]*\])?#,##0(;|$)/.exec(format ?? "") ?? [];
  if (!matches) return format;
  return `[>=1000000]${sign}0.0,,"M";[>=10000]${sign}#,##0,"K";${sign}#,##0`;
}

/** Finds the number format of a range's first cell in the sheets of a plan, by their names. */
export const formatsOf =
  (sheets: readonly SheetPlan[]): FormatAt =>
  ({ sheet: name, range }) => {
    const sheet = sheets.find((each) => each.name === name);
    const { top, left } = zoneOf(range)!;
    const covering = sheet?.blocks.filter(({ at, cells, spill }) => {
      const { top: row, left: column } = zoneOf(at)!;
      const rows = spill?.rows ?? cells.length;
      const columns = spill?.columns ?? cells[0].length;
      return top >= row && top < row + rows && left >= column && left < column + columns;
    });
    return covering?.at(-1)?.format ?? sheet?.columns?.[left]?.format;
  };
