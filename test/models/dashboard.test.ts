/** The dashboard in a grid that calculates: it follows its models, and says so where one is gone. */
import { LOCALES, type Locale } from "../../src/locales";
import { models } from "../../src/models";
import { type Gathered, dashboard, dashboardTexts } from "../../src/models/dashboard";
import { inOrder } from "../../src/models/dashboard/gathered";
import { BANDS, figuresOf } from "../../src/models/dashboard/page";
import type { Answers } from "../../src/models/model";
import { hasInputs } from "../../src/models/plan";
import { recorded } from "../../src/models/record";
import { pageSetUp } from "../../src/hosts/print";
import { cornerOf } from "../../src/hosts/resolve";
import { gatheredModels } from "../../src/updating/gather";
import { insertedModels } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import { newWorkbook } from "./cv-in-grid";
import { ordersPlan } from "../hosts/contract/plans";
import { SMALLER, planFor } from "./answers-given";
import { linesIn } from "./headings";

const modelIn = (id: string, locale: Locale) => models(locale).find((each) => each.id === id)!;

async function workbookWith(ids: readonly string[], locale: Locale = "en") {
  const workbook = newWorkbook();
  const { model, host } = workbook;
  const insert = async (id: string) => {
    const plan = planFor(modelIn(id, locale));
    await host.apply(recorded(plan, { model: id, locale, answers: {} }));
  };
  for (const id of ids) await insert(id);
  const planned = async (answers: Answers = {}) => {
    const { models: there } = await gatheredModels(host);
    const plan = dashboard(locale, there).plan(answers);
    return recorded(plan, { model: "dashboard", locale, answers });
  };
  const sheet = dashboardTexts(locale).sheet;
  return {
    ...workbook,
    insert,
    planned,
    add: async (answers?: Answers) => host.apply(await planned(answers)),
    update: async (answers?: Answers) => {
      const found = (await insertedModels(host)).find(({ record }) => record.model === "dashboard");
      return updateModel(host, found!.key, await planned(answers));
    },
    page: async () => (await host.read(`${sheet}!A1:F99`)).map((row) => row.map(String)),
    rename: (oldName: string, newName: string) =>
      model.dispatch("RENAME_SHEET", {
        ...{ sheetId: model.getters.getSheetIdByName(oldName)!, oldName, newName },
      }),
    remove: (name: string) =>
      model.dispatch("DELETE_SHEET", {
        ...{ sheetId: model.getters.getSheetIdByName(name)!, sheetName: name },
      }),
  };
}

const CUSTOMER = "What one customer is worth over five years";

/** Rows of the band whose first cell holds a text. */
function bandOf(page: readonly (readonly string[])[], title: string) {
  const at = page.findIndex(([first], i) => i > 2 && first === title);
  if (at < 0)
    throw new Error(
      `no band "${title}" among ${page
        .map(([a]) => a)
        .filter(Boolean)
        .join(", ")}`,
    );
  const [head, labels, values, compared] = page.slice(at, at + 4);
  return { labels, values, compared, finding: head[3] };
}

test("each model shows its key figures, from its own cells", async () => {
  const { add, page, host, type } = await workbookWith(["software-customer", "value-case"]);
  await add();
  const { models: there } = await gatheredModels(host);
  for (const each of there) {
    const [[title]] = await host.read(`'${each.name}'!A1`);
    const { labels, values } = bandOf(await page(), String(title));
    const own = figuresOf(each);
    expect(labels.slice(0, own.length)).toEqual(own.map(({ label }) => label));
    expect(values.slice(0, own.length)).toEqual(own.map(({ value }) => String(value)));
    expect(values.join("")).not.toBe("");
  }
  const [customer] = there;
  const before = bandOf(await page(), CUSTOMER);
  const price = Object.entries((await host.overview()).ranges).find(([name]) =>
    /price/i.test(name),
  );
  type(price![1].replaceAll("'", ""), "99999");
  const after = bandOf(await page(), CUSTOMER);
  expect(after.values[0]).not.toBe(before.values[0]);
  expect(after.values[0]).toBe(
    String((await host.read(`'${customer.name}'!${customer.figures[0].cell}`))[0][0]),
  );
});

test.each([
  ["above its chart", {}, 0],
  ["beside the model where no chart is shown", { charts: "" }, 3],
])("what a model states stands once: %s", async (_, answers, column) => {
  const { add, page, host } = await workbookWith(["software-customer"]);
  await add(answers);
  const [{ charts }] = (await gatheredModels(host)).models;
  const cells = (await page()).flat();
  expect(charts[0].said).not.toBe("");
  expect(cells.filter((cell) => cell === charts[0].said)).toHaveLength(1);
  expect((await page())[2].indexOf(charts[0].said)).toBe(column);
});

