import { expect, test } from "vitest";
import { answer, listRules } from "./answer.ts";

const question = {
  id: "x",
  rule: "care-allowance.month",
  date: "2026-03-01",
  input: { income: 25_000, partner: false },
};

test("each step says what, how much, which article, and where to read it", () => {
  expect(answer(question)).toMatchObject({
    id: "x",
    steps: expect.arrayContaining([
      {
        label: "Standaardpremie per persoon",
        value: 2_119,
        unit: "euro",
        source: {
          law: "Wet op de zorgtoeslag",
          article: "4 (Regeling vaststelling standaardpremie)",
          url: "https://wetten.overheid.nl/jci1.3:c:BWBR0018451&artikel=4&z=2026-03-01&g=2026-03-01",
        },
      },
    ]),
  });
});

test("the last step of the explanation is the outcome", () => {
  const answered = answer(question);
  expect("steps" in answered && answered.steps.at(-1)?.value).toBe(129);
});

test.each([
  ["a rule nobody wrote", { ...question, rule: "income" }, "unknown-rule"],
  ["a date with no amounts", { ...question, date: "2027-01-01" }, "no-parameter"],
  ["a date that does not exist", { ...question, date: "2026-02-30" }, "invalid-input"],
  ["no input at all", { ...question, input: undefined }, "invalid-input"],
  ["a text", "x", "invalid-input"],
  ["nothing", null, "invalid-input"],
])("%s gets an answer that is an error", (_, asked, code) => {
  expect(answer(asked)).toMatchObject({ error: { code } });
});

test("a field that does not belong is said, not silently dropped", () => {
  expect(answer({ ...question, input: { ...question.input, incom: 1 } })).toMatchObject({
    warnings: expect.arrayContaining(["Het veld ‘incom’ hoort niet bij deze regel en telt niet mee."]),
  });
});

test("every rule publishes what it asks and answers, and has a name of its own", () => {
  const listed = listRules();
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  for (const { input, value, title } of listed) {
    expect([input.type, value.type]).toEqual(["object", "object"]);
    expect(title).not.toBe("");
  }
});
