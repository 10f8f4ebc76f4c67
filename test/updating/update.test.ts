/** Models updated in place, in the grid: what is written, what stays, and what is refused rather than guessed. */
import { zoneOf } from "../../src/a1";
import { cellAt, cornerOf } from "../../src/hosts/resolve";
import { insertedModels } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import type { Answers, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { recorded } from "../../src/models/record";
import { models } from "../../src/models";
import { ORDERS } from "../models/answers-given";
import { checkPurchases } from "../../src/data/check";
import { type Cell, tableOf } from "../../src/data/table";
import { texts } from "../../src/locales";
import { curedPurchases } from "../../src/taskpane/cured";
import { newGrid } from "../support/grid";
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

/** As an earlier version inserted it, which called the sheet of mended purchases "purchases". */
const ofEarlier = (plan: Plan): Plan =>
  JSON.parse(JSON.stringify(plan).replaceAll("mended-purchases", "purchases"));

const inChinese = (monetary: string): Plan => {
  const answers: Answers = { ...ORDERS, monetary };
  return recorded(modelCalled("rfm", "zh-CN").plan(answers), {
    ...{ model: "rfm", locale: "zh-CN", answers },
  });
};

describe("a Chinese model of before drop-downs spoke Chinese", () => {
  let workbook: Workbook;
  const {
    id,
    sheet,
    range: at,
  } = inChinese("total").names.find(({ name }) => name === "RFM_monetary")!;
  const withInput = (plan: Plan): Plan => ({
    ...plan,
    record: { ...plan.record!, inputs: { monetary: { name: id, sheet, cell: at } } },
  });
  const insert = async (now: Plan) => {
    const before = JSON.stringify(now)
      .replaceAll('"合计"', '"total"')
      .replaceAll('"平均"', '"average"');
    await workbook.host.apply(JSON.parse(before.replaceAll('"全部"', '"all"')) as Plan);
    return (await only(workbook)).key;
  };
  const shown = async () => (await workbook.host.read(`RFM!${at}`))[0][0];
  const offered = (): unknown => {
    const { left: col, top: row } = zoneOf(at)!;
    const sheetId = workbook.model.getters.getSheetIdByName("RFM")!;
    return workbook.model.getters.getValidationRuleForCell({ sheetId, col, row })?.criterion.values;
  };
  beforeEach(async () => {
    workbook = newWorkbook();
    await workbook.host.apply(ordersPlan());
  });

  test("an update keeps the choice and makes its word and the drop-down Chinese; undo takes both back", async () => {
    const now = inChinese("total");
    const key = await insert(now);
    expect([await shown(), offered()]).toEqual(["total", ["average", "total"]]);
    workbook.type(`RFM!${at}`, "average");
    expect(await updateModel(workbook.host, key, now)).toEqual({ kind: "updated", cells: 1 });
    expect([await shown(), offered()]).toEqual(["平均", ["平均", "合计"]]);
    await workbook.host.undo!();
    expect([await shown(), offered()]).toEqual(["average", ["average", "total"]]);
    await updateModel(workbook.host, key, now);
    expect(await updateModel(workbook.host, key, now)).toEqual({ kind: "updated", cells: 0 });
  });

  test("another choice is a word of the drop-down of now, each time", async () => {
    const key = await insert(withInput(inChinese("total")));
    for (const [word, inSheet] of [
      ["average", "平均"],
      ["total", "合计"],
    ]) {
      const outcome = await updateModel(workbook.host, key, withInput(inChinese(word)));
      expect(outcome.kind).toBe("updated");
      expect([await shown(), offered()]).toEqual([inSheet, ["平均", "合计"]]);
    }
  });

  test("a list of the user's own stays", async () => {
    const now = inChinese("total");
    const key = await insert(now);
    const { left, top } = zoneOf(at)!;
    const sheetId = workbook.model.getters.getSheetIdByName("RFM")!;
    workbook.model.dispatch("ADD_DATA_VALIDATION_RULE", {
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: { left, top, right: left, bottom: top } }],
      rule: {
        id: "mine",
        isBlocking: true,
        criterion: { type: "isValueInList", values: ["total", "mine"], displayStyle: "arrow" },
      },
    });
    await updateModel(workbook.host, key, now);
    expect(offered()).toEqual(["total", "mine"]);
  });
});

