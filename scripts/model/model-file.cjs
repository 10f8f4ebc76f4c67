/** Models with sample answers, as Excel files. Runs the sources as they are: nothing needs to be built. */
const path = require("path");
require("../typescript-require.cjs");
const { registerCustomFunctions } = require("./functions.cjs");
const { readPortable } = require("../portable.cjs");
const { freeze } = require("../../src/sharing/frozen.ts");
const { portableLibrary } = require("../../src/sharing/library.ts");
const { makePortable } = require("../../src/sharing/portable.ts");
const { fileHost } = require("../../src/hosts/xlsx.ts");
const { gridCalculator } = require("../../src/hosts/xlsx/calculator.ts");
const { pagesOfValues } = require("../../src/locales/pages-of-values.ts");
const { texts: textsIn } = require("../../src/locales/index.ts");
const { models: modelsIn } = require("../../src/models/index.ts");
const { samplePlan } = require("../../src/models/sample.ts");

/**
 * The bytes of the file that a model makes: "living" with the add-in's formulas, "portable" with native ones, or with
 * "values" in their place. Throws an Error if there is no such model.
 */
async function modelFile(id, { locale, way, data, ...choices }) {
  const model = modelsIn(locale).find((each) => each.id === id);
  if (!model) {
    const known = modelsIn(locale).map((each) => each.id);
    throw new Error(`There is no model '${id}'; there are ${known.join(", ")}.`);
  }
  const large = data && require("./large.cjs").isLarge(data);
  if (large) return largeFile(id, data, { locale, way, ...choices });
  const sample = data && (await dataOf(model, data, choices, locale));
  return written(samplePlan(sample ? { ...model, sample: () => sample } : model), { locale, way });
}

/** The file of a plan. */
async function written(plan, { locale, way }) {
  const { settled } = await registerCustomFunctions();
  const host = fileHost({
    evaluate: gridCalculator(settled),
    load: () => import("wasm-xlsxwriter"),
  });
  await host.apply(plan);
  return host.save({ sharing: SHARING[way] && ((workbook) => SHARING[way](workbook, locale)) });
}

/** A file too large for a sheet: read as a stream, and summarised to what the model is made from. */
async function largeFile(id, data, { locale, way, progress, ...choices }) {
  const { LARGE_MODELS, largeSample } = require("./large.cjs");
  // the forecast of customers of whom only histories are known
  const made = id === "forecast" ? "histories" : id;
  if (!LARGE_MODELS.includes(made))
    throw new Error(
      `'${path.basename(data)}' is too large for a sheet of purchases, or compressed. Such a file makes the models ${["forecast", ...LARGE_MODELS].join(", ")} only.`,
    );
  const sample = await largeSample(made, data, choices, locale, progress);
  const model = modelsIn(locale).find((each) => each.id === made);
  return written(samplePlan({ ...model, sample: () => sample }), { locale, way });
}

/** The user's purchases in the place of sample data; only models of purchases take any, and that of histories the result of a query. */
function dataOf(model, data, choices, locale) {
  if (model.id === "histories") return require("./warehouse.cjs").resultSample(data, locale);
  const { dataFor } = require("./data.cjs");
  const ids = model.questions.flatMap(({ id, kind }) => (kind === "column" ? [id] : []));
  if (!["customers", "dates", "amounts"].every((id) => ids.includes(id)))
    throw new Error(`The model '${model.id}' is not made from purchases, so it takes no --data.`);
  return dataFor(data, choices, locale);
}

const equivalents = () =>
  portableLibrary(readPortable(path.join(__dirname, "../../src/functions")));

const SHARING = {
  living: undefined,
  portable: (workbook, locale) =>
    makePortable(workbook, equivalents(), textsIn(locale).pane.share.note, {
      pages: pagesOfValues(),
    }),
  values: (workbook) => freeze(workbook, equivalents(), { pages: pagesOfValues() }),
};

module.exports = { modelFile, modelsIn };
