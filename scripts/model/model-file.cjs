/** Models with sample answers, as Excel files. Runs the sources as they are: nothing needs to be built. */
const path = require("path");
require("../typescript-require.cjs");
const { Mistake } = require("./words.cjs");
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
const { DASHBOARD, dashboard, dashboardTexts } = require("../../src/models/dashboard/index.ts");
const { recorded } = require("../../src/models/record.ts");
const { recordedPlan } = require("../../src/selfcheck/checks/models.ts");
const { withStandingSample } = require("../../src/taskpane/standing-sample.ts");
const { gatheredModels } = require("../../src/updating/gather.ts");
const { samplePlan } = require("../../src/models/sample.ts");

/**
 * The bytes of the file that a model makes: "living" with the add-in's formulas, "portable" with native ones, or with
 * "values" in their place. Throws a Mistake if there is no such model.
 */
async function modelFile(id, { locale, way, data, models: ids, ...choices }) {
  if (ids && id !== DASHBOARD) throw new Mistake("modelsOfDashboard");
  if (id === DASHBOARD) {
    if (data) throw new Mistake("dashboardOfData");
    return dashboardFile(ids, { locale, way });
  }
  const model = modelsIn(locale).find((each) => each.id === id);
  if (!model) {
    const known = [...modelsIn(locale).map((each) => each.id), DASHBOARD];
    throw new Mistake("noModel", [id, known]);
  }
  const large = data && require("./large.cjs").isLarge(data);
  if (data && !large && (choices.asOf !== undefined || choices.holdout !== undefined))
    throw new Mistake("daysOfStream");
  if (large) return largeFile(id, data, { locale, way, ...choices });
  const sample = data && (await dataOf(model, data, choices, locale));
  return written(samplePlan(sample ? { ...model, sample: () => sample } : model), { locale, way });
}

/** Models with their sample data, and a dashboard of them, in one workbook; all models if none are named. */
async function dashboardFile(ids, { locale, way }) {
  const all = modelsIn(locale);
  const unknown = ids?.find((id) => !all.some((model) => model.id === id));
  if (unknown !== undefined) throw new Mistake("noModel", [unknown, all.map(({ id }) => id)]);
  const host = await newFile();
  for (const model of all.filter(({ id }) => !ids || ids.includes(id)))
    await host.apply(await withStandingSample(recordedPlan(model, locale), host));
  const { models: there } = await gatheredModels(host);
  const plan = dashboard(locale, there).plan({});
  await host.apply(recorded(plan, { model: DASHBOARD, locale, answers: {} }));
  return saved(host, { locale, way });
}

async function newFile() {
  const { settled } = await registerCustomFunctions();
  return fileHost({
    evaluate: gridCalculator(settled),
    load: () => import("wasm-xlsxwriter"),
  });
}

/** The file of a plan. */
async function written(plan, { locale, way, progress }) {
  const host = await newFile();
  progress?.({ step: "calculate" });
  await host.apply(plan);
  progress?.({ step: "write" });
  return saved(host, { locale, way });
}

function saved(host, { locale, way }) {
  return host.save({ sharing: SHARING[way] && ((workbook) => SHARING[way](workbook, locale)) });
}

/** A file too large for a sheet: read as a stream, and summarised to what the model is made from. */
async function largeFile(id, data, { locale, way, progress, ...choices }) {
  const { LARGE_IDS, largePlan } = require("./large.cjs");
  if (!LARGE_IDS.includes(id)) throw new Mistake("tooLarge", [path.basename(data), LARGE_IDS]);
  const modelCalled = (made) => modelsIn(locale).find((each) => each.id === made);
  return written(await largePlan(modelCalled, id, data, choices, locale, progress), { locale, way, progress }); // prettier-ignore
}

/** The user's data in the place of sample data: purchases, a table with the columns that the model asks for, or the result of a query. */
function dataOf(model, data, choices, locale) {
  if (model.id === "histories") return require("./warehouse.cjs").resultSample(data, locale);
  const ids = model.questions.flatMap(({ id, kind }) => (kind === "column" ? [id] : []));
  if (!ids.length) throw new Mistake("notOfData", [model.id]);
  if (["customers", "dates", "amounts"].every((id) => ids.includes(id)))
    return require("./data.cjs").dataFor(model, data, choices, locale);
  return require("./table.cjs").tableFor(model, data, choices, locale);
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

module.exports = { dashboardTexts, modelFile, modelsIn };
