/**
 * A jest reporter for the lines that a reader of a long log looks for last:
 * why the Neo4j half was left out, if it was, and the counts.
 */
module.exports = class ClosingLines {
  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken } = results;
    const skipped = results.numPendingTests + results.numTodoTests;
    // On exit, because jest prints its own summary after the reporters are done.
    process.once('exit', () => {
      if (process.env.NEO4J_SKIPPED) console.log(`\nThe Neo4j half was skipped: ${process.env.NEO4J_SKIPPED}`);
      console.log(`\n${passed} passed, ${numFailedTests + broken} failed${skipped ? `, ${skipped} skipped` : ''}`);
    });
  }
};
