/**
 * That the emulated Excel is as unkind as it is told to be.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { ErrorCell, arriving } from "./arguments";
import { inGerman } from "./local";
import type { Program } from "./program";
import { LARGEST_MESSAGE } from "./protocol";
import { startExcel } from "./start";
import { KIND, type Unkindness, WORST } from "./unkindness";

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});
beforeEach(() => program.reset(WORST));

type Batch = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

/** Code of the error that office.js throws. */
const codeOf = (batch: Batch, options: Excel.RunOptions = {}): Promise<string> =>
  Excel.run(options, async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
    await context.sync();
    return "none";
  }).catch((error) => error.code as string);

describe("undo groups", () => {
  const GROUP = { mergeUndoGroup: true };
  const refusing = (refused: Partial<Unkindness["undoGroups"]>) =>
    program.reset({ ...KIND, undoGroups: { ...KIND.undoGroups, ...refused } });
  const value: Batch = (sheet) => (sheet.getRange("A1").values = [[1]]);
  const square = (side: number) => Array.from({ length: side }, () => Array(side).fill("=RAND()"));

  test.each<[string, string, Batch]>([
    ["naming a sheet", "UndoNotSupported", (sheet) => (sheet.name = "other")],
    ["deleting one", "UndoNotSupported", (_, { worksheets }) => worksheets.add().delete()],
    ["adding one", "none", (_, { worksheets }) => void worksheets.add()],
    ["a value", "none", value],
    ["a setting", "none", (_, { settings }) => void settings.add("key", "value")],
  ])("what Microsoft lists: %s gives %s", async (_what, code, batch) => {
    refusing({ listed: true });
    expect(await codeOf(batch, GROUP)).toBe(code);
    expect(await codeOf(batch)).toBe("none");
  });

  test.each([
    [39, "none"],
    [40, "UndoNotSupported"],
  ])("%d × as many formulas: %s", async (side, code) => {
    refusing({ manyFormulas: true });
    const formulas: Batch = (sheet) =>
      (sheet.getRangeByIndexes(0, 0, side, side).formulas = square(side));
    expect(await codeOf(formulas, GROUP)).toBe(code);
    expect(await codeOf(formulas)).toBe("none");
  });

  test("a write that waits for cells being edited", async () => {
    refusing({ writes: true });
    expect(await codeOf(value, GROUP)).toBe("none");
    expect(await codeOf(value, { ...GROUP, delayForCellEdit: true })).toBe("GeneralException");
  });

  test("the third in a row", async () => {
    refusing({ threeInARow: true });
    const codes = [];
    for (let i = 0; i < 3; i++) codes.push(await codeOf(value, GROUP));
    expect(codes).toEqual(["none", "none", "GeneralException"]);
    expect(await codeOf(value)).toBe("none");
    expect(await codeOf(value, GROUP)).toBe("none");
  });
});

test("three objects a formula are 1.0 to 1.6 KB of a request, so that 5,000 formulas are too many", async () => {
  const ask = (count: number) =>
    codeOf((sheet) => {
      for (let row = 0; row < count; row++) {
        const cell = sheet.getCell(row, 0);
        cell.load("address");
        cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
        cell.getSpillParentOrNullObject().load("address");
      }
    });
  expect(await ask(1_000)).toBe("none");
  expect(program.largestRequest).toBeGreaterThan(1_000_000);
  expect(program.largestRequest).toBeLessThan(1_600_000);
  expect(await ask(5_000)).toBe("RequestPayloadSizeLimitExceeded");
  expect(program.largestRequest).toBeGreaterThan(LARGEST_MESSAGE);
});

test.each([
  [[1_100_000], ["InvalidArgument"]],
  [
    [900_000, 900_000, 900_000, 100_000],
    ["none", "none", "InvalidArgument", "none"],
  ],
])("settings of %j: %j", async (sizes, codes) => {
  const answers = [];
  for (const [i, size] of sizes.entries())
    answers.push(await codeOf((_, { settings }) => void settings.add(`${i}`, "x".repeat(size))));
  expect(answers).toEqual(codes);
});

