/**
 * The functions' native equivalents, which a portable workbook has in their place: LAMBDAs from the @portable tags of
 * src/functions/*.ts. `@portable LAMBDA(…)` is the function's own, `@portable CVX_SCORES LAMBDA(…)` one that it uses. What
 * several families use is in src/functions/support/portable/. `readPortable("src/functions")` gives what
 * src/sharing/library.ts calls PortableDefinitions.
 */
const fs = require("fs");
const path = require("path");
const { declarationsIn, functionFiles, tagTexts } = require("./reference.cjs");
const { loadTypeScript } = require("./typescript-module.cjs");

function readPortable(folder) {
  const declarations = functionFiles(folder).flatMap(declarationsIn);
  const own = declarations.flatMap(readTags).filter(([name]) => name !== undefined);
  const helpers = [...sharedHelpers(path.join(folder, "support/portable")), ...own];
  const functions = declarations.map(readFunction);
  for (const { name } of functions) {
    const taken = name.replace("CV.", "CVX_").replaceAll(".", "_");
    if (helpers.some(([helper]) => helper === taken))
      throw new Error(
        `${taken} is the name of ${name}'s own equivalent; call the helper otherwise`,
      );
  }
  return { functions, helpers: Object.fromEntries(helpers) };
}

function readFunction(declaration) {
  const [id] = tagTexts(declaration, "customfunction")[0].split(" ");
  const [, lambda] = readTags(declaration).find(([name]) => name === undefined) ?? [];
  return {
    name: `CV.${id}`,
    parameters: declaration.parameters.filter(isArgument).map(({ name }) => name.getText()),
    ...(lambda && { lambda }),
  };
}

/** All but the one by which Excel cancels a call. */
const isArgument = ({ type }) => !type.getText().startsWith("CustomFunctions.");

const readTags = (declaration) => tagTexts(declaration, "portable").map(readTag);

function readTag(text) {
  const [, name, lambda] = /^(?:(CVX_\w+) )?(LAMBDA\(.*\))$/.exec(text) ?? [];
  if (lambda) return [name, lambda];
  throw new Error(`"@portable LAMBDA(…)" or "@portable CVX_NAME LAMBDA(…)", not "${text}"`);
}

/** [name, LAMBDA] of every text that the modules of a folder export. */
const sharedHelpers = (folder) =>
  fs
    .readdirSync(folder)
    .flatMap((file) => Object.values(loadTypeScript(path.join(folder, file))))
    .flatMap(Object.entries)
    .map(([name, lambda]) => [name, lambda.replace(/\s+/g, " ").trim()]);

module.exports = { readPortable };
