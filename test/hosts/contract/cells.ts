/** The part of the contract about cells and how they look. */
import { resolveNames } from "../../../src/hosts/resolve";
import { STYLES } from "../../../src/models/plan";
import { expectedCharts } from "./expected";
import { HOSTILE_TEXTS, block, chartsPlan, fullPlan, looksPlan, planOf } from "./plans";
import type { TestedWorkbook } from "./workbook";

export function describeCells(newWorkbook: () => TestedWorkbook): void {
  let workbook: TestedWorkbook;
  const read = (address: string) => workbook.host.read(address);
  const first = async (address: string) => (await workbook.host.read(address))[0][0];

  describe("cells", () => {
    beforeEach(() => {
      workbook = newWorkbook();
    });

    test("numbers, truth values, text, blanks and results are read as they are", async () => {
      const cells = [[1.5, true, "word", null, { formula: "=A1*2" }]];
      await workbook.host.apply(planOf({ blocks: [block(cells)] }));
      await workbook.calculate();
      expect(await read("Page!A1:E1")).toEqual([[1.5, true, "word", "", 3]]);
    });

    test("what depends on a cell follows it, across names and sheets", async () => {
      await workbook.host.apply(fullPlan);
      await workbook.calculate();
      expect(await read("Page!B2:B5")).toEqual([[10], [14], [""], [24]]);
      await workbook.type("Page", "A2", "6");
      expect(await read("Page!B2:B5")).toEqual([[12], [14], [""], [26]]);
      await workbook.type("Page", "A3", "1");
      expect(await first("Page!B5")).toBe(14);
    });

    test("a result spills", async () => {
      const cells = [[{ formula: "=SEQUENCE(3,2)" }]];
      await workbook.host.apply(planOf({ blocks: [block(cells, { at: "B2" })] }));
      await workbook.calculate();
      expect(await read("Page!B2:C4")).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    });

    test.each([undefined, "@", "#,##0"])("hostile text stays text in format %s", async (format) => {
      const cells = HOSTILE_TEXTS.map((text) => [text]);
      await workbook.host.apply(planOf({ blocks: [block(cells, { format })] }));
      await workbook.calculate();
      expect(await read(`Page!A1:A${cells.length}`)).toEqual(cells);
      cells.forEach((_, i) => expect(workbook.cell("Page", `A${i + 1}`).formula).toBeUndefined());
    });

    test("text that begins with a return stays text", async () => {
      await workbook.host.apply(planOf({ blocks: [block([["\r=1+1"]])] }));
      await workbook.calculate();
      // The grid turns a return into a line feed.
      expect(await first("Page!A1")).toMatch(/^[\r\n]=1\+1$/);
    });

    test("hostile text beside a formula stays text", async () => {
      const cells = HOSTILE_TEXTS.map((text, i) => [text, { formula: `=ROW()+${i}` }]);
      await workbook.host.apply(planOf({ blocks: [block(cells)] }));
      expect(await read(`Page!A1:A${cells.length}`)).toEqual(HOSTILE_TEXTS.map((text) => [text]));
    });

    test("100,000 rows", async () => {
      const cells = Array.from({ length: 100_000 }, (_, i) => [i, `C${i % 5_000}`, 45_000 + i / 7]);
      const done: number[] = [];
      await workbook.host.apply(planOf({ blocks: [block(cells)] }), (p) => done.push(p.done));
      expect(done[done.length - 1]).toBe(1);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      const rows = await read("Page!A:C");
      expect(rows).toHaveLength(cells.length);
      expect(cells.findIndex((row, i) => String(rows[i]) !== String(row))).toBe(-1);
      expect(await workbook.host.describe("Page!B:C")).toEqual({
        address: "Page!B1:C100000",
        sheet: "Page",
        rows: 100_000,
        columns: 2,
      });
    });
  });

  describe("looks", () => {
    beforeEach(() => {
      workbook = newWorkbook();
    });

    test("formats of columns give way to those of blocks", async () => {
      const blocks = [block([[1]]), block([[2]], { at: "A2", format: "0%" })];
      await workbook.host.apply(planOf({ columns: [{ format: "0.00" }], blocks }));
      const formats = ["A1", "A2", "A3"].map((cell) => workbook.cell("Page", cell).format);
      expect(formats).toEqual(["0.00", "0%", "0.00"]);
    });

    test("borders run where the style draws them", async () => {
      const cells = [
        [1, 2],
        [3, 4],
      ];
      await workbook.host.apply(
        planOf({
          blocks: [
            block([[1]], { at: "B2", style: "total" }),
            block([[1]], { at: "B5", style: "heading" }),
            block(cells, { at: "B8", style: "input" }),
          ],
        }),
      );
      expect(workbook.cell("Page", "B2").top).toBe(STYLES.total.borderColor);
      expect(workbook.cell("Page", "B5").bottom).toBe(STYLES.heading.borderColor);
      for (const cell of ["B8", "C8", "B9", "C9"])
        expect(workbook.cell("Page", cell)).toMatchObject({
          top: STYLES.input.borderColor,
          bottom: STYLES.input.borderColor,
        });
    });

    test("every kind of chart has its series and titles", async () => {
      await workbook.host.apply(chartsPlan);
      const { plan } = resolveNames(chartsPlan, { sheets: [], names: [], tables: [] });
      expect(workbook.charts("Page")).toEqual(expectedCharts(plan.sheets[0]));
    });

    test("every look of a series, titles in cells, and scales of colours", async () => {
      await workbook.host.apply(looksPlan);
      const { plan } = resolveNames(looksPlan, { sheets: [], names: [], tables: [] });
      expect(workbook.charts("Page")).toEqual(expectedCharts(plan.sheets[0]));
      expect(workbook.scales("Page")).toEqual(plan.sheets[0].scales);
    });
  });
}
