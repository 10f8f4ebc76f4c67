/** The grid's own messages in Chinese: every listed one is said by the grid in those very words, and keeps its gaps. */
import fs from "fs";
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
    const plain = text.replace(/%\(\w+\)s|%s|\[\[FUNCTION_NAME\]\]|\b(OFFSET|FILTER)\b/g, "1");
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
