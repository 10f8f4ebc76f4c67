/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { accessIn, declarationOf } from "./api";
import { formatArea, parseArea } from "./address";
import { entered } from "./cells";
import { Executor } from "./execute";
import { type Program, failAt } from "./program";
import { ACTION, PATH, type RequestBody } from "./protocol";
import { startExcel } from "./start";
import { Workbook } from "./workbook";

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});
beforeEach(() => program.reset());

/** Code of the error that office.js throws. */
const codeOf = (batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
    await context.sync();
    return "none";
  }).catch((error) => error.code as string);

describe("the genuine office.js, talking to the emulated workbook", () => {
  test("is the release we pinned, in Excel on Windows", () => {
    expect(Office.context.platform).toBe("PC");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  });

  test("writes and reads", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("New").getRange("B2:C3");
      range.values = [
        [1, "'2"],
        [true, ""],
      ];
      range.load("values,address");
      await context.sync();
      return [range.address, ...range.values];
    });
    expect(values).toEqual(["New!B2:C3", [1, "2"], [true, ""]]);
  });

  test("tells null objects from others", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [there, missing] = ["sheet1", "Sheet2"].map((name) =>
        worksheets.getItemOrNullObject(name),
      );
      await context.sync();
      return [there.isNullObject, missing.isNullObject];
    });
    expect(found).toEqual([false, true]);
  });

  test("splits tables of over 1,500 cells, whose size is still checked", async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => [i]);
    expect(await codeOf((sheet) => (sheet.getRange("A1:A2000").values = rows))).toBe("none");
    expect(program.workbook.worksheets.items[0].cells.get(1_999, 0)).toEqual({ value: 1_999 });
    expect(await codeOf((sheet) => (sheet.getRange("A1:A1999").values = rows))).toBe(
      "InvalidArgument",
    );
  });

  test.each<[string, string, Parameters<typeof codeOf>[0]]>([
    ["what was not loaded", "PropertyNotLoaded", (sheet) => void sheet.getRange("A1").values],
    ["a member the emulation lacks", "ApiNotFound", (sheet) => sheet.copy()],
    ["a missing sheet", "ItemNotFound", (_, { worksheets }) => worksheets.getItem("No").activate()],
    ["no address", "InvalidArgument", (sheet) => sheet.getRange("A0").select()],
    ["too few values", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
    [
      "values for a whole column",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A:A").values = [[1]]),
    ],
    ["no formula", "InvalidArgument", (sheet) => (sheet.getRange("A1").formulas = [["=SUM("]])],
    [
      "an unknown sheet",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").formulas = [["=No!A1"]]),
    ],
    ["a bad sheet name", "InvalidArgument", (sheet) => (sheet.name = "a/b")],
    [
      "a sheet name twice",
      "ItemAlreadyExists",
      (_, { worksheets }) => void worksheets.add("SHEET1"),
    ],
    [
      "a bad name",
      "InvalidArgument",
      (sheet, { names }) => void names.add("Q1", sheet.getRange("A1")),
    ],
    [
      "a name twice",
      "ItemAlreadyExists",
      (sheet, { names }) => {
        names.add("price", sheet.getRange("A1"));
        sheet.tables.add("C1:D2", true).name = "Price";
      },
    ],
    [
      "no colour",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").format.fill.color = "red-ish"),
    ],
    [
      "a border inside one cell",
      "InvalidArgument",
      (sheet) =>
        (sheet.getRange("A1").format.borders.getItem("InsideVertical").style = "Continuous"),
    ],
    [
      "no chart",
      "InvalidArgument",
      (sheet) => void sheet.charts.add("Pie" as "Line", sheet.getRange("A1")),
    ],
    [
      "the second axis of a chart that has none",
      "InvalidArgument",
      (sheet) =>
        (sheet.charts
          .add("Line", sheet.getRange("A1"))
          .axes.getItem("Value", "Secondary").title.text = "?"),
    ],
    ["deleting the last sheet", "InvalidOperation", (sheet) => sheet.delete()],
  ])("refuses %s: %s", async (_what, code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test("refuses requests and answers over 5 MB", async () => {
    const long = "x".repeat(30_000);
    const rows = Array.from({ length: 200 }, () => [long]);
    expect(await codeOf((sheet) => (sheet.getRange("A1:A200").values = rows))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    program.workbook.worksheets.items[0].getRange("A1:A200").values = rows;
    expect(await codeOf((sheet) => void sheet.getRange("A1:A200").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  test("fails where it is told to, and what came before stays", async () => {
    program.intervene = failAt(5);
    expect(await codeOf((_, { worksheets }) => ["a", "b"].forEach((n) => worksheets.add(n)))).toBe(
      "GeneralException",
    );
    expect(program.workbook.worksheets.count).toBe(2);
    expect(program.requests).toBe(1);
  });
});

describe("requirement sets", () => {
  const freezing: RequestBody = {
    Actions: [
      {
        Id: 1,
        ActionType: ACTION.call,
        Name: "FreezeRows",
        ObjectPathId: 4,
        ArgumentInfo: { Arguments: [1] },
      },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: PATH.root, Name: "" },
      2: { Id: 2, ObjectPathType: PATH.property, Name: "Worksheets", ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: PATH.item,
        Name: "",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["Sheet1"] },
      },
      4: { Id: 4, ObjectPathType: PATH.property, Name: "FreezePanes", ParentObjectPathId: 3 },
    },
  };
  test.each([
    ["1.6", "ApiNotFound"],
    ["1.7", undefined],
    ["1.12", undefined],
  ])("in ExcelApi %s panes freeze with error %s", (version, code) => {
    const executor = new Executor(new Workbook(), {}, accessIn({ ExcelApi: version }));
    expect(executor.execute(freezing, () => {}).Error?.Code).toBe(code);
  });

  test.each([
    ["Range", "rowCount", { set: "ExcelApi 1.1", readonly: true }],
    ["Worksheet", "showGridlines", { set: "ExcelApi 1.8", readonly: false }],
    ["Workbook", "notes", { set: "ExcelApi 1.18", readonly: true }],
    ["ChartSeries", "setXAxisValues", { set: "ExcelApi 1.7", readonly: false }],
    ["Range", "nonsense", undefined],
  ])("Microsoft declares %s.%s as %j", (className, member, declaration) => {
    expect(declarationOf(className, member)).toEqual(declaration);
  });
});

describe("what is entered", () => {
  const surroundings = {
    hasSheet: (name: string) => name === "My sheet",
    hasName: (name: string) => name === "price",
  };

  test.each([
    ["=price*2", { value: 0, formula: "=price*2" }],
    ["=unknown*2", { value: "#NAME?", formula: "=unknown*2" }],
    ["='My sheet'!A1", { value: 0, formula: "='My sheet'!A1" }],
    ["+1+1", { value: 0, formula: "=+1+1" }],
    ["@SUM(1)", { value: 0, formula: "=@SUM(1)" }],
    ["-12", { value: -12 }],
    ["007", { value: 7 }],
    ["$1,250", { value: 1250 }],
    ["true", { value: true }],
    ["word", { value: "word" }],
    ["", undefined],
    ["'=1", { value: "=1" }],
    ["'007", { value: "007" }],
    [3, { value: 3 }],
  ])("%j becomes %j", (input, cell) => {
    expect(entered(input, false, surroundings)).toEqual(cell);
  });

  test.each(["May 1", "1/2", "2025-01-31", "12:30", "5月1日"])("%s becomes a date", (text) => {
    expect(typeof entered(text, false, surroundings)?.value).toBe("number");
  });

  test.each(["=1", "007", "'quoted"])("%s stays as it is in a cell formatted as text", (text) => {
    expect(entered(text, true, surroundings)).toEqual({ value: text });
  });
});

test.each(["A1", "B4:D9", "A:C", "2:5", "XFD1048576"])(
  "the address %s is read and written",
  (address) => {
    expect(formatArea(parseArea(address))).toBe(address);
  },
);

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "nonsense", "R1C1"])(
  "%j is not an address",
  (address) => expect(() => parseArea(address)).toThrow("is not an address"),
);

describe("a snapshot", () => {
  test("is restored as often as one likes, whatever has become of the workbook since", async () => {
    const { workbook } = program;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Price", "=A1"],
      [5, "'007"],
    ];
    workbook.names.add("price", sheet.getRange("A2"));
    workbook.notes.add(sheet.getRange("A2"), "in euros");
    const snapshot = program.snapshot();
    for (const note of ["in dollars", "in pounds"]) {
      program.restore(snapshot);
      const [restored] = program.workbook.worksheets.items;
      expect(restored.workbook).toBe(program.workbook);
      expect(await codeOf((page) => void (page.getRange("A2").values = [[6]]))).toBe("none");
      program.workbook.notes.items[0].content = note;
      restored.name = "Page";
      expect(program.workbook.names.getItem("price").english).toBe("=Page!$A$2");
      expect(restored.cells.get(1, 0)).toEqual({ value: 6 });
      expect(restored.cells.get(0, 1)).toEqual({ value: 0, formula: "=A1" });
    }
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(sheet.cells.get(1, 0)).toEqual({ value: 5 });
    expect(workbook.notes.items[0].content).toBe("in euros");
  });
});
