import { INK, inkOn, withinBars } from "../../src/hosts/bar-labels";
import { COLOURS, type ChartPlan } from "../../src/models/plan";

const chart = (kind: ChartPlan["kind"]) => ({ kind }) as ChartPlan;

test("white is read on dark colours, dark ink on light ones", () => {
  for (const dark of ["own", "promoters", "detractors", "profit"] as const)
    expect(inkOn(COLOURS[dark])).toBe("#ffffff");
  for (const light of ["passives", "referred"] as const) expect(inkOn(COLOURS[light])).toBe(INK);
});

test("shares within stacks have no number where there is no room; other values keep theirs", () => {
  expect(withinBars(chart("stacked bar"), "0%")).toBe('[<0.06]"";0%');
  expect(withinBars(chart("stacked bar"), "#,##0")).toBeUndefined();
  expect(withinBars(chart("bar"), "0%")).toBeUndefined();
});
