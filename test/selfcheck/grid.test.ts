/** The self-check in the grid, without a page. */
import type { Check, Line } from "../../src/selfcheck/check";
import { newWorkbook } from "../models/cv-in-grid";
import { latinIn } from "../support/latin";
import { checked, summary } from "./checked";

test("every check passes, or the grid lacks what it asks for; nothing is left", async () => {
  const { host, model } = newWorkbook();
  const before = { ...model.exportData(), revisionId: "" };
  // The browser test does it with as many rows as a user's program; Jest makes the grid ten times slower.
  const lines = await checked({
    host,
    calculate: async () => undefined,
    rows: 5_000,
    locale: "zh-CN",
  });
  console.info(summary(lines).join("\n"));
  expect(lines.filter(({ status }) => status === "failed")).toEqual([]);
  // In Chinese, since the browser test reads it in English: every line is.
  expect(lines.flatMap(({ title, detail = "" }) => latinIn(`${title}：${detail}`))).toEqual([]);
  expect({ ...model.exportData(), revisionId: "" }).toEqual(before);
  expect(model.getters.canUndo()).toBe(false);
});

test("Ctrl+Z after a check takes back the user's last step, and no sheet of a check returns", async () => {
  const { host, model } = newWorkbook();
  await host.enter("before");
  const sheets = model.getters.getSheetIds();
  const few = ["functions.nps", "models.software-customer", "workbook.undo", "workbook.settings"];
  const lines = await checked({
    host,
    calculate: async () => undefined,
    checks: (checks) => checks.filter(({ id }) => few.includes(id)),
  });
  expect(lines.map(({ status }) => status)).toEqual(Array(few.length + 1).fill("passed"));
  expect(model.getters.canRedo()).toBe(false);

  model.dispatch("REQUEST_UNDO");
  expect(await host.read("Sheet1!A1")).toEqual([[""]]);
  expect(model.getters.getSheetIds()).toEqual(sheets);
  expect(model.getters.canUndo()).toBe(false);

  model.dispatch("REQUEST_REDO");
  expect(await host.read("Sheet1!A1")).toEqual([["before"]]);
  expect(model.getters.getSheetIds()).toEqual(sheets);

  await host.enter("after");
  model.dispatch("REQUEST_UNDO");
  expect(await host.read("Sheet1!A1")).toEqual([["before"]]);
});

/** A check in whose middle the user works; then a sheet of its own goes again. */
const whileWorking = (work: () => Promise<void>): Check => ({
  id: "functions.nps",
  group: "functions",
  title: "the user works meanwhile",
  async run(lab) {
    await lab.sheet([["one"], ["two"]]);
    await work();
    await lab.sheet([["three"]]);
    return undefined;
  },
});

describe("what the user does meanwhile", () => {
  const run = async (
    { host }: ReturnType<typeof newWorkbook>,
    work: () => Promise<void>,
  ): Promise<Line[]> =>
    checked({ host, calculate: async () => undefined, checks: () => [whileWorking(work)] });

  test("can be taken back, step by step, and done again", async () => {
    const workbook = newWorkbook();
    const { host, model } = workbook;
    const sheetId = model.getters.getActiveSheetId();
    const shows = async () => (await host.read("Sheet1!A1:A3")).flat();
    await host.enter("before");
    await run(workbook, async () => {
      const below = { sheetId, col: 0, row: 1 };
      model.dispatch("UPDATE_CELL", { ...below, content: "meanwhile" });
      model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: "Sheet1",
        dimension: "ROW",
        position: "before",
        base: 0,
        quantity: 1,
      });
    });
    expect(await shows()).toEqual(["", "before", "meanwhile"]);
    const before = [
      ["before", "meanwhile", ""],
      ["before", "", ""],
      ["", "", ""],
    ];
    for (const shown of before) {
      model.dispatch("REQUEST_UNDO");
      expect(await shows()).toEqual(shown);
    }
    expect(model.getters.canUndo()).toBe(false);
    for (let redone = 0; redone < 3; redone++) model.dispatch("REQUEST_REDO");
    expect(await shows()).toEqual(["", "before", "meanwhile"]);
    expect(model.getters.getSheetIds()).toEqual([sheetId]);
  });

  test("a sheet the user adds is no leftover of the check, and can be taken back", async () => {
    const workbook = newWorkbook();
    const { host, model } = workbook;
    const sheetId = model.getters.getActiveSheetId();
    await host.enter("before");
    const lines = await run(workbook, async () => {
      model.dispatch("CREATE_SHEET", { sheetId: "mine", name: "Mine", position: 1 });
    });
    expect(lines.at(-1)).toMatchObject({ id: "leftovers", status: "passed" });
    expect(model.getters.getSheetIds()).toEqual([sheetId, "mine"]);
    model.dispatch("REQUEST_UNDO");
    expect(model.getters.getSheetIds()).toEqual([sheetId]);
    expect(await host.read("Sheet1!A1")).toEqual([["before"]]);
    model.dispatch("REQUEST_UNDO");
    expect(await host.read("Sheet1!A1")).toEqual([[""]]);
  });
});
