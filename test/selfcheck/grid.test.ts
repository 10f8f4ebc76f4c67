/** The self-check in the grid, without a page. */
import { newWorkbook } from "../models/cv-in-grid";
import { checked, summary } from "./checked";

test("every check passes, or the grid lacks what it asks for; nothing is left", async () => {
  const { host, model } = newWorkbook();
  const before = { ...model.exportData(), revisionId: "" };
  // The browser test does it with as many rows as a user's program; Jest makes the grid ten times slower.
  const lines = await checked({ host, calculate: async () => undefined, rows: 5_000 });
  console.info(summary(lines).join("\n"));
  expect(lines.filter(({ status }) => status === "failed")).toEqual([]);
  expect({ ...model.exportData(), revisionId: "" }).toEqual(before);
  expect(model.getters.canUndo()).toBe(false);
}, 180_000);

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
