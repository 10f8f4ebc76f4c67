/**
 * Sharing in Excel, through the genuine office.js: what only Excel has (names for LAMBDAs, rules, protected sheets), and
 * what it refuses.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { execFileSync } from "child_process";
import fs from "fs";
import os from "os";
import path from "path";
import { excelHost } from "../../src/hosts/excel";
import { freeze, thaw } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { makeLive, makePortable } from "../../src/sharing/portable";
import { survey } from "../../src/sharing/survey";
import type { CellPlace } from "../../src/hosts/shared-workbook";
import { softwareCustomer } from "../../src/models/software-customer";
import { parseArea } from "../support/office/address";
import { calculate } from "../support/office/calculate";
import { type Program, failAt } from "../support/office/program";
import { startExcel } from "../support/office/start";
import { WORST } from "../support/office/unkindness";
import { definitions } from "../support/portable";
import { stateOf } from "./contract/excel";

const library = portableLibrary(definitions);
const noteText = (formula: string) => `Was ${formula}`;
let program: Program;
beforeAll(async () => {
  program = await startExcel();
});
beforeEach(() => program.reset());

const FIT = "=CV.VALUE.ESTIMATE(A1:C1,A1:C1,FALSE)";

/** Cells of Sheet1 with what an Excel with the add-in shows; the emulated one cannot compute that. */
function fill(
  formulas: Record<string, string>,
  values: Record<string, string | number> = {},
): void {
  const sheet = program.workbook.worksheets.getItem("Sheet1");
  for (const [cell, formula] of Object.entries(formulas)) {
    const { top, left } = parseArea(cell);
    sheet.cells.set(top, left, { formula, value: values[cell] ?? 1 });
  }
}

/** All formulas of the workbook in which some text stands. */
const formulasOf = (text: string) =>
  program.workbook.worksheets.items
    .flatMap(({ cells }) => [...cells])
    .flatMap(({ cell: { formula } }) => (formula?.includes(text) ? [formula] : []));

const sheet1 = () => program.workbook.worksheets.getItem("Sheet1");
const formulaAt = (cell: string) => sheet1().getRange(cell).formulas[0][0];

