/** The custom functions, straight from src/functions, in the grid that computes what goes into files. */
const path = require("path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionFiles } = require("../reference.cjs");
require("../typescript-require.cjs");

// o-spreadsheet needs it; Node has it from version 21 on.
Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null);
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};

// It reports the time of every step.
console.debug = () => undefined;

const { offerCustomFunctions } = require("../../src/workbench/custom-functions.ts");
const { registerFunctions } = require("../../src/workbench/functions.ts");
const { PendingResults } = require("../../src/workbench/pending.ts");

/** Registers them. Gives `settled(model)`, which waits for results that take a while. */
async function registerCustomFunctions() {
  const files = functionFiles(path.join(__dirname, "../../src/functions"));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);

  offerCustomFunctions();
  const implementations = new Map(
    associate.map(({ id, functionName, sourceFileName }) => [
      id,
      require(path.resolve(sourceFileName))[functionName],
    ]),
  );
  const pending = new PendingResults();
  registerFunctions(functions, implementations, pending);

  return {
    settled: async (model) => {
      pending.attach(model);
      await pending.settled();
    },
  };
}

module.exports = { registerCustomFunctions };
