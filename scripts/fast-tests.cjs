/**
 * Which test files `npm run test:fast` runs: all that reach none of the slow doors below, by whatever imports. They need no
 * build, no browser and no other program, and take no longer than one waits after every step.
 */
const fs = require("fs");
const path = require("path");

/** What takes its time, or needs something besides node_modules. */
const SLOW_DOORS = new Set(
  [
    "test/support/excel.ts", // dist/, the build
    "test/support/browser.ts",
    "test/support/browser-server.ts", // dist/, served
    "test/support/libreoffice.ts",
    "test/support/univer.ts", // another program's formula engine
    "test/support/office/start.ts", // the genuine office.js in a page
    "test/support/xlsx-host.ts", // files written, and read by others
    "test/support/xlsx-reader.ts",
    "test/support/warehouse/engines.ts", // databases
    "test/support/warehouse/parser.ts", // another program's reading of SQL
    "test/warehouse/udf.test.ts", // dist/, the build
    "test/domain/forecast/base.test.ts", // ledgers, fitted over and over
    "test/domain/forecast/every-ledger.test.ts",
    "test/domain/forecast/totals.test.ts",
    "test/data/large/blocks.test.ts", // files, read over and over
    "test/data/large/csv.test.ts",
    "test/manifest.test.ts", // Microsoft's schemas
  ].map((file) => path.join(__dirname, "..", file)),
);

const EXTENSIONS = ["", ".ts", ".cjs", "/index.ts"];

const isFile = (file) => fs.existsSync(file) && fs.statSync(file).isFile();

/** The files of the project that a file imports or requires by relative path. */
function importsOf(file) {
  const text = fs.readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import|require|requireActual)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)]
    .map(([, name]) => path.resolve(path.dirname(file), name))
    .flatMap((name) => EXTENSIONS.map((end) => name + end).filter(isFile));
}

/** Whether a test file, or what it imports, reaches none of the slow doors. */
function isFast(file, seen = new Set()) {
  if (SLOW_DOORS.has(file)) return false;
  if (seen.has(file)) return true;
  seen.add(file);
  return importsOf(file).every((imported) => isFast(imported, seen));
}

/** What jest's option --filter asks for. */
module.exports = (testFiles) => ({ filtered: testFiles.filter((file) => isFast(file)) });