test("the software customer made portable, and live again, to the last character", async () => {
  const host = excelHost();
  await host.apply(softwareCustomer("en").plan({}));
  await calculate(program.workbook);
  const before = stateOf(program);
  const ours = formulasOf("CV.").length;
  expect(ours).toBeGreaterThan(1);
  const { left, frozen, changed } = await makePortable(host.sharing!, library, noteText);
  expect([left, frozen, changed.length]).toEqual([[], [], ours]);
  const { names } = program.workbook;
  expect(names.getItem("CVX_LIFETIME")).toMatchObject({
    formula: expect.stringMatching(/^=LAMBDA\(transactions, /),
    comment: "CV.LIFETIME",
    visible: true,
  });
  expect(names.getItem("CVX_KEPT")).toMatchObject({ visible: false });
  expect(formulasOf("CVX_")).toHaveLength(ours);
  expect(formulasOf("CV.")).toEqual([]);

  expect((await makeLive(host.sharing!, library)).left).toEqual([]);
  await calculate(program.workbook);
  expect(stateOf(program)).toEqual(before);
});

test("names, a sheet's own names, validations and conditional formats are converted too", async () => {
  const sheet = sheet1();
  const { workbook } = program;
  workbook.names.add("score", "=CV.NPS(Sheet1!$A$1:$A$9)", "");
  sheet.names.add("here", "=CV.CSAT(Sheet1!$A$1:$A$9)", "");
  sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=CV.VALUE(B2,C2)>0" } };
  sheet.formats.push({ id: "f1", address: "D1:D9", formula: "=CV.NPS($A$1:$A$9)<0" });
  const sharing = excelHost().sharing!;
  const before = await sharing.contents();
  expect(before.formulas.map(({ place }) => place.kind)).toEqual(["name", "name", "rule", "rule"]);

  expect((await makePortable(sharing, library, noteText)).left).toEqual([]);
  expect(workbook.names.getItem("score").formula).toBe("=CVX_NPS(Sheet1!$A$1:$A$9)");
  expect(sheet.names.getItem("here").formula).toBe('=CVX_CSAT(Sheet1!$A$1:$A$9,"")');
  expect(sheet.validations[0].rule).toEqual({ custom: { formula: '=CVX_VALUE(B2,C2,"","")>0' } });
  expect(sheet.formats[0].formula).toBe("=CVX_NPS($A$1:$A$9)<0");

  await makeLive(sharing, library);
  expect(await sharing.contents()).toEqual(before);
});

describe("names in a German Excel", () => {
  const english = () => program.workbook.names.items.map((item) => [item.name, item.english]);

  test("are converted and return, read in German and written in English", async () => {
    program.reset(WORST);
    const formula = "=CV.CSAT(Sheet1!$A$1:$A$9,{1.5,2;3,4})";
    program.workbook.names.add("score", formula, "");
    const sharing = excelHost().sharing!;
    expect(program.workbook.names.getItem("score").formula).toContain(";{1,5.2;3.4}");
    const before = english();
    expect(await makePortable(sharing, library, noteText)).toMatchObject({
      ...{ left: [], remains: [] },
      changed: [{ place: { kind: "name", name: "score" } }],
    });
    const portable = english();
    expect(portable).toContainEqual(["score", formula.replace("CV.CSAT", "CVX_CSAT")]);
    expect(portable.length).toBeGreaterThan(2);

    // all names are there: none is defined again, nor is one when something fails
    sheet1().cells.set(4, 0, { formula: "=CV.CSAT(A1:A4)", value: 1 });
    let definitions = 0;
    program.intervene = ({ Name }) => {
      if (Name === "Add") definitions++;
    };
    expect((await makePortable(sharing, library, noteText)).left).toEqual([]);
    expect(definitions).toBe(0);
    program.intervene = () => {};
    sheet1().cells.set(4, 0, undefined);
    expect((await makeLive(sharing, library)).left).toEqual([]);
    expect(english()).toEqual(before);
  });

  test("that call native functions stay as they are, and are named", async () => {
    program.reset(WORST);
    const german = Object.create(Office.context, { displayLanguage: { value: "de-DE" } });
    const { Office: real } = window;
    window.Office = Object.create(real, { context: { value: german } });
    program.workbook.names.add("score", "=SUM(CV.NPS(Sheet1!$A$1:$A$9),1.5)", "");
    const { left, remains } = await makePortable(excelHost().sharing!, library, noteText);
    expect(left).toMatchObject([
      { place: { name: "score" }, detail: expect.stringContaining("only English can be written") },
    ]);
    expect(remains).toEqual([]);
    expect(english()).toEqual([["score", "=SUM(CV.NPS(Sheet1!$A$1:$A$9),1.5)"]]);
    window.Office = real;
  });
});

test("what has no native equivalent becomes its value, with the formula in a note", async () => {
  fill({ A5: FIT, A6: "=CV.NPS(A1:A4)" }, { A5: "007" });
  const sharing = excelHost().sharing!;
  await makePortable(sharing, library, noteText);
  expect(formulaAt("A5")).toBe("007");
  expect(program.workbook.comments.items[0].content).toBe(`Was ${FIT}`);
  await makeLive(sharing, library);
  expect(formulaAt("A5")).toBe(FIT);
  expect(formulaAt("A6")).toBe("=CV.NPS(A1:A4)");
  expect(program.workbook.comments.items).toEqual([]);
  expect(program.workbook.settings.items).toEqual([]);
});

describe("a file from the command line, opened in Excel", () => {
  interface FileContents {
    cells: Record<string, [string, { value: string | number | boolean; formula?: string }][]>;
    settings?: string;
  }

  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });

  /** What the software customer's file holds, as it is and with values in the place of formulas. */
  let living: FileContents;
  let values: FileContents;
  beforeAll(() => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shared-"));
    const written = (...options: string[]): FileContents => {
      const file = path.join(folder, "model.xlsx");
      node("scripts/model.cjs", "software-customer", file, ...options);
      return JSON.parse(node("test/support/xlsx-contents.cjs", file));
    };
    [living, values] = [written(), written("--values")];
    fs.rmSync(folder, { recursive: true });
  });

  /** Opens a file as Excel does, for as much as this is about: cells, and settings as custom XML. */
  function open(file: FileContents): void {
    program.reset();
    for (const [name, contents] of Object.entries(file.cells)) {
      const { cells } = program.workbook.worksheets.add(name);
      for (const [at, { value, formula }] of contents) {
        const { top, left } = parseArea(at);
        cells.set(top, left, { value, formula });
      }
    }
    if (file.settings) program.workbook.customXmlParts.add(file.settings);
  }

  /** By place. */
  const ours = async () =>
    Object.fromEntries(
      (await excelHost().sharing!.contents()).formulas
        .filter(({ formula }) => /CVX?[._]/.test(formula))
        .map(({ place, formula }) => [JSON.stringify(place), formula]),
    );

  test("thaws where it was frozen, and forgets what it was then", async () => {
    open(living);
    const before = await ours();
    expect(Object.keys(before).length).toBeGreaterThan(1);
    open(values);
    const { sharing } = excelHost();
    expect(await ours()).toEqual({});
    expect((await survey(sharing!, library)).frozen).toHaveLength(Object.keys(before).length);

    expect((await thaw(sharing!, library)).left).toEqual([]);
    expect(await ours()).toEqual(before);
    expect((await survey(sharing!, library)).frozen).toEqual([]);
    expect(program.workbook.customXmlParts.items[0].getXml()).not.toContain("CV.");
  });

  test("keeps what it remembers when some of it is back", async () => {
    open(values);
    const sharing = excelHost().sharing!;
    const { frozen } = await survey(sharing, library);
    const which = ({ cell, sheet }: CellPlace) =>
      cell === frozen[0].cell && sheet === frozen[0].sheet;
    expect((await thaw(sharing, library, { which })).changed).toHaveLength(1);
    expect((await survey(sharing, library)).frozen).toEqual(frozen.slice(1));
    expect((await thaw(sharing, library)).left).toEqual([]);
    expect(Object.keys(await ours())).toHaveLength(frozen.length);
  });
});

