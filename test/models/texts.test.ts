/** What models say, in three languages: the same texts with the same parts and gaps. */
import fs from "fs";
import path from "path";
import type { CustomerValueError } from "../../src/domain/support/errors";
import { type Locale, sentence } from "../../src/locales";
import { models as modelsIn } from "../../src/models";
import type { Answers, RangeAnswer } from "../../src/models/model";
import { proposedAnswers } from "../../src/taskpane/proposed";

const folder = path.join(__dirname, "../../src/models");
const models = fs
  .readdirSync(folder)
  .filter((name) => fs.existsSync(path.join(folder, name, "texts")));

/** Every text by its path: how many parts it has, and which gaps. */
function shapes(texts: unknown, at = ""): Record<string, unknown> {
  if (typeof texts === "string")
    return {
      [at]: [texts.split(" | ").length, ...new Set(texts.match(/\{\w+\}|\b(?:x|y|y2)=/g))].sort(),
    };
  return Object.assign(
    {},
    ...Object.entries(texts as object).map(([id, text]) => shapes(text, `${at}/${id}`)),
  ) as Record<string, unknown>;
}

async function textsOf(model: string, file: string, name: string): Promise<unknown> {
  const module = (await import(path.join(folder, model, "texts", file))) as Record<string, unknown>;
  return module[name];
}

describe.each(models)("%s", (model) => {
  test.each([
    ["zh-CN", "zhCN"],
    ["zh-TW", "zhTW"],
  ])("%s has the parts and gaps of the English texts", async (file, name) => {
    const english = shapes(await textsOf(model, "en", "en"));
    expect(Object.keys(english).length).toBeGreaterThan(10);
    expect(shapes(await textsOf(model, file, name))).toEqual(english);
  });
});

describe.each(["zh-CN", "zh-TW"] as const)("%s: what a model refuses of a column", (locale) => {
  const asked = modelsIn(locale).flatMap((model) =>
    model.questions
      .filter(({ kind, id }) => kind === "column" && model.sample?.().answers[id])
      .map(({ id }) => [model.id, id, model] as const),
  );
  test.each(asked)("%s: %s has a Chinese name", (_, id, model) => {
    const given: Answers = { ...proposedAnswers(model), ...model.sample?.().answers };
    const { address, cells } = given[id] as RangeAnswer;
    const spoiled = { address, cells: [...cells.slice(0, -1), ["#N/A"]] };
    const said = refusalOf(() => model.preview({ ...given, [id]: spoiled }), locale);
    expect(said.replace("#N/A", "")).not.toMatch(/[A-Za-z]/);
  });
});

function refusalOf(act: () => unknown, locale: Locale): string {
  try {
    act();
  } catch (error) {
    return sentence(error as CustomerValueError, locale);
  }
  return "";
}
