/** What models say, in three languages: the same texts with the same parts and gaps. */
import fs from "fs";
import path from "path";

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
