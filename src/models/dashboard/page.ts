/**
 * The dashboard's page. Every figure is a formula that refers to the model's own cell; where the model is deleted, a sentence stands
 * in its place. There is room for `BANDS` models from the start, so that an update adds one without moving anything.
 */
import { cellAt, cornerOf, fixedAt } from "../../a1";
import { HEIGHTS } from "../cells";
import { type Block, type ChartPlan, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { quoted } from "../sheet/words";
import type { Gathered, GatheredFigure } from "./gathered";
import type { Texts } from "./texts/en";

/** Models on a page. */
export const BANDS = 12;
/** Figures of a model. */
const FIGURES = 6;
/** Beside each other; every model states its finding in words besides. */
export const MOST_CHARTS = 2;

/** Pixels. */
const FIGURE = 180;
const CHART = { width: 530, height: 240 };
/** Of a band: its title and finding, labels, figures, ranges, and what keeps it from the next. */
const ROWS = [20, 32, 24, 18, 10] as const;
/** Where the findings stand, and the second chart. */
const MIDDLE = 3;
const CHART_ROW = 20;

/** How a plan calls a sheet of a model that stands in the workbook. */
export const sheetId = ({ key }: Gathered, sheet: string): string => `${key}:${sheet}`;

/** A cell of the model's first page, as formulas refer to it from elsewhere. */
function cellOf(model: Gathered, cell: string): string {
  const { row, column } = cornerOf(cell)!;
  return `{{${sheetId(model, model.page)}}}!${fixedAt(row, column)}`;
}

export function pageSheet(
  models: readonly Gathered[],
  withCharts: readonly Gathered[],
  say: Texts,
): SheetPlan {
  const charts = chartsOf(withCharts, say);
  const first = 2 + (withCharts.length > 0 ? CHART_ROWS : 0);
  const bands = Array.from({ length: BANDS }, (_, i) =>
    band(models[i], first + i * ROWS.length, say, withCharts.includes(models[i])),
  );
  const heights = Array.from({ length: BANDS }, (_, i) =>
    ROWS.map((height, j) => [first + i * ROWS.length + j + 1, height] as const),
  ).flat();
  return {
    id: "dashboard",
    name: say.sheet,
    tabColor: PALETTE[0],
    columns: Array.from({ length: FIGURES }, () => ({ width: FIGURE })),
    rowHeights: { 1: HEIGHTS.title, ...Object.fromEntries(heights) },
    blocks: [
      { at: "A1", cells: [[say.pageTitle]], style: "title" },
      { at: "A2", cells: [[say.subtitle]], style: "subtitle" },
      ...charts.flatMap(({ head }) => head),
      ...bands.flat(),
    ],
    ...(charts.length > 0 && { charts: charts.map(({ chart }) => chart) }),
  };
}

/** Of the charts: what each states, the chart itself, one between. */
const CHART_ROWS = 1 + CHART.height / CHART_ROW + 1;

/** Each states above it what its model's page states. */
function chartsOf(models: readonly Gathered[], say: Texts) {
  return models.map((model, i): { head: Block[]; chart: ChartPlan } => {
    const [{ finding, chart }] = model.charts;
    const row = 3;
    const column = MIDDLE * i;
    const from = <R extends { readonly sheet: string }>(ref: R): R => ({
      ...ref,
      sheet: sheetId(model, ref.sheet),
    });
    return {
      head: [
        {
          at: cellAt(row - 1, column),
          cells: [[stated(model, finding, say)]],
          style: "chart title",
        },
      ],
      chart: {
        ...chart,
        untitled: true,
        at: cellAt(row, column),
        ...{ width: CHART.width, height: CHART.height },
        categories: from(chart.categories),
        series: chart.series.map((each) => ({ ...each, values: from(each.values) })),
        ...(chart.xTitleCell && { xTitleCell: from(chart.xTitleCell) }),
        ...(chart.yTitleCell && { yTitleCell: from(chart.yTitleCell) }),
      },
    };
  });
}

/** Blocks of a model, or of one that may come: empty, but with its looks. What its chart states above is not said twice. */
function band(
  model: Gathered | undefined,
  row: number,
  say: Texts,
  isStatedAbove: boolean,
): Block[] {
  const shown = model ? figuresOf(model) : [];
  const slots = Array.from({ length: FIGURES }, (_, i) => shown.at(i));
  const across = (of: (figure: GatheredFigure) => PlanCell): PlanCell[] =>
    slots.map((figure) => (figure ? of(figure) : null));
  const comparisons = (figure: GatheredFigure): PlanCell => {
    const other = model!.figures.find(({ of }) => of === figure.id);
    if (other) return compared(model!, other, say);
    return figure.compared === undefined ? null : besideOf(model!, figure, figure.compared);
  };
  return [
    { at: cellAt(row, 0), cells: [[model ? linkTo(model, say) : null]], style: "chart title" },
    {
      at: cellAt(row, MIDDLE),
      cells: [
        [
          model?.charts.length && !isStatedAbove
            ? stated(model, model.charts[0].finding, say, '""')
            : null,
        ],
      ],
      style: "chart subtitle",
    },
    {
      at: cellAt(row + 1, 0),
      cells: [across((figure) => labelOf(model!, figure))],
      style: "key label",
    },
    ...slots.map((figure, i) => ({
      at: cellAt(row + 2, i),
      cells: [[figure ? valueOf(model!, figure) : null]],
      style: "gathered figure" as const,
      format: figure?.format ?? (typeof figure?.value === "string" ? "@" : "General"),
    })),
    { at: cellAt(row + 3, 0), cells: [across(comparisons)], style: "chart subtitle" },
  ];
}

/** Those that stand for themselves; words come last, since they may need the room beside them. */
export function figuresOf({ figures }: Gathered): GatheredFigure[] {
  const own = figures.filter(({ of }) => !figures.some(({ id }) => id === of));
  const isWords = ({ format, value }: GatheredFigure) =>
    format === "@" || (typeof value === "string" && format === undefined);
  return [...own.filter((each) => !isWords(each)), ...own.filter(isWords)].slice(0, FIGURES);
}

/** What `shown` gives, unless the page is gone: then a cell of words on it is an error. */
const unlessGone = (word: string, gone: string, shown: string): PlanCell => ({
  formula: `=IF(ISERROR(${word}),${gone},${shown})`,
});

function linkTo(model: Gathered, say: Texts): PlanCell {
  const title = cellOf(model, "A1");
  return unlessGone(title, quoted(say.gone), `HYPERLINK(${quoted(model.link)},${title})`);
}

const labelOf = (model: Gathered, { labelCell }: GatheredFigure): PlanCell => {
  const label = cellOf(model, labelCell);
  return unlessGone(label, '""', label);
};

/** An error of the model's own is told on its page; here a dash stands for it. */
const valueOf = (model: Gathered, { labelCell, cell }: GatheredFigure): PlanCell =>
  unlessGone(cellOf(model, labelCell), '""', `IFERROR(${cellOf(model, cell)},"–")`);

/** What the page says beside the figure. */
const besideOf = (model: Gathered, { labelCell }: GatheredFigure, compared: string): PlanCell => {
  const cell = cellOf(model, compared);
  return unlessGone(cellOf(model, labelCell), '""', `IFERROR(${cell},"")`);
};

/** "In nine cases of ten, at least: $8,000" */
function compared(
  model: Gathered,
  { labelCell, cell, format }: GatheredFigure,
  say: Texts,
): PlanCell {
  const [label, value] = [cellOf(model, labelCell), cellOf(model, cell)];
  const shown = format === undefined || format === "@" ? value : `TEXT(${value},${quoted(format)})`;
  return unlessGone(label, '""', `IFERROR(${label}&${quoted(say.colon)}&${shown},"")`);
}

const stated = (
  model: Gathered,
  finding: string,
  say: Texts,
  gone = quoted(say.gone),
): PlanCell => {
  const cell = cellOf(model, finding);
  return unlessGone(cell, gone, cell);
};