test("nothing on it is the user's to change, as on the pages of models", async () => {
  const { planned } = await workbookWith(["software-customer"]);
  expect(hasInputs(await planned())).toBe(false);
  expect(hasInputs(planFor(modelIn("software-customer", "en")))).toBe(true);
});

test("a figure that is a word shows it", async () => {
  const { add, model, host } = await workbookWith(["segments"]);
  await add();
  const [segments] = (await gatheredModels(host)).models;
  const best = figuresOf(segments).findIndex(({ value }) => typeof value === "string");
  const sheetId = model.getters.getSheetIdByName("Dashboard")!;
  const rows = model.getters.getSheetZone(sheetId).bottom;
  const shown = Array.from({ length: rows }, (_, row) => {
    const cell = model.getters.getEvaluatedCell({ sheetId, row, col: best });
    return cell.formattedValue;
  });
  expect(shown.filter((text) => text.startsWith("#"))).toEqual([]);
  expect(shown).toContain(String(figuresOf(segments)[best].value));
});

test("a range stands below the figure it belongs to, under its label", async () => {
  const { add, page, host } = await workbookWith(["value-case"]);
  await add();
  const [{ name }] = (await gatheredModels(host)).models;
  const [[title]] = await host.read(`'${name}'!A1`);
  expect(bandOf(await page(), String(title)).compared[0]).toMatch(
    /^In nine cases of ten, at least: [\d,.]+$/,
  );
});

test("what a figure is compared with beside it stands below it", async () => {
  const { add, page, host } = await workbookWith(["retention"]);
  await add();
  const [{ name }] = (await gatheredModels(host)).models;
  const [[title]] = await host.read(`'${name}'!A1`);
  const { labels, compared } = bandOf(await page(), String(title));
  // of 1,000 customers 631 after the first year, and of 262 in the sixth 241 in the seventh
  expect(compared[labels.indexOf("Retention rate per period")]).toBe(
    "63% in the first, 92% in the last",
  );
});

test("renamed sheets are followed, also by an update, which adds what has come since", async () => {
  const { add, update, page, rename, insert, host } = await workbookWith(["software-customer"]);
  await add();
  const { models: before } = await gatheredModels(host);
  rename(before[0].name, "Kunde 1");
  expect(bandOf(await page(), CUSTOMER).values[0]).not.toBe("");
  await insert("value-case");
  expect(await update({ models: before[0].key, charts: before[0].key })).toEqual({
    kind: "updated",
    cells: 0,
  });
  const { models: now } = await gatheredModels(host);
  const all = now.map(({ key }) => key);
  expect(await update({ models: [...all].reverse().join(), charts: all[0] })).toMatchObject({
    kind: "updated",
  });
  const titles = await Promise.all(
    now.map(async ({ name }) => String((await host.read(`'${name}'!A1`))[0][0])),
  );
  const shown = (await page()).map(([first]) => first).filter((text) => titles.includes(text));
  expect(shown).toEqual([...titles].reverse());
});

test("where a model is deleted, a sentence stands; an update closes the gap", async () => {
  const { add, update, page, remove, host } = await workbookWith([
    "software-customer",
    "value-case",
  ]);
  await add({ charts: "" });
  const { models: there } = await gatheredModels(host);
  remove(there[0].name);
  const cells = (await page()).flat();
  expect(cells).toContain("This model is no longer in the workbook.");
  expect(cells.filter((cell) => cell.startsWith("#"))).toEqual([]);
  expect(await update({ models: there.map(({ key }) => key).join(), charts: "" })).toMatchObject({
    kind: "updated",
  });
  expect((await page()).flat()).not.toContain("This model is no longer in the workbook.");
});

/** What charts of the dashboard draw: the ranges of their series, by title. */
function drawn({ model }: Awaited<ReturnType<typeof workbookWith>>) {
  const { getters } = model;
  return getters.getFigures(getters.getSheetIdByName("Dashboard")!).map(({ id }) => {
    const { title, dataSource } = getters.getChartDefinition(
      getters.getChartIdFromFigureId(id)!,
    ) as unknown as Drawn;
    return [title.text, dataSource.dataSets.map(({ dataRange }) => dataRange)];
  });
}
interface Drawn {
  readonly title: { readonly text: string };
  readonly dataSource: { readonly dataSets: readonly { readonly dataRange: string }[] };
}

