/** Lets `require` load TypeScript and text, so that a script runs what src/ holds without a build. */
const fs = require("fs");
const { stripTypes } = require("./strip-types.cjs");

require.extensions[".ts"] = (module, file) =>
  module._compile(stripTypes(fs.readFileSync(file, "utf8"), file), file);

require.extensions[".csv"] = (module, file) => {
  module.exports = fs.readFileSync(file, "utf8");
};
