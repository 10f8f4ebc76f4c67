/** The part of the contract about changes of sheets that exist. */
import type { Revision } from "../../../src/hosts/host";
import { fullPlan } from "./plans";
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
      expect(await workbook.host.setting("answers")).toBe('{"price":6}');
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
      expect(await workbook.host.setting("answers")).toBe('{"price":5}');
    });

    test.each<[string, Revision, string]>([
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
