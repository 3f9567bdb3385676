import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answer } from "./answer.ts";

/** The households in cases/ were worked out from the law texts, by hand. Nothing in them comes from this program. */
type Line = { readonly id: string; readonly amount: number };
type Expected = { readonly [name: string]: unknown; readonly lines?: readonly Line[] };
type Calculation = { readonly rule: string; readonly date: string; readonly input: unknown; readonly value: Expected };

const folder = new URL("../cases/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => /^\d/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    const block = /```json\n([\s\S]+?)\n```/.exec(text)?.[1] ?? "[]";
    return { title, calculations: JSON.parse(block) as Calculation[] };
  });

test("ten households are worked out", () => {
  expect(cases.length).toBeGreaterThanOrEqual(10);
  for (const { calculations } of cases) expect(calculations.length).toBeGreaterThan(0);
});

/** Only what was worked out by hand is compared; lines become amounts by name, zeros left out. */
const amounts = (lines: readonly Line[]) =>
  Object.fromEntries(lines.filter(({ amount }) => amount !== 0).map(({ id, amount }) => [id, amount]));

describe.each(cases)("$title", ({ calculations }) => {
  test.each(calculations)("$rule agrees to the cent", ({ rule, date, input, value }) => {
    const answered = answer({ id: 1, rule, date, input }) as { value?: Expected; error?: unknown };
    expect(answered.error).toBeUndefined();
    const { lines, ...rest } = value;
    expect(answered.value).toMatchObject(rest);
    if (lines) expect(amounts(answered.value?.lines ?? [])).toEqual(amounts(lines));
  });
});
