/** The domain itself, for what functions.js does not show: evaluations, and fits to simulated customers. */
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 };
require.extensions[".ts"] = (module, file) =>
  module._compile(
    ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions: options }).outputText,
    file,
  );

const load = (file) => require(path.resolve(__dirname, "../..", file));

module.exports = {
  ...load("src/domain/bgnbd.ts"),
  ...load("src/domain/pnbd.ts"),
  ...load("src/domain/gg.ts"),
  ...load("src/domain/support/random.ts"),
  ...load("test/support/cdnow.ts"),
  ...load("test/support/simulate/draws.ts"),
  ...load("test/support/simulate/histories.ts"),
};
