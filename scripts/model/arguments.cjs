/** The command line of `npm run model`. */

require("../typescript-require.cjs");
const { LOCALES, Mistake } = require("./words.cjs");
const { parseDate } = require("../../src/domain/support/dates.ts");

const WAYS = ["--portable", "--values"];

/** What is asked for; throws a Mistake that says what is wrong and how it is done. */
function parseArguments(words) {
  const wrong = (id, ...about) => new Mistake(id, about, ({ usage }) => usage(LOCALES.join("|")));
  const names = [];
  let list = false;
  let way = "living";
  let locale = "en";
  let data;
  let models;
  let sheet;
  let check = false;
  let tells = false;
  let json = false;
  const columns = {};
  const cures = {};
  const days = {};
  const pairInto = (pairs, pair, option) => {
    const [key, chosen] = (pair ?? "").split(/=(.*)/s);
    if (!key || !chosen) throw wrong("pair", option);
    pairs[key] = chosen;
  };
  for (let i = 0; i < words.length; i++) {
    const [option, value] = words[i].split(/=(.*)/s);
    if (words[i] === "--list") list = true;
    else if (WAYS.includes(words[i])) {
      if (way !== "living" && way !== words[i].slice(2)) throw wrong("oneWay");
      way = words[i].slice(2);
    } else if (option === "--locale") {
      locale = value ?? words[++i];
      if (!LOCALES.includes(locale)) throw wrong("noLocale", locale ?? "", LOCALES);
    } else if (option === "--data") {
      data = value ?? words[++i];
      if (!data) throw wrong("noFileGiven");
    } else if (option === "--models") {
      models = (value ?? words[++i] ?? "").split(",").filter(Boolean);
      if (!models.length) throw wrong("noModels");
    } else if (option === "--as-of") {
      const day = value ?? words[++i];
      days.asOf = parseDate(day ?? "");
      if (!(days.asOf >= 1)) throw wrong("noDay", day ?? "");
    } else if (option === "--holdout") {
      days.holdout = Number(value ?? words[++i]);
      if (!Number.isInteger(days.holdout) || days.holdout < 0 || days.holdout > 3653)
        throw wrong("noDays");
    } else if (option === "--sheet") {
      sheet = value ?? words[++i];
      if (!sheet) throw wrong("noSheet");
    } else if (option === "--column") pairInto(columns, value ?? words[++i], option);
    else if (option === "--cure") pairInto(cures, value ?? words[++i], option);
    else if (words[i] === "--check") check = true;
    else if (words[i] === "--progress") tells = true;
    else if (words[i] === "--json") json = true;
    else if (option.startsWith("-")) throw wrong("noOption", option);
    else names.push(words[i]);
  }
  const [id, file, surplus] = names;
  if (surplus !== undefined) throw wrong("surplus", surplus);
  if (list && id !== undefined) throw wrong("surplusOfList", id);
  if (list) return { list, locale };
  if (check) {
    if (!data) throw wrong("checkWhat");
    return { check, json, data, sheet, columns, cures, locale };
  }
  if (json) throw wrong("jsonOfWhat");
  if (!data && (sheet || Object.keys(columns).length || Object.keys(cures).length))
    throw wrong("ofData");
  if (!data && Object.keys(days).length) throw wrong("daysOfData");
  if (id === undefined) throw wrong("whichModel");
  if (file === undefined) throw wrong("whichFile");
  if (!/\.xlsx$/i.test(file)) throw wrong("notXlsx", file);
  return {
    id,
    file,
    locale,
    list,
    way,
    tells,
    ...(data && { data, sheet, columns, cures, ...days }),
    ...(models && { models }),
  };
}

module.exports = { parseArguments };
