/** Sheets written in the vocabulary (words.ts) as the sheets and names of a Plan. */
import { cellAt, rangeOf } from "../../a1";
import { about } from "../about";
import {
  type AxisUnits,
  COLOURS,
  type ChartPlan,
  type NamePlan,
  PALETTE,
  type PlanShows,
  type SheetPlan,
} from "../plan";
import { CHART_HEAD, type Layout, type Placed, type PlacedChart } from "./layout";
import { layOut, settingsHead } from "./layout";
import { findingOf } from "./finding";
import { merged } from "./merge";
import { type PlacedTable, type Tables, cellsOf } from "./references";
import { writeTable } from "./table";
import { type SheetTexts, chartTexts, parts, textAt, textNaming } from "./texts";
import type { FiguresSection, Named, SeriesSpec, SettingsSection, SheetSpec } from "./words";
import { type Writer, writerFor } from "./writer";
import { apart } from "./apart";

/** What all sheets of a model say. */
export interface WorkbookTexts {
  readonly sheets: Readonly<Record<string, SheetTexts>>;
  readonly about: Parameters<typeof about>[3];
  /** Where its charts count in other units than K and M. */
  readonly units?: AxisUnits;
}

/** Names of cells that are no whole column: what formulas write, the defined name, and the cells, `fit[#1:#4 estimate]`. */
export type MoreNames = readonly (readonly [...Named, cells: string])[];

export function workbook(
  specs: readonly SheetSpec[],
  texts: WorkbookTexts,
  moreNames: MoreNames = [],
): { readonly sheets: SheetPlan[]; readonly names: NamePlan[]; readonly shows?: PlanShows } {
  const laidOut = specs.map((spec) => {
    const said = texts.sheets[spec.id];
    if (!said) throw new Error(`there are no texts for sheet "${spec.id}"`);
    return { spec, said, layout: layOut(spec, said) };
  });
  const tables = new Map<string, PlacedTable>();
  for (const table of laidOut.flatMap(({ layout }) => layout.tables)) {
    if (tables.has(table.spec.id)) throw new Error(`there are two tables "${table.spec.id}"`);
    tables.set(table.spec.id, table);
  }
  const written = laidOut.map(({ spec, said, layout }) => {
    const to = writerFor(spec.id, tables);
    return { sheet: sheetPlan(spec, said, layout, tables, texts, to), to };
  });
  const [{ spec, said, layout }] = laidOut;
  return {
    shows: shownOn(spec.id, said, layout, tables, texts.units),
    sheets: written.map(({ sheet }) => sheet),
    names: [
      ...written.flatMap(({ to }) => to.names),
      ...moreNames.map(([id, name, cells]) => {
        const { sheet, zone } = cellsOf(cells, tables);
        return { id, name, sheet, range: rangeOf(zone) };
      }),
    ],
  };
}

/** What the first page shows that a dashboard can gather. */
function shownOn(
  sheet: string,
  said: SheetTexts,
  layout: Layout,
  tables: Tables,
  units?: AxisUnits,
): PlanShows {
  const figures = layout.sections.flatMap(({ section, row, column }) =>
    section.kind !== "figures"
      ? []
      : section.figures.map(({ id, format, of, says }, i) => ({
          ...{ id, label: parts(textAt(said, id, `sheet "${sheet}"`))[0] },
          cell: cellAt(row + 2 * i + 1, column),
          ...(format !== undefined && { format }),
          ...(of !== undefined && { of }),
          ...(says && { compared: cellAt(row + 2 * i + 1, column + 1) }),
        })),
  );
  const charts = layout.charts.flatMap((placed) =>
    placed.chart.says
      ? [
          {
            finding: cellAt(placed.row - CHART_HEAD, placed.column),
            chart: chartPlan(placed, said, tables, units),
          },
        ]
      : [],
  );
  return { sheet, figures, charts: charts.slice(0, MOST_CHARTS) };
}

/** The most telling charts come first on a page. */
const MOST_CHARTS = 2;

