import { expect, test } from "vitest";
import { ConfigurationProblem, developmentSecret, readConfiguration } from "./configuration.ts";

const problemsOf = (env: NodeJS.ProcessEnv): string[] => {
  try {
    readConfiguration(env);
  } catch (error) {
    if (error instanceof ConfigurationProblem) return error.problems;
    throw error;
  }
  return [];
};
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://app_login@db/vliegwiel",
  VLIEGWIEL_SECRET: "x".repeat(64),
};

test("a fresh clone needs nothing in its environment", () => {
  expect(readConfiguration({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    baseUrl: "http://localhost:3000",
    production: false,
  });
});

test("production refuses a missing, short or published secret", () => {
  expect(problemsOf(production)).toEqual([]);
  for (const secret of [undefined, "kort", developmentSecret]) {
    expect(problemsOf({ ...production, VLIEGWIEL_SECRET: secret }).join()).toContain("VLIEGWIEL_SECRET");
  }
});

test("production refuses the embedded database unless told so", () => {
  const { DATABASE_URL, ...without } = production;
  expect(DATABASE_URL).toBeDefined();
  expect(problemsOf(without).join()).toContain("VLIEGWIEL_EMBEDDED=yes");
  expect(problemsOf({ ...without, VLIEGWIEL_EMBEDDED: "yes" })).toEqual([]);
});

test("production refuses a moved clock; elsewhere it moves by a shift or to a moment", () => {
  expect(problemsOf({ ...production, VLIEGWIEL_CLOCK: "+14d" }).join()).toContain("VLIEGWIEL_CLOCK");
  expect(readConfiguration({ VLIEGWIEL_CLOCK: "+14d" }).clockShiftMilliseconds).toBe(14 * 86_400_000);
  expect(readConfiguration({ VLIEGWIEL_CLOCK: "-90m" }).clockShiftMilliseconds).toBe(-90 * 60_000);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect(readConfiguration({ VLIEGWIEL_CLOCK: tomorrow }).clockShiftMilliseconds).toBeCloseTo(86_400_000, -4);
});

test("every problem is named at once, each with the variable it is about", () => {
  const problems = problemsOf({ PORT: "veel", DATABASE_URL: "mysql://x", VLIEGWIEL_BASE_URL: "vliegwiel.nl" });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["PORT", "VLIEGWIEL_BASE_URL", "DATABASE_URL"]);
});
