import { expect, test } from "vitest";
import { openApiDocument } from "../../apps/server/openapi.ts";
import { knock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";

const door = doors.find(({ endpoint }) => endpoint.path === "/benefit-calculations");
type Answer = {
  value?: Record<string, number>;
  steps?: { label: string }[];
  confidence: string;
  exploration?: { sentences: string[]; curve: { points: unknown[] } };
};
const ask = (question: Record<string, unknown>) => {
  if (!door) throw new Error("the module has no door for calculations");
  return knock<Answer>(door, null, question);
};
const lines = async () =>
  (
    await ownerClient.query<Record<string, unknown>>(
      "select * from audit.event where activity = 'benefit-calculations'",
    )
  ).rows;

/** Fatma lives alone, has bijstand and thinks of twelve hours a week. */
const fatma = {
  household: { kind: "single", age: 34 },
  work: { hourlyWage: 14.71, hoursWeek: 0 },
  benefits: [{ kind: "social-assistance", exemption: { kind: "25pct" } }],
  rent: 620,
};
const twelveHours = { hourlyWage: 14.71, hoursWeek: 12 };

test("a website asks one rule and gets the outcome with every step", async () => {
  const answer = await ask({
    date: "2026-03-01",
    rule: "care-allowance.month",
    input: { income: 25000, partner: false },
  });
  expect(answer.value).toEqual({ perMonth: 129 });
  expect(answer.steps?.length).toBeGreaterThan(3);
});

test("a website asks what twelve hours of work would mean for Fatma, and gets the whole picture", async () => {
  const { exploration } = await ask({ date: "2026-03-01", now: fatma, work: twelveHours });
  expect(exploration?.sentences).toHaveLength(5);
  expect(exploration?.sentences[0]).toContain("12 uur per week");
  expect(exploration?.curve.points).toHaveLength(41);
});

test("what is impossible is refused beside the field it is about", async () => {
  const twelve = { ...fatma, household: { kind: "single", age: 12 } };
  await expect(ask({ date: "2026-03-01", now: twelve, work: twelveHours })).rejects.toMatchObject({
    kind: "invalid",
    fieldErrors: [{ pointer: "/now/household/age" }],
  });
  await expect(ask({ date: "2026-03-01", now: fatma, work: { ...twelveHours, hoursWeek: 61 } })).rejects.toMatchObject({
    fieldErrors: [{ pointer: "/work/hoursWeek" }],
  });
  await expect(ask({ date: "2026-03-01", rule: "rent-allowance.month", input: { rent: -1 } })).rejects.toMatchObject({
    kind: "invalid",
    fieldErrors: expect.arrayContaining([{ pointer: "/input/rent", message: expect.any(String) }]),
  });
  await expect(ask({ date: "1999-01-01", now: fatma, work: twelveHours })).rejects.toMatchObject({ kind: "invalid" });
  await expect(ask({ date: "2026-03-01" })).rejects.toMatchObject({ fieldErrors: [{ pointer: "/rule" }] });
});

test("the log counts that it was asked and holds nothing of what was asked", async () => {
  const before = (await lines()).length;
  await ask({ date: "2026-03-01", now: { ...fatma, rent: 617.43 }, work: twelveHours });
  const after = await lines();
  expect(after).toHaveLength(before + 1);
  // With the cents: any three digits stand by chance in an id or a trace.
  expect(JSON.stringify(after)).not.toMatch(/617[.,]43|social-assistance/);
});

test("the published document describes a household with the engine's own schema", () => {
  const text = JSON.stringify(openApiDocument().paths["/benefit-calculations"]);
  expect(text).toContain("beslag, schuldregeling, Wsnp of bewind");
  expect(text).toContain("care-allowance.month");
});
