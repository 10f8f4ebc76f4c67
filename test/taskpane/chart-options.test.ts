import type { PreviewChart } from "../../src/models/model";
import { chartOptions } from "../../src/taskpane/chart-options";
import type { ChartStyle } from "../../src/taskpane/chart-style";
import type { Pane } from "../../src/taskpane/pane";

const style: ChartStyle = { text: "", grid: "", fontFamily: "", series: () => "" };
const axisOf = (categories: readonly string[]) => {
  const series = [{ name: "", values: categories.map(() => 1) }];
  const chart: PreviewChart = { kind: "column", title: "", categories, series };
  return chartOptions(chart, style, { locale: "en" } as Pane).options!.indexAxis;
};

describe("columns whose names have no room side by side lie down", () => {
  test.each([
    [["第 1 年", "第 2 年", "第 3 年", "第 4 年", "第 5 年"]],
    [["Year 1", "Year 2", "Year 3", "Year 4", "Year 5"]],
    [["High", "Medium", "Low"]],
  ])("%j stand", (names) => expect(axisOf(names)).toBe("x"));

  test.each([
    [["季节性零售商", "外包服务商", "旅游企业", "公共服务"]],
    [["Seasonal retailers", "Outsourcers", "Travel", "Public"]],
    [Array.from({ length: 8 }, (_, i) => `${i}`)],
  ])("%j lie", (names) => expect(axisOf(names)).toBe("y"));
});
