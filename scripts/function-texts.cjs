/** What the functions say in each language: the JSDoc in English, src/locales/<locale>/functions in the others. */
const fs = require("fs");
const path = require("path");
const { loadTypeScript } = require("./typescript-module.cjs");

const LOCALES = ["en", "zh-CN", "zh-TW"];

const localeFile = (locale, name) => path.resolve("src/locales", locale, `${name}.ts`);

/** The translations of the functions by id; none for English. */
function functionTexts(locale) {
  const file = localeFile(locale, "functions/index");
  return locale === "en" || !fs.existsSync(file) ? {} : loadTypeScript(file).functions;
}

/** What examples that are refused say, by formula; none for English, where the JSDoc says it. */
function refusalTexts(locale) {
  const file = path.resolve("src/locales", locale, "functions/refusals.json");
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

/**
 * FunctionReferences with their texts in a language; names, order and formulas stay as they are. An argument whose name is
 * translated keeps the English one, by which it is found as well.
 */
function localiseReference(reference, locale) {
  const texts = functionTexts(locale);
  const refusals = refusalTexts(locale);
  return reference.map((entry) => {
    const text = texts[entry.id];
    if (!text) return entry;
    return {
      ...entry,
      examples: entry.examples.map(({ formula, result }) => ({
        formula,
        result: refusals[formula] ?? result,
      })),
      summary: text.description,
      returns: text.returns,
      remarks: text.remarks,
      parameters: entry.parameters.map((p) => ({
        ...p,
        ...text.parameters[p.name],
        english: p.name,
      })),
    };
  });
}

/**
 * functions.json for Excel in a language: same ids, names, types; other descriptions and parameter names. What may be left
 * out says so before its description, as Excel's own functions do in Chinese: "[可选]", "[選用]".
 */
function localiseMetadata(metadata, locale) {
  const texts = functionTexts(locale);
  const { optional } = helpTexts(locale);
  const localise = (parameter, { name, description }) => ({
    ...parameter,
    name,
    description: parameter.optional ? `[${optional}] ${description}` : description,
  });
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const text = texts[entry.id];
      if (!text) return entry;
      const parameters = entry.parameters.map((p) => localise(p, text.parameters[p.name]));
      return { ...entry, description: text.description, parameters };
    }),
  };
}

const helpTexts = (locale) => loadTypeScript(localeFile(locale, "help")).help;
const choiceTexts = (locale) => loadTypeScript(localeFile(locale, "choices")).choices;
const paneTexts = (locale) => loadTypeScript(localeFile(locale, "pane")).pane;

module.exports = {
  LOCALES,
  choiceTexts,
  functionTexts,
  helpTexts,
  localiseMetadata,
  localiseReference,
  paneTexts,
};
