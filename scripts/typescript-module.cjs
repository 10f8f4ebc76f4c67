/**
 * Loads a TypeScript module, and those it imports by relative path, into Node: for build steps that read src. Each is read anew
 * whenever this is called, since a build may be watching, but only once for one call.
 * Unlike typescript-require.cjs it needs no hook in `require`, which jest does not have.
 */
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const { stripTypes } = require("./strip-types.cjs");

function loadTypeScript(file, loaded = new Map()) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const code = stripTypes(fs.readFileSync(file, "utf8"), file);
  const module = { exports: {} };
  loaded.set(file, module);
  const resolve = (name) =>
    name.startsWith(".")
      ? loadTypeScript(`${path.resolve(path.dirname(file), name)}.ts`, loaded)
      : require(name);
  const run = vm.compileFunction(code, ["module", "exports", "require"], { filename: file });
  run(module, module.exports, resolve);
  return module.exports;
}

module.exports = { loadTypeScript };
