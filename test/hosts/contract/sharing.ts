/** Formulas that give way to their values and return, or are entered again: the same in every host that lists them. */
import { freeze, thaw } from "../../../src/sharing/frozen";
import { portableLibrary } from "../../../src/sharing/library";
import { repair } from "../../../src/sharing/repair";
import type { SharedWorkbook } from "../../../src/hosts/shared-workbook";
import { texts } from "../../../src/locales";
import { pagesOfValues } from "../../../src/locales/pages-of-values";
import { softwareCustomer } from "../../../src/models/software-customer";
import { definitions } from "../../support/portable";
import type { TestedWorkbook } from "./workbook";

const library = portableLibrary(definitions);

const LEDGER = [
  ["007", "2025-01-10", 30],
  ["Bob", "2025-01-20", 80],
  ["007", "2025-01-31", 50],
];

export function describeSharing(newWorkbook: () => TestedWorkbook): void {
  describe("sharing", () => {
    let workbook: TestedWorkbook;
    let sharing: SharedWorkbook;

    beforeEach(() => {
      workbook = newWorkbook();
      sharing = workbook.host.sharing!;
    });

    /** A ledger in A1:C3 of a new sheet, its RFM at E1, and the number of its rows at E9. */
    async function withTable(): Promise<string> {
      const { names } = await workbook.host.apply({
        title: "Orders",
        names: [],
        sheets: [
          {
            id: "orders",
            name: "My orders",
            blocks: [
              { at: "A1", cells: LEDGER },
              { at: "E1", cells: [[{ formula: "=CV.RFM(A1:A3,B1:B3,C1:C3,,,,FALSE)" }]] },
              { at: "E9", cells: [[{ formula: "=COUNTA(E1:E2)" }]] },
            ],
            notes: [{ cell: "E1", text: "By Ann" }],
          },
        ],
      });
      await workbook.calculate();
      return names.orders;
    }

    test("lists formulas with what they show, spills included, and notes", async () => {
      const sheet = await withTable();
      const { formulas, notes, sheets } = await sharing.contents();
      expect(sheets).toContainEqual({ name: sheet, isProtected: false });
      expect(notes).toEqual([{ sheet, cell: "E1", text: "By Ann" }]);
      expect(formulas.map(({ place, formula }) => [place, formula])).toEqual([
        [{ kind: "cell", sheet, cell: "E1" }, "=CV.RFM(A1:A3,B1:B3,C1:C3,,,,FALSE)"],
        [{ kind: "cell", sheet, cell: "E9" }, "=COUNTA(E1:E2)"],
      ]);
      const [{ values }] = formulas;
      expect(values!.map((row) => row.length)).toEqual([11, 11]);
      expect(values!.map(([id]) => id)).toEqual(["007", "Bob"]);
    });

    test("a frozen table is its values, text stays text, and thaws to what it was", async () => {
      const sheet = await withTable();
      const before = await sharing.contents();
      expect((await freeze(sharing, library)).left).toEqual([]);
      expect(workbook.cell(sheet, "E1")).toMatchObject({ value: "007", note: "By Ann" });
      expect(workbook.cell(sheet, "E1").formula).toBeUndefined();
      expect(workbook.cell(sheet, "M1").value).toBe("442"); // the score: text
      await workbook.calculate();
      expect(workbook.cell(sheet, "E9").value).toBe(2);

      expect((await thaw(sharing, library)).left).toEqual([]);
      await workbook.calculate();
      expect(await sharing.contents()).toEqual(before);
    });

    test("a frozen cell that was overwritten keeps what it holds", async () => {
      const sheet = await withTable();
      await freeze(sharing, library);
      await workbook.type(sheet, "F2", "999");
      expect((await thaw(sharing, library)).left).toMatchObject([{ because: "changed since" }]);
      expect(workbook.cell(sheet, "F2").value).toBe(999);
      expect((await thaw(sharing, library, { overChanges: true })).left).toEqual([]);
      await workbook.calculate();
      expect(workbook.cell(sheet, "F2").value).toBe(45677);
    });

    test("the software customer frozen shows 8306, and thawed computes it", async () => {
      const { names } = await workbook.host.apply(softwareCustomer("en").plan({}));
      await workbook.calculate();
      const before = await sharing.contents();
      const { frozen, left } = await freeze(sharing, library);
      expect(left).toEqual([]);
      expect(frozen).toHaveLength(4);
      await workbook.calculate();
      expect(workbook.cell(names.page, "J31").value).toBe(8306);
      await thaw(sharing, library);
      await workbook.calculate();
      expect(await sharing.contents()).toEqual(before);
      await workbook.type(names.page, "B25", "595");
      expect(workbook.cell(names.page, "J31").value).toBe(8806);
    });

    test("X8 – the page of a frozen model says of which day its values are, until they are formulas again", async () => {
      const { names } = await workbook.host.apply(softwareCustomer("zh-TW").plan({}));
      await workbook.calculate();
      const { page } = names;
      const subtitle = workbook.cell(page, "A2").value;
      const { coloursText, followsNoMore } = texts("zh-TW").models.about;
      const sheetTexts = async () => (await workbook.host.read(`'${page}'!B1:B60`)).flat();
      const row = (await sheetTexts()).indexOf(coloursText);
      expect(row).toBeGreaterThan(0);

      const today = new Date(2026, 10, 28);
      await freeze(sharing, library, { pages: pagesOfValues(), today });
      expect(workbook.cell(page, "A2").value).toBe(
        "2026年11月28日的數值：在此修改，只有部分結果隨之變動。",
      );
      expect((await sheetTexts())[row]).toBe(followsNoMore(today));
      // the price is changed, the lifetime value cannot follow
      await workbook.type(page, "B25", "600");
      await workbook.calculate();
      expect(workbook.cell(page, "J31").value).toBe(8306);

      expect((await thaw(sharing, library)).left).toEqual([]);
      await workbook.calculate();
      expect(workbook.cell(page, "A2").value).toBe(subtitle);
      expect(await sheetTexts()).toContain(coloursText);
      expect(await sharing.settings.read("customer-value-sharing")).toBeUndefined();
      expect(workbook.cell(page, "J31").value).toBe(8831);
    });

    test("formulas under a name for files are entered again", async () => {
      const sheet = await withTable();
      const place = { kind: "cell" as const, sheet, cell: "E9" };
      const formula = "=_xldudf_CV_RFM_SEGMENT(J1,K1,L1)";
      expect(await sharing.change([{ kind: "formula", place, formula }])).toEqual([]);
      expect((await repair(sharing, library)).changed).toMatchObject([{ place: { cell: "E9" } }]);
      await workbook.calculate();
      expect(workbook.cell(sheet, "E9")).toMatchObject({
        formula: "=CV.RFM.SEGMENT(J1,K1,L1)",
        value: workbook.cell(sheet, "N1").value,
      });
    });
  });
}
