/** Adding up what the checks found. */

export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counting takes. */
export interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/**
 * Counts a run. Anything that is not a test that ran and passed counts against us: a skipped test, a file
 * that could not be loaded, and a run that ended badly without saying which test.
 */
export const tallyOf = (report: VitestReport | undefined, exitCode: number): Tally => {
  let total: Tally = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const passed = assertionResults.filter((test) => test.status === "passed").length;
    const failed = assertionResults.length - passed;
    total = add(total, { passed, failed: failed === 0 && status !== "passed" ? 1 : failed });
  }
  return total.failed === 0 && exitCode !== 0 ? add(total, { passed: 0, failed: 1 }) : total;
};
