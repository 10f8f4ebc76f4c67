/** What a Plan promises, to hold against a workbook. */
import type { Resolved } from "../../../src/hosts/resolve";
import {
  type Block,
  type ChartPlan,
  PALETTE,
  type PlanCell,
  type RangeRef,
  STYLES,
  type SheetPlan,
  shrinks,
} from "../../../src/models/plan";
import { areaOf, formatArea, parseArea } from "../../support/office/address";
import type { CellFacts, ChartFacts } from "./workbook";

type ResolvedPlan = Resolved["plan"];

/** A cell as the Plan wants it. A formula's value is whatever it comes to. */
export interface ExpectedCell {
  readonly cell: string;
  readonly content: PlanCell;
  readonly look: Partial<CellFacts>;
}

/** The cells of a sheet that its blocks give or style. */
export const expectedCells = ({ blocks, columns = [] }: SheetPlan): ExpectedCell[] =>
  blocks.flatMap((block) =>
    cellsOf(
      block,
      columns.map(({ format }) => format),
    ),
  );

function cellsOf(block: Block, columnFormats: readonly (string | undefined)[]): ExpectedCell[] {
  const { top, left } = parseArea(block.at);
  const { rows, columns } = block.spill ?? {
    rows: block.cells.length,
    columns: block.cells[0].length,
  };
  const result: ExpectedCell[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      result.push({
        cell: formatArea(areaOf(top + i, left + j, 1, 1)),
        content: block.cells[i]?.[j] ?? null,
        look: lookOf(block, columnFormats[left + j]),
      });
  return result;
}

/** Borders are left to a test of their own: those of neighbours get in each other's way. */
function lookOf({ style, format }: Block, columnFormat: string | undefined): Partial<CellFacts> {
  const { bold, italic, size, color, fill, align, wrap } = style ? STYLES[style] : {};
  return {
    format: format ?? columnFormat,
    ...(!wrap && { shrink: shrinks(style && STYLES[style], format ?? columnFormat) || undefined }),
    ...(style && { bold, italic, size, color, fill, align, wrap }),
  };
}

const plain = ({ sheet, range }: RangeRef): string => `${sheet}!${range}`;

/** Charts as `TestedWorkbook.charts` tells of them. */
export const expectedCharts = ({ charts = [] }: SheetPlan): ChartFacts[] => charts.map(chartFacts);

const chartFacts = (chart: ChartPlan): ChartFacts => ({
  title: chart.title,
  kind: chart.kind,
  width: chart.width,
  height: chart.height,
  xTitle: chart.xTitleCell ? "" : (chart.xTitle ?? ""),
  yTitle: chart.yTitleCell ? "" : (chart.yTitle ?? ""),
  y2Title: chart.y2Title ?? "",
  xLimits: chart.xLimits,
  yLimits: chart.yLimits,
  xTitleCell: chart.xTitleCell && plain(chart.xTitleCell),
  yTitleCell: chart.yTitleCell && plain(chart.yTitleCell),
  series: chart.series.map(({ name, values, color, line, secondary, look }, i) => ({
    name,
    values: plain(values),
    categories: plain(chart.categories),
    color: look === "lift" ? "none" : (color ?? PALETTE[i % PALETTE.length]),
    line: chart.kind === "line" || (/combination|scatter/.test(chart.kind) && line === true),
    secondary: secondary === true,
    look,
  })),
});

/** Ranges that go by a name, with the addresses they should have, without quotes. */
export const expectedNames = ({
  names,
  sheets,
}: ResolvedPlan): [name: string, address: string][] => [
  ...names.map(({ name, sheet, range }): [string, string] => [name, plain({ sheet, range })]),
  ...sheets.flatMap(({ name: sheet, tables = [] }) =>
    tables.map(({ name, range }): [string, string] => [name, plain({ sheet, range })]),
  ),
];

/** An address without the quotes around its sheet: programs differ in which names need them. */
export const unquoted = (address: string): string =>
  address.replace(/^'(.*)'!/, (_, sheet: string) => `${sheet.replace(/''/g, "'")}!`);
