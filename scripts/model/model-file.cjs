/** Models with sample answers, as Excel files. Runs the sources as they are: nothing needs to be built. */
const path = require("path");
require("../typescript-require.cjs");
const { registerCustomFunctions } = require("./functions.cjs");
const { readPortable } = require("../portable.cjs");
const { quoteSheet } = require("../../src/hosts/resolve.ts");
const { freeze } = require("../../src/hosts/sharing/frozen.ts");
const { portableLibrary } = require("../../src/hosts/sharing/library.ts");
const { makePortable } = require("../../src/hosts/sharing/portable.ts");
const { fileHost } = require("../../src/hosts/xlsx.ts");
const { gridCalculator } = require("../../src/hosts/xlsx/calculator.ts");
const { models: modelsIn } = require("../../src/models/index.ts");
const { sampleSheets } = require("../../src/workbench/samples/sheets.ts");

/**
 * The bytes of the file that a model makes: "living" with the add-in's formulas, "portable" with native ones, or with
 * "values" in their place. Throws an Error if there is no such model.
 */
async function modelFile(id, { locale, way }) {
  const model = modelsIn(locale).find((each) => each.id === id);
  if (!model) {
    const known = modelsIn(locale).map((each) => each.id);
    throw new Error(`There is no model '${id}'; there are ${known.join(", ")}.`);
  }
  const { givesTable, settled } = await registerCustomFunctions();
  const host = fileHost({
    evaluate: gridCalculator(settled),
    givesTable,
    load: () => import("wasm-xlsxwriter"),
  });
  await host.apply(model.plan(await sampleAnswers(model, locale, host)));
  return host.save({ sharing: SHARING[way] });
}

const equivalents = () =>
  portableLibrary(readPortable(path.join(__dirname, "../../src/functions")));

const SHARING = {
  living: undefined,
  portable: (workbook) => makePortable(workbook, equivalents(), (formula) => formula),
  values: (workbook) => freeze(workbook, equivalents()),
};

/**
 * Answers to a model's questions: each question's own, and for those that ask for columns the first of the workbench's
 * sample tables that has them all, which goes into the file.
 */
async function sampleAnswers({ id, questions }, locale, host) {
  const wanted = questions.filter(({ kind }) => kind === "column");
  if (wanted.length === 0) return {};
  for (const sheet of sampleSheets(locale)) {
    const columns = columnsOf(sheet);
    const found = wanted.map(({ headers }) =>
      columns.find(({ heading }) => headers.includes(heading.toLowerCase())),
    );
    if (!wanted.every(({ optional }, i) => optional || found[i])) continue;
    const { names } = await host.apply({ title: sheet.name, sheets: [sheet], names: [] });
    const answer = ({ letter, cells }) => ({
      address: `${quoteSheet(names[sheet.id])}!${letter}1:${letter}${cells.length}`,
      cells,
    });
    return Object.fromEntries(
      wanted.flatMap((question, i) => (found[i] ? [[question.id, answer(found[i])]] : [])),
    );
  }
  throw new Error(`There are no sample data for the model '${id}'.`);
}

/** The columns of a sheet that is a table from A1 on; none for any other sheet. */
function columnsOf({ blocks, tables = [] }) {
  if (!tables.some(({ range }) => range.startsWith("A1:"))) return [];
  const [{ cells: headings }, { cells: rows }] = blocks;
  return headings[0].map((heading, i) => ({
    heading,
    letter: String.fromCharCode(65 + i),
    cells: [[heading], ...rows.map((row) => [row[i]])],
  }));
}

module.exports = { modelFile, modelsIn };
