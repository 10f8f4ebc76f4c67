/** Scatters whose points are joined where a series is a line: o-spreadsheet's own join none. */
import { registries } from "@odoo/o-spreadsheet";

const { chartTypeRegistry } = registries;

/** What o-spreadsheet hands to Chart.js for a series. */
interface DataSet {
  showLine?: boolean;
  pointRadius?: number;
  pointHitRadius?: number;
  borderWidth?: number;
}

/** As much of a definition as says which series are lines; their styles stand in the order of the series. */
interface Definition {
  readonly dataSetStyles?: Readonly<Record<string, { readonly type?: string } | undefined>>;
}

const MARK_RADIUS = 5;
const LINE_WIDTH = 3;

export function joinScatterLines(): void {
  const builder = chartTypeRegistry.get("scatter");
  chartTypeRegistry.replace("scatter", {
    ...builder,
    getRuntime(...given: Parameters<typeof builder.getRuntime>) {
      const runtime = builder.getRuntime(...given) as any; // Chart.js's configuration is one of its many members
      const styles = Object.values((given[1] as Definition).dataSetStyles ?? {});
      runtime.chartJsConfig.data.datasets.forEach((dataSet: DataSet, i: number) =>
        Object.assign(dataSet, styles[i]?.type === "line" ? LINE : POINTS),
      );
      return runtime;
    },
  });
}

const LINE: DataSet = {
  showLine: true,
  pointRadius: 0,
  pointHitRadius: 8,
  borderWidth: LINE_WIDTH,
};
const POINTS: DataSet = { pointRadius: MARK_RADIUS };
