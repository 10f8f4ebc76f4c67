/** TypeScript to JavaScript for Node, file by file. Types are stripped, not checked; that is the linter's business. */
const { transformSync } = require("@swc/core");

const OPTIONS = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
};

const stripTypes = (source, file) => transformSync(source, { ...OPTIONS, filename: file }).code;

module.exports = { stripTypes };
