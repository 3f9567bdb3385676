import { deidentify } from "@vliegwiel/deid";
import { expect, test } from "vitest";
import type { Mark } from "../../contract.ts";
import { byOneself } from "./by-oneself.ts";
import { inOneSentence, reasonsOf, replacementFor } from "./words.ts";

const text = "Ik heet Samira Haddou, ik ben 34 jaar en u belt mij op 06 12345678.";
const marks: Mark[] = deidentify(text).map((span) => ({
  ...span,
  words: text.slice(span.start, span.end),
  never: false,
}));

test("Samira, who writes about herself, is not offered to call herself a candidate; what is general stays on offer", () => {
  const offered = (all: readonly Mark[]) =>
    Object.fromEntries(all.map((mark) => [mark.category, replacementFor(text, mark)]));
  expect(offered(marks)).toMatchObject({ person: expect.stringContaining("kandidaat"), age: "30 tot 35" });
  expect(offered(marks.map(byOneself))).toMatchObject({ person: "", phone: "", age: "30 tot 35" });
});

test("she reads u, and her reasons are her own; a colleague reads je", () => {
  const looked = marks.map((mark) => ({ mark, places: [mark] }));
  const answers = looked.map(({ mark }) => ({ ...mark, why: "they-want-it" as const }));
  expect(inOneSentence(looked, answers, "read", true)).toBe("U hebt naar elke plek gekeken.");
  expect(inOneSentence(looked, answers, "read", false)).toBe("Je hebt naar elke plek gekeken.");
  expect(reasonsOf(true)["they-want-it"]).toBe("Ik wil dat dit erin staat");
  expect(reasonsOf(false)["they-want-it"]).toBe("De persoon wil dat dit erin staat");
});
