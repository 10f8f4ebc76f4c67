import {
  directNames,
  hasLegend,
  isNamedDirectly,
  loweredBy,
  namesIn,
  plotArea,
  stacked,
} from "../../src/hosts/direct-labels";
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

test("of three lines that end together, no name lies on another", () => {
  const falling = Array.from({ length: 13 }, (_, i) => 0.55 ** i);
  const lists = [1, 1.02, 0.97].map((factor) => falling.map((y) => y * factor));
  const names = directNames(lists, ["line", "line", "line"]);
  expect(names[0]).toEqual({ point: 12, side: "right", isEnd: true });
  expect(names[1]).toEqual({ point: 9, side: "above", isEnd: false });
  expect(names[2]).toEqual({ point: 9, side: "below", isEnd: false });
});

test("no line runs through the name of another, where that has other places", () => {
  const falling = Array.from({ length: 13 }, (_, i) => 0.75 ** i);
  const third = falling.map((y, i) => (i === 9 ? y + 0.07 : y + 0.5 * (1 - i / 12)));
  const names = directNames(
    [falling, falling.map((y) => y * 1.01), third],
    ["line", "line", "line"],
  );
  expect(names[1]).not.toEqual({ point: 9, side: "above", isEnd: false });
});

test("the name of a mark keeps off one that is broken into lines", () => {
  const lists = [
    [0, 310],
    [undefined, undefined, 272],
  ] as const;
  const [line, mark] = [
    { width: 0.25, height: 0.35 },
    { width: 0.2, height: 0.1 },
  ];
  const at = [0, 252, 220];
  expect(directNames(lists, ["line", "marks"], at, [mark, mark])[1]!.side).toBe("right");
  expect(directNames(lists, ["line", "marks"], at, [line, mark])[1]!.side).toBe("left");
});

test("names at the ends push each other down, and up from the bottom", () => {
  const at = (...places: number[]) => places.map((y) => ({ y, height: 14 }));
  const pushed = (bottom: number, ...places: number[]) =>
    stacked(at(...places), bottom).map(({ y }) => y);
  expect(pushed(200, 50, 20, 90)).toEqual([20, 50, 90]);
  expect(pushed(200, 50, 52, 54)).toEqual([50, 64, 78]);
  expect(pushed(100, 95, 98, 99)).toEqual([72, 86, 100]);
});

test("in a file, names at ends that are close together are lowered by what they lack", () => {
  const plan = { ...chart("line", [low, high]), yLimits: { min: 0, max: 1 } };
  const valuesOf = (...lists: number[][]) => {
    const parts = plan.series.map((part, i) => ({ ...part, values: { ...part.values, i } }));
    const drawn = { ...plan, series: parts };
    const valuesAt = (ref: object) => lists[(ref as { i: number }).i];
    return loweredBy(drawn, namesIn(drawn, valuesAt), valuesAt);
  };
  expect(valuesOf([1, 0.9], [0, 0.5])).toEqual([0, 0]);
  expect(valuesOf([1, 0.58], [0, 0.5])).toEqual([0, 2]);
});
