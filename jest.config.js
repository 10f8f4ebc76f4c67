/**
 * Types are stripped from each file on its own, which tsconfig's isolatedModules allows; `npm run lint` checks them. The target is
 * that of the build.
 */
const TYPES_STRIPPED = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: { target: "es2020", parser: { syntax: "typescript" } },
};

/**
 * Test files and what they import run in a vm, where each use of a global asks its context anew: half the time of the tests
 * that work out sheets went into `Array`. These are handed to every module as its own. Not Date and timers, which tests replace.
 */
const BUILT_IN = (
  "Array ArrayBuffer BigInt Boolean DataView Error Float64Array Infinity Int32Array JSON Map Math Number Object RangeError " +
  "RegExp Set String Symbol TypeError Uint32Array Uint8Array WeakMap isFinite isNaN parseFloat parseInt"
).split(" ");

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  sandboxInjectedGlobals: BUILT_IN,
  transform: {
    "\\.ts$": ["@swc/jest", TYPES_STRIPPED],
    "\\.csv$": "<rootDir>/scripts/text-transform.cjs",
  },
  setupFilesAfterEnv: ["<rootDir>/test/support/english.ts"],
  testMatch: ["**/*.test.ts"],
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  // Each worker may hold a browser; two are what a small machine has cores for.
  maxWorkers: 2,
  // For what hangs, not for what is slow beside other work.
  testTimeout: 180_000,
};
