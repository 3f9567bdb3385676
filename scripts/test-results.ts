/** Adding up what the checks found. */

export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counting and telling take. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] | null }[];
  }[];
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

/** The part of a message that fits in a line or three: whoever reads only the end of a long run still knows why. */
const short = (message: string | undefined) => (message ?? "").split("\n").slice(0, 3).join(" ").slice(0, 400);

/** What did not pass, each in a line: its file, its name, and the beginning of why. */
export const notPassed = (report: VitestReport | undefined): string[] =>
  (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status !== "passed");
    if (tests.length === 0 && status !== "passed") return [`${name}: ${short(message)}`];
    return tests.map((test) => `${name} › ${test.fullName ?? test.status}: ${short(test.failureMessages?.[0])}`);
  });
