/** Loads a TypeScript module, and those it imports by relative path, into Node: for build steps that read src/locales. */
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

function loadTypeScript(file) {
  const source = fs.readFileSync(file, "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    fileName: file,
  });
  const module = { exports: {} };
  const resolve = (name) =>
    name.startsWith(".")
      ? loadTypeScript(`${path.resolve(path.dirname(file), name)}.ts`)
      : require(name);
  new Function("module", "exports", "require", outputText)(module, module.exports, resolve);
  return module.exports;
}

module.exports = { loadTypeScript };
