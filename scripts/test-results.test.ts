import { expect, test } from "vitest";
import { notPassed, tallyOf, toldAtTheEnd } from "./test-results.ts";

const run = (problems: string[], ...states: string[]) => ({
  files: [{ file: "a.test.ts", problems, tests: states.map((state) => ({ name: "a test", state, problems: [] })) }],
  problems: [],
});

test("only tests that ran and passed count as passed: a skipped one fails", () => {
  expect(tallyOf(run([], "passed", "passed", "skipped", "pending"), 0)).toEqual({ passed: 2, failed: 2 });
});

test("a file that could not be loaded fails once, though no test in it did", () => {
  expect(tallyOf(run(["no such file"]), 1)).toEqual({ passed: 0, failed: 1 });
});

test("a run that ends badly, or leaves no report, is never counted as good", () => {
  expect(tallyOf(run([], "passed"), 1)).toEqual({ passed: 1, failed: 1 });
  expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test("what did not pass is told by file, name and the beginning of why, and nothing else is", () => {
  const result = {
    files: [
      {
        file: "a.test.ts",
        problems: [],
        tests: [
          { name: "Ruud logs in", state: "passed", problems: [] },
          { name: "Samira logs in", state: "failed", problems: ["expected 1\n\n  to be 2\nhere\nand there\nand on"] },
        ],
      },
      { file: "b.test.ts", problems: ["no such file"], tests: [] },
      {
        file: "c.test.ts",
        problems: ["Hook timed out in 60000ms."],
        tests: [
          { name: "one", state: "skipped", problems: [] },
          { name: "two", state: "skipped", problems: [] },
        ],
      },
    ],
    problems: ["Worker forks emitted error. Worker exited unexpectedly while running test file d.test.ts"],
  };
  expect(notPassed(result)).toEqual([
    "a.test.ts › Samira logs in: expected 1 to be 2 here and there",
    "b.test.ts: no such file",
    "c.test.ts: Hook timed out in 60000ms.",
    "c.test.ts: 2 niet gedaan",
    "buiten de tests: Worker forks emitted error. Worker exited unexpectedly while running test file d.test.ts",
  ]);
  expect(notPassed(undefined)).toEqual([]);
});

test("a part where everything fails leaves room for the one line of another, and all of it is at most a page", () => {
  const failures = new Map([
    ["types", ["x".repeat(20_000)]],
    ["tests: unit", Array.from({ length: 400 }, (_, n) => `file ${n}: ${"y".repeat(200)}`)],
    ["lint", []],
    ["tests: kill", ["kill.test.ts: the house stood still"]],
  ]);
  const told = toldAtTheEnd(failures);
  expect(told.length).toBeLessThan(9_500);
  expect(told).toContain("── types\nxxx");
  expect(told).toMatch(/── tests: unit\nfile 0: y+\nfile 1: /);
  expect(told).toContain("… en nog ");
  expect(told).toContain("── tests: kill\nkill.test.ts: the house stood still");
  expect(told).not.toContain("lint");
  expect(toldAtTheEnd(new Map([["lint", []]]))).toBe("");
});
