import { expect, test } from "vitest";
import { notPassed, tallyOf } from "./test-results.ts";

const file = (status: string, ...tests: string[]) => ({
  testResults: [{ name: "a.test.ts", status, assertionResults: tests.map((each) => ({ status: each })) }],
});

test("only tests that ran and passed count as passed: a skipped one fails", () => {
  expect(tallyOf(file("passed", "passed", "passed", "skipped", "todo"), 0)).toEqual({ passed: 2, failed: 2 });
});

test("a file that could not be loaded fails once, though no test in it did", () => {
  expect(tallyOf(file("failed"), 1)).toEqual({ passed: 0, failed: 1 });
});

test("a run that ends badly, or leaves no report, is never counted as good", () => {
  expect(tallyOf(file("passed", "passed"), 1)).toEqual({ passed: 1, failed: 1 });
  expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test("what did not pass is told by file, name and the beginning of why, and nothing else is", () => {
  const report = {
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "Ruud logs in" },
          { status: "failed", fullName: "Samira logs in", failureMessages: ["expected 1\nto be 2\nhere\nand there"] },
        ],
      },
      { name: "b.test.ts", status: "failed", message: "no such file", assertionResults: [] },
    ],
  };
  expect(notPassed(report)).toEqual(["a.test.ts › Samira logs in: expected 1 to be 2 here", "b.test.ts: no such file"]);
  expect(notPassed(undefined)).toEqual([]);
});