test("of four models and a fifth, an update shows prices of now, and the charts that are chosen", async () => {
  const workbook = await workbookWith(["software-customer", "value-case", "segments", "portfolio"]);
  const { add, update, page, host, insert, type } = workbook;
  await add();
  const [first, second] = (await gatheredModels(host)).models;
  expect(drawn(workbook)).toHaveLength(2);
  const price = Object.entries((await host.overview()).ranges).find(([name]) =>
    /price/i.test(name),
  );
  type(price![1].replaceAll("'", ""), "77");
  await insert("satisfaction");
  const there = (await gatheredModels(host)).models;
  const all = there.map(({ key }) => key).join();
  const fifth = there.at(-1)!;
  expect(await update({ models: all, charts: `${second.key},${fifth.key}` })).toMatchObject({
    kind: "updated",
  });
  expect(drawn(workbook).map(([title]) => title)).toEqual(
    [second, fifth].map(({ charts }) => charts[0].chart.title),
  );
  for (const each of there) {
    const [[title]] = await host.read(`'${each.name}'!A1`);
    const values = figuresOf(each).map(({ value }) => String(value));
    expect(bandOf(await page(), String(title)).values.slice(0, values.length)).toEqual(values);
  }
  expect(await update({ models: all, charts: "" })).toMatchObject({ kind: "updated" });
  expect(drawn(workbook)).toEqual([]);
  expect(await update({ models: all, charts: first.key })).toMatchObject({ kind: "updated" });
  expect(drawn(workbook).map(([title]) => title)).toEqual([first.charts[0].chart.title]);
});

test("its charts follow a model whose own are drawn anew", async () => {
  const workbook = await workbookWith([]);
  const { host, add } = workbook;
  const base = modelIn("customer-base", "en");
  const planOf = (by: string) =>
    recorded(base.plan({ ...SMALLER["customer-base"], by }), {
      ...{ model: base.id, locale: "en", answers: { by } },
    });
  await host.apply(ordersPlan());
  await host.apply(planOf("month"));
  await add();
  const before = drawn(workbook);
  const [{ key }] = await insertedModels(host);
  expect(await updateModel(host, key, planOf("year"))).toMatchObject({ kind: "updated" });
  const [{ charts }] = (await gatheredModels(host)).models;
  const wanted = charts[0].chart.series.map(({ values }) => `'Customer base'!${values.range}`);
  expect(drawn(workbook)).not.toEqual(before);
  expect(drawn(workbook).slice(0, 1)).toEqual([[charts[0].chart.title, wanted]]);
});

test("figures are found where rows have been put in above them", async () => {
  const { model, host } = await workbookWith(["software-customer"]);
  const [{ name, figures }] = (await gatheredModels(host)).models;
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: model.getters.getSheetIdByName(name)!, sheetName: name, dimension: "ROW" },
    ...{ base: 1, position: "after", quantity: 2 },
  });
  const [moved] = (await gatheredModels(host)).models;
  expect(moved.figures.map(({ cell, value }) => [cornerOf(cell).row, value])).toEqual(
    figures.map(({ cell, value }) => [cornerOf(cell).row + 2, value]),
  );
});

const made = (key: string): Gathered => ({
  ...{ key, name: key, link: `#${key}`, sheets: { page: key }, page: "page", charts: [] },
  figures: [{ id: "a", label: "A", cell: "A4", labelCell: "A3", value: 1, format: "#,##0" }],
});

test("there is no dashboard of nothing, nor of more models than a page has room for", () => {
  const there = Array.from({ length: BANDS + 1 }, (_, i) => made(`m${i}`));
  const { plan, questions } = dashboard("en", there);
  expect(() => plan({ models: "-m0" })).toThrow("Models: Choose at least one model.");
  expect(() => plan({ models: there.map(({ key }) => key).join() })).toThrow(
    "Models: Choose no more than 12.",
  );
  // by default those that there is room for
  expect(questions[0]).toMatchObject({ value: expect.stringMatching(/^m0,.*,m11,-m12$/) });
});

test("an order is kept, what is gone leaves it, and what is new comes last", () => {
  const order = inOrder("b,-a,gone", ["a", "b", "c"], true);
  expect(order.map(({ value, isChosen }) => [value, isChosen])).toEqual([
    ["b", true],
    ["a", false],
    ["c", true],
  ]);
});

describe.each(LOCALES)("the page in %s", (locale) => {
  test("prints as one with room for all models, and every label is whole", async () => {
    const { host, add, page, planned } = await workbookWith(
      ["software-customer", "customer-profit", "satisfaction"],
      locale,
    );
    await add();
    const [sheet] = (await planned()).sheets;
    const { columns = [], rowHeights = {}, charts = [], blocks } = sheet;
    const corners = blocks.map(({ at, cells }) => ({ ...cornerOf(at), rows: cells.length }));
    const set = pageSetUp({
      ...{ columns, rowHeights, charts, filled: new Set<number>(), repeated: 0 },
      lastRow: Math.max(...corners.map(({ row }) => row)),
      lastColumn: columns.length - 1,
    });
    expect(set).toMatchObject({ pages: 1, landscape: false });
    expect(charts).toHaveLength(2);
    for (const { name } of (await gatheredModels(host)).models) {
      const [[title]] = await host.read(`'${name}'!A1`);
      // two lines of 9 points
      for (const label of bandOf(await page(), String(title)).labels)
        expect([label, linesIn(label, 142) <= 2]).toEqual([label, true]);
    }
  });
});
