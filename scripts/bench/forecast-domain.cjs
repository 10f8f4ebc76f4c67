/** The domain itself, for what functions.js does not show: evaluations, and fits to simulated customers. */
const path = require("path");
require("../typescript-require.cjs");

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
