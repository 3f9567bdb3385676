import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

/** As someone runs it who checks the house from outside: lines in, lines out. */
const instruments = (input: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "vliegwiel.ts"), "instruments", ...args],
    { input, encoding: "utf8" },
  );
  const answers = stdout
    .split("\n")
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { answers, stderr, status };
};

test("every line gets its answer, also one that can't be used, and the run goes on", () => {
  const { answers, status } = instruments(
    [
      '{"id":"samira","facts":{"peildatum":"2026-07-01","benefit":"WIA_WGA","pension_age_reached":false}}',
      "geen json",
      '{"id":3,"facts":{"peildatum":"2026-07-01","age":12,"benefit":"WAJONG"}}',
      '{"id":"zonder feiten"}',
      "",
      '{"id":"laatste","facts":{"peildatum":"2026-07-01"}}',
    ].join("\n"),
  );
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    {
      id: "samira",
      instruments: {
        no_riskpolis: { status: "entitled", legalBasis: expect.stringContaining("29b"), confidence: "high" },
        lks: { status: "not_available", reason: "uwv_uitkering_geen_lks" },
      },
      funding: expect.arrayContaining([{ scheme: "muni_ips_2023", status: "not_available", until: "2025-11-19" }]),
      questions: expect.arrayContaining(["wish"]),
    },
    { id: null, error: { code: "invalid-input" } },
    { id: 3, error: { code: "invalid-facts", message: expect.stringContaining("vanaf 18 jaar") } },
    { id: "zonder feiten", error: { code: "invalid-input" } },
    { id: "laatste" },
  ]);
});

test("an option it does not know is refused with exit code 2", () => {
  expect(instruments("", "--alles").status).toBe(2);
});
