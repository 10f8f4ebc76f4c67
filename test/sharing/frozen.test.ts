import { freeze, thaw } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { makePortable } from "../../src/sharing/portable";
import { repair } from "../../src/sharing/repair";
import { definitions } from "../support/portable";
import { MemoryWorkbook } from "../support/shared-workbook";

const library = portableLibrary(definitions);

const newWorkbook = () =>
  new MemoryWorkbook({
    sheets: {
      Model: {
        A1: { formula: "=CV.NPS(C1:C9)", shows: [[25]] },
        A2: { formula: "=A1*2", shows: [[50]] },
        D4: {
          formula: "=CV.RFM(X:X,Y:Y,Z:Z)",
          shows: [
            ["Ann", "555"],
            ["Bob", ""],
          ],
        },
        H1: { formula: "=ROWS(D4#)", shows: [[2]] },
      },
    },
    names: { scores: "=CV.NPS(Model!$C$1:$C$9)" },
  });

describe("a frozen workbook", () => {
  test("has values in the place of our formulas, and of no others", async () => {
    const workbook = newWorkbook();
    const { frozen, changed, left } = await freeze(workbook, library);
    expect(frozen.map(({ formula }) => formula)).toEqual([
      "=CV.NPS(C1:C9)",
      "=CV.RFM(X:X,Y:Y,Z:Z)",
    ]);
    expect(changed.map(({ formula }) => formula)).toEqual(["=ROWS(D4#)"]);
    expect(left).toMatchObject([{ place: { name: "scores" }, because: "no equivalent" }]);
    expect(workbook.state()).toMatchObject({
      sheets: {
        Model: { A1: 25, A2: "=A1*2", D4: "Ann", E4: "555", D5: "Bob", H1: "=ROWS(D4:E5)" },
      },
    });
  });

  test("thaws to what it was", async () => {
    const workbook = newWorkbook();
    const before = workbook.state();
    await freeze(workbook, library);
    expect((await thaw(workbook, library)).left).toEqual([]);
    expect(workbook.state()).toEqual(before);
  });

  test("thaws cell by cell", async () => {
    const workbook = newWorkbook();
    await freeze(workbook, library);
    const only = (cell: string) =>
      thaw(workbook, library, { which: (frozen) => frozen.cell === cell });
    await only("A1");
    expect(workbook.state()).toMatchObject({
      sheets: { Model: { A1: "=CV.NPS(C1:C9)", D4: "Ann", H1: "=ROWS(D4:E5)" } },
    });
    await only("D4");
    expect(workbook.state()).toMatchObject({
      sheets: { Model: { D4: "=CV.RFM(X:X,Y:Y,Z:Z)", H1: "=ROWS(D4#)" } },
      settings: {},
    });
  });

  test("keeps what has been changed since, unless that may go", async () => {
    const workbook = newWorkbook();
    await freeze(workbook, library);
    workbook.put({ sheet: "Model", cell: "E5" }, { formula: "=NOW()" });
    expect((await thaw(workbook, library)).left).toMatchObject([
      { formula: "=CV.RFM(X:X,Y:Y,Z:Z)", because: "changed since" },
    ]);
    expect((await thaw(workbook, library, { overChanges: true })).left).toEqual([]);
    expect(workbook.state()).toMatchObject({ settings: {} });
  });

  test("whose sheet is gone keeps the formula in mind", async () => {
    const workbook = newWorkbook();
    await freeze(workbook, library);
    workbook.sheets.delete("Model");
    workbook.sheets.set("Other", new Map());
    const { left } = await thaw(workbook, library);
    expect(left.map(({ because }) => because)).toEqual(["changed since", "changed since"]);
    expect(workbook.kept.size).toBe(1);
  });

  test("can be a portable one, for Excel without LAMBDA", async () => {
    const workbook = newWorkbook();
    await makePortable(workbook, library, (formula) => formula);
    const { frozen } = await freeze(workbook, library);
    expect(frozen.map(({ formula }) => formula)).toContain("=CVX_NPS(C1:C9)");
    expect([...workbook.names.keys()]).toContain("CVX_NPS");
  });
});

