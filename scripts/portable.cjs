/**
 * The functions' native equivalents, which a portable workbook has in their place: the LAMBDAs of src/functions/lambdas beside
 * what src/functions/*.ts declares. `readPortable("src/functions")` gives what sharing/library.ts calls PortableDefinitions.
 */
const path = require("path");
const { faultsOf } = require("./lambda-checks.cjs");
const { declarationsIn, functionFiles, tagTexts } = require("./reference.cjs");
const { loadTypeScript } = require("./typescript-module.cjs");

function readPortable(folder) {
  const { lambdas } = loadTypeScript(path.join(folder, "lambdas/index.ts"));
  const declared = functionFiles(folder).flatMap(declarationsIn).map(readFunction);
  const faults = faultsOf(lambdas, declared);
  if (faults.length) throw new Error(faults.join("\n"));
  const own = new Set(declared.map(({ portableName }) => portableName));
  return {
    functions: declared.map(({ portableName, ...declaration }) => {
      const lambda = lambdas[portableName];
      return { ...declaration, ...(lambda && { lambda }) };
    }),
    helpers: Object.fromEntries(Object.entries(lambdas).filter(([name]) => !own.has(name))),
  };
}

function readFunction(declaration) {
  const [id] = tagTexts(declaration, "customfunction")[0].split(" ");
  return {
    name: `CV.${id}`,
    portableName: `CVX_${id.replaceAll(".", "_")}`,
    parameters: declaration.parameters.filter(isArgument).map(({ name }) => name.getText()),
  };
}

/** All but the one by which Excel cancels a call. */
const isArgument = ({ type }) => !type.getText().startsWith("CustomFunctions.");

module.exports = { readPortable };
