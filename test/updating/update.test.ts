/** Models updated in place, in the grid: what is written, what stays, and what is refused rather than guessed. */
import { cellAt, cornerOf } from "../../src/hosts/resolve";
import { insertedModels } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import type { Answers, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { recorded } from "../../src/models/record";
import { models } from "../../src/models";
import { ORDERS } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";
import { block, ordersPlan, planOf } from "../hosts/contract/plans";

const modelCalled = (id: string, locale: "en" | "zh-CN" = "en"): Model =>
  models(locale).find((model) => model.id === id)!;

const made = (id: string, answers: Answers): Plan =>
  recorded(modelCalled(id).plan(answers), { model: id, locale: "en", answers });

type Workbook = ReturnType<typeof newWorkbook>;

const only = async ({ host }: Workbook) => {
  const [found] = await insertedModels(host);
  return found;
};

/** Contents and formats of all cells of all sheets. */
const cellsOf = ({ model }: Workbook) =>
  model
    .exportData()
    .sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).map(([cell, content]) => [`${name}!${cell}`, content] as const),
    );

/** Cells that differ, by their addresses. */
function changes(before: ReturnType<typeof cellsOf>, after: ReturnType<typeof cellsOf>): string[] {
  const known = new Map(before);
  const now = new Map(after);
  return [...new Set([...known.keys(), ...now.keys()])].filter(
    (cell) => known.get(cell) !== now.get(cell),
  );
}

describe("a model of our own", () => {
  /** Labels beside two inputs, their sum and a text that names what was read. */
  const plan = (
    first: number | null,
    second: number,
    read = "so",
    more: Partial<Plan> = {},
  ): Plan => ({
    ...planOf(
      {
        blocks: [
          block([["First"], ["Second"], ["Sum"]]),
          block([[first], [second]], { at: "B1", style: "input", format: "0" }),
          block([[{ formula: "={{first}}+B2" }]], { at: "B3" }),
          block([["Read", read]], { at: "A5" }),
        ],
      },
      { names: [{ id: "first", name: "First", sheet: "page", range: "B1" }] },
    ),
    record: { model: "rfm", locale: "en", version: "1", answers: { first: first ?? 0 } },
    ...more,
  });

  let workbook: Workbook;
  let key: string;
  beforeEach(async () => {
    workbook = newWorkbook();
    await workbook.host.apply(plan(1, 2));
    key = (await only(workbook)).key;
  });

  /** The same cells in blocks of one row each, their formulas written otherwise, as an earlier version may have had them. */
  const earlier = (given: Plan): Plan => ({
    ...given,
    sheets: given.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.flatMap(({ at, cells, ...look }) => {
        const { row, column } = cornerOf(at);
        return cells.map((line, i) => ({
          ...{ ...look, at: cellAt(row + i, column) },
          cells: [
            line.map((cell) =>
              typeof cell === "object" && cell !== null
                ? { formula: cell.formula.replace("B2", "$B$2") }
                : cell,
            ),
          ],
        }));
      }),
    })),
  });

  test("what an earlier version cut into other blocks is updated, cell by cell", async () => {
    workbook = newWorkbook();
    await workbook.host.apply(earlier(plan(1, 2)));
    key = (await only(workbook)).key;
    workbook.type("Page!A3", "Total");
    expect(await update(plan(7, 2, "new"))).toEqual({ kind: "updated", cells: 3 });
    expect(await read("Page!A1:B5")).toEqual([
      ["First", 7],
      ["Second", 2],
      ["Total", 9],
      ["", ""],
      ["Read", "new"],
    ]);
  });

  test("where an earlier version had other cells, nothing is written", async () => {
    const old = earlier(plan(1, 2));
    workbook = newWorkbook();
    await workbook.host.apply({
      ...old,
      sheets: old.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.slice(1) })),
    });
    key = (await only(workbook)).key;
    expect(await update(plan(7, 2))).toEqual({ kind: "other structure" });
  });

  const update = (to: Plan) => updateModel(workbook.host, key, to);
  const read = (address: string) => workbook.host.read(address);

  test("only what the plan changes is written; what the user changed elsewhere stays", async () => {
    workbook.type("Page!B2", "20");
    workbook.type("Page!A3", "Total");
    workbook.type("Page!D9", "mine");
    const before = cellsOf(workbook);
    expect(await update(plan(5, 2))).toEqual({ kind: "updated", cells: 1 });
    expect(changes(before, cellsOf(workbook))).toEqual(["Page!B1"]);
    expect(await read("Page!A1:B3")).toEqual([
      ["First", 5],
      ["Second", 20],
      ["Total", 25],
    ]);
  });

  test("twice in a row, each time against what was planned last", async () => {
    await update(plan(5, 2));
    expect(await update(plan(1, 2, "other"))).toEqual({ kind: "updated", cells: 2 });
    expect(await read("Page!B1")).toEqual([[1]]);
    expect(await read("Page!B5")).toEqual([["other"]]);
    expect((await only(workbook)).record.answers).toEqual({ first: 1 });
  });

  test("the same answers change nothing", async () => {
    const before = cellsOf(workbook);
    expect(await update(plan(1, 2))).toEqual({ kind: "updated", cells: 0 });
    expect(changes(before, cellsOf(workbook))).toEqual([]);
  });

  test("an answer that is given up empties its cell, and one that is given again fills it", async () => {
    await update(plan(null, 2));
    expect(await read("Page!B1")).toEqual([[""]]);
    await update(plan(7, 2));
    expect(await read("Page!B1")).toEqual([[7]]);
  });

  test("is one step that undo takes back, its memory included", async () => {
    const state = () => ({ ...workbook.model.exportData(), revisionId: "" });
    const before = state();
    await update(plan(5, 9));
    await workbook.host.undo!();
    expect(state()).toEqual(before);
  });

  test("finds its sheet under another name, and writes formulas that know it", async () => {
    const { model } = workbook;
    const sheetId = model.getters.getSheetIdByName("Page")!;
    model.dispatch("RENAME_SHEET", { sheetId, oldName: "Page", newName: "My page" });
    expect((await only(workbook)).sheets).toEqual({ page: "My page" });
    expect(await update(plan(5, 2))).toEqual({ kind: "updated", cells: 1 });
    expect(await read("'My page'!B1:B3")).toEqual([[5], [2], [7]]);
    expect(await update(plan(6, 3))).toEqual({ kind: "updated", cells: 2 });
  });

  test.each<[string, Plan]>([
    ["more rows", planWithRow()],
    ["another name", plan(1, 2, "so", { names: [] })],
  ])("%s make another structure: nothing is written", async (_what, other) => {
    const before = cellsOf(workbook);
    expect(await update(other)).toEqual({ kind: "other structure" });
    expect(changes(before, cellsOf(workbook))).toEqual([]);
  });

  function planWithRow(): Plan {
    const { sheets, ...rest } = plan(1, 2);
    const blocks = [...sheets[0].blocks, block([["More"]], { at: "A7" })];
    return { ...rest, sheets: [{ ...sheets[0], blocks }] };
  }

  test.each<[string, () => void]>([
    ["rows above", () => addRow(0)],
    ["a row in between, below every name", () => addRow(2)],
    [
      "a name that is gone",
      () => void workbook.model.dispatch("DELETE_NAMED_RANGE", { name: "First" } as never),
    ],
  ])("after %s nothing is written", async (_what, rearrange) => {
    rearrange();
    const before = cellsOf(workbook);
    expect(await update(plan(5, 9, "other"))).toEqual({ kind: "rearranged" });
    expect(changes(before, cellsOf(workbook))).toEqual([]);
  });

  function addRow(at: number): void {
    const sheetId = workbook.model.getters.getSheetIdByName("Page")!;
    const where = { sheetId, sheetName: "Page", dimension: "ROW" as const };
    workbook.model.dispatch("ADD_COLUMNS_ROWS", {
      ...where,
      base: at,
      position: "before",
      quantity: 1,
    });
  }

  test("a model whose sheets were deleted is not in the workbook any more", async () => {
    const sheetId = workbook.model.getters.getSheetIdByName("Page")!;
    workbook.model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Page" });
    expect(await insertedModels(workbook.host)).toEqual([]);
  });

  test("a setting that holds something else is passed over", async () => {
    await workbook.host.revise({ title: "", sheets: [], settings: { [key]: "{" } });
    expect(await insertedModels(workbook.host)).toEqual([]);
  });

  test("each of two is updated for itself", async () => {
    await workbook.host.apply(plan(1, 2));
    const found = await insertedModels(workbook.host);
    expect(found.map(({ sheets }) => sheets.page)).toEqual(["Page", "Page (2)"]);
    await updateModel(workbook.host, found[1].key, plan(4, 2));
    expect(await read("Page!B1")).toEqual([[1]]);
    expect(await read("'Page (2)'!B1:B3")).toEqual([[4], [2], [6]]);
  });
});

