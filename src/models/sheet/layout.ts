/** Where sections stand: from the top down, beside each other, and charts on the empty cells beside them. */
import type { ChartSection, FiguresSection, Section, SheetSpec, TableSection } from "./words";
import { HEIGHTS } from "../cells";
import type { PlacedTable } from "./references";
import { type SheetTexts, tableTexts } from "./texts";

/** A section other than stacks beside each other, with its top left cell; rows and columns are counted from 0. */
export interface Placed<S extends Section = Exclude<Section, { kind: "beside" }>> {
  readonly section: S;
  readonly row: number;
  readonly column: number;
}

/** A chart with the cell of its top left corner. */
export interface PlacedChart {
  readonly chart: ChartSection;
  readonly row: number;
  readonly column: number;
}

export interface Layout {
  readonly sections: readonly Placed[];
  readonly charts: readonly PlacedChart[];
  readonly tables: readonly PlacedTable[];
  /** Pixels, by row from 0. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Pixels: Excel's own, and how wide a column is that is more than a gap. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const NARROW = 40;

/** Rows of what a chart says above it: the finding and its subtitle. */
export const CHART_HEAD = 2;

/** The first cells without rows and columns that are taken. */
interface End {
  readonly row: number;
  readonly column: number;
}

export function layOut(spec: SheetSpec, texts: SheetTexts): Layout {
  const sheetId = spec.id;
  const sections: Placed[] = [];
  const charts: PlacedChart[] = [];
  const tables: PlacedTable[] = [];
  const heights = new Map<number, number>([[0, HEIGHTS.title]]);
  const width = (column: number) => spec.widths[column] ?? DEFAULT_WIDTH;
  const isTitledTable = (table: TableSection) => tableTexts(table, texts).titles !== undefined;

  function stack(list: readonly Section[], row: number, column: number): End {
    let end: End = { row, column };
    list.forEach((section, i) => {
      const next = place(section, end.row + (section.space ?? (i === 0 ? 0 : 1)), column);
      end = { row: next.row, column: Math.max(end.column, next.column) };
    });
    return end;
  }

  function place(section: Section, row: number, column: number): End {
    if (section.kind === "beside") return beside(section.stacks, section.apart, row, column);
    if (section.kind === "charts") return placeCharts(section.lines, section.apart, row, column);
    sections.push({ section, row, column });
    switch (section.kind) {
      case "figures":
        section.figures.forEach(({ style = "key figure" }, i) => {
          if (style === "key figure") heights.set(row + 2 * i + 1, HEIGHTS.keyFigure);
        });
        cellsById("figures", section.figures, row + 1, 2, column);
        return { row: row + 2 * section.figures.length, column: column + columnsOf(section) };
      case "settings": {
        const first = row + settingsHead(texts);
        if (section.rowHeight)
          section.settings.forEach((_, i) => heights.set(first + i, section.rowHeight!));
        const right = column + (section.labelSpan ?? 1) + 1;
        cellsById("settings", section.settings, first, 1, right - 1);
        return { row: first + section.settings.length, column: right };
      }
      case "table":
        return placeTable(section, row, column);
      case "remark":
        return { row: row + 1, column: column + 1 };
      case "about":
        return { row: row + 1 + section.entries.length, column: column + spec.widths.length };
    }
  }

  /** Figures and settings can be named as rows of a table with one column. */
  function cellsById(
    kind: "figures" | "settings",
    list: readonly { readonly id: string }[],
    first: number,
    step: number,
    column: number,
  ): void {
    const id = `${spec.id}.${kind}`;
    tables.push({
      spec: { kind: "table", id, rows: 0, columns: [{ id: "value", style: "result" }] },
      ...{ sheet: spec.id, head: first, first, rows: 0, columns: new Map([["value", column]]) },
      rowsById: new Map(list.map((each, i) => [each.id, first + step * i])),
    });
  }

  function beside(
    stacks: readonly (readonly Section[])[],
    apart: number | undefined,
    row: number,
    column: number,
  ): End {
    let end: End = { row, column };
    stacks.forEach((list, i) => {
      const between = apart ?? (list[0]?.kind === "charts" ? 0 : 1);
      const next = stack(list, row, i === 0 ? column : end.column + between);
      end = { row: Math.max(end.row, next.row), column: next.column };
    });
    return end;
  }

  function placeCharts(
    lines: readonly (readonly ChartSection[])[],
    apart: number | undefined,
    row: number,
    column: number,
  ): End {
    let [top, below, right] = [row, row, column];
    lines.forEach((line, i) => {
      if (i > 0) top = below + (apart ?? 1);
      if (line.some(({ says }) => says)) top += CHART_HEAD;
      let at = notNarrow(column);
      for (const chart of line) {
        charts.push({ chart, row: top, column: at });
        at = notNarrow(reach(at, chart.width, width));
        below = Math.max(
          below,
          reach(top, chart.height, (each) => heights.get(each) ?? DEFAULT_HEIGHT),
        );
      }
      right = Math.max(right, at);
    });
    return { row: below, column: right };
  }

  const notNarrow = (column: number): number =>
    width(column) < NARROW ? notNarrow(column + 1) : column;

  function placeTable(spec: TableSection, row: number, column: number): End {
    const { id, columns, above = [], plain, tall } = spec;
    const head = isTitledTable(spec) ? row + 1 : row;
    if (tall && !plain) heights.set(head, HEIGHTS.twoLines);
    const top = plain ? head : head + 1;
    const first = top + above.length;
    const body = typeof spec.rows === "number" ? [] : spec.rows;
    const count = typeof spec.rows === "number" ? spec.rows : spec.rows.length;
    const places = [
      ...above.map((each, i) => [each, top + i] as const),
      ...body.map((each, i) => [each, first + i] as const),
      ...belowOf(spec).map((each, i) => [each, first + count + i] as const),
    ];
    for (const [{ height }, at] of places) if (height) heights.set(at, height);
    let right = column;
    const letters = new Map<string, number>();
    for (const { id: name, span = 1 } of columns) {
      letters.set(name, right);
      right += span;
    }
    tables.push({
      ...{ spec, sheet: sheetId, head, first, rows: count, columns: letters },
      rowsById: new Map(places.map(([each, at]) => [each.id, at])),
    });
    if (new Set(columns.map((each) => each.id)).size < columns.length)
      throw new Error(`table "${id}" has two columns of one id`);
    return { row: first + count + belowOf(spec).length, column: right };
  }

  const isTitled = (section: Section): boolean =>
    section.kind === "beside"
      ? section.stacks.some(([first]) => isTitled(first))
      : section.kind === "table" && isTitledTable(section);
  const start = spec.freeze?.above && isTitled(spec.sections[0]) ? 2 : 3;
  stack(spec.sections, start, 0);
  return {
    sections,
    charts,
    tables,
    heights,
  };
}

const columnsOf = ({ columns, figures }: FiguresSection): number =>
  columns ?? (figures.some(({ says }) => says) ? 2 : 1);

/** Rows of the headings above settings. */
export const settingsHead = (texts: SheetTexts): number => {
  const heading = texts.settings;
  return heading === undefined ? 0 : heading.includes(" | ") ? 2 : 1;
};

/** The rows below a table's body; the row of totals is there when a column has one. */
export const belowOf = ({ below = [], columns }: TableSection) =>
  columns.some(({ total }) => total !== undefined) && !below.some(({ id }) => id === "total")
    ? [{ id: "total", style: "total" as const }, ...below]
    : below;

/** The first row or column that begins at or after so many pixels. */
function reach(from: number, pixels: number, size: (index: number) => number): number {
  let index = from;
  for (let rest = pixels; rest > 0; rest -= size(index++));
  return index;
}
