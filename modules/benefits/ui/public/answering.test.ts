import { explore } from "@vliegwiel/benefit-rules";
import { describe, expect, test } from "vitest";
import { letterTo } from "./outcome/letter.ts";
import { neededFor, questionOf, questionsFor, takenForGranted } from "./questions/index.ts";
import type { Answers, Question } from "./questions/question.ts";
import { inField, readAnswer, toFragment } from "./reading.ts";
import { caseOf, fromFragment, problemWith } from "./situation-of.ts";

const question = (id: string): Question => {
  const found = questionOf(id);
  if (!found) throw new Error(`there is no question ${id}`);
  return found;
};
const fatma: Answers = {
  household: "single",
  age: "34",
  benefit: "social-assistance",
  hours: "12",
  start: "2026-12-01",
};

test.each([
  ["rent", "1.234,56", "1234.56"],
  ["rent", "€ 620", "620"],
  ["rent", "620,-", "620"],
  ["hours", "7,5", "7.5"],
  ["children", "4, 11", "4,11"],
  ["children", "4 en 11", "4,11"],
  ["children", "geen", ""],
  ["start", "1 december 2026", "2026-12-01"],
])("Fatma answers %s with “%s”, as people write it", (id, typed, value) => {
  expect(readAnswer(question(id), typed)).toEqual({ value });
});

test.each([
  ["rent", "veel"],
  ["children", "vier"],
  ["start", "morgen"],
  ["wageValue", "0,6"],
  ["age", ""],
])("an answer to %s that we can't read (“%s”) gets a sentence that says how to write it", (id, typed) => {
  expect(readAnswer(question(id), typed)).toMatchObject({ problem: expect.stringMatching(/(Vul|Schrijf) .+\.$/) });
});

test("who comes back to a question finds what they typed", () => {
  expect(inField(question("children"), "")).toBe("geen");
  expect(inField(question("wage"), "15.2")).toBe("15,2");
  expect(inField(question("start"), "2026-12-01")).toBe("1-12-2026");
});

test("a link carries every answer, also the ones that are not known", () => {
  const answers = { ...fatma, rent: "?", exemption: "none" };
  expect(fromFragment(toFragment(answers))).toEqual({ answers, damaged: false });
  expect(fromFragment("age=12&onzin=1&hours=12")).toEqual({ answers: { hours: "12" }, damaged: true });
});

test("nobody is twelve with a Wajong; the sentence stands beside the question", () => {
  expect(problemWith({ benefit: "wajong", age: "12" }, "age")).toContain("vanaf 18 jaar");
});

test("a day we have no amounts for is refused at the question about the day, and never filled with another year", () => {
  expect(problemWith({ ...fatma, start: "2031-01-01" }, "start")).toContain("Kies een andere dag");
});

test("what Fatma does not know is said, and the wage is then the minimum wage of that day", () => {
  expect(takenForGranted(fatma)).toContain("Wij rekenen met het minimumloon.");
  expect(caseOf(fatma).work.hourlyWage).toBe(14.99);
  expect(caseOf({ ...fatma, start: "2026-03-01" }).work.hourlyWage).toBe(14.71);
});

test("without the wage behind a WW there is nothing to compute with, and it says where to find it", () => {
  expect(neededFor({ ...fatma, benefit: "ww" }).map(({ words }) => words)).toEqual([
    "Het maandloon van uw uitkering. Het staat in de beslissing van UWV.",
  ]);
});

/** The same row of numbers in each run. */
const numbers = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