function sheetPlan(
  spec: SheetSpec,
  said: SheetTexts,
  layout: Layout,
  tables: Tables,
  texts: WorkbookTexts,
  to: Writer,
): SheetPlan {
  const title = spec.titleFormula === undefined ? said.title : to.formula(spec.titleFormula);
  if (title !== undefined) to.block({ at: "A1", cells: [[title]], style: "title" });
  if (said.subtitle) to.block({ at: "A2", cells: [[said.subtitle]], style: "subtitle" });
  for (const placed of layout.charts) writeChartHead(placed, said, to);
  for (const placed of layout.sections) write(placed, spec, said, tables, texts, to);
  const needs = spec.room === undefined ? undefined : tables.get(spec.room)!;
  const frozen = spec.freeze?.above === undefined ? undefined : tables.get(spec.freeze.above)!;
  const some = <T>(key: string, list: readonly T[]) => list.length > 0 && { [key]: list };
  return {
    ...{ id: spec.id, name: said.sheet, tabColor: PALETTE[spec.tab] },
    columns: spec.widths.map((width) => ({ width })),
    rowHeights: Object.fromEntries([...layout.heights].map(([row, height]) => [row + 1, height])),
    ...(spec.freeze && { freeze: { ...(frozen && { rows: frozen.first }), ...columnsOf(spec) } }),
    ...(needs && { rows: needs.first + needs.rows }),
    ...(spec.gridLines && { gridLines: true }),
    blocks: merged(apart(to.blocks)),
    ...some(
      "charts",
      layout.charts.map((chart) => chartPlan(chart, said, tables, texts.units)),
    ),
    ...some("notes", to.notes),
    ...some("validations", to.validations),
    ...some("scales", to.scales),
    ...some("tables", to.tables),
  };
}

const columnsOf = ({ freeze }: SheetSpec) =>
  freeze?.columns === undefined ? {} : { columns: freeze.columns };

function write(
  { section, row, column }: Placed,
  spec: SheetSpec,
  said: SheetTexts,
  tables: Tables,
  texts: WorkbookTexts,
  to: Writer,
): void {
  if (section.kind === "figures") writeFigures(section, row, column, said, to);
  if (section.kind === "settings") writeSettings(section, row, column, said, to);
  if (section.kind === "table") writeTable(tables.get(section.id)!, said, to);
  if (section.kind === "remark") {
    const text = textAt(said, section.id, `sheet "${spec.id}"`);
    to.block({ at: cellAt(row, column), cells: [[text]], style: section.style });
  }
  if (section.kind === "about") {
    const entries = section.entries.map(([label, content, remark]) => {
      const cell = typeof content === "string" ? textNaming(content) : to.cell(content);
      return [label, cell, remark] as const;
    });
    for (const block of about(row + 1, spec.widths.length, entries, texts.about)) to.block(block);
  }
}

function writeFigures(
  { figures, labelStyle = "key label" }: FiguresSection,
  row: number,
  column: number,
  said: SheetTexts,
  to: Writer,
): void {
  figures.forEach(({ id, formula, format, says, style = "key figure" }, i) => {
    const [label, note] = parts(textAt(said, id, `sheet "${said.sheet}"`));
    const [above, below] = [0, 1].map((line) => cellAt(row + 2 * i + line, column));
    to.block({ at: above, cells: [[label]], style: labelStyle });
    to.block({ at: below, cells: [[to.formula(formula)]], style, format });
    if (note) to.note(below, note);
    if (!says) return;
    const comparisons = parts(textAt(said, `${id}.says`, `sheet "${said.sheet}"`));
    const beside = cellAt(row + 2 * i + 1, column + 1);
    const cells = [[to.formula(findingOf(says, comparisons, ""))]];
    to.block({ at: beside, cells, style: "comparison" });
  });
}

