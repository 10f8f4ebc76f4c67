/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { excelHost } from "../../src/hosts/excel";
import { extraSteps } from "../../src/hosts/excel/furnishings";
import type { Host, HostError, Revision } from "../../src/hosts/host";
import { MARGINS } from "../../src/hosts/print";
import { models } from "../../src/models";
import type { ValidationPlan } from "../../src/models/plan";
import { planFor } from "../models/answers-given";
import { type Program, failAt } from "../support/office/program";
import { ExcelFailure, LARGEST_MESSAGE } from "../support/office/protocol";
import { startExcel } from "../support/office/start";
import { newExcelWorkbook, stateOf } from "./contract/excel";
import { block, chartsPlan, fullPlan, ordersPlan, planOf } from "./contract/plans";

let program: Program;
let host: Host;
beforeAll(async () => {
  program = await startExcel();
});
beforeEach(() => {
  program.reset();
  host = excelHost();
});

const rejection = (promise: Promise<unknown>): Promise<HostError> =>
  promise.then(
    () => {
      throw new Error("it succeeded");
    },
    (reason) => reason,
  );

describe("round trips", () => {
  const tripsOf = async (action: () => Promise<unknown>): Promise<number> => {
    const before = program.requests;
    await action();
    return program.requests - before;
  };

  test.each(models("en").map((model) => [model.id, model] as const))(
    "the model %s takes three: sheets, their contents, the charts' series",
    async (_id, model) => {
      await host.apply(ordersPlan());
      expect(await tripsOf(() => host.apply(planFor(model)))).toBe(3);
    },
  );

  test("a plan without charts takes two", async () => {
    expect(await tripsOf(() => host.apply(ordersPlan()))).toBe(2);
  });

  test("100,000 rows of four columns, 4.6 MB, take one more to write, and one per 100,000 cells to read", async () => {
    const row = (i: number) => [i, `Customer ${i % 5_000}`, 45_000 + (i % 700), i / 7];
    const rows = Array.from({ length: 100_000 }, (_, i) => row(i));
    expect(await tripsOf(() => host.apply(planOf({ blocks: [block(rows)] })))).toBe(3);
    expect(program.largestRequest).toBeLessThan(LARGEST_MESSAGE);
    expect(await tripsOf(() => host.read("Page!A:D"))).toBe(1 + 4);
  });

  test.each<[string, number, () => Promise<unknown>]>([
    ["describing a range", 1, () => host.describe("Page!A1:B3")],
    ["describing a name", 2, () => host.describe("Price")],
    ["describing what is not there", 1, () => host.describe("nothing")],
    ["reading a range", 2, () => host.read("Page!A1:B3")],
    ["reading a table", 3, () => host.read("Prices")],
    ["asking for the selection", 1, () => host.selection()],
    ["asking for the region", 2, () => host.region!()],
    ["entering a formula", 1, () => host.enter("=1+1")],
    ["an overview", 2, () => host.overview()],
    ["changing cells", 2, () => host.revise(PRICE_OF_6)],
    ["asking for a setting", 1, () => host.settings.read("answers")],
    ["taking back, and looking whether it is gone,", 3, () => host.undo!()],
  ])("%s takes %d", async (_what, trips, action) => {
    await host.apply(fullPlan);
    expect(await tripsOf(action)).toBe(trips);
  });

  test("no object is kept in Excel afterwards", async () => {
    await host.apply(fullPlan);
    await host.read("Prices");
    await host.selection();
    await host.region!();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(program.keptCount).toBe(0);
  });
});

/** A change of the plan with everything. */
const PRICE_OF_6: Revision = {
  title: "Prices",
  sheets: [
    {
      name: "Page",
      blocks: [
        { at: "A2", cells: [[6]] },
        { at: "B2", cells: [[{ formula: "=Price*3" }]], format: "0" },
      ],
    },
  ],
  settings: { answers: '{"price":6}' },
};

