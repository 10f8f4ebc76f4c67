import { acrossFormat, axisFormat, formatsOf } from "../../src/hosts/axis-units";
import type { ChartPlan } from "../../src/models/plan";
import { block } from "./contract/plans";

const chart = (range: string, more: Partial<ChartPlan> = {}): ChartPlan => ({
  ...{ title: "Sales", kind: "column", at: "H2", width: 300, height: 200 },
  categories: { sheet: "Page", range: "A1:A3" },
  series: [{ name: "Sales", values: { sheet: "Page", range } }],
  ...more,
});

const formatAt = formatsOf([
  {
    ...{ id: "page", name: "Page", columns: [{}, { format: "0.0%" }] },
    blocks: [
      block([["Year"], [1], [2]]),
      block([[5]], { at: "C1", format: "#,##0", spill: { rows: 3, columns: 1 } }),
      block([[5], [6]], { at: "D1", format: "[$€]#,##0" }),
    ],
  },
]);
const format = (plan: ChartPlan, ...values: number[]) =>
  axisFormat(plan, false, formatAt, () => values);

test("an axis counts in one unit, the one of its greatest number, below zero too", () => {
  const amounts = chart("C2:C3");
  expect(format(amounts, 9_999)).toBe("#,##0");
  expect(format(amounts, -500, 67_000)).toBe('[>=500]#,##0,"K";[<=-500]-#,##0,"K";#,##0');
  expect(format(amounts, -2_400_000)).toBe('[>=50000]0.0,,"M";[<=-50000]-0.0,,"M";#,##0');
  expect(format(amounts, 24_000_000)).toMatch(/^\[>=500000\]#,##0,,"M";/);
  expect(format(amounts, 3e9)).toMatch(/^\[>=50000000\]0\.0,,,"B";/);
});

test("it shows the currency of the cells", () => {
  expect(format(chart("D2:D2"), 20_000)).toBe(
    '[>=500][$€]#,##0,"K";[<=-500]-[$€]#,##0,"K";[$€]#,##0',
  );
});

test("in Chinese it counts in 万 and 亿, 萬 and 億", () => {
  const mainland = chart("C2:C3", { units: "zh-CN" });
  expect(format(mainland, 90_000)).toBe("#,##0");
  expect(format(mainland, 120_000)).toBe('[>=5000]0\\.0,"万";[<=-5000]-0\\.0,"万";#,##0');
  expect(format(mainland, 3e8)).toMatch(/^\[>=5000000\]0\\\.00,,"亿";/);
  expect(format(chart("C2:C3", { units: "zh-TW" }), 120_000)).toContain('"萬"');
});

test("columns that stack reach as far as their sum", () => {
  const values = { sheet: "Page", range: "C2:C3" };
  const series = ["Own", "Referred"].map((name) => ({ name, values }));
  expect(format(chart("C2:C3", { series }), 6_000)).toBe("#,##0");
  expect(format(chart("C2:C3", { series, kind: "stacked column" }), 6_000)).toContain('"K"');
});

test("other numbers are as in their cells; without such an axis there is no format", () => {
  expect(format(chart("B2:B3"), 0.5)).toBe("0.0%");
  expect(format(chart("A2:A3"), 5)).toBeUndefined();
  expect(axisFormat(chart("C2:C3"), true, formatAt, () => [5])).toBeUndefined();
});

test("the axis across a scatter counts alike", () => {
  const plan = chart("B2:B3", { categories: { sheet: "Page", range: "C1:C3" } });
  expect(acrossFormat(plan, formatAt, () => [20_000])).toContain('"K"');
});
