/**
 * The reporter of `npm test`: writes what vitest found where VLIEGWIEL_TEST_REPORT says. vitest's own JSON report leaves
 * out why a `beforeAll` never ended and that a process died.
 */
import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";
import type { RunResult } from "./test-results.ts";

const messagesOf = (errors: readonly SerializedError[] = []): string[] =>
  errors.map(({ message, cause }) => (cause ? `${message} ${cause.message}` : message));

const resultOf = (modules: readonly TestModule[], errors: readonly SerializedError[]): RunResult => ({
  files: modules.map((module) => ({
    file: module.relativeModuleId,
    problems: messagesOf([module, ...module.children.allSuites()].flatMap((part) => part.errors())),
    tests: [...module.children.allTests()].map((test) => {
      const { state, errors: wrong } = test.result();
      return { name: test.fullName, state, problems: messagesOf(wrong) };
    }),
  })),
  problems: messagesOf(errors),
});

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env.VLIEGWIEL_TEST_REPORT;
    if (!file) throw new Error("VLIEGWIEL_TEST_REPORT is missing: scripts/test.ts says where the result goes");
    writeFileSync(file, JSON.stringify(resultOf(modules, errors)));
  }
}
