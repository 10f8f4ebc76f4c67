import { axisFormat, formatsOf } from "../../src/hosts/axis-units";
import type { ChartPlan } from "../../src/models/plan";
import { block } from "./contract/plans";

const chart = (range: string, secondary = false): ChartPlan => ({
  ...{ title: "Sales", kind: "column", at: "H2", width: 300, height: 200 },
  categories: { sheet: "Page", range: "A1:A3" },
  series: [{ name: "Sales", values: { sheet: "Page", range }, secondary }],
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

test("amounts on an axis count in thousands and millions, in the currency of their cells", () => {
  expect(axisFormat(chart("C2:C3"), false, formatAt)).toBe(
    '[>=1000000]0.0,,"M";[>=10000]#,##0,"K";#,##0',
  );
  expect(axisFormat(chart("D2:D2"), false, formatAt)).toBe(
    '[>=1000000][$€]0.0,,"M";[>=10000][$€]#,##0,"K";[$€]#,##0',
  );
});

test("other numbers are as in their cells; without such an axis there is no format", () => {
  expect(axisFormat(chart("B2:B3"), false, formatAt)).toBe("0.0%");
  expect(axisFormat(chart("A2:A3"), false, formatAt)).toBeUndefined();
  expect(axisFormat(chart("C2:C3"), true, formatAt)).toBeUndefined();
  expect(axisFormat(chart("C2:C3", true), true, formatAt)).toMatch(/"M"/);
});
