/** The part of the contract about what an insertion must not do: touch what is there, or leave half of itself. */
import type { HostError } from "../../../src/hosts/host";
import type { Plan, SheetPlan } from "../../../src/models/plan";
import { block, fullPlan } from "./plans";
import type { TestedWorkbook } from "./workbook";

export function describeInsertions(newWorkbook: () => TestedWorkbook): void {
  let workbook: TestedWorkbook;
  const read = (address: string) => workbook.host.read(address);
  const first = async (address: string) => (await workbook.host.read(address))[0][0];

  describe("what is there already", () => {
    beforeEach(() => {
      workbook = newWorkbook();
    });

    test("stays, and what is new takes free names", async () => {
      await workbook.host.apply(fullPlan);
      await workbook.calculate();
      await workbook.type("Page", "A2", "6");
      const { names } = await workbook.host.apply({ ...fullPlan, settings: { answers: "new" } });
      await workbook.calculate();
      expect(names).toEqual({ page: "Page (2)", price: "Price_2", prices: "Prices_2" });
      expect(workbook.sheets()).toEqual(["Sheet1", "Page", "Page (2)"]);
      expect(await read("Page!A2:B2")).toEqual([[6, 12]]);
      expect(await read("'Page (2)'!A2:B2")).toEqual([[5, 10]]);
      expect(await first("Price")).toBe(6);
      expect(await first("Price_2")).toBe(5);
      expect((await workbook.host.describe("Prices"))?.address).toBe("Page!A1:B3");
      expect((await workbook.host.describe("prices_2"))?.address).toBe("'Page (2)'!A1:B3");
      expect(await workbook.host.settings.read("answers")).toBe('{"price":5}');
      expect(await workbook.host.settings.read("answers 2")).toBe("new");
    });

    test("goes with what is taken back, and nothing else", async () => {
      const { undo } = workbook.host;
      await workbook.type("Sheet1", "B2", "kept");
      await workbook.host.apply(fullPlan);
      await undo!();
      expect(workbook.sheets()).toEqual(["Sheet1"]);
      expect(await first("Sheet1!B2")).toBe("kept");
      for (const name of ["Price", "Prices"])
        expect(await workbook.host.describe(name)).toBeUndefined();
      expect(await workbook.host.settings.read("answers")).toBeUndefined();
    });

    test("cannot be taken back when nothing was done", async () => {
      await expect(workbook.host.undo!()).rejects.toThrow("there is nothing to take back");
    });
  });

  describe("all or nothing", () => {
    const bad = (parts: Partial<SheetPlan>): Plan => ({
      ...fullPlan,
      sheets: [...fullPlan.sheets, { id: "bad", name: "Bad", blocks: [], ...parts }],
    });
    const failures: [what: string, plan: Plan, where: string][] = [
      ["a formula that is none", bad({ blocks: [block([[{ formula: "=SUM(" }]])] }), "Bad!A1"],
      ["a formula without =", bad({ blocks: [block([[{ formula: "SUM(A1)" }]])] }), "Bad!A1"],
      ["a number that is none", bad({ blocks: [block([[NaN]])] }), "Bad!A1"],
      ["rows of different length", bad({ blocks: [block([[1, 2], [3]])] }), "Bad"],
      ["a note nowhere", bad({ notes: [{ cell: "nowhere", text: "" }] }), "Bad!nowhere"],
      [
        "a name nowhere",
        { ...fullPlan, names: [{ id: "price", name: "Price", sheet: "page", range: "?" }] },
        "Page!?",
      ],
      [
        "tables that overlap",
        bad({
          tables: [
            { id: "one", name: "One", range: "A1:B3" },
            { id: "two", name: "Two", range: "B2:C4" },
          ],
        }),
        "Bad!B2:C4",
      ],
      [
        "a chart of nothing",
        bad({ charts: [{ ...fullPlan.sheets[0].charts![0], at: "nowhere" }] }),
        "Bad!nowhere",
      ],
      [
        "a reference to what is not in the plan",
        bad({ blocks: [block([[{ formula: "={{missing}}" }]])] }),
        "missing",
      ],
    ];
    test.each(failures)("%s leaves the workbook as it was", async (_what, plan, where) => {
      workbook = newWorkbook();
      await workbook.type("Sheet1", "A1", "=ROWS(B1:B9)");
      const before = JSON.stringify(workbook.state());
      const error: HostError = await workbook.host.apply(plan).then(
        () => {
          throw new Error("the plan was applied");
        },
        (reason) => reason,
      );
      expect(error.name).toBe("HostError");
      expect(error.message).toContain(where);
      expect(JSON.stringify(workbook.state())).toBe(before);
      expect(await first("Sheet1!A1")).toBe(9);
      await workbook.host.apply(fullPlan);
      expect(workbook.sheets()).toEqual(["Sheet1", "Page"]);
    });
  });
}