describe("RFM", () => {
  test("takes other settings and more rows in place, and its list keeps its formats", async () => {
    const workbook = newWorkbook();
    await workbook.host.apply(ordersPlan());
    await workbook.host.apply(made("rfm", ORDERS));
    const { key } = await only(workbook);
    const longer = (id: string, ...cells: unknown[]): RangeAnswer => {
      const { address, cells: column } = ORDERS[id] as RangeAnswer;
      const rows = [...column, ...cells.map((cell) => [cell])];
      cells.forEach((cell, i) =>
        workbook.type(`Orders!${address.slice(7, 8)}${column.length + 1 + i}`, String(cell)),
      );
      return { address: address.replace(/\d+$/, String(rows.length)), cells: rows };
    };
    const answers = {
      customers: longer("customers", "Zoe", "Yan", "Ann"),
      dates: longer("dates", 45742, 45743, 45744),
      amounts: longer("amounts", 10, 20, 30),
      bins: 3,
    };
    expect((await updateModel(workbook.host, key, made("rfm", answers))).kind).toBe("updated");
    const { record, sheets } = await only(workbook);
    expect(record.answers).toEqual({ bins: 3 });
    const { names } = await newWorkbookWith(answers);
    for (const id of ["page", "list"]) {
      const address = (name: string) => `'${name}'!A1:L60`;
      expect(await workbook.host.read(address(sheets[id]!))).toEqual(
        await fresh.host.read(address(names[id])),
      );
    }
  });

  let fresh: Workbook;
  /** The same model made from these answers to begin with. */
  async function newWorkbookWith(answers: Answers) {
    fresh = newWorkbook();
    await fresh.host.apply(ordersPlan());
    for (const [id, letter] of Object.entries({ customers: "A", dates: "B", amounts: "C" }))
      (answers[id] as RangeAnswer).cells
        .slice(9)
        .forEach(([cell], i) => fresh.type(`Orders!${letter}${10 + i}`, String(cell)));
    return fresh.host.apply(made("rfm", answers));
  }
});
