/** Writes a model with sample answers as an Excel file: `npm run --silent model -- software-customer out.xlsx`. */
const path = require("path");
const { parseArguments } = require("./model/arguments.cjs");
const { LOCALES, Mistake, WORDS, asksForHelp, localeIn } = require("./model/words.cjs");
const { refuseUnwritable, writeWhole } = require("./model/write-whole.cjs");

async function main() {
  if (process.argv[2] === "sql") {
    const { sql } = require("./model/warehouse.cjs");
    console.log(await sql(process.argv.slice(3)));
    return;
  }
  const words = process.argv.slice(2);
  if (asksForHelp(words)) {
    console.log(WORDS[localeIn(words)].usage(LOCALES.join("|")));
    return;
  }
  const { id, file, list, check, json, tells, ...options } = parseArguments(words);
  const { locale } = options;
  if (check) {
    const { checkFile, checkJson, checkText } = require("./model/data.cjs");
    const { checkLarge, isLarge } = require("./model/large.cjs");
    const checked = await (isLarge(options.data) ? checkLarge : checkFile)(options.data, options);
    console.log(json ? JSON.stringify(checkJson(checked), null, 2) : checkText(checked, locale));
    if (checked.check.questions.length || checked.file.isOpenSheet) process.exitCode = 2;
    return;
  }
  if (!list) refuseUnwritable(file);
  const { dashboardTexts, modelFile, modelsIn } = require("./model/model-file.cjs"); // takes a second to load
  if (list) {
    const stop = locale === "en" ? ". " : "：";
    for (const { id, title, summary } of [
      ...modelsIn(locale),
      { id: "dashboard", ...dashboardTexts(locale) },
    ])
      console.log(`${id}\n  ${title}${stop}${summary}`);
    return;
  }
  const { progressOn } = require("./model/progress.cjs");
  const progress = progressOn(process.stderr, { locale, tells });
  const bytes = await modelFile(id, { ...options, progress }).finally(() => progress?.end());
  writeWhole(file, bytes);
  console.log(WORDS[locale].written(path.basename(file)));
}

/** What went wrong, in a sentence in the language asked for. */
function sentenceOf(error) {
  const locale = localeIn(process.argv);
  if (error instanceof Mistake) return error.in(locale);
  if (error?.name !== "CustomerValueError")
    return error instanceof Error ? error.message : String(error);
  return require("../src/locales/index.ts").sentence(error, locale);
}

main().catch((error) => {
  console.error(sentenceOf(error));
  process.exitCode = error?.constructor?.name === "Undecided" ? 2 : 1;
});
