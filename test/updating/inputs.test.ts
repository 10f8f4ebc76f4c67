/** Answers that were changed on the sheets are those that a model opens with, and what an update replaces. */
import type { Answers } from "../../src/models/model";
import { models } from "../../src/models";
import { placedAnswers } from "../../src/models/inputs";
import { recorded } from "../../src/models/record";
import type { Locale } from "../../src/locales";
import { recall } from "../../src/taskpane/remembered";
import type { Memory } from "../../src/taskpane/pane";
import { answerFrom } from "../../src/updating/inputs";
import { insertedModels } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import { ORDERS } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";
import { ordersPlan } from "../hosts/contract/plans";

const modelIn = (id: string, locale: Locale) => models(locale).find((each) => each.id === id)!;

/** The answers that stand in a form before anybody has changed them. */
const begun = (id: string, locale: Locale): Answers =>
  Object.fromEntries(
    modelIn(id, locale).questions.flatMap((question) =>
      "value" in question && question.value !== undefined ? [[question.id, question.value]] : [],
    ),
  );

const planOf = (id: string, answers: Answers, locale: Locale = "en", places = true) => {
  const model = modelIn(id, locale);
  const plan = model.plan(answers);
  const inputs = places ? placedAnswers(model, answers, plan) : undefined;
  return recorded(plan, { model: id, locale, answers, ...(inputs && { inputs }) });
};

async function inserted(id: string, answers: Answers, locale: Locale = "en", places = true) {
  const workbook = newWorkbook();
  await workbook.host.apply(ordersPlan());
  await workbook.host.apply(planOf(id, answers, locale, places));
  const only = async () => (await insertedModels(workbook.host))[0];
  const { key, record } = await only();
  const { ranges } = await workbook.host.overview();
  return {
    ...workbook,
    key,
    /** Where a question's answer stands. */
    place: (question: string) => {
      const { name, sheet, cell } = record.inputs![question];
      return name === undefined ? `'${record.names[sheet]}'!${cell}` : ranges[record.names[name]];
    },
    opened: async () => {
      const memory: Memory = { answers: {}, columns: new Map() };
      await recall(await only(), memory, workbook.host, modelIn(id, locale).questions);
      return memory.answers;
    },
  };
}

const RFM: Answers = { ...begun("rfm", "en"), ...ORDERS, margin: 40 };

test("a model opens with what stands on its page", async () => {
  const { type, place, opened } = await inserted("rfm", RFM);
  expect(await opened()).toMatchObject({ margin: 40, bins: 5, monetary: "average" });
  type(place("margin"), "0.55");
  type(place("bins"), "4");
  type(place("monetary"), "total");
  type(place("asOf"), "2025-06-30");
  expect(await opened()).toMatchObject({
    ...{ margin: 55, bins: 4, monetary: "total", asOf: "2025-06-30" },
  });
});

test("words of choices are understood in the language of the sheets", async () => {
  const { type, place, opened } = await inserted("rfm", { ...RFM }, "zh-CN");
  type(place("monetary"), "合计");
  expect(await opened()).toMatchObject({ monetary: "total" });
});

test("what cannot be an answer is passed over, and so is a name that is gone", async () => {
  const { type, place, opened, model } = await inserted("rfm", RFM);
  type(place("margin"), "much");
  type(place("monetary"), "median");
  model.dispatch("DELETE_NAMED_RANGE", { name: "RFM_steps" } as never);
  expect(await opened()).toMatchObject({ margin: 40, monetary: "average", bins: 5 });
});

test("the answer in the form goes over what was typed, and a formula that comes to it stays", async () => {
  const { type, place, host, key } = await inserted("rfm", RFM);
  type(place("margin"), "0.55");
  type(place("bins"), "=2+3");
  expect(await updateModel(host, key, planOf("rfm", RFM))).toEqual({ kind: "updated", cells: 1 });
  expect(await host.read(place("margin"))).toEqual([[0.4]]);
  const { formulas } = await host.sharing!.contents();
  expect(formulas.map(({ formula }) => formula)).toContain("=2+3");
});

test("the sheet's own answer, kept in the form, changes nothing", async () => {
  const { type, place, host, key, opened } = await inserted("rfm", RFM);
  type(place("margin"), "0.55");
  const answers = { ...RFM, ...(await opened()) };
  expect(await updateModel(host, key, planOf("rfm", answers))).toEqual({
    kind: "updated",
    cells: 0,
  });
  expect(await host.read(place("margin"))).toEqual([[0.55]]);
});

test("answers in the cells of a table are found by what follows them", async () => {
  const answers = begun("value-case", "en");
  const { type, place, opened, model } = await inserted("value-case", answers);
  type(place("prospect"), "Acme");
  type(place("agents"), "77");
  expect(await opened()).toMatchObject({ prospect: "Acme", agents: 77 });
  // a row above: what has a name is found still, of the rest it is not certain
  const sheetName = place("prospect").slice(1).split("'")[0];
  const sheetId = model.getters.getSheetIdByName(sheetName)!;
  const where = { sheetId, sheetName, dimension: "ROW" as const };
  model.dispatch("ADD_COLUMNS_ROWS", { ...where, base: 0, position: "before", quantity: 1 });
  expect(await opened()).toMatchObject({ prospect: answers.prospect, agents: 77 });
});