test("forty invented people answer whatever they like: each gets an outcome, a question or a sentence", () => {
  const next = numbers(7);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let outcomes = 0;
  for (let person = 0; person < 40; person += 1) {
    let answers: Answers = { start: "2026-12-01" };
    for (;;) {
      const asked = questionsFor(answers).find(({ id }) => answers[id] === undefined);
      if (!asked) break;
      const typed = {
        choice: () => oneOf(asked.choices ?? []).value,
        ages: () => oneOf(["geen", "3", "4, 11", "0, 2, 9, 15"]),
        euros: () => oneOf(["0", "16,20", "620", "2.400"]),
        number: () => oneOf(["0", "1", "8", "24", "34", "50", "80"]),
        day: () => "1-12-2026",
      };
      const read = readAnswer(asked, typed[asked.kind]());
      const told = "value" in read ? { ...answers, [asked.id]: read.value } : answers;
      const refused = !("value" in read) || problemWith(told, asked.id);
      answers = refused ? { ...answers, [asked.id]: "?" } : told;
      expect(problemWith(answers, asked.id)).toBeUndefined();
    }
    const { date, now, work } = caseOf(answers);
    const outcome = explore(date, now, work);
    if (neededFor(answers).length > 0) continue;
    if ("error" in outcome) throw new Error(`${outcome.error.message} ${JSON.stringify(answers)}`);
    outcomes += 1;
    expect(outcome.sentences.join(" ")).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(outcomes).toBeGreaterThan(10);
});

test("Sanne has a WGA of so many months; the engine hears of each answer", () => {
  const sanne = { benefit: "wga", monthlyWage: "2900", wgaPhase: "wage-related-3+", disability: "60", wgaMonths: "9" };
  expect(caseOf(sanne).now.benefits).toEqual([
    { kind: "wga", monthlyWage: 2900, phase: "wage-related-3+", disability: 60, monthsLeft: 9 },
  ]);
});

test("the letter holds what was told and no name, and never says that someone has to work", () => {
  const letter = letterTo("gemeente", caseOf(fatma), true);
  expect(letter).toContain("Uren per week straks: 12 uur");
  expect(letter).toContain("Ik begin op: 1 december 2026");
  expect(letter).not.toMatch(/BSN|burgerservicenummer|moet/i);
});

const outcomeOf = (answers: Answers) => {
  const { date, now, work } = caseOf(answers);
  const outcome = explore(date, now, work);
  if ("error" in outcome) throw new Error(outcome.error.message);
  return outcome;
};
const wim: Answers = { household: "single", age: "58", benefit: "wao", hours: "12", wage: "16", start: "2026-12-01" };

test("Wim has a WAO: without the wage of his old work it says where to find it, and with it there is an outcome", () => {
  expect(neededFor(wim).map(({ question: { id } }) => id)).toEqual(["monthlyWage", "waoClass", "comparableWage"]);
  const told = { ...wim, monthlyWage: "2700", waoClass: "80-100", comparableWage: "3200" };
  expect(neededFor(told)).toEqual([]);
  expect(caseOf(told).now.benefits).toEqual([
    { kind: "wao", monthlyWage: 2700, disabilityClass: "80-100", comparableWage: 3200 },
  ]);
  expect(outcomeOf(told).sentences[1]).toContain("Uw WAO (vóór belasting) gaat van € 1.875 naar € 1.269.");
});

test("Ria has IOAW alone; with a partner that is refused beside the question itself, before the base is asked", () => {
  const ria = { ...wim, benefit: "ioaw", household: "single" };
  expect(problemWith(ria, "benefit")).toBeUndefined();
  expect(problemWith({ ...ria, household: "couple", partnerAge: "60" }, "benefit")).toContain("IOAW voor een paar");
  expect(fromFragment("household=couple&partnerAge=60&benefit=ioaw")).toMatchObject({ damaged: true });
  const told = { ...ria, ioawBase: "1740", ioawExemption: "25pct", ioawExemptionMonths: "2" };
  expect(caseOf(told).now.benefits).toEqual([
    { kind: "ioaw", base: 1740, exemption: { kind: "25pct", monthsUsed: 2 } },
  ]);
  expect(caseOf({ ...ria, ioawBase: "1740", ioawExemption: "?" }).now.benefits).toEqual([{ kind: "ioaw", base: 1740 }]);
  expect(questionsFor(told).map(({ id }) => id)).not.toContain("supplement");
  expect(outcomeOf(told).sentences[1]).toContain("IOAW");
});

describe("a supplement of UWV beside Anouar's WW", () => {
  const anouar: Answers = { ...fatma, benefit: "ww", monthlyWage: "2000", supplement: "ja" };

  test("is counted, and that nothing of his wage stays outside is said when he does not know", () => {
    expect(caseOf(anouar).now.supplement).toEqual({});
    const now = outcomeOf(anouar).variants.find(({ name }) => name === "now")?.statement;
    expect(now?.lines.find(({ id }) => id === "supplement")?.amount).toBeGreaterThan(300);
    expect(takenForGranted(anouar).join()).toContain("uw hele loon meetelt voor de toeslag van UWV");
    expect(caseOf({ ...anouar, supplementExemption: "ja" }).now.supplement).toEqual({ exemption: true });
  });

  test.each(["?", "nee"])("is left out when he answers “%s”, and the outcome says that there may be one", (answer) => {
    const without = { ...anouar, supplement: answer };
    expect(caseOf(without).now.supplement).toBeUndefined();
    expect(outcomeOf(without).warnings.join()).toContain("Misschien krijgt u een toeslag van UWV");
  });

  const together = (partnerAge: string): Answers => ({ ...anouar, household: "couple", partnerAge, children: "4" });
  const asked = (answers: Answers) => questionsFor(answers).map(({ id }) => id);

  test("asks when his partner was born only where her age does not tell", () => {
    expect(asked(together("40"))).not.toContain("partnerBorn");
    expect(caseOf(together("40")).now.supplement).toEqual({ partnerBornAfter1971: true });
    expect(asked(together("60"))).not.toContain("partnerBorn");
    expect(caseOf(together("60")).now.supplement).toEqual({ partnerBornAfter1971: false });
    expect(asked(together("54"))).toContain("partnerBorn");
    expect(caseOf({ ...together("54"), partnerBorn: "nee" }).now.supplement).toEqual({ partnerBornAfter1971: false });
  });

  test("is left out when nobody knows when she was born, and that is said", () => {
    const unknown = { ...together("54"), partnerBorn: "?" };
    expect(problemWith(unknown, "partnerBorn")).toBeUndefined();
    expect(caseOf(unknown).now.supplement).toBeUndefined();
    expect(takenForGranted(unknown).join()).toContain("wij weten niet of uw partner na 1971 is geboren");
  });
});

test("a link from before WAO, IOAW and the supplement were asked opens as it did", () => {
  const old =
    "household=couple&age=40&partnerAge=54&benefit=zw&alsoAssistance=nee&monthlyWage=2400&hoursNow=0&hours=12&start=2026-12-01&rent=%3F";
  const { answers, damaged } = fromFragment(old);
  expect(damaged).toBe(false);
  expect(caseOf(answers).now).toMatchObject({ benefits: [{ kind: "zw", monthlyWage: 2400 }] });
  expect(caseOf(answers).now).not.toHaveProperty("supplement");
  expect(fromFragment("household=single&benefit=other&hours=8")).toMatchObject({
    answers: { benefit: "other" },
    damaged: false,
  });
});