describe("5 MB", () => {
  /** 12 MB of text. */
  const longTexts = planOf({
    blocks: [block(Array.from({ length: 400 }, () => ["客".repeat(10_000)]))],
  });

  test("more is written in several requests, with progress", async () => {
    const done: number[] = [];
    await host.apply(longTexts, (progress) => done.push(progress.done));
    expect(program.requests).toBe(5);
    expect(program.largestRequest).toBeLessThan(LARGEST_MESSAGE);
    expect(done).toHaveLength(4);
    expect(done[3]).toBe(1);
  });

  test("a stop between them leaves nothing behind, whether sheets are added or changed", async () => {
    const state = () => JSON.stringify(stateOf(program));
    const after = (requests: number) => {
      const stopping = new AbortController();
      let count = 0;
      const progress = () => {
        if (++count === requests) stopping.abort();
      };
      return { progress, signal: stopping.signal };
    };
    const stopped = { hindrance: "stopped", remains: [] };
    const empty = state();
    for (const requests of [1, 2, 3]) {
      const { progress, signal } = after(requests);
      await expect(host.apply(longTexts, progress, signal)).rejects.toMatchObject(stopped);
      expect(state()).toBe(empty);
    }
    await host.apply(longTexts);
    const before = state();
    const [{ name, blocks }] = longTexts.sheets;
    const cells = blocks[0].cells.map(() => ["主".repeat(10_000)]);
    const longer = {
      title: "Longer",
      sheets: [{ name, stretch: { row: 3, by: 2 }, blocks: [{ at: "A1", cells }] }],
      settings: {},
    };
    for (const requests of [1, 2]) {
      await expect(host.revise(longer, after(requests))).rejects.toMatchObject(stopped);
      expect(state()).toBe(before);
    }
  });

  test("more is read in parts as small as Excel wants them", async () => {
    await host.apply(longTexts);
    expect(await host.read("Page!A:A")).toEqual(longTexts.sheets[0].blocks[0].cells);
  });
});