function writeSettings(
  { settings, labelSpan = 1 }: SettingsSection,
  row: number,
  column: number,
  said: SheetTexts,
  to: Writer,
): void {
  const head = settingsHead(said);
  const values = column + labelSpan;
  const [title, setting, value] = parts(said.settings ?? "");
  if (head > 0) {
    const line = [title, ...Array<null>(labelSpan).fill(null)];
    to.block({ at: cellAt(row, column), cells: [line], style: "heading" });
  }
  if (head > 1) {
    const headings = { column: cellAt(row + 1, column), number: cellAt(row + 1, values) };
    const over = [setting, ...Array<null>(labelSpan - 1).fill(null)];
    if (setting) to.block({ at: headings.column, cells: [over], style: "column heading" });
    if (value) to.block({ at: headings.number, cells: [[value]], style: "number heading" });
  }
  settings.forEach(({ id, name, value: given, formula, format, rule }, i) => {
    const [label, note, message] = parts(textAt(said, id, `sheet "${said.sheet}"`));
    const at = cellAt(row + head + i, values);
    to.block({ at: cellAt(row + head + i, column), cells: [[label]], style: "row heading" });
    to.block({
      ...{ at, format },
      cells: [[formula === undefined ? (given ?? null) : to.formula(formula)]],
      style: formula === undefined ? "input" : "result",
    });
    if (note) to.note(at, note);
    if (name) to.name(name, at, formula === undefined ? id : undefined);
    if (rule) to.validate(at, rule, message);
  });
}

/** The finding and its subtitle, above a chart. */
function writeChartHead({ chart, row, column }: PlacedChart, said: SheetTexts, to: Writer): void {
  if (!chart.says) return;
  const where = `sheet "${said.sheet}"`;
  const { title } = chartTexts(textAt(said, `chart.${chart.id}`, where));
  const [subtitle, ...findings] = parts(textAt(said, `chart.${chart.id}.says`, where));
  const [above, below] = [CHART_HEAD, 1].map((lines) => cellAt(row - lines, column));
  const finding = to.formula(findingOf(chart.says, findings, title, chart.width));
  to.block({ at: above, cells: [[finding]], style: "chart title" });
  to.block({ at: below, cells: [[subtitle]], style: "chart subtitle" });
}

/** A column by its id in the chart's table, or any other cells: `labels[name]`. */
function chartPlan(
  { chart, row, column }: PlacedChart,
  said: SheetTexts,
  tables: Tables,
  units?: AxisUnits,
): ChartPlan {
  const { id, of, by, series, rows, kind, width, height, xLimits, yLimits, titles } = chart;
  const { says, labelled, bare } = chart;
  const { title, names, axes } = chartTexts(textAt(said, `chart.${id}`, `sheet "${said.sheet}"`));
  if (names.length !== series.length)
    throw new Error(`chart "${id}" has ${series.length} series and ${names.length} names of them`);
  const range = (what: string) => {
    const { sheet, zone } = cellsOf(what.includes("[") ? what : `${of}[${what}]`, tables);
    const bottom = rows === undefined ? zone.bottom : zone.top + rows - 1;
    return { sheet, range: rangeOf({ ...zone, bottom }) };
  };
  return {
    ...{ title, kind, categories: range(by) },
    ...(says && { untitled: true }),
    ...(labelled && { labelled }),
    ...(bare && { bare }),
    series: series.map((each, i) => {
      const {
        of: values,
        color = PALETTE[i],
        ...more
      } = typeof each === "string" ? seriesIn(each) : each;
      return { name: names[i], values: range(values), color, ...more };
    }),
    ...{ at: cellAt(row, column), width, height },
    ...axes,
    ...(xLimits && { xLimits }),
    ...(yLimits && { yLimits }),
    ...(units && { units }),
    ...(titles?.x && { xTitleCell: range(titles.x) }),
    ...(titles?.y && { yTitleCell: range(titles.y) }),
  };
}

/** "perHead cost line right"; a number is a place in the palette. */
function seriesIn(text: string): SeriesSpec {
  const [of, ...looks] = text.split(" ");
  const unknown = looks.find((look) => !LINES.has(look) && !colourOf(look));
  if (unknown) throw new Error(`'${text}': there is no look of a series '${unknown}'`);
  const color = looks.flatMap((look) => colourOf(look) ?? []).at(0);
  return {
    of,
    ...(color && { color }),
    ...(looks.includes("line") && { line: true }),
    ...(looks.includes("right") && { secondary: true }),
  };
}

const LINES: ReadonlySet<string> = new Set(["line", "right"]);

const colourOf = (look: string): string | undefined =>
  look in COLOURS ? COLOURS[look as keyof typeof COLOURS] : PALETTE[Number(look)];
