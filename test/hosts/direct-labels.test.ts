import { directNames, hasLegend, isNamedDirectly, plotArea } from "../../src/hosts/direct-labels";
import type { ChartPlan, SeriesPlan } from "../../src/models/plan";

const series = (name: string, more: Partial<SeriesPlan> = {}): SeriesPlan => ({
  ...{ name, values: { sheet: "Page", range: "B1:B9" } },
  ...more,
});
const chart = (kind: ChartPlan["kind"], list: readonly SeriesPlan[]): ChartPlan => ({
  ...{ title: "Kept", kind, at: "D2", width: 400, height: 200, series: list },
  categories: { sheet: "Page", range: "A1:A9" },
});
const [low, high] = [series("Low", { line: true }), series("High", { line: true })];
const columns = series("Sold");

test("two to four lines are named directly; columns, bands and more lines have a legend", () => {
  expect(isNamedDirectly(chart("line", [columns, columns]))).toBe(true);
  expect(isNamedDirectly(chart("combination", [low, high, low, high]))).toBe(true);
  for (const list of [[low], [low, columns], [low, high, low, high, low]])
    expect(isNamedDirectly(chart("combination", list))).toBe(false);
  expect(hasLegend(chart("column", [columns, columns]))).toBe(true);
  expect(hasLegend(chart("combination", [series("Band", { look: "area" }), low]))).toBe(true);
  expect(hasLegend(chart("line", [columns, columns]))).toBe(false);
  expect(hasLegend(chart("line", [columns]))).toBe(false);
});

test("what is not listed is no line that needs a name", () => {
  const upright = series("Now", { look: "upright" });
  expect(isNamedDirectly(chart("combination", [upright, low]))).toBe(false);
  expect(isNamedDirectly(chart("combination", [upright, low, high]))).toBe(true);
});

test("a line is named right of its last number, wherever that is", () => {
  const names = directNames(
    [
      [1, 2, 3, "", NaN],
      [5, 6, 7, 8, 9],
    ],
    ["line", "line"],
  );
  expect(names).toEqual([
    { point: 2, side: "right", isEnd: true },
    { point: 4, side: "right", isEnd: true },
  ]);
});

test("in a scatter the last point is the one farthest right", () => {
  const [name] = directNames(
    [
      [1, 9, 5],
      [2, 2, 2],
    ],
    ["line", "line"],
    [10, 90, 50],
  );
  expect(name).toEqual({ point: 1, side: "right", isEnd: true });
});

test("lines that end at one point are named where they run apart, each on its own side", () => {
  const across = Array.from({ length: 11 }, (_, i) => i / 10);
  const curve = across.map((x) => Math.sqrt(x));
  const names = directNames([curve, across], ["line", "line"], across);
  expect(names.map((name) => [name!.side, name!.isEnd])).toEqual([
    ["left", false],
    ["right", false],
  ]);
  for (const name of names) expect(across[name!.point]).toBeCloseTo(0.4, 0);
});

test("of lines that go along each other to the end, the second is named above them, before it", () => {
  const falling = Array.from({ length: 13 }, (_, i) => 0.75 ** i);
  const [first, second] = directNames([falling, falling.map((y) => y * 1.01)], ["line", "line"]);
  expect(first).toEqual({ point: 12, side: "right", isEnd: true });
  expect(second).toEqual({ point: 9, side: "above", isEnd: false });
});

test("one mark has a name, many have none; it stands where no line's name is", () => {
  const line = [0, 10, NaN, NaN, NaN, NaN];
  const roles = ["line", "marks", "marks", "marks"] as const;
  const lists = [line, [NaN, NaN, 9.9], [NaN, NaN, NaN, 5], [NaN, NaN, NaN, NaN, 1, 2]];
  const names = directNames(lists, roles, [0, 10, 8, 8, 1, 2]);
  expect(names.map((name) => name?.side)).toEqual(["right", "left", "right", undefined]);
});

test("the plot leaves room at the right for the longest name at an end, up to a quarter", () => {
  const plan = chart("line", [series("Low"), series("Very high indeed, and what a long name")]);
  const end = { point: 8, side: "right", isEnd: true } as const;
  const { left, width } = plotArea(plan, [end, undefined]);
  expect(400 - left - width).toBe(3 * 6 + 12);
  const long = plotArea(plan, [end, end]);
  expect(400 - long.left - long.width).toBe(104);
});
