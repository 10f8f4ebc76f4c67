/** A Jest reporter that ends a run with "N passed, N failed", the plain line that other programs look for. */
module.exports = class ClosingLineReporter {
  /** A file that could not run at all has no failed tests of its own, so it counts as one. */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const rest = skipped ? `, ${skipped} skipped` : "";
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${rest}\n`);
  }
};
