/** The part of the contract about ranges and the user at work in them. */
import { HostError } from "../../../src/hosts/host";
import { block, fullPlan } from "./plans";
import type { TestedWorkbook } from "./workbook";

export function describeRanges(newWorkbook: () => TestedWorkbook): void {
  let workbook: TestedWorkbook;
  const read = (address: string) => workbook.host.read(address);
  const first = async (address: string) => (await workbook.host.read(address))[0][0];

  describe("ranges", () => {
    beforeEach(async () => {
      workbook = newWorkbook();
      await workbook.host.apply({
        title: "Orders",
        names: [{ id: "amounts", name: "Amounts", sheet: "orders", range: "B1:B3" }],
        sheets: [
          {
            id: "orders",
            name: "My orders",
            blocks: [
              block([
                ["Customer", "Amount"],
                ["007", 5],
                ["Ann", 6],
              ]),
              block([[5]], { at: "B2", format: "[$€]#,##0.00" }),
              block([["far"]], { at: "E9" }),
            ],
            tables: [{ id: "table", name: "OrderTable", range: "A1:B3" }],
          },
        ],
      });
    });

    test.each([
      ["'My orders'!A1:B3", "'My orders'!A1:B3"],
      ["='My orders'!A1", "'My orders'!A1"],
      ["'my orders'!$A$1:$B$2", "'My orders'!A1:B2"],
      ["'My orders'!A:B", "'My orders'!A1:B9"],
      ["'My orders'!2:3", "'My orders'!A2:E3"],
      ["'My orders'!A2:Z50", "'My orders'!A2:E9"],
      ["'My orders'!G5:H9", "'My orders'!G5"],
      ["A2", "'My orders'!A2"],
      ["amounts", "'My orders'!B1:B3"],
      ["ordertable", "'My orders'!A1:B3"],
      ["Sheet1!A:A", "Sheet1!A1"],
      ["Missing!A1", undefined],
      ["Sheet1!nonsense", undefined],
      ["missing", undefined],
      ["not a name", undefined],
      ["", undefined],
    ])("describe(%j) is %j", async (address, described) => {
      expect((await workbook.host.describe(address))?.address).toBe(described);
    });

    test("reading gives the cells asked for, whole columns down to the last row in use", async () => {
      expect(await read("'My orders'!B2:B5")).toEqual([[5], [6], [""], [""]]);
      expect(await read("'My orders'!A:A")).toHaveLength(9);
      expect(await read("Amounts")).toEqual([["Amount"], [5], [6]]);
      expect(await read("OrderTable")).toEqual([
        ["Customer", "Amount"],
        ["007", 5],
        ["Ann", 6],
      ]);
      await expect(read("nothing")).rejects.toThrow("there is no range 'nothing'");
    });

    test("number formats are those of Excel in English", async () => {
      const { formats } = workbook.host;
      if (!formats) return;
      expect(await formats("'My orders'!A2:B3")).toEqual([
        ["General", "[$€]#,##0.00"],
        ["General", "General"],
      ]);
      expect(await formats("'My orders'!B:B")).toHaveLength(9);
      await expect(formats("nothing")).rejects.toThrow("there is no range 'nothing'");
    });

    test("a range that is shown is selected, on whatever sheet it is", async () => {
      await workbook.host.show("'My orders'!A2:B3");
      expect((await workbook.host.selection())?.address).toBe("'My orders'!A2:B3");
      await workbook.host.show("Sheet1!B2");
      expect((await workbook.host.selection())?.address).toBe("Sheet1!B2");
      await expect(workbook.host.show("'No such sheet'!A1")).rejects.toThrow(HostError);
    });

    test("the block around the active cell is found", async () => {
      workbook.select("My orders", "B2");
      expect(await workbook.host.region!()).toEqual({
        address: "'My orders'!A1:B3",
        sheet: "My orders",
        rows: 3,
        columns: 2,
      });
      workbook.select("My orders", "G20");
      expect(await workbook.host.region!()).toBeUndefined();
    });
  });

  describe("the user at work", () => {
    beforeEach(async () => {
      workbook = newWorkbook();
      await workbook.host.apply(fullPlan);
      await workbook.calculate();
    });

    test("what is selected is known, cut to what is in use", async () => {
      workbook.select("Page", "A1:C99");
      expect(await workbook.host.selection()).toEqual({
        address: "Page!A1:B5",
        sheet: "Page",
        rows: 5,
        columns: 2,
      });
      workbook.select("Page", "A1", "B5");
      expect(await workbook.host.selection()).toBeUndefined();
    });

    test("a change of the selection is told until nobody listens", async () => {
      const told: string[] = [];
      const stop = workbook.host.onSelectionChange(({ address }) => told.push(address));
      await settled();
      workbook.select("Page", "B2");
      await settled();
      workbook.select("Page", "A1:C9");
      await settled();
      stop();
      await settled();
      workbook.select("Page", "A3");
      await settled();
      expect(told).toEqual(["Page!B2", "Page!A1:B5"]);
    });

    test("text is entered as if typed", async () => {
      workbook.select("Page", "D1");
      await workbook.host.enter("=SEQUENCE(2)");
      await workbook.calculate();
      expect(await read("Page!D1:D2")).toEqual([[1], [2]]);
      workbook.select("Page", "E1");
      await workbook.host.enter("word");
      expect(await first("Page!E1")).toBe("word");
      await workbook.host.enter("12.5");
      expect(await first("Page!E1")).toBe(12.5);
    });

    test("a setting nobody made is undefined", async () => {
      expect(await workbook.host.settings.read("toString")).toBeUndefined();
    });
  });
}

/** Events take their time. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
