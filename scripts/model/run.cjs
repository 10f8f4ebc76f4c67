/** The command line: `run(words, {stdout, stderr})` does what the words ask and resolves with the status of the process. */
const path = require("path");
const { parseArguments } = require("./arguments.cjs");
const { LOCALES, Mistake, WORDS, asksForHelp, localeIn } = require("./words.cjs");
const { refuseUnwritable, writeWhole } = require("./write-whole.cjs");

/** Of a table about which a person must decide. */
const UNDECIDED = 2;

async function run(words, { stdout, stderr }) {
  try {
    return await carryOut(words, (text) => stdout.write(`${text}\n`), stderr);
  } catch (error) {
    stderr.write(`${sentenceOf(error, localeIn(words))}\n`);
    return error?.constructor?.name === "Undecided" ? UNDECIDED : 1;
  }
}

async function carryOut(words, say, stderr) {
  if (words[0] === "sql") {
    const { sql } = require("./warehouse.cjs");
    say(await sql(words.slice(1)));
    return 0;
  }
  if (asksForHelp(words)) {
    say(WORDS[localeIn(words)].usage(LOCALES.join("|")));
    return 0;
  }
  const { id, file, list, check, json, tells, ...options } = parseArguments(words);
  const { locale } = options;
  if (check) {
    const { checkFile, checkJson, checkText } = require("./data.cjs");
    const { checkLarge, isLarge } = require("./large.cjs");
    const checked = await (isLarge(options.data) ? checkLarge : checkFile)(options.data, options);
    say(json ? JSON.stringify(checkJson(checked), null, 2) : checkText(checked, locale));
    return checked.check.questions.length || checked.file.isOpenSheet ? UNDECIDED : 0;
  }
  if (!list) refuseUnwritable(file);
  const { dashboardTexts, modelFile, modelsIn } = require("./model-file.cjs"); // takes a second to load
  if (list) {
    const stop = locale === "en" ? ". " : "：";
    for (const { id, title, summary } of [
      ...modelsIn(locale),
      { id: "dashboard", ...dashboardTexts(locale) },
    ])
      say(`${id}\n  ${title}${stop}${summary}`);
    return 0;
  }
  const { progressOn } = require("./progress.cjs");
  const progress = progressOn(stderr, { locale, tells });
  const bytes = await modelFile(id, { ...options, progress }).finally(() => progress?.end());
  writeWhole(file, bytes);
  say(WORDS[locale].written(path.basename(file)));
  return 0;
}

/** What went wrong, in a sentence in the language asked for. */
function sentenceOf(error, locale) {
  if (error instanceof Mistake) return error.in(locale);
  if (error?.name !== "CustomerValueError")
    return error instanceof Error ? error.message : String(error);
  return require("../../src/locales/index.ts").sentence(error, locale);
}

module.exports = { run };
