/** Large blocks go into the grid as one change; what stands there is what typing cell by cell leaves. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Plan, PlanCell } from "../../src/models/plan";
import { cellUpdate } from "../../src/hosts/grid/literals";
import { newGrid } from "../support/grid";

const KINDS: PlanCell[] = [
  ...[12.5, -3, 0, 1e21, 45296, true, false, null, ""],
  ...["word", "007", "1e3", "50%", "2025-01-31", "12:30", "TRUE", "=1+1", "+1", "'quoted", "#N/A"],
  ...["[name](https://example.com)", "two\nlines", "\u202eturned", "甲", { formula: "=A1*2" }],
];
const FORMATS = [undefined, "@", "yyyy-mm-dd", "#,##0.00", "@"];

const rows = (many: number): PlanCell[][] =>
  Array.from({ length: many }, (_, i) =>
    FORMATS.map((_, j) => KINDS[(i * 7 + j * 3) % KINDS.length]),
  );

const planOf = (cells: PlanCell[][], style?: "note"): Plan => ({
  title: "Test",
  names: [],
  sheets: [
    {
      id: "page",
      name: "Page",
      blocks: [{ at: "B2", cells, ...(style && { style }) }],
      columns: [{}, ...FORMATS.map((format) => (format ? { format } : {}))],
    },
  ],
});

const isText = (i: number): boolean => FORMATS[i % FORMATS.length] === "@";

/** All cells of the block with what they hold and what they come to, ids aside. */
function standing(model: Model, name: string, height: number) {
  const sheetId = model.getters.getSheetIdByName(name)!;
  const found: object[] = [];
  for (let row = 1; row <= height; row++)
    for (let col = 1; col <= FORMATS.length; col++) {
      const cell = { ...model.getters.getCell({ sheetId, col, row }), id: 0 };
      const { value, type, formattedValue } = model.getters.getEvaluatedCell({ sheetId, col, row });
      const kept = "compiledFormula" in cell ? { formula: true } : cell;
      found.push({ col, row, ...kept, value, type, formattedValue });
    }
  return found;
}

/** The same as typed: one command a cell. */
function typed(cells: PlanCell[][], style?: object) {
  const { model } = newGrid();
  const dispatch = model.dispatch as unknown as (command: string, payload: object) => void;
  dispatch("CREATE_SHEET", {
    ...{ sheetId: "page", name: "Page", position: 1 },
    ...{ rows: cells.length + 30, cols: 26 },
  });
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      const update = { ...cellUpdate(cell, FORMATS[j], model.getters.getLocale()) };
      delete (update as { value?: unknown }).value;
      if (style || "content" in update || "format" in update)
        dispatch("UPDATE_CELL", {
          ...{ sheetId: "page", col: j + 1, row: i + 1 },
          ...(style && { style }),
          ...update,
        });
    }),
  );
  return model;
}

test("a large block stands as if typed, and can be taken back and done again", async () => {
  const cells = rows(420);
  const { model, host } = newGrid();
  await host.apply(planOf(cells));
  const filled = standing(model, "Page", 420);
  expect(filled).toEqual(standing(typed(cells), "Page", 420));
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getSheetIds()).toHaveLength(1);
  model.dispatch("REQUEST_REDO");
  expect(standing(model, "Page", 420)).toEqual(filled);
});

test("the saved document is the same", async () => {
  const cells = rows(410);
  const { model, host } = newGrid();
  await host.apply(planOf(cells));
  const page = (of: Model) => of.exportData().sheets.find(({ name }) => name === "Page")!.cells;
  expect(page(model)).toEqual(page(typed(cells)));
});

test("a large block over cells that are there changes them, and no formula is lost to it", async () => {
  const cells = rows(420);
  const { model, host } = newGrid();
  await host.apply(planOf(cells));
  const before = standing(model, "Page", 420);
  const other = cells.map((line) => line.map((cell) => (typeof cell === "number" ? 7 : cell)));
  const blocks = [{ at: "B2", cells: other }];
  await host.revise({ title: "Test", sheets: [{ name: "Page", blocks }], settings: {} });
  const now = (await host.read("Page!B2:F421")).flat();
  other
    .flat()
    .forEach((cell, i) => typeof cell === "number" && expect(now[i]).toBe(isText(i) ? "7" : 7));
  model.dispatch("REQUEST_UNDO");
  expect(standing(model, "Page", 420)).toEqual(before);
});

test("what refers to a filled sheet follows", async () => {
  const { host } = newGrid();
  await host.apply(planOf(Array.from({ length: 1000 }, () => [1, 2, 3])));
  await host.show("Sheet1!A1");
  await host.enter("=SUM(Page!B2:B1001)");
  expect(await host.read("Sheet1!A1")).toEqual([[1000]]);
  await host.show("Page!B5");
  await host.enter("11");
  expect(await host.read("Sheet1!A1")).toEqual([[1010]]);
});
