/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  // tsconfig's isolatedModules lets ts-jest strip the types of each file on its own; `npm run lint` checks them.
  transform: { "\\.ts$": "ts-jest", "\\.csv$": "<rootDir>/scripts/text-transform.cjs" },
  setupFilesAfterEnv: ["<rootDir>/test/support/english.ts"],
  testMatch: ["**/*.test.ts"],
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  // Each worker may hold a browser; two are what a small machine has cores for.
  maxWorkers: 2,
  testTimeout: 60_000,
};