test.each([
  "Loading…",
  "Loading...",
  "#BUSY!",
  "#GETTING_DATA",
  "#PYTHON!",
  "#CALC!",
  "#N/A",
  "#REF!",
])("X6 – a cell that shows %s is not frozen", async (shown) => {
  const workbook = new MemoryWorkbook({
    sheets: { A: { A1: { formula: "=CV.RFM(C:C,D:D,E:E)", shows: [["Ann", shown]] } } },
  });
  const { left } = await freeze(workbook, library);
  expect(left).toMatchObject([{ because: "no result" }]);
  expect(workbook.state()).toMatchObject({ sheets: { A: { A1: "=CV.RFM(C:C,D:D,E:E)" } } });
});

describe("X3 – repair enters again", () => {
  test("what shows #NAME?, and what stands under a name for files", async () => {
    const workbook = new MemoryWorkbook({
      sheets: {
        A: {
          A1: { formula: "=CV.NPS(C1:C9)", shows: [["#NAME?"]] },
          A2: { formula: "=_xldudf_CV_RFM_SEGMENT(_xlfn.SINGLE(B1),2,_xldudf_CV_NPS(C1:C9))" },
          A3: { formula: "=_xlfn._xldudf_CV_RFM.SEGMENT(1,2,3)" },
          A4: { formula: "=_xlfn.CV.NPS(C1:C9)" },
          A5: { formula: "=CV.NPS(C1:C9)", shows: [[3]] },
          A6: { formula: "=NOSUCH(C1:C9)", shows: [["#NAME?"]] },
          A7: { formula: "=_xldudf_OTHER_NPS(C1:C9)", shows: [["#NAME?"]] },
          A8: { formula: '="_xldudf_CV_NPS("&1', shows: [["#NAME?"]] },
          A9: { formula: "='C:\\x\\FUNCRES.XLAM'!_xldudf_CV_VALUE(C1:F1,G1:K1)" },
          A10: { formula: "=1+Other.xla!_xldudf_CV_NPS(C1:C9)*2" },
          A11: { formula: "=SUM(@CV.NPS(C1:C9),@A1)" },
          A12: { formula: "=_xldudf_CV_RFM_SEGMENT(1,2,3)" },
          A13: { formula: "='C:\\x\\Tools.xlam'!CV_VALUE(C1)" },
          A14: { formula: "=@'C:\\it''s\\FUNCRES.XLAM'!_xldudf_CV_NPS(C1:C9)" },
        },
      },
      names: { nps: "=_xldudf_CV_NPS(A!$C$1:$C$9)" },
    });
    const { changed, left } = await repair(workbook, library);
    expect(left).toEqual([]);
    expect(changed).toHaveLength(10);
    expect(workbook.state()).toMatchObject({
      sheets: {
        A: {
          A1: "=CV.NPS(C1:C9)",
          A2: "=CV.RFM.SEGMENT(_xlfn.SINGLE(B1),2,CV.NPS(C1:C9))",
          A3: "=CV.RFM.SEGMENT(1,2,3)",
          A4: "=CV.NPS(C1:C9)",
          A6: "=NOSUCH(C1:C9)",
          A7: "=_xldudf_OTHER_NPS(C1:C9)",
          A9: "=CV.VALUE(C1:F1,G1:K1)",
          A10: "=1+CV.NPS(C1:C9)*2",
          A11: "=SUM(CV.NPS(C1:C9),@A1)",
          A12: "=CV.RFM.SEGMENT(1,2,3)",
          A13: "='C:\\x\\Tools.xlam'!CV_VALUE(C1)", // a function of the user's own
          A14: "=CV.NPS(C1:C9)",
        },
      },
      names: { nps: "=CV.NPS(A!$C$1:$C$9)" },
    });
  });

  test("nothing on protected sheets, and says so", async () => {
    const sheets = { A: { A1: { formula: "=CV.NPS(C1:C9)", shows: [["#NAME?"]] } } };
    const workbook = new MemoryWorkbook({ sheets, protectedSheets: ["A"] });
    expect((await repair(workbook, library)).left).toMatchObject([{ because: "protected" }]);
  });
});

test("a memory that a newer version has left is not overwritten", async () => {
  const workbook = newWorkbook();
  workbook.kept.set("customer-value-sharing", '{"version":99}');
  await expect(freeze(workbook, library)).rejects.toThrow("use a newer one");
  expect(workbook.kept.get("customer-value-sharing")).toBe('{"version":99}');
});
