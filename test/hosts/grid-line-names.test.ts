/** Names of lines in the grid's charts. */
import type { Plan } from "../../src/models/plan";
import { newGrid } from "../support/grid";

const column = (values: readonly unknown[]) => values.map((value) => [value as number]);
const PLAN: Plan = {
  ...{ title: "Kept", names: [] },
  sheets: [
    {
      ...{ id: "page", name: "Page" },
      blocks: [
        { at: "A1", cells: column([0, 1, 2]) },
        { at: "B1", cells: column([100, 60, 50]) },
        { at: "C1", cells: column([100, 30, 10]) },
      ],
      charts: [
        {
          ...{ title: "Kept", kind: "line", at: "E1", width: 400, height: 240 },
          categories: { sheet: "page", range: "A1:A3" },
          series: ["B", "C"].map((letter) => ({
            name: letter,
            values: { sheet: "page", range: `${letter}1:${letter}3` },
          })),
        },
      ],
    },
  ],
};

/** As much of a chart of Chart.js as drawing names needs; points lie where their values are. */
function drawnOn(datasets: readonly { readonly label: string; readonly data: number[] }[]) {
  const said: [text: string, y: number][] = [];
  const ctx = {
    ...{ save: () => undefined, restore: () => undefined },
    measureText: (text: string) => ({ width: 7 * text.length }),
    fillText: (text: string, _x: number, y: number) => void said.push([text, y]),
  };
  const chart = {
    ...{ ctx, options: {}, width: 400, height: 240, chartArea: { bottom: 200 } },
    data: { datasets },
    getDatasetMeta: (i: number) => ({
      data: datasets[i].data.map((value, x) => ({ x: 100 * x, y: 200 - 2 * value })),
    }),
  };
  return { said, chart };
}

test("stand where the lines end now, apart from each other, and above the bottom", async () => {
  const { model, host } = newGrid();
  const { names } = await host.apply(PLAN);
  const sheetId = model.getters.getSheetIdByName(names.page)!;
  const [chartId] = model.getters.getChartIds(sheetId);
  const { chartJsConfig } = model.getters.getChartRuntime(chartId) as any;
  const plugin = chartJsConfig.plugins.find(({ id }: { id: string }) => id === "lineNames");
  const drawn = (...lists: number[][]) => {
    const { said, chart } = drawnOn(lists.map((data, i) => ({ label: "BC"[i], data })));
    plugin.beforeLayout(chart);
    plugin.afterDatasetsDraw(chart);
    return said;
  };
  expect(drawn([100, 60, 50], [100, 30, 10])).toEqual([
    ["B", 100],
    ["C", 180],
  ]);
  // the chart stays, its data change
  expect(drawn([100, 60, 22], [100, 90, 14])).toEqual([
    ["B", 156],
    ["C", 172],
  ]);
  expect(drawn([100, 5, 8], [100, 90, 0])).toEqual([
    ["B", 184],
    ["C", 200],
  ]);
  // they end at one point, and are named where they run apart
  expect(drawn([100, 5, 0], [100, 90, 0])).toEqual([
    ["B", 190],
    ["C", 20],
  ]);
});