test("text that looks like a formula is none", async () => {
  sheet1().getRange("A1").values = [["'=CV.NPS(B1:B9)"]];
  const { formulas } = await excelHost().sharing!.contents();
  expect(formulas).toEqual([]);
});

test("formulas of protected sheets are left, and named", async () => {
  fill({ A5: "=CV.NPS(A1:A4)" });
  sheet1().protection.protected = true;
  const sharing = excelHost().sharing!;
  const place = { sheet: "Sheet1", cell: "A5" };
  expect((await freeze(sharing, library)).left).toMatchObject([{ place, because: "protected" }]);
  const refusals = await sharing.change([{ kind: "values", place, values: [[1]] }]);
  expect(refusals).toMatchObject([{ reason: expect.stringContaining("is protected") }]);
});

test("one change that Excel refuses does not keep the others back", async () => {
  fill({ A5: "=CV.NPS(A1:A4)", A6: "=CV.NPS(A1:A3)" });
  const sharing = excelHost().sharing!;
  const bad = { kind: "formula", place: { kind: "cell", sheet: "Sheet1", cell: "A5" } } as const;
  const good = { ...bad, place: { ...bad.place, cell: "A6" }, formula: "=1+1" };
  const refusals = await sharing.change([{ ...bad, formula: "=1+" }, good]);
  expect(refusals).toHaveLength(1);
  expect(refusals[0].reason).toContain(
    "writing Sheet1!A5 failed: there is a problem with the formula =1+",
  );
  expect([formulaAt("A5"), formulaAt("A6")]).toEqual(["=CV.NPS(A1:A4)", "=1+1"]);
});

