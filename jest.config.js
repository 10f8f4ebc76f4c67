/**
 * Types are stripped from each file on its own, which tsconfig's isolatedModules allows; `npm run lint` checks them. The target is
 * that of the build.
 */
const TYPES_STRIPPED = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: { target: "es2020", parser: { syntax: "typescript" } },
};

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  transform: {
    "\\.ts$": ["@swc/jest", TYPES_STRIPPED],
    "\\.csv$": "<rootDir>/scripts/text-transform.cjs",
  },
  setupFilesAfterEnv: ["<rootDir>/test/support/english.ts"],
  testMatch: ["**/*.test.ts"],
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  // Each worker may hold a browser; two are what a small machine has cores for.
  maxWorkers: 2,
  testTimeout: 60_000,
};