test.each([
  ["=IF(SUM(A1:A3,1.5)>2,TRUE,{1,2;3,4})", "=WENN(SUMME(A1:A3;1,5)>2;WAHR;{1.2;3.4})"],
  ["='My, sheet'!$A$1", "='My, sheet'!$A$1"],
  ["=CV.NPS(A1:A3)", "=CV.NPS(A1:A3)"],
])("%s is %s in German", (english, german) => {
  expect(inGerman(english)).toBe(german);
});

test("a name's formula is read in German and written in English", async () => {
  const read = await Excel.run(async (context) => {
    const item = context.workbook.names.add("total", "=SUM(Sheet1!$A$1,2)");
    item.load("formula");
    await context.sync();
    return item.formula;
  });
  expect(read).toBe("=SUMME(Sheet1!$A$1;2)");
  expect(program.workbook.names.items[0].english).toBe("=SUM(Sheet1!$A$1,2)");
});

describe("protection", () => {
  test.each<[string, Batch]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formats", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["clearing", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["charts", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1"))],
  ])("of a sheet refuses %s, reading goes on", async (_what, batch) => {
    program.workbook.worksheets.items[0].protection.protected = true;
    expect(await codeOf(batch)).toBe("AccessDenied");
    expect(await codeOf((sheet) => void sheet.getRange("A1").load("values"))).toBe("none");
  });

  test.each<[string, Batch]>([
    ["adding", (_, { worksheets }) => void worksheets.add("new")],
    ["naming", (sheet) => (sheet.name = "new")],
    ["deleting", (sheet) => sheet.delete()],
  ])("of the workbook refuses %s of sheets, cells stay free", async (_what, batch) => {
    program.workbook.protection.protected = true;
    expect(await codeOf(batch)).toBe("AccessDenied");
    expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("none");
  });
});

describe("a cell being edited", () => {
  const write: Batch = (sheet) => (sheet.getRange("A1").values = [[7]]);

  test("refuses who does not wait", async () => {
    program.editCell();
    expect(await codeOf(write)).toBe("InvalidOperationInCellEditMode");
  });

  test("lets wait who does", async () => {
    program.editCell();
    let code: string | undefined;
    const done = codeOf(write, { delayForCellEdit: true }).then((is) => (code = is));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(code).toBeUndefined();
    program.finishEditing();
    await done;
    expect(code).toBe("none");
  });
});

test("a click on the ribbon is dropped before its function is associated, and runs it afterwards", async () => {
  const ran: string[] = [];
  expect(await program.clickCommand("later")).toBe("dropped");
  Office.actions.associate("later", (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  expect(ran).toEqual([]);
  expect(await program.clickCommand("later")).toBe("ran");
  expect(ran).toEqual(["later"]);
});

test("the workbook keeps how the add-in starts", async () => {
  expect(await Office.addin.getStartupBehavior()).toBe("None");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(program.startup).toBe("Background");
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
  expect(program.startup).toBe("Inactive");
});

describe("cells of an argument", () => {
  const money = { type: "Double", basicType: "Double", basicValue: 1000, numberFormat: "$0" };
  const error = {
    type: "Error",
    basicType: "Error",
    basicValue: "#N/A",
    errorType: "NotAvailable",
  };
  const allowed = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };

  test.each([
    ["a blank on the desktop", null, KIND, allowed, 0],
    ["a blank on the web", undefined, WORST, allowed, null],
    ["a value", "007", WORST, allowed, "007"],
    ["a formatted number", money, WORST, allowed, money],
    ["a formatted number where nothing is allowed", money, WORST, {}, 1000],
    ["a formatted number in Office 2021", money, KIND, allowed, 1000],
    ["an error that is allowed", error, WORST, allowed, error],
  ])("%s", (_what, cell, unkindness, allowances, arrives) => {
    expect(arriving(cell, unkindness, allowances)).toEqual(arrives);
  });

  test.each([
    [WORST, {}],
    [KIND, allowed],
  ])("an error calls no function that may not see it", (unkindness, allowances) => {
    expect(() => arriving(error, unkindness, allowances)).toThrow(new ErrorCell("#N/A"));
  });
});
