/** How a chart's axes count, which have no room for all digits: 500K, 1.5M, 12.0万. */
import type { AxisUnits, ChartPlan, RangeRef, SheetPlan } from "../models/plan";
import { zoneOf } from "../a1";

type FormatAt = (range: RangeRef) => string | undefined;
/** What the cells of a range come to when the chart is drawn. */
export type ValuesAt = (range: RangeRef) => readonly unknown[];

/** One unit for all numbers of an axis. */
export interface Unit {
  /** The greatest number on the axis from which it is used. */
  readonly from: number;
  readonly word: string;
  readonly divisor: number;
  /** Of an Excel number format; Excel divides by thousands only, so others move the point. */
  readonly format: string;
}

const LATIN: readonly Unit[] = [
  { from: 1e9, word: "B", divisor: 1e9, format: '0.0,,,"B"' },
  { from: 1e7, word: "M", divisor: 1e6, format: '#,##0,,"M"' },
  { from: 1e6, word: "M", divisor: 1e6, format: '0.0,,"M"' },
  { from: 1e4, word: "K", divisor: 1e3, format: '#,##0,"K"' },
];
const chinese = (hundredMillion: string, tenThousand: string): readonly Unit[] => [
  { from: 1e8, word: hundredMillion, divisor: 1e8, format: `0\\.00,,"${hundredMillion}"` },
  { from: 1e5, word: tenThousand, divisor: 1e4, format: `0\\.0,"${tenThousand}"` },
];
const UNITS = { en: LATIN, "zh-CN": chinese("亿", "万"), "zh-TW": chinese("億", "萬") } as const;

export const unitFor = (greatest: number, units: AxisUnits | "en" = "en"): Unit | undefined =>
  UNITS[units].find(({ from }) => greatest >= from);

/** The format of the axis of values, from the formats and the values of the cells it measures. */
export function axisFormat(
  chart: ChartPlan,
  secondary: boolean,
  formatAt: FormatAt,
  valuesAt: ValuesAt,
): string | undefined {
  const measured = chart.series.filter((part) => Boolean(part.secondary) === secondary);
  if (!measured.length) return undefined;
  const lists = measured.map(({ values }) => valuesAt(values));
  return inUnits(formatAt(measured[0].values), greatest(chart, lists), chart.units);
}

/** The format of a scatter's other axis. */
export const acrossFormat = (
  chart: ChartPlan,
  formatAt: FormatAt,
  valuesAt: ValuesAt,
): string | undefined =>
  inUnits(formatAt(chart.categories), greatest(chart, [valuesAt(chart.categories)]), chart.units);

/** How far an axis reaches from zero: as far as the greatest of its numbers, or of what they make stacked. */
function greatest({ kind }: ChartPlan, lists: readonly (readonly unknown[])[]): number {
  const all = lists.map((list) => list.map((value) => (typeof value === "number" ? value : 0)));
  const reach = (values: readonly number[]) =>
    values.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  if (!kind.startsWith("stacked")) return Math.max(0, ...all.map(reach));
  const stacks = all[0].map((_, i) => all.map((list) => list[i] ?? 0));
  const sum = (stack: readonly number[], sign: number) =>
    stack.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
  return reach(stacks.flatMap((stack) => [sum(stack, 1), sum(stack, -1)]));
}

/**
 * Whole amounts in one unit all along the axis. Below its half there is only zero, unless the data become much smaller later:
 * then they stand in full. A section with a condition has a minus of its own.
 */
function inUnits(
  format: string | undefined,
  most: number,
  units: AxisUnits | undefined,
): string | undefined {
  const [matches, sign = ""] = /^(\[\$[^\]]*\])?#,##0(;|$)/.exec(format ?? "") ?? [];
  if (!matches) return format;
  const plain = `${sign}#,##0`;
  const unit = unitFor(most, units);
  if (!unit) return plain;
  const least = unit.from / 20;
  const shown = sign + unit.format;
  return `[>=${least}]${shown};[<=-${least}]-${shown};${plain}`;
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
