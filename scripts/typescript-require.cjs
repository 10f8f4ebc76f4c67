/**
 * Lets `require` load TypeScript and text, so that a script runs what src/ holds without a build. Types are stripped, not
 * checked; that is the linter's business.
 */
const fs = require("fs");
const ts = require("typescript");

const COMPILER_OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

require.extensions[".ts"] = (module, file) => {
  const source = fs.readFileSync(file, "utf8");
  const options = { compilerOptions: COMPILER_OPTIONS, fileName: file };
  module._compile(ts.transpileModule(source, options).outputText, file);
};

require.extensions[".csv"] = (module, file) => {
  module.exports = fs.readFileSync(file, "utf8");
};