test("a setting's word of a Chinese model of today is its reader's", async () => {
  const workbook = newWorkbook();
  await workbook.host.apply(ordersPlan());
  const plan = inChinese("total");
  await workbook.host.apply(plan);
  const { key } = await only(workbook);
  const { range: at } = plan.names.find(({ name }) => name === "RFM_monetary")!;
  expect((await updateModel(workbook.host, key, inChinese("average"))).kind).toBe("updated");
  expect((await workbook.host.read(`RFM!${at}`))[0][0]).toBe("平均");
});

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
    ["more rows to type in", planWithRow()],
    ["another name", plan(1, 2, "so", { names: [] })],
  ])("%s make another structure: nothing is written", async (_what, other) => {
    const before = cellsOf(workbook);
    expect(await update(other)).toEqual({ kind: "other structure" });
    expect(changes(before, cellsOf(workbook))).toEqual([]);
  });

  function planWithRow(): Plan {
    const { sheets, ...rest } = plan(1, 2);
    const blocks = [...sheets[0].blocks, block([["More"]], { at: "A7", style: "input" })];
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

describe("a source of other length", () => {
  const HEAD = ["Buyer", "Day", "Paid"];
  /** A shop's export that needs a cure: some rows name no customer. */
  const rowsOf = (count: number): Cell[][] =>
    Array.from({ length: count }, (_, i) => [
      i % 7 === 3 ? "NA" : `Customer ${i % 5}`,
      36_000 + 3 * i,
      100 + i,
    ]);
  const mended = (count: number): Plan => {
    const cells = [HEAD, ...rowsOf(count)];
    const check = checkPurchases(tableOf(cells));
    expect(check.questions).toEqual([]);
    const say = texts("en").data;
    const sample = curedPurchases(check, `Shop!A1:C${count + 1}`, say);
    const rfm = modelCalled("rfm");
    const plan = rfm.plan({ ...sample.answers, currency: "none" });
    const table = { address: `Shop!A1:C${count + 1}`, columns: {} };
    return recorded(
      { ...plan, sheets: [...plan.sheets, sample.sheet] },
      { model: "rfm", locale: "en", answers: { currency: "none" }, table },
    );
  };

  let workbook: Workbook;
  const begin = async (count: number) => {
    workbook = newWorkbook();
    await workbook.host.apply(mended(count));
    return (await only(workbook)).key;
  };
  const filledIn = (cells: readonly (readonly unknown[])[]) =>
    cells.flatMap((row, i) => row.flatMap((value, j) => (value === "" ? [] : [[i, j, value]])));
  const all = async ({ host }: Workbook) => {
    const { sheets } = await host.overview();
    const own = sheets.filter((name) => name !== "Sheet1");
    // a range that takes all of a sheet is read as far as it is in use
    return Promise.all(own.map(async (name) => filledIn(await host.read(`'${name}'!A1:R110`))));
  };

  test.each([
    [40, 61],
    [61, 40],
    [40, 41],
    [12, 90],
  ])("%i rows become %i in place, as if it had begun so", async (from, to) => {
    const key = await begin(from);
    expect((await updateModel(workbook.host, key, mended(to))).kind).toBe("updated");
    const fresh = newWorkbook();
    await fresh.host.apply(mended(to));
    expect(await all(workbook)).toEqual(await all(fresh));
    expect((await workbook.host.overview()).ranges).toEqual((await fresh.host.overview()).ranges);
    // and once more, from there
    expect((await updateModel(workbook.host, key, mended(from))).kind).toBe("updated");
    expect(await updateModel(workbook.host, key, mended(from))).toEqual({
      kind: "updated",
      cells: 0,
    });
  });

  test("an earlier version's sheet of them is updated, too", async () => {
    workbook = newWorkbook();
    await workbook.host.apply(ofEarlier(mended(40)));
    const { key } = await only(workbook);
    const now = mended(40);
    const last = now.sheets.find(({ id }) => id === "mended-purchases")!.blocks[1].cells.at(-1)!;
    (last as (typeof last)[number][])[2] = 999;
    expect((await updateModel(workbook.host, key, now)).kind).toBe("updated");
    const fresh = newWorkbook();
    await fresh.host.apply(now);
    expect(await all(workbook)).toEqual(await all(fresh));
  });

  test("what refers to the sheet follows, the user's own stays, undo is one step", async () => {
    const key = await begin(40);
    const kept = (await workbook.host.read("Purchases!A1:A60")).filter(([id]) => id !== "").length;
    workbook.type("Sheet1!A1", `=SUM(Purchases!C2:C${kept})`);
    workbook.type("Sheet1!A2", "=ROWS(Purchases!C:C)");
    workbook.type("RFM!Q3", "mine");
    const state = () => ({ ...workbook.model.exportData(), revisionId: "" });
    const before = state();
    await updateModel(workbook.host, key, mended(61));
    const amounts = (await workbook.host.read("Purchases!C2:C90")).flat().map(Number);
    expect(await workbook.host.read("Sheet1!A1")).toEqual([[amounts.reduce((a, b) => a + b, 0)]]);
    expect(await workbook.host.read("RFM!Q3")).toEqual([["mine"]]);
    await workbook.host.undo!();
    expect(state()).toEqual(before);
  });

  test.each<[string, string, string]>([
    ["somebody's own stands beside them", "Purchases!H33", "mine"],
    ["a formula reads one of them alone", "Sheet1!A1", "=Purchases!C33"],
    ["a formula reads from one of them on", "Sheet1!A1", "=SUM(Purchases!C33:C99)"],
  ])("fewer rows leave blank ones where %s", async (_what, cell, text) => {
    const key = await begin(61);
    workbook.type(cell, text);
    const before = await workbook.host.read(cell);
    expect((await updateModel(workbook.host, key, mended(30))).kind).toBe("updated");
    const fresh = newWorkbook();
    await fresh.host.apply(mended(30));
    expect(await workbook.host.read("RFM!A1:L40")).toEqual(await fresh.host.read("RFM!A1:L40"));
    expect(await workbook.host.read("Purchases!A1:D60")).toEqual(
      await fresh.host.read("Purchases!A1:D60"),
    );
    if (text === "mine") expect(await workbook.host.read(cell)).toEqual(before);
    else expect(await workbook.host.read(cell)).not.toEqual([["#REF!"]]);
    expect((await updateModel(workbook.host, key, mended(70))).kind).toBe("updated");
  });

  test("a table that somebody made longer by hand is not touched", async () => {
    const key = await begin(40);
    const { model } = workbook;
    const sheetId = model.getters.getSheetIdByName("Purchases")!;
    const where = { sheetId, sheetName: "Purchases", dimension: "ROW" as const };
    model.dispatch("ADD_COLUMNS_ROWS", { ...where, base: 9, position: "before", quantity: 2 });
    const before = workbook.model.exportData().sheets;
    expect(await updateModel(workbook.host, key, mended(61))).toEqual({ kind: "rearranged" });
    expect(workbook.model.exportData().sheets).toEqual(before);
  });

  test("thousands of rows are remembered by the hundred, and only those that changed are written", async () => {
    const key = await begin(2_500);
    const [setting] = Object.values((await workbook.host.overview()).settings);
    expect(setting.length).toBeLessThan(60_000);
    const plan = mended(2_500);
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((each) => ({
        ...each,
        cells: each.cells.map((row, i) =>
          sheet.id === "mended-purchases" && i === 1_000
            ? [...row.slice(0, 2), 7, ...row.slice(3)]
            : row,
        ),
      })),
    }));
    const outcome = await updateModel(workbook.host, key, { ...plan, sheets });
    expect(outcome).toEqual({ kind: "updated", cells: 250 * 4 });
    expect(await workbook.host.read("Purchases!C1002")).toEqual([[7]]);
  });

  test.each([
    ["portfolio", 9],
    ["customer-profit", 7],
    ["forecast", 40],
  ])("%s takes %i rows more or fewer", async (id, less) => {
    const model = modelCalled(id);
    const { answers } = model.sample!();
    const cut = (count: number): Answers =>
      Object.fromEntries(
        Object.entries(answers).map(([question, answer]) => {
          if (typeof answer !== "object") return [question, answer];
          const cells = answer.cells.slice(0, Math.min(answer.cells.length, 400) - count);
          const address = answer.address
            .replace(/^\{\{.*\}\}/, "Source")
            .replace(/\d+$/, String(cells.length));
          return [question, { address, cells }];
        }),
      );
    const at = async (count: number) => {
      const grid = newGrid();
      const columns = Object.values(cut(0)).filter((each) => typeof each === "object");
      const cells = columns[0].cells.map((_, i) => columns.map((column) => column.cells[i][0]));
      await grid.host.apply({
        ...{ title: "Source", names: [] },
        sheets: [{ id: "source", name: "Source", blocks: [block(cells)] }],
      });
      await grid.host.apply(made(id, cut(count)));
      return grid;
    };
    const [longer, shorter] = [await at(0), await at(less)];
    const state = async ({ host }: Pick<Workbook, "host">) => {
      const { ranges } = await host.overview();
      const { formulas } = await host.sharing!.contents();
      return { ranges, formulas: formulas.map(({ place, formula }) => [place, formula]) };
    };
    const key = async ({ host }: Pick<Workbook, "host">) => (await insertedModels(host))[0].key;
    const [long, short] = [await state(longer), await state(shorter)];
    await updateInto(shorter.host, await key(shorter), made(id, cut(0)));
    expect(await state(shorter)).toEqual(long);
    await updateInto(longer.host, await key(longer), made(id, cut(less)));
    expect(await state(longer)).toEqual(short);
  });

  const updateInto = async (host: Workbook["host"], key: string, plan: Plan) =>
    expect((await updateModel(host, key, plan)).kind).toBe("updated");
});
