/**
 * Reads the JSDoc of src/functions/*.ts: the one source of tooltips, help, the pane's reference, examples and tests.
 * `readReference("src/functions")` gives, for each custom function, what src/taskpane/reference.ts calls a
 * FunctionReference, in the order of the files and of the functions in them.
 */
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

/** The files whose functions go into Excel: src/functions/*.ts, subfolders excluded. */
const functionFiles = (folder) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(folder, file));

const readReference = (folder) => functionFiles(folder).flatMap(readFile);

const readFile = (file) =>
  declarationsIn(file).map((declaration) => readFunction(declaration, path.basename(file, ".ts")));

/** The declarations of a file's custom functions. */
function declarationsIn(file) {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(
    (statement) => ts.isFunctionDeclaration(statement) && tagText(statement, "customfunction"),
  );
}

function readFunction(declaration, family) {
  const id = tagText(declaration, "customfunction").split(/\s+/)[0];
  const [jsDoc] = declaration.jsDoc.slice(-1);
  return {
    id,
    name: `CV.${id}`,
    family,
    functionName: declaration.name.text,
    summary: oneLine(ts.getTextOfJSDocComment(jsDoc.comment)),
    parameters: declaration.parameters.filter(isArgument).map(readParameter),
    returns: tagText(declaration, "returns"),
    remarks: tagText(declaration, "remarks"),
    examples: tagTexts(declaration, "example").map(readExample),
  };
}

/** All but the last, by which Excel cancels a call. */
const isArgument = ({ type }) => !type.getText().startsWith("CustomFunctions.");

function readParameter(parameter) {
  const type = parameter.type.getText();
  const [tag] = ts.getJSDocParameterTags(parameter);
  return {
    name: parameter.name.getText(),
    description: tag ? oneLine(ts.getTextOfJSDocComment(tag.comment)) : "",
    optional: parameter.questionToken !== undefined,
    range: type.endsWith("[][]"),
    type: type.replace(/\[\]/g, ""),
  };
}

/** `=CV.NPS({10;9;8;3}) → 25`: the formula as typed, and its result as Excel would write it. */
function readExample(text) {
  const [formula, result, ...rest] = text.split(" → ");
  if (result === undefined || rest.length)
    throw new Error(`an example is "=formula → result", not "${text}"`);
  return { formula: formula.trim(), result: result.trim() };
}

/** What stands behind each tag of that name, on one line. */
const tagTexts = (declaration, name) =>
  ts
    .getJSDocTags(declaration)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => oneLine(ts.getTextOfJSDocComment(tag.comment)));

const tagText = (declaration, name) => tagTexts(declaration, name)[0] ?? "";

const oneLine = (text) => (text ?? "").replace(/\s+/g, " ").trim();

module.exports = { declarationsIn, functionFiles, readReference, tagTexts };
