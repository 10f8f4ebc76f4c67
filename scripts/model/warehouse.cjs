/** Queries for a warehouse, and what their result comes to: `npm run --silent model -- sql …`. */
const fs = require("fs");
const path = require("path");
require("../typescript-require.cjs");
const { WORDS } = require("./words.cjs");
const { whyUnread } = require("./data.cjs");
const { openFile } = require("../../src/data/open/file.ts");
const { MODEL_NAMES } = require("../../src/domain/forecast/models.ts");
const { texts } = require("../../src/locales/index.ts");
const { kindsSample } = require("../../src/models/histories/sample.ts");
const { DIALECTS } = require("../../src/warehouse/dialects.ts");
const { OPERATORS, tableParts } = require("../../src/warehouse/question.ts");
const { readResult } = require("../../src/warehouse/result.ts");
const { WarehouseError } = require("../../src/warehouse/refused.ts");
const { rfmQuery } = require("../../src/warehouse/rfm.ts");
const { scoringFrom, scoringQuery } = require("../../src/warehouse/scoring.ts");
const { summaryQuery } = require("../../src/warehouse/summary.ts");

const USAGE = `Usage: npm run --silent model -- sql summary|scores|rfm --dialect ${DIALECTS.join("|")} --table schema.table
           --customer column --date column --amount column [--order column] [--filter "column=value" …]
           [--as-of 2025-01-31] [--holdout days] [--step days]
       … sql scores … --result result.csv [--horizon 365] [--discount 0.1] [--margin 1] [--model ${MODEL_NAMES.join("|")}]
       … sql rfm … [--bins 5] [--monetary average|total]
  summary     the query whose result is saved as a file: how many customers have each history
  scores      P(alive), chance, purchases and value of every customer, where the data are; --result is what the first query gave
  rfm         RFM scores and segment of every customer
  --filter    rows that count: ${OPERATORS.join(" ")} and a value: a number, a day, or else a text
  --step      days that count as one, where there are too many histories; 1, exact, if omitted
Then: npm run --silent model -- histories out.xlsx --data result.csv`;

const TEXTS = ["dialect", "table", "customer", "date", "amount", "order", "as-of", "result", "model", "monetary"]; // prettier-ignore
const NUMBERS = ["holdout", "step", "horizon", "discount", "margin", "bins"];

/** The query that is asked for, as text. */
async function sql(words) {
  const wrong = (what) => new Error(`${what}\n${USAGE}`);
  const [kind, ...rest] = words;
  if (!["summary", "scores", "rfm"].includes(kind)) throw wrong("Which query: summary, scores or rfm?"); // prettier-ignore
  const given = {};
  const filters = [];
  for (let i = 0; i < rest.length; i++) {
    const [option, inline] = rest[i].split(/=(.*)/s);
    const name = option.replace(/^--/, "");
    const value = inline ?? rest[++i];
    if (value === undefined) throw wrong(`${option} takes a value.`);
    if (name === "filter") filters.push(filterOf(value, wrong));
    else if (TEXTS.includes(name)) given[name] = value;
    else if (NUMBERS.includes(name) && Number.isFinite(Number(value))) given[name] = Number(value);
    else throw wrong(`There is no option ${option} with '${value}'.`);
  }
  for (const needed of ["dialect", "table", "customer", "date", "amount"])
    if (!given[needed]) throw wrong(`--${needed} is needed.`);
  if (!DIALECTS.includes(given.dialect)) throw wrong(`There is no dialect '${given.dialect}'.`);
  const question = {
    ...{ dialect: given.dialect, table: tableParts(given.table), filters },
    ...{ customer: given.customer, date: given.date, amount: given.amount, order: given.order },
    ...{ asOf: given["as-of"], holdout: given.holdout, step: given.step },
  };
  try {
    if (kind === "summary") return summaryQuery(question);
    if (kind === "rfm")
      return rfmQuery({ ...question, bins: given.bins, monetary: given.monetary });
    if (!given.result) throw wrong("--result is needed: what the summary query gave.");
    const { horizon = 365, discount = 0.1, margin = 1, model = MODEL_NAMES[0] } = given;
    if (!MODEL_NAMES.includes(model)) throw wrong(`--model is one of ${MODEL_NAMES.join(", ")}.`); // prettier-ignore
    const kinds = await resultIn(given.result, "en");
    return scoringQuery(question, scoringFrom(kinds, { horizon, discount, margin, model }));
  } catch (error) {
    throw error instanceof WarehouseError ? new Error(sentenceOf(error, "en")) : error;
  }
}

/** "region=north", "amount>=5", "date<2025-01-01". */
function filterOf(text, wrong) {
  const [, column, operator, value] = /^(.+?)\s*(<>|<=|>=|=|<|>)\s*(.*)$/s.exec(text) ?? [];
  if (!column) throw wrong(`--filter "${text}" has no comparison.`);
  const kind = /^-?\d+(\.\d+)?$/.test(value) ? "number" : /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text"; // prettier-ignore
  return { column, operator, value, kind };
}

async function resultIn(file, locale) {
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw new Error(`'${file}' cannot be read: ${whyUnread(error)}.`);
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
