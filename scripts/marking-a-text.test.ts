import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

/** As someone runs it who checks the house from outside: lines in, lines out. */
const deidentify = (input: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "vliegwiel.ts"), "deidentify", ...args],
    { input, encoding: "utf8" },
  );
  const answers = stdout
    .split("\n")
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { answers, stderr, status };
};

test("the text of Noor gets its marks, and a line that can't be used does not stop the run", () => {
  const { answers, status } = deidentify(
    [
      '{"id":"noor","text":"Noor heeft BSN 111222333."}',
      "geen json",
      '{"id":3,"text":12}',
      "null",
      '{"id":"leeg","text":""}',
    ].join("\n"),
  );
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    {
      id: "noor",
      spans: expect.arrayContaining([
        {
          start: 15,
          end: 24,
          category: "bsn",
          certainty: "sure",
          reason: expect.stringContaining("burgerservicenummer"),
          suggestion: expect.any(String),
        },
      ]),
    },
    { id: null, error: { code: "invalid-input" } },
    { id: 3, error: { code: "invalid-input" } },
    { id: null, error: { code: "invalid-input" } },
    { id: "leeg", spans: [] },
  ]);
});

test("an option it does not know is refused with exit code 2", () => {
  expect(deidentify("", "--alles").status).toBe(2);
});
