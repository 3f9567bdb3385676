import { expect, test } from "vitest";
import { tallyOf } from "./test-results.ts";

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