describe("all or nothing", () => {
  const stateNow = () => JSON.stringify(stateOf(program));

  test("whichever action fails, nothing is left, and the step that failed is named", async () => {
    await host.apply(fullPlan);
    const { actions } = program;
    await host.undo!();
    const before = stateNow();
    const steps = new Set<string>();
    /** Actions that set up for print: they come last, and nothing hangs on them. */
    let forPrint = 0;
    for (let fatal = 1; fatal <= actions; fatal++) {
      program.actions = 0;
      program.intervene = failAt(fatal);
      const failure: HostError | undefined = await host.apply(fullPlan).then(
        () => undefined,
        (reason) => reason,
      );
      if (!failure) {
        forPrint++;
        await host.undo!();
        continue;
      }
      const { message, step } = failure;
      expect(forPrint).toBe(0);
      expect(message).toBe(`${step} failed: Excel could not do that`);
      expect(stateNow()).toBe(before);
      steps.add(step!);
    }
    expect(forPrint).toBeGreaterThan(5);
    expect([...steps]).toEqual([
      "inserting Test",
      "adding sheets",
      "adding the sheet Page",
      "writing Page!A1:B1",
      "writing Page!A2:A3",
      "making Page!A1:B3 the table Prices",
      "naming Page!A2 Price",
      "writing Page!B2:B3",
      "writing Page!B5",
      "laying out Page",
      "formatting Page!A1:B1",
      "formatting Page!A2:A3",
      "formatting Page!B2:B3",
      "formatting Page!B5",
      "validating Page!A2:A3",
      "noting Page!A2",
      "drawing the chart Twice the price at Page!D2",
      "keeping the setting answers",
      "showing Page",
    ]);
  });

  test.each<[string, () => void]>([
    ["a sheet", () => program.workbook.worksheets.add("Page")],
    [
      "a name",
      () => {
        const { worksheets, names } = program.workbook;
        names.add("Price", worksheets.items[0].getRange("A1"));
      },
    ],
  ])("%s that somebody else adds in the meantime stays theirs", async (_what, add) => {
    program.intervene = () => {
      if (program.requests !== 2) return;
      program.intervene = () => {};
      add();
    };
    const { message } = await rejection(host.apply(fullPlan));
    expect(message).toMatch(/is taken|there is a sheet called Page/);
    const { worksheets, names } = program.workbook;
    expect(worksheets.count + names.count).toBe(2);
  });

  test("where nothing can even be looked at, the error names what may be left", async () => {
    program.intervene = (_action, number) => {
      if (number > 60) throw new ExcelFailure("GeneralException", "Excel could not do that");
    };
    const { message, remains } = await rejection(host.apply(fullPlan));
    expect(message).toMatch(
      / failed: Excel could not do that; not as it was: perhaps the sheet Page, perhaps the name Price, perhaps the setting answers$/,
    );
    expect(remains[0]).toEqual({ kind: "sheet", what: "Page", isCertain: false });
  });

  test("whichever action of a change fails, all is as it was", async () => {
    await host.apply(fullPlan);
    program.actions = 0;
    await host.revise(PRICE_OF_6);
    const { actions } = program;
    await host.undo!();
    const before = JSON.stringify(stateOf(program));
    for (let fatal = 1; fatal <= actions; fatal++) {
      program.actions = 0;
      program.intervene = failAt(fatal);
      const { message } = await rejection(host.revise(PRICE_OF_6));
      expect(message).toContain("failed: Excel could not do that");
      expect(JSON.stringify(stateOf(program))).toBe(before);
    }
  });

  test("only what was applied last is taken back, once", async () => {
    await host.apply(ordersPlan());
    await host.apply(fullPlan);
    await host.undo!();
    expect(program.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Orders"]);
    await expect(host.undo!()).rejects.toThrow("there is nothing to take back");
  });
});

describe("what Excel refuses", () => {
  test.each([
    [
      "AccessDenied",
      "the sheet is protected; take the protection off (Review > Unprotect Sheet) and try again",
    ],
    ["InvalidOperationInCellEditMode", "a cell is being edited; press Enter or Esc and try again"],
    ["SomethingNew", "in Excel's words"],
  ])("%s: %s", async (code, sentence) => {
    program.intervene = () => {
      throw new ExcelFailure(code, "in Excel's words");
    };
    const { message } = await rejection(host.enter("=1"));
    expect(message).toBe(`entering =1 failed: ${sentence}`);
  });

  test("a formula that is none", async () => {
    const { message } = await rejection(host.enter("=SUM("));
    expect(message).toMatch(/^entering =SUM\( failed: there is a problem with the formula/);
  });

  test("text that no cell holds", async () => {
    const { message } = await rejection(
      host.apply(planOf({ blocks: [block([["x".repeat(32_768)]], { at: "C3" })] })),
    );
    expect(message).toBe(
      "writing Page!C3 failed: a cell holds 32767 characters, and a text has 32768",
    );
  });

  test("a choice that Excel would take for two", async () => {
    const rule = { kind: "list" as const, values: ["one", "two, three"] };
    const validations = [{ range: "A1", rule, message: "Not so." }];
    expect((await rejection(host.apply(planOf({ validations })))).message).toBe(
      "validating Page!A1 failed: the choice 'two, three' holds a comma",
    );
  });

  test("a selection that cannot be told is passed over", async () => {
    const told: string[] = [];
    const stop = host.onSelectionChange(({ address }) => told.push(address));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [sheet] = program.workbook.worksheets.items;
    program.intervene = () => {
      throw new ExcelFailure("InvalidOperationInCellEditMode", "editing");
    };
    program.workbook.select(sheet.getRange("B2"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    program.intervene = () => {};
    program.workbook.select(sheet.getRange("C3"), "chart");
    program.workbook.select(sheet.getRange("D4"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(told).toEqual(["Sheet1!D4"]);
  });
});

describe("what Excel is asked for", () => {
  test("a sheet is set up for print: as high as it takes, its headings on every page", async () => {
    const cells = Array.from({ length: 300 }, (_, i) => [i, i]);
    await host.apply(planOf({ blocks: [block(cells)], freeze: { rows: 2 } }));
    expect(program.workbook.worksheets.getItem("Page").pageLayout).toMatchObject({
      orientation: "Portrait",
      centerHorizontally: false,
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "$1:$2",
      margins: MARGINS,
      headersFooters: { defaultForAllPages: { leftFooter: "&8&A", rightFooter: "&8&P / &N" } },
    });
  });

  test("a page that stays readable is one, across if that is better", async () => {
    const cells = Array.from({ length: 20 }, () => Array<number>(16).fill(1));
    await host.apply(planOf({ blocks: [block(cells)] }));
    expect(program.workbook.worksheets.getItem("Page").pageLayout).toMatchObject({
      orientation: "Landscape",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      titleRows: undefined,
    });
  });

  test("a block that a page would cut begins on the next page", async () => {
    const rows = (count: number) => Array.from({ length: count }, () => Array<number>(8).fill(1));
    await host.apply(planOf({ blocks: [block(rows(40)), { ...block(rows(40)), at: "A42" }] }));
    const { horizontalPageBreaks } = program.workbook.worksheets.getItem("Page");
    expect(horizontalPageBreaks.items.map(({ row }) => row)).toEqual([41]);
  });

  test("an Excel that cannot print takes the plan all the same", async () => {
    program.intervene = ({ Name }) => {
      if (Name === "Orientation") throw new ExcelFailure("GeneralException", "no printer");
    };
    const done: number[] = [];
    await host.apply(fullPlan, (progress) => done.push(progress.done));
    expect(done.at(-1)).toBe(1);
    expect(await host.read("Page!A2")).toEqual([[5]]);
    expect(await host.settings.read("answers")).toBe('{"price":5}');
  });

  test.each<[ValidationPlan["rule"], object]>([
    [
      { kind: "number", min: 0, max: 1 },
      { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
    ],
    [{ kind: "number", max: 1 }, { decimal: { formula1: 1, operator: "LessThanOrEqualTo" } }],
    [
      { kind: "number" },
      { decimal: { formula1: -9.99999999999999e307, operator: "GreaterThanOrEqualTo" } },
    ],
    [
      { kind: "whole number", min: 2 },
      { wholeNumber: { formula1: 2, operator: "GreaterThanOrEqualTo" } },
    ],
    [{ kind: "list", values: ["yes", "no"] }, { list: { inCellDropDown: true, source: "yes,no" } }],
    [
      { kind: "list from", source: { sheet: "page", range: "D5:D9" } },
      { list: { inCellDropDown: true, source: "='My page'!$D$5:$D$9" } },
    ],
  ])("validation %j", async (rule, asked) => {
    await host.apply(
      planOf({ name: "My page", validations: [{ range: "A2", rule, message: "Not so." }] }),
    );
    expect(program.workbook.worksheets.getItem("My page").validations).toEqual([
      {
        address: "A2",
        rule: asked,
        errorAlert: { message: "Not so.", showAlert: true, style: "Stop", title: "" },
      },
    ]);
  });

  /** This release of office.js knows no notes, so what is asked for is looked at before it reaches office.js. */
  test("a note is a note in an Excel that has them", () => {
    const asked = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
    const added: unknown[] = [];
    const workbook = { notes: { add: (...note: unknown[]) => added.push(note) } };
    const sheet = { getRange: (cell: string) => ({ untrack: () => cell }) };
    const plan = planOf({ notes: [{ cell: "A2", text: "What it costs." }] });
    for (const step of extraSteps(
      plan,
      () => sheet as unknown as Excel.Worksheet,
      workbook as unknown as Excel.Workbook,
    ))
      step.queue();
    expect(added).toEqual([["A2", "What it costs."]]);
    expect(asked).toHaveBeenCalledWith("ExcelApi", "1.18");
    asked.mockRestore();
  });

  test("bars lie from the top down; categories are named at the edge", async () => {
    await host.apply(chartsPlan);
    const { charts } = program.workbook.worksheets.getItem("Page");
    expect(
      charts.items
        .filter(({ axes }) => axes.categoryAxis.reversePlotOrder)
        .map(({ title, axes: { categoryAxis } }) => [
          ...[title.text, categoryAxis.position, categoryAxis.tickLabelPosition],
        ]),
    ).toEqual([
      ["A bar", "Maximum", "Low"],
      ["A stacked bar", "Maximum", "Low"],
    ]);
    const places = charts.items.map(({ axes: { categoryAxis } }) => categoryAxis.tickLabelPosition);
    expect(new Set(places)).toEqual(new Set(["Low"]));
  });

  test("charts are called by what they show", async () => {
    await host.apply(chartsPlan);
    const { charts } = program.workbook.worksheets.getItem("Page");
    expect(charts.items.map(({ name }) => name)).toEqual(
      charts.items.map(({ title }) => title.text),
    );
  });

  test("a chart over cells that are still blank has the plan's series all the same", async () => {
    const [sheet] = chartsPlan.sheets;
    const workbook = newExcelWorkbook(program);
    await workbook.host.apply({ ...chartsPlan, sheets: [{ ...sheet, blocks: [] }] });
    expect(workbook.charts("Page").map(({ series }) => series.length)).toEqual([
      ...[2, 2, 2, 2, 2, 3, 3],
    ]);
  });
});
