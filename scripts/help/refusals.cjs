/**
 * What the examples that are refused say in Chinese, by formula: src/locales/<locale>/functions/refusals.json. Made from the built
 * functions by `npm run reference`; test/functions/chinese-errors.test.ts says when they are out of date.
 */
const fs = require("fs");
const path = require("path");
require("../typescript-require.cjs");
const { sentence } = require("../../src/locales/index.ts");
const { ExcelError, loadExcel } = require("../../test/support/excel.ts");
const { readReference } = require("../reference.cjs");

const CHINESE = ["zh-CN", "zh-TW"];
const fileOf = (locale) => path.resolve("src/locales", locale, "functions/refusals.json");

/** {formula: "#VALUE! …"} in a language. */
async function refusalsOf(locale) {
  const say = (refusal) => sentence(refusal, locale);
  const excel = loadExcel(undefined, { customerValue: { say } });
  const said = {};
  for (const { formula, result } of readReference("src/functions").flatMap((f) => f.examples))
    if (result.startsWith("#")) said[formula] = await refusalOf(excel, formula);
  return said;
}

async function refusalOf(excel, formula) {
  try {
    await excel.evaluate(formula);
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error(`${formula} is not refused`);
}

async function writeRefusals() {
  for (const locale of CHINESE)
    fs.writeFileSync(fileOf(locale), `${JSON.stringify(await refusalsOf(locale), null, 2)}\n`);
}

module.exports = { CHINESE, fileOf, refusalsOf, writeRefusals };