test("whatever fails on the way, no formula is lost", async () => {
  for (let fatal = 1; ; fatal++) {
    program.reset();
    fill({ A5: FIT, A6: "=CV.NPS(A1:A4)" }, { A5: 7 });
    program.intervene = failAt(fatal);
    const outcome = await makePortable(excelHost().sharing!, library, noteText).then(
      () => "done",
      () => "failed",
    );
    program.intervene = () => {};
    const remembered = program.workbook.settings.items.map(({ value }) => String(value)).join();
    expect([formulaAt("A5") === FIT || remembered.includes(FIT), fatal]).toEqual([true, fatal]);
    expect(String(formulaAt("A6"))).toMatch(/^=CVX?[._]NPS\(A1:A4\)$/);
    if (outcome === "done" && fatal > program.actions) break;
  }
});

test("colleagues who lack the add-in are not told to start it where nothing needs it", async () => {
  const sharing = excelHost().sharing!;
  await sharing.startAddIn!(true);
  expect(program.startup).toBe("Background");
  await sharing.startAddIn!(false);
  expect(program.startup).toBe("Inactive");
});

describe("X4, X5 – 20,000 formulas on a sheet", () => {
  const ROWS = 20_000;
  const formula = (row: number) =>
    `=CV.VALUE.DRIVERS(Sheet1!$A$1:$A$9,B${row}:D${row},"North by north-west ${row}",FALSE)+CV.NPS(B${row}:D${row})`;
  const portableFormula = (row: number) => `=CV.NPS(B${row}:D${row})+ROW(Sheet1!$A$1:$A$9)`;

  function filled(of: (row: number) => string): void {
    const { cells } = sheet1();
    for (let row = 0; row < ROWS; row++)
      cells.set(row, 0, { formula: of(row + 1), value: (row + 0.5) / 3 });
  }
  const allFormulas = () =>
    Array.from({ length: ROWS }, (_, row) => sheet1().cells.get(row, 0)?.formula);
  const isAsBefore = (of: (row: number) => string) =>
    allFormulas().every((each, row) => each === of(row + 1));

  const LIMIT = 5 * 1024 * 1024;
  const measured = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    program.requests = program.largestRequest = program.largestAnswer = 0;
    const start = performance.now();
    const result = await work();
    const { requests, largestRequest, largestAnswer } = program;
    if (process.env.CV_MEASURE)
      process.stderr.write(
        `${what}: ${Math.round(performance.now() - start)} ms, ${requests} requests, largest ${largestRequest} out, ${largestAnswer} in\n`,
      );
    expect(Math.max(largestRequest, largestAnswer)).toBeLessThan(LIMIT);
    return result;
  };

  test("are looked over, frozen and thawed, in requests that Excel on the web takes", async () => {
    program.reset(WORST);
    filled(formula);
    const sharing = excelHost().sharing!;
    const found = await measured("survey", () => survey(sharing, library));
    expect(found.live).toBe(ROWS);
    const { frozen, left, remains } = await measured("freeze", () => freeze(sharing, library));
    expect([frozen.length, left, remains]).toEqual([ROWS, [], []]);
    expect((await measured("survey", () => survey(sharing, library))).frozen).toHaveLength(ROWS);
    expect((await measured("thaw", () => thaw(sharing, library))).left).toEqual([]);
    expect(isAsBefore(formula)).toBe(true);
    expect(program.workbook.settings.items).toEqual([]);
    expect(program.workbook.customXmlParts.items).toEqual([]);
  }, 240_000);

  test("are made portable and live again", async () => {
    program.reset(WORST);
    filled(portableFormula);
    const sharing = excelHost().sharing!;
    const { changed, left } = await measured("portable", () =>
      makePortable(sharing, library, noteText),
    );
    expect([changed.length, left]).toEqual([ROWS, []]);
    expect((await measured("live", () => makeLive(sharing, library))).left).toEqual([]);
    expect(isAsBefore(portableFormula)).toBe(true);
  }, 240_000);
});
