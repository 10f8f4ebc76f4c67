/** The grid's own messages in Chinese: every listed one is said by the grid in those very words, and keeps its gaps. */
import fs from "fs";
import { registries } from "@odoo/o-spreadsheet";
import { GRID_ERRORS } from "../../src/workbench/grid-errors";
import { translator } from "../../src/workbench/translations";
import { latinIn } from "../support/latin";

const grid = fs.readFileSync(require.resolve("@odoo/o-spreadsheet"), "utf8");
const gaps = (text: string): string[] => text.match(/%\(\w+\)s|%s|\[\[FUNCTION_NAME\]\]/g) ?? [];
const inOrder = (text: string): string[] => gaps(text).filter((gap) => !gap.includes("FUNCTION"));

test.each(GRID_ERRORS)("%s", (english, ...chinese) => {
  const written = [english, english.replace(/"/g, '\\"')].some((text) => grid.includes(text));
  expect(written).toBe(true);
  for (const text of chinese) {
    const shown = new Set(inOrder(text));
    if (english.includes("%("))
      expect(inOrder(english)).toEqual(expect.arrayContaining([...shown]));
    else expect(inOrder(text)).toEqual(inOrder(english));
    expect(text.includes("[[")).toBe(english.includes("[["));
    const plain = text.replace(
      /%\(\w+\)s|%s|\[\[FUNCTION_NAME\]\]|\b(OFFSET|FILTER|TO(COL|ROW)|R1C1|DGET|XLOOKUP|CHOOSE|field|weekend|ignore|match_end|n|[kmb])\b/g,
      "1",
    );
    expect(latinIn(plain)).toEqual([]);
    expect(plain).not.toMatch(/[,;:!?()'"]/);
  }
});

test("an error that is not listed is still said in the reader's language", () => {
  const say = translator("zh-CN");
  expect(say("The base (%s) must be between 2 and 36 inclusive.")).toBe(
    "参数“base”的值（%s）不合适。",
  );
  expect(say("The first and second arguments of [[FUNCTION_NAME]] must be non-empty.")).toBe(
    "[[FUNCTION_NAME]] 无法用这些参数计算。",
  );
  expect(translator("en")("The base (%s) must be between 2 and 36 inclusive.")).toBe(
    "The base (%s) must be between 2 and 36 inclusive.",
  );
  expect(say("What the grid says of nothing of ours")).toBe(
    "What the grid says of nothing of ours",
  );
});

/** A sentence said by the grid, in the source of it. */
const SAID = /(?:new \w*Error\(|message: )_t\("((?:[^"\\]|\\.)*)"/g;
/** Of what is not in the workbench: pivot tables, functions made of others' code. */
const ELSEWHERE =
  /is not a valid|pivot|PIVOT|measure(?! \()|Dimension %s|Field %\(|Invalid function name/;

test.each(["zh-CN", "zh-TW"] as const)("%s: every error of the grid's is said", (locale) => {
  const say = translator(locale);
  const errors = [...grid.matchAll(SAID)].map(([, text]) => JSON.parse(`"${text}"`) as string);
  expect(errors.length).toBeGreaterThan(150);
  expect(
    errors.filter((text) => !ELSEWHERE.test(text) && !/\p{Script=Han}/u.test(say(text))),
  ).toEqual([]);
});

test.each(["zh-CN", "zh-TW"] as const)("%s: help on every function of the grid's", (locale) => {
  const say = translator(locale);
  const functions = Object.entries(registries.functionRegistry.content);
  const texts = functions.flatMap(([name, { hidden, description, args }]) =>
    hidden || name.startsWith("CV.")
      ? []
      : [description, ...args.map((arg) => arg.description)].map((text) => [
          name,
          say(String.prototype.valueOf.call(text)),
        ]),
  );
  expect(texts.length).toBeGreaterThan(1000);
  const terms =
    /ISO|Unicode|TRUE|FALSE|"[^"]*"|R1C1|A1|DATEDIF|\(x, y\)|(?<!\p{L})[xye](?!\p{L})/gu;
  const plain = texts.map(([name, text]) => [name, text.replace(terms, "1")]);
  expect(plain.filter(([, text]) => text === "" || latinIn(text).length)).toEqual([]);
});
