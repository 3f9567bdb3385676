import { expect, test } from "vitest";
import { outcomeOf } from "./assess.ts";
import { type FactName, type Facts, factNames, facts as table } from "./facts.ts";
import type { Status } from "./instrument.ts";
import { instruments } from "./instruments/index.ts";
import { asksOnly, questionsFor } from "./questions.ts";
import { reasons } from "./reasons.ts";

/** A dice that falls the same way each time. */
const dice = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const days = ["2024-06-01", "2025-06-01", "2025-11-20", "2026-03-01", "2026-07-01", "2026-11-22", "2027-02-01"];
const numbers: { readonly [Name in FactName]?: readonly number[] } = {
  age: [18, 26, 27, 56, 64],
  hours_per_week: [8, 12, 36],
  contract_months: [3, 6, 999],
  loonwaarde_pct: [30, 60, 100],
  belastbaar_uren_dag: [1, 3, 8],
  provision_cost: [100, 500],
};

const someone = (roll: () => number): Facts => {
  const pick = <T>(list: readonly T[]) => list[Math.floor(roll() * list.length)] as T;
  const known = roll();
  const answers = factNames.flatMap((name): [FactName, unknown][] => {
    const question = table[name];
    if (roll() > known || question.kind === "day" || question.kind === "text") return [];
    if (question.kind === "yes-no") return [[name, roll() < 0.4]];
    return [[name, question.kind === "choice" ? pick<string>(question.values) : pick(numbers[name] ?? [])]];
  });
  return { ...Object.fromEntries(answers), peildatum: pick(days) } as Facts;
};

const people = (() => {
  const roll = dice(20260701);
  return Array.from({ length: 6000 }, () => someone(roll));
})();

test("every instrument is reached in every status it names, by one of six thousand invented people", () => {
  for (const spec of instruments) {
    const reached = new Set(people.map((facts) => outcomeOf(spec, facts).status));
    const named = new Set<Status>([...spec.tiers.map(({ status }) => status), "unknown"]);
    if (spec.exclusions.length > 0 || spec.validity) named.add("not_available");
    expect(
      [...named].filter((status) => !reached.has(status)),
      spec.id,
    ).toEqual([]);
  }
});

test("every reason is given to someone", () => {
  const given = new Set(people.flatMap((facts) => instruments.map((spec) => outcomeOf(spec, facts).reason)));
  expect(Object.keys(reasons).filter((reason) => !given.has(reason as keyof typeof reasons))).toEqual([]);
});

test("past its last day or before its first, no instrument is ever a yes", () => {
  for (const spec of instruments)
    for (const facts of people) {
      const { from = "", to = "9999" } = spec.validity ?? {};
      if (facts.peildatum >= from && facts.peildatum <= to) continue;
      expect(outcomeOf(spec, facts).status).toBe("not_available");
    }
});

test("an instrument waits for a fact only if that fact is among the questions", () => {
  for (const facts of people.slice(0, 300)) {
    const asked = new Set(questionsFor(facts));
    const waiting = instruments.flatMap((spec) => outcomeOf(spec, facts).missing);
    expect(waiting.filter((fact) => !asked.has(fact))).toEqual([]);
  }
});

test("a question that is not asked changes nothing, whatever its answer", () => {
  const statuses = (facts: Facts) => instruments.map((spec) => outcomeOf(spec, facts).status).join();
  for (const facts of people.slice(0, 300)) {
    const asked = new Set(questionsFor(facts));
    const before = statuses(facts);
    for (const name of factNames) {
      const question = table[name];
      if (asked.has(name) || facts[name] !== undefined || name in asksOnly) continue;
      const answers =
        question.kind === "yes-no" ? [true, false] : question.kind === "choice" ? question.values : numbers[name];
      for (const answer of answers ?? []) expect(statuses({ ...facts, [name]: answer }), name).toBe(before);
    }
  }
});
