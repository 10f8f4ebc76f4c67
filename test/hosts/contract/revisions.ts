/** The part of the contract about changes of sheets that exist. */
import type { Revision } from "../../../src/hosts/host";
import { block, fullPlan, planOf } from "./plans";
import type { TestedWorkbook } from "./workbook";

const revision = (
  blocks: Revision["sheets"][number]["blocks"],
  more: Partial<Revision> = {},
): Revision => ({
  title: "Prices",
  sheets: [{ name: "Page", blocks }],
  settings: {},
  ...more,
});

export function describeRevisions(newWorkbook: () => TestedWorkbook): void {
  describe("what is there is changed", () => {
    let workbook: TestedWorkbook;
    const read = (address: string) => workbook.host.read(address);

    beforeEach(async () => {
      workbook = newWorkbook();
      await workbook.host.apply(fullPlan);
      await workbook.calculate();
    });

    test("an overview names sheets, ranges and settings", async () => {
      expect(await workbook.host.overview()).toEqual({
        sheets: ["Sheet1", "Page"],
        ranges: { Price: "Page!A2", Prices: "Page!A1:B3" },
        settings: { answers: '{"price":5}' },
      });
    });

    test("cells as asked, all else stays, and what depends on them follows", async () => {
      await workbook.type("Page", "D9", "mine");
      const charts = workbook.charts("Page");
      await workbook.host.revise(
        revision(
          [
            {
              at: "A2",
              cells: [
                [6, null],
                [null, { formula: "=A3*3" }],
              ],
            },
            { at: "A5", cells: [["'=quoted"], ["=1+1"]] },
          ],
          { settings: { answers: '{"price":6}' } },
        ),
      );
      await workbook.calculate();
      expect(await read("Page!A2:B6")).toEqual([
        [6, 12],
        [7, 21],
        ["", ""],
        ["'=quoted", 33],
        ["=1+1", ""],
      ]);
      expect(workbook.cell("Page", "A2")).toMatchObject({
        format: "#,##0.00",
        note: "What it costs.",
      });
      expect(await read("Page!D9")).toEqual([["mine"]]);
      expect(workbook.charts("Page")).toEqual(charts);
      expect(await workbook.host.settings.read("answers")).toBe('{"price":6}');
    });

    test("a cell is emptied, and formats change over the room for results", async () => {
      await workbook.host.revise(
        revision([
          { at: "A3", cells: [[""]] },
          { at: "B2", cells: [[null]], spill: { rows: 2, columns: 1 }, format: "0%" },
        ]),
      );
      await workbook.calculate();
      expect(await read("Page!A3:B3")).toEqual([["", 0]]);
      expect(["B2", "B3", "B5"].map((cell) => workbook.cell("Page", cell).format)).toEqual([
        ...["0%", "0%", "0.0"],
      ]);
      expect(workbook.cell("Page", "B2").formula).toBe("=Price*2");
    });

    test("and taken back in one step", async () => {
      await workbook.type("Page", "E3", "'007");
      await workbook.host.revise(
        revision(
          [
            { at: "E2", cells: [[8], ["x"]] },
            { at: "B2", cells: [[1]], format: "0" },
          ],
          { settings: { answers: "other" } },
        ),
      );
      await workbook.host.undo!();
      await workbook.calculate();
      expect(await read("Page!E2:E3")).toEqual([[""], ["007"]]);
      expect(workbook.cell("Page", "B2")).toMatchObject({ formula: "=Price*2", value: 10 });
      expect(workbook.cell("Page", "B2").format).toBe("0.0");
      expect(await workbook.host.settings.read("answers")).toBe('{"price":5}');
    });

    const LISTS = planOf({
      id: "lists",
      name: "Lists",
      blocks: [block([["week"], ["week"], ["week"]])],
      validations: [
        { range: "A1", rule: { kind: "list", values: ["week", "month"] }, message: "week or …" },
        { range: "A2", rule: { kind: "list", values: ["week", "fortnight"] }, message: "of mine" },
      ],
    });
    const IN_CHINESE = {
      values: ["周", "月"],
      insteadOf: ["day", "week", "month"],
      message: "周或月",
    };

    test("a drop-down shows other words where it is the one that is meant, and only there", async () => {
      await workbook.host.apply(LISTS);
      const { host } = workbook;
      const words = () => ["A1", "A2", "A3"].map((cell) => workbook.cell("Lists", cell).choices);
      const before = words();
      expect(before).toEqual([["week", "month"], ["week", "fortnight"], undefined]);
      await host.revise({
        title: "Lists",
        sheets: [
          {
            name: "Lists",
            blocks: [{ at: "A1", cells: [["周"]] }],
            lists: ["A1", "A2", "A3"].map((cell) => ({ ...IN_CHINESE, cell })),
          },
        ],
        settings: {},
      });
      expect(words()).toEqual([["周", "月"], ["week", "fortnight"], undefined]);
      expect(workbook.cell("Lists", "A1")).toMatchObject({ value: "周", refusal: "周或月" });
      await host.undo!();
      expect(words()).toEqual(before);
      expect(workbook.cell("Lists", "A1")).toMatchObject({ value: "week", refusal: "week or …" });
    });

    const stretched = (by: number, more: Partial<Revision["sheets"][number]> = {}): Revision => ({
      title: "Prices",
      sheets: [{ name: "Page", stretch: { row: 2, by }, blocks: [], ...more }],
      settings: {},
    });
    /** Where everything of the page is that refers to its two prices. */
    const references = async () => {
      const { ranges } = await workbook.host.overview();
      const [{ series }] = workbook.charts("Page");
      const formula = (cell: string) => workbook.cell("Page", cell).formula;
      return {
        ranges,
        series: series.map(({ values, categories }) => [values, categories]),
        formula,
      };
    };

    test("rows come in the midst of a table, and all that refers to it follows", async () => {
      await workbook.type("Page", "F1", "=SUM(A2:A3)+SUM(Page!$A$3)+SUM(A:A)+A1+A9");
      await workbook.host.revise(
        stretched(2, {
          blocks: [
            {
              at: "A3",
              cells: [
                [6, { formula: "=A3*2" }],
                [8, null],
              ],
            },
          ],
        }),
      );
      await workbook.calculate();
      const { ranges, series, formula } = await references();
      expect(ranges).toEqual({ Price: "Page!A2", Prices: "Page!A1:B5" });
      expect(series).toEqual([["Page!B2:B5", "Page!A2:A5"]]);
      expect(formula("F1")).toBe("=SUM(A2:A5)+SUM(Page!$A$5)+SUM(A:A)+A1+A11");
      expect(formula("B7")).toBe("=SUM(B2:B5)");
      expect(await read("Page!A2:B7")).toEqual([
        [5, 10],
        [6, 12],
        [8, ""],
        [7, 14],
        ["", ""],
        ["", 36],
      ]);
      expect(workbook.cell("Page", "A3")).toMatchObject({
        format: "#,##0.00",
        fill: workbook.cell("Page", "A2").fill,
      });
    });

    test("rows that came are taken back in one step", async () => {
      await workbook.type("Page", "F1", "=SUM(A2:A3)");
      const before = await references();
      await workbook.host.revise(stretched(3, { blocks: [{ at: "A3", cells: [[6], [8], [9]] }] }));
      await workbook.host.undo!();
      await workbook.calculate();
      const after = await references();
      expect([after.ranges, after.series]).toEqual([before.ranges, before.series]);
      expect(after.formula("F1")).toBe("=SUM(A2:A3)");
      expect(await read("Page!A2:B5")).toEqual([
        [5, 10],
        [7, 14],
        ["", ""],
        ["", 24],
      ]);
      expect(workbook.cell("Page", "A2").note).toBe("What it costs.");
    });

    test("rows go, and come back with what stood in them", async () => {
      await workbook.host.revise(stretched(3, { blocks: [{ at: "A3", cells: [[6], [8], [9]] }] }));
      const shorter: Revision = {
        title: "Prices",
        sheets: [
          {
            name: "Page",
            stretch: { row: 5, by: -2 },
            blocks: [{ at: "A3", cells: [[1]] }],
            taken: [
              {
                at: "A4",
                cells: [
                  ["", ""],
                  ["", ""],
                ],
              },
            ],
          },
        ],
        settings: {},
      };
      await workbook.host.revise(shorter);
      await workbook.calculate();
      expect((await references()).ranges.Prices).toBe("Page!A1:B4");
      expect(await read("Page!A2:A5")).toEqual([[5], [1], [7], [""]]);
      await workbook.host.undo!();
      await workbook.calculate();
      expect((await references()).ranges.Prices).toBe("Page!A1:B6");
      expect(await read("Page!A2:A7")).toEqual([[5], [6], [8], [9], [7], [""]]);
    });

    test.each<[string, Revision, string]>([
      [
        "rows and a formula that is none",
        stretched(2, { blocks: [{ at: "A3", cells: [[{ formula: "=SUM(" }]] }] }),
        "Page!A3",
      ],
      [
        "a formula that is none",
        revision([{ at: "A2", cells: [[9], [{ formula: "=SUM(" }]] }]),
        "Page!A",
      ],
      [
        "a sheet that is gone",
        {
          ...revision([{ at: "A2", cells: [[9]] }]),
          sheets: [
            { name: "Page", blocks: [{ at: "A2", cells: [[9]] }] },
            { name: "Gone", blocks: [{ at: "A2", cells: [[9]] }] },
          ],
        },
        "",
      ],
    ])("or nothing is: %s", async (_what, asked, where) => {
      const before = JSON.stringify(workbook.state());
      await expect(workbook.host.revise(asked)).rejects.toThrow(where);
      expect(JSON.stringify(workbook.state())).toBe(before);
    });
  });
}
