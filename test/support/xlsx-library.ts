/** wasm-xlsxwriter for tests: its module for pages, as the CommonJS that Jest understands. */
import fs from "fs";
import path from "path";
import ts from "typescript";
import type { Library, LoadLibrary } from "../../src/hosts/xlsx/library";

const FOLDER = path.resolve("node_modules/wasm-xlsxwriter/web");
let library: Library | undefined;

export const loadLibrary: LoadLibrary = async () => (library ??= load());

function load(): Library {
  const source = fs.readFileSync(path.join(FOLDER, "wasm_xlsxwriter.js"), "utf8");
  const { outputText } = ts.transpileModule(source.replaceAll("import.meta.url", '""'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const module = { exports: {} as Library };
  // eslint-disable-next-line no-new-func -- a module of our own dependencies, which Jest cannot load
  new Function("module", "exports", outputText)(module, module.exports);
  const bytes = fs.readFileSync(path.join(FOLDER, "wasm_xlsxwriter_bg.wasm"));
  module.exports.initSync({ module: bytes });
  return module.exports;
}
