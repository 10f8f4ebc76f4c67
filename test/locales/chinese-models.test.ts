/**
 * All models in both forms of Chinese, in the grid and in the grid's file: nothing that stands on a sheet, in a note, a
 * chart, a drop-down or a message is in another language; and every figure is the one of the English sheets.
 */
import { SEGMENTS } from "../../src/domain/rfm/segments";
import { gridFile } from "../../src/hosts/xlsx/from-grid";
import { models } from "../../src/models";
import type { Answer, Answers, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { samplePlan } from "../../src/models/sample";
import { NO, YES } from "../../src/models/satisfaction/survey";
import { SMALLER } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";
import { proposedAnswers } from "../../src/taskpane/proposed";
import { latinIn } from "../support/latin";
import { fileHostOptions } from "../support/xlsx-host";
import { readXlsx } from "../support/xlsx-reader";
import { block, planOf } from "../hosts/contract/plans";

/** People's data, as a Chinese reader has them. */
const IN_CHINESE: readonly (readonly [string, string])[] = [
  ...([
    ["Orders!", "订单!"],
    ["Customer", "客户"],
    ["Buyer", "客户"],
    ["Date", "日期"],
    ["Amount", "金额"],
    ["Orders", "订单数"],
    ["Last order", "最近下单"],
    ["Total spent", "累计消费"],
  ] as const),
  ...([
    ["Ann", "安"],
    ["Bob", "博"],
    ["Eve", "夏"],
    ["Cy", "赛"],
    ["Di", "狄"],
  ] as const),
  ...([
    ["Ed", "艾"],
    ["Flo", "芙"],
    ["Gus", "古"],
  ] as const),
];
const inChinese = (answers: Answers): Answers =>
  JSON.parse(
    IN_CHINESE.reduce(
      (text, [english, chinese]) => text.replaceAll(`"${english}`, `"${chinese}`),
      JSON.stringify(answers),
    ),
  ) as Answers;

/** What people type into a survey for yes and no, in three languages: the sheet that reads it lists the words it knows. */
const TYPED: ReadonlySet<string> = new Set([...YES, ...NO]);

/** What CV.RFM.SEGMENT answers, which has no `headers`: behind the page a column of these leads to their names in Chinese. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map([["rfm-list", SEGMENTS]]);

const isRange = (answer: Answer | undefined): answer is RangeAnswer =>
  typeof answer === "object" && "address" in answer;

/** The user's data, where the model needs some, and the model. */
function plansFor(model: Model): Plan[] {
  if (!SMALLER[model.id]) return [samplePlan(model)];
  const answers = inChinese(SMALLER[model.id]);
  const columns = Object.values(answers).filter(isRange);
  const blocks = columns.map(({ address, cells }) =>
    block(cells as string[][], { at: address.split("!")[1].split(":")[0] }),
  );
  const data = planOf({ blocks });
  return [
    { ...data, title: "订单", sheets: data.sheets.map((sheet) => ({ ...sheet, name: "订单" })) },
    model.plan(answers),
  ];
}

/** What a plan says besides its cells. */
const beside = (plan: Plan): string[] => [
  plan.title,
  ...plan.sheets.flatMap(({ name, charts = [], notes = [], validations = [] }) => [
    name,
    ...notes.map(({ text }) => text),
    ...charts.flatMap(({ title, xTitle = "", yTitle = "", y2Title = "", series }) => [
      ...[title, xTitle, yTitle, y2Title, ...series.map((each) => each.name)],
    ]),
    ...validations.flatMap(({ message, rule }) => [
      message,
      ...(rule.kind === "list" ? rule.values : []),
    ]),
  ]),
];

type Workbook = ReturnType<typeof newWorkbook>;

async function inserted(plans: readonly Plan[]): Promise<Workbook> {
  const workbook = newWorkbook();
  for (const plan of plans) await workbook.host.apply(plan);
  return workbook;
}

const cellsOf = ({ model }: Workbook) =>
  model.getters
    .getSheetIds()
    .flatMap((sheet, i) =>
      [...model.getters.getEvaluatedCells(sheet)].map((cell, j) => [`${i}.${j}`, cell] as const),
    );

/** Every text in a cell, and the message of one that is an error. */
const textsOf = (workbook: Workbook): string[] =>
  cellsOf(workbook).flatMap(([, { value, message }]) =>
    [value, message].filter((text): text is string => typeof text === "string" && text !== ""),
  );

/** Numbers by their place. */
const numbersOf = (workbook: Workbook) =>
  cellsOf(workbook).flatMap(([place, { value }]) =>
    typeof value === "number" ? [`${place}: ${value}`] : [],
  );

/** Numbers of the English sheets. */
const english = new Map<string, Promise<string[]>>();
const inEnglish = (i: number): Promise<string[]> => {
  const model = models("en")[i];
  if (!english.has(model.id)) english.set(model.id, inserted(plansFor(model)).then(numbersOf));
  return english.get(model.id)!;
};

const strange = (texts: readonly string[]): string[] => [
  // signs of currencies are no words: a finding says NT$44,800
  ...new Set(texts.flatMap((text) => latinIn(text.replace(/\b(NT|HK)\$/g, "$"), TYPED))),
];

/** Stops as English has them, beside Chinese words. */
const halfWidth = (texts: readonly string[]): string[] =>
  texts.filter((text) =>
    /[\u4e00-\u9fff](?:[.:;,?]|!(?!\$?[A-Z]))|[.:;,!?] ?[\u4e00-\u9fff]|。 /.test(text),
  );

describe.each(["zh-CN", "zh-TW"] as const)("%s", (locale) => {
  const cases = models(locale).map((model, i) => [model.id, model, i] as const);

  test.each(cases)("%s", async (_id, model, i) => {
    const plans = plansFor(model);
    // what a formula says, as a series' name may, is not its text
    expect(strange(plans.flatMap(beside).filter((text) => !text.startsWith("=")))).toEqual([]);

    const workbook = await inserted(plans);
    const standing = textsOf(workbook);
    expect(standing.length).toBeGreaterThan(50);
    const isText = (text: string) => !CODES.get(model.id)?.includes(text);
    expect(strange(standing.filter(isText))).toEqual([]);
    expect(halfWidth(standing)).toEqual([]);
    expect(numbersOf(workbook)).toEqual(await inEnglish(i));

    const options = await fileHostOptions();
    const file = await gridFile(workbook.model, { ...options, title: plans.at(-1)!.title });
    const read = await readXlsx(file);
    const written = read.sheets.flatMap((name) =>
      read
        .sheet(name)
        .cells()
        .flatMap(([, { value, note = "", refusal = "" }]) => [String(value), note, refusal]),
    );
    expect(strange(written.filter(isText))).toEqual([]);
  });

  test.each(cases)("%s: its preview", (_id, model) => {
    const answers = SMALLER[model.id] ? inChinese(SMALLER[model.id]) : model.sample?.().answers;
    const asked = { ...proposedAnswers(model), ...answers };
    const shown = (currency: string) => JSON.stringify(model.preview({ ...asked, currency }));
    expect(halfWidth([model.preview(asked).read ?? ""])).toEqual([]);
    expect(shown("TWD")).not.toMatch(/(?<!NT)\$/);
    expect(shown("USD")).not.toContain("US$");
    expect(shown("JPY")).not.toContain("JP¥");
  });

  /** The exception to Chinese throughout: by its name *Update* finds a cell again, and formulas of the user's call it. */
  test.each(cases)(
    "%s: cells and tables have the names that they have in English",
    (_id, model, i) => {
      const named = (each: typeof model) => {
        const { sheets, names } = samplePlan(each);
        return [names.map(({ name }) => name), sheets.map(({ tables }) => tables?.map(({ name }) => name))]; // prettier-ignore
      };
      expect(named(model)).toEqual(named(models("en")[i]));
    },
  );

  test.each(cases)("%s: amounts of sample data are not said to be in the reader's currency", (_id, model) =>
    expect(JSON.stringify(samplePlan(model))).not.toMatch(/\[\$(NT\$|¥)\]/),
  ); // prettier-ignore

  test("sample data", () => {
    for (const { sample } of models(locale)) {
      const { name, blocks } = sample?.().sheet ?? { name: "", blocks: [] };
      const texts = blocks.flatMap(({ cells }) => cells.flat()).filter((c) => c !== null);
      expect(strange([name, ...new Set(texts.map(String))])).toEqual([]);
    }
  });
});
