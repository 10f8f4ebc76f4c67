/** Rows added to a model's table since are counted where the table stands now. */
import { ordersPlan } from "../hosts/contract/plans";
import { models } from "../../src/models";
import type { Answers } from "../../src/models/model";
import { recorded } from "../../src/models/record";
import { rowsSince } from "../../src/taskpane/remembered";
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
