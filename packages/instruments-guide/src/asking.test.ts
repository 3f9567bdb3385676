import { expect, test } from "vitest";
import { questionsFor } from "./questions.ts";
import { readFacts } from "./read-facts.ts";
import { withWhatFollows } from "./what-follows.ts";

const day = "2026-07-01";

test("of someone about whom nothing is known, the benefit is asked first and the wish next", () => {
  expect(questionsFor({ peildatum: day }).slice(0, 2)).toEqual(["benefit", "wish"]);
});

test("a question that is answered is not asked again, nor one that can't matter any more", () => {
  const asked = questionsFor({ peildatum: day, benefit: "PW", age: 34, wish: "paid_work" });
  for (const fact of [
    "benefit",
    "age",
    "wish",
    "municipality",
    "wajong_dga",
    "eigenrisicodrager",
    "nug_registered_uwv",
  ])
    expect(asked).not.toContain(fact);
  expect(asked).toContain("works_part_time_with_pw");
});

test("on a day whose rules nobody read, nothing is asked", () => {
  expect(questionsFor({ peildatum: "2030-01-01" })).toEqual(
    // What has a day of its own is still the law's: nothing after 2027.
    [],
  );
});

test.each([
  [{ peildatum: day, age: 12, benefit: "WAJONG" }, "age", "vanaf 18 jaar"],
  [{ peildatum: day, age: -1 }, "age", "van 0 tot en met 120"],
  [{ peildatum: day, age: 33.5 }, "age", "hele jaren"],
  [{ peildatum: day, hours_per_week: 61 }, "hours_per_week", "van 0 tot en met 60"],
  [{ peildatum: day, hours_per_week: "12" }, "hours_per_week", "getal"],
  [{ peildatum: day, benefit: "BIJSTAND" }, "benefit", "Kies uit: PW"],
  [{ peildatum: day, dgr: "ja" }, "dgr", "ja of nee"],
  [{ peildatum: day, bsn: 1 }, "bsn", "kennen wij niet"],
  [{ peildatum: day, age: 40, pension_age_reached: true }, "pension_age_reached", "AOW-leeftijd ligt hoger"],
  [{ peildatum: day, age: 72, pension_age_reached: false }, "pension_age_reached", "al bereikt"],
  [{ peildatum: day, benefit: "GEEN_WERKEND", employed_now: false }, "employed_now", "geen baan"],
  [{ peildatum: "2026-02-29" }, "peildatum", "Vul een datum in"],
  [{ peildatum: "1 juli" }, "peildatum", "Vul een datum in"],
  [{}, "peildatum", "Noem de datum"],
])("%o is refused beside its own question", (given, fact, words) => {
  const reading = readFacts(given);
  expect(reading).toMatchObject({ problems: [{ fact, message: expect.stringContaining(words) }] });
});

test("null and absent are both not known", () => {
  expect(readFacts({ peildatum: day, age: null, severity: null, dgr: undefined })).toEqual({
    facts: { peildatum: day },
  });
});

test("a leap day exists in a leap year", () => {
  expect(readFacts({ peildatum: "2028-02-29" })).toEqual({ facts: { peildatum: "2028-02-29" } });
});

test("who is 34 is not asked whether the pension age is reached, and who has work is not asked for work", () => {
  const young = withWhatFollows({ peildatum: day, benefit: "GEEN_WERKEND", age: 34 });
  expect(young).toMatchObject({ pension_age_reached: false, employed_now: true });
  expect(questionsFor(young)).not.toContain("pension_age_reached");
  expect(withWhatFollows({ peildatum: day, age: 66 }).pension_age_reached).toBeUndefined();
  expect(withWhatFollows({ peildatum: day, age: 71 }).pension_age_reached).toBe(true);
});