test("a cost that stands in every year is the form's while the years agree, and one year's own stays", async () => {
  const answers = { ...begun("software-customer", "en"), currency: "none" };
  const { type, place, opened, host, key } = await inserted("software-customer", answers);
  const [sheet, years] = place("costToServe").split("!");
  const cells = ["E29", "E30", "E31", "E32"].map((cell) => `${sheet.replace(/'/g, "")}!${cell}`);
  expect(years).toBe("E29:E32");
  for (const cell of cells) type(cell, "75");
  expect(await opened()).toMatchObject({ costToServe: 75 });
  type(cells[1], "80");
  expect(await opened()).toMatchObject({ costToServe: 60 });
  const plan = planOf("software-customer", { ...answers, acquisitionCost: 500 });
  expect(await updateModel(host, key, plan)).toMatchObject({ kind: "updated" });
  expect(await host.read(place("costToServe"))).toEqual([[75], [80], [75], [75]]);
});

test("a drop-down's word that stands elsewhere, too, is a change and no other layout", async () => {
  const answers = { ...begun("value-case", "en"), currency: "none" };
  const { type, place, opened, host, key } = await inserted("value-case", answers);
  type(place("industry").replace(/'/g, ""), "Retail");
  type(place("offer").replace(/'/g, ""), "Ours");
  expect(await opened()).toMatchObject({ industry: "retail", offer: "Ours" });
  const again = planOf("value-case", { ...answers, ...(await opened()), agents: 9 });
  expect(await updateModel(host, key, again)).toMatchObject({ kind: "updated" });
});

test("cells moved down or to the right are another layout", async () => {
  const answers = { ...begun("value-case", "en"), currency: "none" };
  for (const [dimension, base] of [
    ["ROW", 5],
    ["COL", 1],
  ] as const) {
    const { place, model, host, key } = await inserted("value-case", answers);
    const sheetName = place("prospect").slice(1).split("'")[0];
    const sheetId = model.getters.getSheetIdByName(sheetName)!;
    const where = { sheetId, sheetName, dimension, base };
    model.dispatch("ADD_COLUMNS_ROWS", { ...where, position: "after", quantity: 1 });
    const outcome = await updateModel(host, key, planOf("value-case", { ...answers, agents: 9 }));
    expect({ dimension, ...outcome }).toEqual({ dimension, kind: "rearranged" });
  }
});

test("customers typed over those of the example stay when the customer is renamed", async () => {
  const answers = { ...begun("software-customer", "en"), currency: "none" };
  const { type, host, key, opened, place } = await inserted("software-customer", answers);
  const [ledger] = (await host.overview()).sheets.filter((name) => name.startsWith("Purchases"));
  const before = await host.read(`${ledger}!B5:B6`);
  expect(before).toEqual([["Studio"], ["Studio"]]);
  type(`${ledger}!B5`, "Acme");
  type(place("customer").replace(/'/g, ""), "Atelier");
  const again = planOf("software-customer", { ...answers, ...(await opened()) });
  expect(await updateModel(host, key, again)).toMatchObject({ kind: "updated" });
  expect(await host.read(`${ledger}!B5:B6`)).toEqual([["Acme"], ["Atelier"]]);
});

test("workbooks of earlier versions keep what they remember", async () => {
  const { type, host, opened } = await inserted("rfm", RFM, "en", false);
  const { ranges } = await host.overview();
  type(ranges.RFM_margin, "0.55");
  expect(await opened()).toMatchObject({ margin: 40 });
});

describe("an answer from a cell", () => {
  const whole = { id: "n", label: "n", kind: "whole number", value: 1, min: 1, max: 9 } as const;
  const day = { id: "d", label: "d", kind: "date" } as const;
  test.each([
    ["a blank that may be", { ...day, optional: true }, "", "none"],
    ["a blank that must not be", whole, "", undefined],
    ["a number", whole, 3, 3],
    ["a word in place of a number", whole, "3", undefined],
    ["a day", day, 45_658, "2025-01-01"],
    ["no day", day, 3e6, undefined],
  ] as const)("%s", (_what, question, value, answer) => {
    expect(answerFrom(question, value)).toBe(answer);
  });
});

test("where answers stand is known of long data as of short ones", () => {
  const model = modelIn("customer-profit", "en");
  const accounts = (rows: number): Answers => {
    const column = (letter: string, heading: string, of: (i: number) => unknown) => ({
      address: `Data!${letter}1:${letter}${rows + 1}`,
      cells: [[heading], ...Array.from({ length: rows }, (_, i) => [of(i)])],
    });
    return {
      ...begun("customer-profit", "en"),
      customers: column("A", "Customer", (i) => `C${i}`),
      turnover: column("B", "Turnover", (i) => 100 + i),
    };
  };
  const places = (rows: number) => {
    const answers = accounts(rows);
    return placedAnswers(model, answers, model.plan(answers));
  };
  const few = places(10);
  expect(Object.keys(few).length).toBeGreaterThan(1);
  expect(places(1_000)).toEqual(few);
});
