/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
/** A model's table is found by what its formulas read, wherever it has gone, and a table that is copied by its headings. */
import { excelHost } from "../../src/hosts/excel";
import { models } from "../../src/models";
import type { Answers } from "../../src/models/model";
import { recorded } from "../../src/models/record";
import { insertedModels } from "../../src/updating/find";
import { sourceOf } from "../../src/updating/source";
import { ORDERS } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";
import { ordersPlan } from "../hosts/contract/plans";
import { startExcel } from "../support/office/start";

type Workbook = ReturnType<typeof newWorkbook>;

const COLUMNS = { customers: 0, dates: 1, amounts: 2 };
const HEADINGS = ["Customer", "Date", "Amount"];

/** A workbook with a model of the orders in Orders!A1:C9, and where its table is found. */
async function inserted(id = "rfm", headings?: readonly string[]) {
  const workbook = newWorkbook();
  await workbook.host.apply(ordersPlan());
  const answers: Answers = { ...ORDERS, currency: "none" };
  const table = { address: "Orders!A1:C9", columns: COLUMNS, headings };
  const plan = models("en")
    .find((each) => each.id === id)!
    .plan(answers);
  await workbook.host.apply(recorded(plan, { ...{ model: id, locale: "en", table }, answers: {} }));
  const source = async () => {
    const [model] = await insertedModels(workbook.host);
    const { address, isMoved, column } = await sourceOf(workbook.host, model);
    return { address, isMoved, columns: [0, 1, 2].map(column) };
  };
  return { ...workbook, ...actions(workbook), source };
}

function actions({ model }: Workbook) {
  const idOf = (name: string) => model.getters.getSheetIdByName(name)!;
  const add = (dimension: "ROW" | "COL") => (sheetName: string, before: number, quantity: number) =>
    model.dispatch("ADD_COLUMNS_ROWS", {
      ...{ sheetId: idOf(sheetName), sheetName, dimension, base: before, quantity },
      position: "before",
    });
  return {
    rename: (oldName: string, newName: string) =>
      model.dispatch("RENAME_SHEET", { sheetId: idOf(oldName), oldName, newName }),
    addRows: add("ROW"),
    addColumns: add("COL"),
    addSheet: (name: string) =>
      model.dispatch("CREATE_SHEET", { sheetId: `id of ${name}`, name, position: 1 }),
  };
}

describe.each(["rfm", "retention", "forecast"])("the table of %s", (id) => {
  test("stands where it stood", async () => {
    const { source } = await inserted(id);
    expect(await source()).toEqual({ address: "Orders!A1:C9", isMoved: false, columns: [0, 1, 2] });
  });

  test("is found on its sheet under another name, though another sheet has the old one", async () => {
    const { rename, addSheet, source } = await inserted(id);
    rename("Orders", "Orders 2025");
    addSheet("Orders");
    expect(await source()).toMatchObject({ address: "'Orders 2025'!A1:C9", isMoved: true });
  });

  test("is found beside and below what was put in before it", async () => {
    const { addRows, addColumns, source } = await inserted(id);
    addColumns("Orders", 0, 2);
    addRows("Orders", 0, 3);
    const found = { address: "Orders!C4:E12", isMoved: true, columns: [0, 1, 2] };
    expect(await source()).toEqual(found);
  });

  test("has columns put into it, which are not its own", async () => {
    const { addColumns, source } = await inserted(id);
    addColumns("Orders", 1, 1);
    const found = { address: "Orders!A1:D9", isMoved: true, columns: [0, 2, 3] };
    expect(await source()).toEqual(found);
  });
});

test("rows put in above and within are told apart by the headings", async () => {
  const { addRows, source, host } = await inserted("rfm", HEADINGS);
  addRows("Orders", 4, 2);
  addRows("Orders", 0, 1);
  expect(await source()).toMatchObject({ address: "Orders!A2:C12", isMoved: true });
  expect((await host.read("Orders!A2:C2"))[0]).toEqual(HEADINGS);
});

describe("a table that the model reads a copy of", () => {
  /** No formula refers to it: the model's own sheets have what it reads. */
  async function copied() {
    const workbook = newWorkbook();
    await workbook.host.apply(ordersPlan());
    const plan = models("en")
      .find(({ id }) => id === "software-customer")!
      .plan({});
    const table = { address: "Orders!A1:C9", columns: COLUMNS, headings: HEADINGS };
    const record = { model: "rfm", locale: "en", answers: {}, table } as const;
    await workbook.host.apply(recorded(plan, record));
    const source = async () => sourceOf(workbook.host, (await insertedModels(workbook.host))[0]);
    return { ...workbook, ...actions(workbook), source };
  }

  test("is found by its headings", async () => {
    const { rename, addColumns, addRows, source } = await copied();
    expect(await source()).toMatchObject({ address: "Orders!A1:C9", isMoved: false });
    addColumns("Orders", 1, 1);
    addRows("Orders", 0, 2);
    const { column, ...found } = await source();
    expect(found).toEqual({ address: "Orders!A3:D11", isMoved: true });
    expect([0, 1, 2].map(column)).toEqual([0, 2, 3]);
    rename("Orders", "Sales");
    expect(await source()).toMatchObject({ address: "Sales!A3:D11", isMoved: true });
  });

  test("is not guessed where two sheets have them, or none has", async () => {
    const { rename, addSheet, source, type } = await copied();
    rename("Orders", "Sales");
    addSheet("More sales");
    HEADINGS.forEach((heading, i) => type(`More sales!${"ABC"[i]}1`, heading));
    expect(await source()).toMatchObject({ address: "Orders!A1:C9", isMoved: false });
    HEADINGS.forEach((_, i) => type(`More sales!${"ABC"[i]}1`, "other"));
    type("Sales!A1", "Who");
    expect(await source()).toMatchObject({ address: "Orders!A1:C9", isMoved: false });
  });

  test("stays where its heading was only changed", async () => {
    const { source, type } = await copied();
    type("Orders!C1", "Revenue");
    expect(await source()).toMatchObject({ address: "Orders!A1:C9", isMoved: false });
  });
});

test("in Excel, a table is found below rows that were put in, too", async () => {
  const { workbook } = await startExcel();
  const host = excelHost();
  await host.apply(ordersPlan());
  const plan = models("en")
    .find(({ id }) => id === "rfm")!
    .plan({ ...ORDERS, currency: "none" });
  const table = { address: "Orders!A1:C9", columns: COLUMNS };
  await host.apply(recorded(plan, { ...{ model: "rfm", locale: "en", table }, answers: {} }));
  const [model] = await insertedModels(host);
  expect(await sourceOf(host, model)).toMatchObject({ address: "Orders!A1:C9", isMoved: false });
  workbook.worksheets.getItem("Orders").getRange("1:2").insert("Down");
  const found = { address: "Orders!A3:C11", isMoved: true };
  expect(await sourceOf(host, model)).toMatchObject(found);
});
