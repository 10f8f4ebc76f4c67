/** The command line of `npm run model`. */

require("../typescript-require.cjs");
const { parseDate } = require("../../src/domain/support/dates.ts");

const LOCALES = ["en", "zh-CN", "zh-TW"];

const USAGE = `Usage: npm run --silent model -- <model> <file.xlsx> [--portable|--values] [--locale ${LOCALES.join("|")}]
       npm run --silent model -- <model> <file.xlsx> --data <purchases.csv> [--sheet name]
           [--column role=heading …] [--cure trouble=cure …] [--as-of day] [--holdout days]
       npm run --silent model -- [<model> <file.xlsx>] --data <purchases.csv> --check [--json] [--sheet …] [--column …] [--cure …]
       npm run --silent model -- dashboard <file.xlsx> [--models <model>,<model>…]
       npm run --silent model -- sql summary|scores|rfm …   queries for a warehouse; sql alone says how
       npm run --silent model -- --list [--locale ${LOCALES.join("|")}]
  --portable  native formulas in place of the add-in's, for Excel 2024 and 365 without the add-in
  --values    what the add-in's formulas come to in their place, for any program
  --data      purchases to use in place of sample data: a text with commas, semicolons or tabs, or an .xlsx; checked before it is used.
              Models that are not made from purchases take their own table, satisfaction for instance a survey.
              A .csv.gz, a .parquet or a text of more than 64 MB is read as a stream, for the models forecast, customer-base,
              histories, portfolio, rfm (of more than 100,000 customers as finished tables) and retention (as a finished table)
  --models    what the dashboard gathers; all models if omitted
  --sheet     which sheet of an .xlsx; the first if omitted
  --column    which column, by its heading or letter, is what: customer, date, amount, order, quantity, price, refund, currency
              or status; for other tables the name that the question has where a column is asked for
  --cure      what to do about a trouble that the check found, also where a table has several rows for each customer
  --as-of     2025-01-31: the last day that is known, for data read as a stream; later purchases do not count
  --holdout   days after it whose purchases test the forecast, for data read as a stream
  --check     says what the check found and writes nothing; --json says it as JSON
Where a person must decide, nothing is written and the exit code is 2.`;

const WAYS = ["--portable", "--values"];

/** What is asked for; throws an Error whose message says what is wrong and how it is done. */
function parseArguments(words) {
  const wrong = (what) => new Error(`${what}\n${USAGE}`);
  const names = [];
  let list = false;
  let way = "living";
  let locale = "en";
  let data;
  let models;
  let sheet;
  let check = false;
  let json = false;
  const columns = {};
  const cures = {};
  const days = {};
  const pairInto = (pairs, pair, option) => {
    const [key, chosen] = (pair ?? "").split(/=(.*)/s);
    if (!key || !chosen) throw wrong(`${option} takes a name, = and what is chosen.`);
    pairs[key] = chosen;
  };
  for (let i = 0; i < words.length; i++) {
    const [option, value] = words[i].split(/=(.*)/s);
    if (words[i] === "--list") list = true;
    else if (WAYS.includes(words[i])) {
      if (way !== "living" && way !== words[i].slice(2))
        throw wrong("A file is either --portable or with --values.");
      way = words[i].slice(2);
    } else if (option === "--locale") {
      locale = value ?? words[++i];
      if (!LOCALES.includes(locale))
        throw wrong(`There is no locale '${locale ?? ""}'; there are ${LOCALES.join(", ")}.`);
    } else if (option === "--data") {
      data = value ?? words[++i];
      if (!data) throw wrong("--data takes a file.");
    } else if (option === "--models") {
      models = (value ?? words[++i] ?? "").split(",").filter(Boolean);
      if (!models.length) throw wrong("--models takes names of models with commas between.");
    } else if (option === "--as-of") {
      const day = value ?? words[++i];
      days.asOf = parseDate(day ?? "");
      if (!(days.asOf >= 1))
        throw wrong(`--as-of takes a day such as 2025-01-31, not '${day ?? ""}'.`);
    } else if (option === "--holdout") {
      days.holdout = Number(value ?? words[++i]);
      if (!Number.isInteger(days.holdout) || days.holdout < 0 || days.holdout > 3653)
        throw wrong("--holdout takes a whole number of days, 0 to 3653.");
    } else if (option === "--sheet") {
      sheet = value ?? words[++i];
      if (!sheet) throw wrong("--sheet takes the name of a sheet.");
    } else if (option === "--column") pairInto(columns, value ?? words[++i], option);
    else if (option === "--cure") pairInto(cures, value ?? words[++i], option);
    else if (words[i] === "--check") check = true;
    else if (words[i] === "--json") json = true;
    else if (option.startsWith("-")) throw wrong(`There is no option ${option}.`);
    else names.push(words[i]);
  }
  const [id, file, surplus] = names;
  if (surplus !== undefined) throw wrong(`'${surplus}' is one argument too many.`);
  if (list && id !== undefined) throw wrong(`--list takes no model, so '${id}' is too many.`);
  if (list) return { list, locale };
  if (check) {
    if (!data) throw wrong("--check needs --data.");
    return { check, json, data, sheet, columns, cures, locale };
  }
  if (json) throw wrong("--json goes with --check.");
  if (!data && (sheet || Object.keys(columns).length || Object.keys(cures).length))
    throw wrong("--sheet, --column and --cure go with --data.");
  if (!data && Object.keys(days).length) throw wrong("--as-of and --holdout go with --data.");
  if (id === undefined) throw wrong("Which model is to be written?");
  if (file === undefined) throw wrong("Which file is it to be written to?");
  if (!/\.xlsx$/i.test(file))
    throw wrong(`'${file}' does not end in .xlsx, so Excel would not open it.`);
  return {
    id,
    file,
    locale,
    list,
    way,
    ...(data && { data, sheet, columns, cures, ...days }),
    ...(models && { models }),
  };
}

module.exports = { parseArguments };
