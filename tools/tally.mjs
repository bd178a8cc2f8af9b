/** @typedef {{ passed: number, failed: number }} Tally */

/** Adds tallies up. */
export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Counts a report of Jest (`--json`). A suite that could not run and a test that was skipped count as failed: neither
 * has shown anything.
 *
 * @returns {Tally}
 */
export function tallyOfJest(report) {
  const unshown = report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unshown };
}

/**
 * Counts a report of Playwright (reporter `json`). Skipped and flaky stories count as failed.
 *
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}

/**
 * The tally of a step that must have left a report. Without one, or when its command failed while its report knows
 * of no failure, one failure is counted: a crash must not look like success.
 *
 * @param {number} code exit code of the command
 * @param {Tally | undefined} counted
 * @returns {Tally}
 */
export function tallyOfStep(code, counted) {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const unexplained = failed === 0 && (code !== 0 || counted === undefined || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}
