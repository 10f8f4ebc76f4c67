/** Numbers of large firms are whole in the grid, whatever the width of their column. */
import { helpers } from "@odoo/o-spreadsheet";
import { fittingSize } from "../../src/hosts/grid/fitting";
import { LOCALES } from "../../src/locales";
import { models } from "../../src/models";
import type { StyleName } from "../../src/models/plan";
import { planFor } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";

async function shown(
  value: number | string,
  width: number,
  format?: string,
  style: StyleName | undefined = "key figure",
) {
  const { model, host } = newWorkbook();
  await host.apply({
    title: "Figures",
    names: [],
    sheets: [
      {
        ...{ id: "page", name: "Page", columns: [{ width }] },
        blocks: [{ at: "A1", cells: [[value]], style, format }],
      },
    ],
  });
  const sheetId = model.getters.getSheetIdByName("Page")!;
  const { left: col, top: row } = helpers.toZone("A1");
  return {
    drawn: model.getters.getCellComputedStyle({ sheetId, col, row }).fontSize,
    kept: model.getters.getCell({ sheetId, col, row })?.style?.fontSize,
  };
}

test("a figure that fits is as large as its style says", async () => {
  expect(await shown(49806, 152, "[$¥]#,##0")).toEqual({ drawn: 20, kept: 20 });
});
test("a wider one is drawn smaller, and its cell keeps its style", async () => {
  const { drawn, kept } = await shown(120_004_000, 186, "[$¥]#,##0");
  expect(kept).toBe(20);
  expect(drawn).toBeLessThan(20);
  expect(drawn).toBeGreaterThan(12);
});
test.each(["result", "total", "input", "text"] as const)(
  "so is an amount of a table, %s",
  async (style) => {
    const { drawn, kept } = await shown(41_668_600_000, 124, "[$NT$]#,##0", style);
    expect(kept).toBeUndefined();
    expect(drawn).toBeLessThan(10);
    expect(drawn).toBeGreaterThanOrEqual(6);
    expect((await shown(1_668_600, 124, "[$NT$]#,##0", style)).drawn).toBeUndefined();
  },
);
test("so is one in a text that wraps", async () => {
  const { drawn } = await shown("平均 NT$3,531,622,500", 105, undefined, "comparison");
  expect(drawn).toBeLessThan(9);
  expect(drawn).toBeGreaterThanOrEqual(6);
  expect((await shown("average 3,531", 105, undefined, "comparison")).drawn).toBe(9);
});
test("words are left to overflow", async () => {
  expect((await shown("Champions and all others", 100)).drawn).toBe(20);
});

/** What a board can still read on paper. */
const SMALLEST = 9;

test.each(LOCALES)("billions of the longest currency are legible on every page, %s", (locale) => {
  const ofMoney = models(locale).filter(({ questions }) =>
    questions.some(({ id }) => id === "currency"),
  );
  const figures = ofMoney.flatMap((model) =>
    planFor(model).sheets.flatMap(({ columns = [], blocks }) =>
      blocks
        .filter(({ style, format }) => style === "key figure" && format?.startsWith("#,##0"))
        .map(({ at }) => [model.id, at, columns[helpers.toZone(at).left]?.width ?? 64] as const),
    ),
  );
  expect(figures.length).toBeGreaterThan(20);
  const small = figures.filter(([, , width]) => fittingSize("NT$-1,200,000,000", 20, width) < SMALLEST); // prettier-ignore
  expect(small).toEqual([]);
});
