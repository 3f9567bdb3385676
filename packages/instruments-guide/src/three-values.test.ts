import { expect, test } from "vitest";
import { all, any, atLeast, below, decided, no, not, oneOf, openFacts, type Truth, truthOf, yes } from "./condition.ts";
import type { Facts } from "./facts.ts";

const day = { peildatum: "2026-07-01" };
const values: Truth[] = [true, false, null];
const facts = (dgr: Truth, ggz: Truth): Facts => ({ ...day, dgr: dgr ?? undefined, employed_now: ggz ?? undefined });

test("all and any follow Kleene's tables for yes, no and not known", () => {
  const table = values.flatMap((a) =>
    values.map((b) => {
      const both = [yes("dgr"), yes("employed_now")];
      return [a, b, truthOf(all(...both), facts(a, b)), truthOf(any(...both), facts(a, b))];
    }),
  );
  expect(table).toEqual([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, true, false, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, true, null, true],
    [null, false, false, null],
    [null, null, null, null],
  ]);
});

test("the opposite of not known is not known", () => {
  expect(values.map((a) => truthOf(not(yes("dgr")), facts(a, null)))).toEqual([false, true, null]);
  expect(values.map((a) => truthOf(no("dgr"), facts(a, null)))).toEqual([false, true, null]);
});

test("a decision nobody knows of is none, and may still turn up", () => {
  const condition = decided("beschut_indication");
  expect(truthOf(condition, day)).toBe(false);
  expect(truthOf(condition, day, "open")).toBeNull();
  expect(openFacts(condition, day, "open")).toEqual(["beschut_indication"]);
  expect(openFacts(condition, day)).toEqual([]);
});

test("a choice and a number that nobody gave stay open", () => {
  expect(truthOf(oneOf("benefit", "PW", "WW"), day)).toBeNull();
  expect(truthOf(oneOf("benefit", "PW", "WW"), { ...day, benefit: "WW" })).toBe(true);
  expect(truthOf(not(oneOf("benefit", "PW")), { ...day, benefit: "WW" })).toBe(true);
  expect(truthOf(atLeast("age", 27), day)).toBeNull();
  expect([26, 27].map((age) => truthOf(atLeast("age", 27), { ...day, age }))).toEqual([false, true]);
  expect([26, 27].map((age) => truthOf(below("age", 27), { ...day, age }))).toEqual([true, false]);
});

test("only what keeps a condition open is asked for", () => {
  const condition = any(all(yes("dgr"), yes("employed_now")), all(oneOf("benefit", "WW"), yes("wmo_need")));
  expect(openFacts(condition, { ...day, dgr: false })).toEqual(["benefit", "wmo_need"]);
  expect(openFacts(condition, { ...day, dgr: false, benefit: "PW" })).toEqual([]);
});
