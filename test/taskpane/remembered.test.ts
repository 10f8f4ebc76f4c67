/** Rows added to a model's table since are counted where the table stands now; orders count as they did. */
import { ordersPlan } from "../hosts/contract/plans";
import { models } from "../../src/models";
import type { Answers } from "../../src/models/model";
import { recorded } from "../../src/models/record";
import { checkFor } from "../../src/data/check";
import { orderColumn } from "../../src/data/cure";
import { tableOf } from "../../src/data/table";
import type { Choices } from "../../src/data/trouble";
import type { Memory } from "../../src/taskpane/pane";
import { recall, rowsSince } from "../../src/taskpane/remembered";
import { insertedModels } from "../../src/updating/find";
import { sourceOf } from "../../src/updating/source";
import { ORDERS } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";

/** A model of the orders in Orders!A1:C9, and what can happen to their sheet. */
async function inserted() {
  const workbook = newWorkbook();
  const { model, host } = workbook;
  await host.apply(ordersPlan());
  const answers: Answers = { ...ORDERS, currency: "none" };
  const columns = { customers: 0, dates: 1, amounts: 2 };
  const headings = ["Customer", "Date", "Amount"];
  const table = { address: "Orders!A1:C9", columns, headings, ends: true };
  const plan = models("en")
    .find(({ id }) => id === "rfm")!
    .plan(answers);
  await host.apply(recorded(plan, { ...{ model: "rfm", locale: "en", table }, answers: {} }));
  const sheetId = model.getters.getSheetIdByName("Orders")!;
  return {
    async since() {
      const [found] = await insertedModels(host);
      return rowsSince(host, found, await sourceOf(host, found));
    },
    type(col: number, row: number, cells: readonly string[]) {
      cells.forEach((content, i) =>
        model.dispatch("UPDATE_CELL", { sheetId, col: col + i, row, content }),
      );
    },
    addAbove: (quantity: number) =>
      model.dispatch("ADD_COLUMNS_ROWS", {
        ...{ sheetId, sheetName: "Orders", dimension: "ROW", base: 0, quantity },
        position: "before",
      }),
    rename: (newName: string) =>
      model.dispatch("RENAME_SHEET", { sheetId, oldName: "Orders", newName }),
  };
}

const NEW = ["Dora", "2024-03-01", "5"];

test("rows below a table that stands where it stood count", async () => {
  const { since, type } = await inserted();
  expect(await since()).toBe(0);
  type(0, 9, NEW);
  expect(await since()).toBe(1);
});

test("rows put in above a table are none of it, and rows below it count all the same", async () => {
  const { since, type, addAbove } = await inserted();
  addAbove(3);
  expect(await since()).toBe(0);
  type(0, 12, NEW);
  expect(await since()).toBe(1);
});

test("rows below a table count on a sheet that was renamed", async () => {
  const { since, type, rename } = await inserted();
  rename("Sales 2024");
  type(0, 9, NEW);
  type(0, 10, NEW);
  expect(await since()).toBe(2);
});

describe("a table with orders", () => {
  const recalled = async (columns: Record<string, number>, choices?: Choices) => {
    const { model, host } = newWorkbook();
    await host.apply(ordersPlan());
    const sheetId = model.getters.getSheetIdByName("Orders")!;
    for (let row = 0; row < 9; row++)
      model.dispatch("UPDATE_CELL", { sheetId, col: 3, row, content: row ? `N${row}` : "Order" });
    const rfm = models("en").find(({ id }) => id === "rfm")!;
    const table = { address: "Orders!A1:D9", columns, choices, ends: true };
    const plan = rfm.plan({ ...ORDERS, currency: "none" });
    await host.apply(recorded(plan, { ...{ model: "rfm", locale: "en", table }, answers: {} }));
    const [found] = await insertedModels(host);
    const memory: Memory = { answers: {}, columns: new Map() };
    await recall(found, memory, host, rfm.questions);
    return memory.choices?.cures?.["one-day"];
  };
  const COLUMNS = { customers: 0, dates: 1, amounts: 2 };

  test("goes on without them in a model of an earlier version", async () => {
    expect(await recalled(COLUMNS)).toBe("one-purchase");
    expect(await recalled(COLUMNS, { cures: { returns: "keep" } } as Choices)).toBe("one-purchase");
  });

  test("goes on with those that a model has", async () => {
    expect(await recalled({ ...COLUMNS, orders: 3 }, {})).toBeUndefined();
  });

  test.each(["rfm", "forecast"])("is handed no orders by %s, though none are of one day", (id) => {
    const { questions } = models("en").find((model) => model.id === id)!;
    const cells = [
      ["Customer", "Date", "Amount", "Order"],
      ["Ann", 45700, 10, "N1"],
      ["Bob", 45701, 20, "N2"],
    ];
    const asked = questions.filter((question) => question.kind === "column");
    const orders = (cures: Choices["cures"]) =>
      orderColumn(checkFor(asked, tableOf(cells), { cures }));
    expect([orders({}), orders({ "one-day": "one-purchase" })]).toEqual([3, undefined]);
  });
});
