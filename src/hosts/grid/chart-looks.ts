/**
 * What o-spreadsheet's charts have no word for: scatters whose points are joined where a series is a line, the looks of series
 * that a Plan knows, and titles of axes that stand in cells.
 */
import { registries } from "@odoo/o-spreadsheet";
import type { SeriesLook } from "../../models/plan";
import { splitAddress } from "../../a1";
import { zoneOf } from "./zones";

const { chartTypeRegistry } = registries;

/** What o-spreadsheet hands to Chart.js for a series. */
interface DataSet {
  type?: string;
  data: (number | null)[];
  backgroundColor?: string;
  borderColor?: string;
  borderDash?: number[];
  fill?: string | boolean;
  barThickness?: number;
  borderRadius?: number;
  showLine?: boolean;
  pointRadius?: number;
  pointHitRadius?: number;
  borderWidth?: number;
}

/** As much of a definition as says how its series and axes look; styles stand in the order of the series. */
interface Definition {
  readonly dataSetStyles?: Readonly<
    Record<string, { readonly type?: string; readonly look?: SeriesLook } | undefined>
  >;
  readonly axesDesign?: Readonly<
    Record<string, { readonly title?: { readonly cell?: string } } | undefined>
  >;
}

const MARK_RADIUS = 5;
const LINE_WIDTH = 3;
/** Pixels. */
const UPRIGHT_WIDTH = 2;
const DASHES = [7, 4];

export function drawOurLooks(): void {
  for (const kind of ["combo", "line", "scatter"] as const) {
    const builder = chartTypeRegistry.get(kind);
    chartTypeRegistry.replace(kind, {
      ...builder,
      getRuntime(...given: Parameters<typeof builder.getRuntime>) {
        const runtime = builder.getRuntime(...given) as any; // Chart.js's configuration is one of its many members
        const [getters, definition] = given as unknown as [any, Definition];
        look(runtime.chartJsConfig, definition, kind === "scatter");
        nameAxes(runtime.chartJsConfig, definition, getters);
        return runtime;
      },
    });
  }
}

function look({ data, options }: any, { dataSetStyles = {} }: Definition, joins: boolean): void {
  const styles = Object.values(dataSetStyles);
  const series: DataSet[] = data.datasets;
  series.forEach((each, i) => {
    if (joins) Object.assign(each, styles[i]?.type === "line" ? LINE : POINTS);
    const change = LOOKS[styles[i]?.look ?? "usual"];
    if (change) Object.assign(each, change(each, series[i - 1]));
  });
  const isHidden = (i: number) => ["lift", "upright"].includes(styles[i]?.look ?? "");
  if (!styles.some((_, i) => isHidden(i))) return;
  const { labels } = options.plugins.legend;
  const { generateLabels } = labels;
  labels.generateLabels = (chart: unknown) =>
    generateLabels(chart)
      .filter(({ datasetIndex }: { datasetIndex: number }) => !isHidden(datasetIndex))
      .map((label: { datasetIndex: number }) =>
        styles[label.datasetIndex]?.look === "area"
          ? { ...label, pointStyle: "rect", lineWidth: 0 }
          : { ...label, lineDash: series[label.datasetIndex].borderDash },
      );
}

/** What changes of a series, beside the one before it. */
const LOOKS: Partial<
  Record<SeriesLook | "usual", (series: DataSet, before?: DataSet) => Partial<DataSet>>
> = {
  dashed: () => ({ borderDash: DASHES }),
  lift: () => ({ borderWidth: 0, pointRadius: 0, backgroundColor: "transparent" }),
  area: ({ data, backgroundColor }, lift) => ({
    data: data.map((value, i) => (value === null ? null : value + (lift?.data[i] ?? 0))),
    ...{ fill: "-1", backgroundColor, borderWidth: 0, pointRadius: 0 },
  }),
  upright: () => ({ type: "bar", barThickness: UPRIGHT_WIDTH, borderRadius: 0 }),
};

/** A title whose cell is gone says nothing rather than what may be wrong by now. */
function nameAxes({ options }: any, { axesDesign = {} }: Definition, getters: any): void {
  for (const [axis, design] of Object.entries(axesDesign)) {
    const cell = design?.title?.cell;
    if (cell !== undefined && options.scales?.[axis]?.title)
      options.scales[axis].title.text = textIn(cell, getters);
  }
}

function textIn(address: string, getters: any): string {
  const { sheet, range } = splitAddress(address);
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) return "";
  const { left: col, top: row } = zoneOf(range);
  return getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
}

const LINE: Partial<DataSet> = {
  showLine: true,
  pointRadius: 0,
  pointHitRadius: 8,
  borderWidth: LINE_WIDTH,
};
const POINTS: Partial<DataSet> = { pointRadius: MARK_RADIUS };
