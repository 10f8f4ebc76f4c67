/** Queries for a warehouse, and what their result comes to: `npm run --silent model -- sql …`. */
const fs = require("fs");
const path = require("path");
require("../typescript-require.cjs");
const { LOCALES, Mistake, WORDS, asksForHelp, localeIn, unread } = require("./words.cjs");
const { openFile } = require("../../src/data/open/file.ts");
const { MODEL_NAMES } = require("../../src/domain/forecast/models.ts");
const { texts } = require("../../src/locales/index.ts");
const { resultIn: wordIn } = require("../../src/locales/results.ts");
const { kindsSample } = require("../../src/models/histories/sample.ts");
const { DIALECTS } = require("../../src/warehouse/dialects.ts");
const { OPERATORS, tableParts } = require("../../src/warehouse/question.ts");
const { readResult } = require("../../src/warehouse/result.ts");
const { WarehouseError } = require("../../src/warehouse/refused.ts");
const { rfmQuery } = require("../../src/warehouse/rfm.ts");
const { scoringFrom, scoringQuery } = require("../../src/warehouse/scoring.ts");
const { summaryQuery } = require("../../src/warehouse/summary.ts");

const TEXTS = ["dialect", "table", "customer", "date", "amount", "order", "as-of", "result", "model", "monetary"]; // prettier-ignore
const NUMBERS = ["holdout", "step", "horizon", "discount", "margin", "bins"];

/** The query that is asked for, as text. */
async function sql(words) {
  const locale = localeIn(words);
  const usage = ({ sqlUsage }) =>
    sqlUsage({
      ...{
        locales: LOCALES.join("|"),
        dialects: DIALECTS,
        models: MODEL_NAMES,
        operators: OPERATORS,
      },
    });
  if (asksForHelp(words)) return usage(WORDS[locale]);
  const wrong = (id, ...about) => new Mistake(id, about, usage);
  const [kind, ...rest] = words;
  if (!["summary", "scores", "rfm"].includes(kind)) throw wrong("whichQuery"); // prettier-ignore
  const given = {};
  const filters = [];
  for (let i = 0; i < rest.length; i++) {
    const [option, inline] = rest[i].split(/=(.*)/s);
    const name = option.replace(/^--/, "");
    const value = inline ?? rest[++i];
    if (value === undefined) throw wrong("noValue", option);
    if (name === "locale") {
      if (!LOCALES.includes(value)) throw wrong("noLocale", value, LOCALES);
    } else if (name === "filter") filters.push(filterOf(value, wrong));
    else if (TEXTS.includes(name)) given[name] = value;
    else if (NUMBERS.includes(name) && Number.isFinite(Number(value))) given[name] = Number(value);
    else throw wrong("noOptionOf", option, value);
  }
  for (const needed of ["dialect", "table", "customer", "date", "amount"])
    if (!given[needed]) throw wrong("needed", `--${needed}`);
  if (!DIALECTS.includes(given.dialect)) throw wrong("noDialect", given.dialect);
  const question = {
    ...{ dialect: given.dialect, table: tableParts(given.table), filters },
    ...{ customer: given.customer, date: given.date, amount: given.amount, order: given.order },
    ...{ asOf: given["as-of"], holdout: given.holdout, step: given.step },
    comments: texts(locale).pane.warehouse.comments,
  };
  try {
    if (kind === "summary") return summaryQuery(question);
    if (kind === "rfm")
      return rfmQuery({
        ...{ ...question, bins: given.bins, monetary: given.monetary },
        named: (segment) => wordIn(locale, segment),
      });
    if (!given.result) throw wrong("noResult");
    const { horizon = 365, discount = 0.1, margin = 1, model = MODEL_NAMES[0] } = given;
    if (!MODEL_NAMES.includes(model)) throw wrong("noBuyingModel", MODEL_NAMES); // prettier-ignore
    const kinds = await resultIn(given.result, locale);
    return scoringQuery(question, scoringFrom(kinds, { horizon, discount, margin, model }));
  } catch (error) {
    throw error instanceof WarehouseError ? new Error(sentenceOf(error, locale)) : error;
  }
}

/** "region=north", "amount>=5", "date<2025-01-01". */
function filterOf(text, wrong) {
  const [, column, operator, value] = /^(.+?)\s*(<>|<=|>=|=|<|>)\s*(.*)$/s.exec(text) ?? [];
  if (!column) throw wrong("noComparison", text);
  const kind = /^-?\d+(\.\d+)?$/.test(value) ? "number" : /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text"; // prettier-ignore
  return { column, operator, value, kind };
}

async function resultIn(file, locale) {
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw unread(file, error);
  }
  const { cells } = await openFile(bytes);
  try {
    return readResult(cells);
  } catch (error) {
    throw error instanceof WarehouseError ? new Error(WORDS[locale].refused(path.basename(file), sentenceOf(error, locale))) : error; // prettier-ignore
  }
}

const sentenceOf = ({ refusal, detail }, locale) =>
  texts(locale).pane.warehouse.refusals[refusal](detail);

/** The result of the summary query as sample data for the model of histories. */
async function resultSample(file, locale) {
  const kinds = await resultIn(file, locale);
  const { source } = texts(locale).pane.warehouse;
  return kindsSample(kinds, locale, [source(path.basename(file))]);
}

module.exports = { resultSample, sql };
