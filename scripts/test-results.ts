/** Adding up what the checks found, and telling at the end what did not pass. */

export interface Tally {
  passed: number;
  failed: number;
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** What counting and telling take of one test file. */
export interface FileResult {
  file: string;
  /** What went wrong outside its tests: it could not be loaded, a `beforeAll` never ended, its process died. */
  problems: string[];
  tests: { name: string; state: string; problems: string[] }[];
}

export interface RunResult {
  files: FileResult[];
  /** What went wrong outside any file: a process that died, an error nobody waited for. */
  problems: string[];
}

/**
 * Counts a run. Anything that is not a test that ran and passed counts against us: a skipped test, a file
 * that could not be loaded, and a run that ended badly without saying which test.
 */
export const tallyOf = (result: RunResult | undefined, exitCode: number): Tally => {
  let total: Tally = { passed: 0, failed: 0 };
  for (const { problems, tests } of result?.files ?? []) {
    const passed = tests.filter(({ state }) => state === "passed").length;
    const failed = tests.length - passed;
    total = add(total, { passed, failed: failed === 0 && problems.length > 0 ? 1 : failed });
  }
  return total.failed === 0 && exitCode !== 0 ? add(total, { passed: 0, failed: 1 }) : total;
};

/** The part of a message that fits in a few lines: whoever reads only the end of a long run still knows why. */
const short = (message: string) =>
  message
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 4)
    .join(" ")
    .slice(0, 500);

/** What did not pass, each in a line: its file, its name, and the beginning of why. */
export const notPassed = (result: RunResult | undefined): string[] => [
  ...(result?.files ?? []).flatMap(({ file, problems, tests }) => {
    const wrong = tests.filter(({ state }) => state !== "passed");
    const said = wrong.filter((test) => test.problems.length > 0);
    const silent = wrong.length - said.length;
    return [
      ...problems.map((problem) => `${file}: ${short(problem)}`),
      ...said.map((test) => `${file} › ${test.name}: ${short(test.problems.join("\n"))}`),
      ...(silent > 0 ? [`${file}: ${silent} niet gedaan`] : []),
    ];
  }),
  ...(result?.problems ?? []).map((problem) => `buiten de tests: ${short(problem)}`),
];

/**
 * What did not pass, in at most so many letters and under the name of its part. Every part gets as much room, so that
 * one with many failures never drives another off the page.
 */
export const toldAtTheEnd = (failures: ReadonlyMap<string, readonly string[]>, room = 9_000): string => {
  const parts = [...failures].filter(([, lines]) => lines.length > 0);
  const each = Math.floor(room / Math.max(1, parts.length));
  return parts
    .map(([part, lines]) => {
      const told: string[] = [];
      let left = each;
      for (const line of lines) {
        if (told.length > 0 && line.length > left) break;
        told.push(line.slice(0, each));
        left -= line.length;
      }
      const more = lines.length - told.length;
      return [`── ${part}`, ...told, ...(more > 0 ? [`… en nog ${more}`] : [])].join("\n");
    })
    .join("\n");
};
