import { describe, expect, test } from "vitest";
import type { CentsPerHour, CentsPerMonth } from "../money.ts";
import { evaluate } from "../rule.ts";
import { curveOf } from "./curve.ts";
import { householdMonth } from "./household-month.ts";
import { type Benefit, type Situation, situationProblems } from "./situation.ts";

/** The same households each run: a small generator with a fixed start. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

const month = (cents: number) => cents as CentsPerMonth;

const benefitsFrom = (next: (below: number) => number, together: boolean): Benefit[] => {
  const monthlyWage = month(150_000 + next(250_000));
  const exemptions = [
    "none",
    "25pct",
    "single-parent-12.5pct",
    "limited-hours-15pct",
    "wage-subsidy-15pct",
    "article-34a",
  ] as const;
  const kinds: readonly Benefit[] = [
    { kind: "social-assistance", exemption: { kind: exemptions[next(6)] ?? "none", monthsUsed: next(8) } },
    {
      kind: "wga",
      monthlyWage,
      phase: "wage-supplement",
      disability: 35 + next(45),
      earningCapacity: month(80_000 + next(120_000)),
    },
    { kind: "iva", monthlyWage },
    { kind: "ww", monthlyWage, phase: next(2) === 0 ? "1-2" : "3+" },
    { kind: "wajong", noCapacity: next(2) === 0 },
    { kind: "zw", monthlyWage },
    { kind: "wao", monthlyWage, disabilityClass: "80-100", comparableWage: month(250_000 + next(100_000)) },
    together ? { kind: "iva", monthlyWage } : { kind: "ioaw", base: month(170_000) },
  ];
  const chosen = kinds[next(9)];
  const beside = chosen && chosen.kind !== "social-assistance" && next(4) === 0 ? kinds[0] : undefined;
  return [chosen, beside].flatMap((one) => one ?? []);
};

const householdFrom = (next: (below: number) => number): Situation => {
  const kind = (["single", "single-parent", "couple"] as const)[next(3)] ?? "single";
  const children =
    kind === "single" ? [] : Array.from({ length: (kind === "single-parent" ? 1 : 0) + next(3) }, () => next(18));
  const benefits = benefitsFrom(next, kind === "couple");
  const ofUwv = benefits.some((one) => one.kind !== "social-assistance" && one.kind !== "ioaw");
  return {
    household: {
      kind,
      age: 21 + next(45),
      children,
      costSharers: next(4) === 0 ? 1 : 0,
      ...(kind === "couple" ? { partnerAge: 21 + next(45) } : {}),
    },
    work: { hourlyWage: (1_499 + next(1_500)) as CentsPerHour, hoursWeek: next(41), travelCosts: month(next(9_000)) },
    ...(kind === "couple" && next(2) === 0
      ? { partnerWork: { hourlyWage: (1_499 + next(900)) as CentsPerHour, hoursWeek: next(37) } }
      : {}),
    benefits,
    ...(ofUwv && next(3) === 0
      ? { supplement: { exemption: next(2) === 0, partnerBornAfter1971: next(2) === 0 } }
      : {}),
    rent: month(next(3) === 0 ? 0 : 40_000 + next(60_000)),
    childcare:
      children.length > 0 && next(2) === 0
        ? [{ kind: "bso", hoursMonth: 10 + next(60), hourlyPrice: (900 + next(300)) as CentsPerHour }]
        : [],
    claims: (["yes", "no", "unknown"] as const)[next(3)] ?? "unknown",
  };
};

const next = numbers(20_261_122);
const households = Array.from({ length: 400 }, () => householdFrom(next));
const date = "2026-10-01";

describe("four hundred invented households", () => {
  test("all of them can be true", () => {
    for (const household of households) expect(situationProblems(household, "")).toEqual([]);
  });

  test("the lines add up to the net, to the cent, and every amount is whole cents", () => {
    for (const household of households) {
      const { value } = evaluate(householdMonth, date, household);
      expect(value.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(value.net);
      expect(value.lines.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      expect(value.paidMonthly + value.setApart).toBe(value.net);
    }
  });

  test("allowances and benefits are never negative", () => {
    const never = new Set([
      "care-allowance",
      "rent-allowance",
      "child-budget",
      "childcare-allowance",
      "child-benefit",
      "social-assistance",
      "benefit",
      "wao",
      "supplement",
      "ioaw",
    ]);
    for (const household of households)
      for (const { id, amount } of evaluate(householdMonth, date, household).value.lines)
        if (never.has(id)) expect(amount).toBeGreaterThan(0);
  });

  test("with and without steps the outcome is the same", () => {
    for (const household of households.slice(0, 100))
      expect(evaluate(householdMonth, date, household, { steps: false }).value).toEqual(
        evaluate(householdMonth, date, household).value,
      );
  });

  test("the net never falls without a cliff that has a name and an explanation", () => {
    let falls = 0;
    for (const household of households.slice(0, 150)) {
      const { points, bends } = curveOf(date, household, household.work);
      const cliffs = bends.filter(({ kind }) => kind === "cliff");
      for (const [at, point] of points.entries()) {
        const before = points[at - 1];
        if (!before || point.net >= before.net) continue;
        falls += 1;
        const cliff = cliffs.find(({ fromHours, toHours }) => fromHours <= before.hours && point.hours <= toHours);
        expect(cliff?.title).toBeTruthy();
        expect(cliff?.explanation).toBeTruthy();
      }
    }
    expect(falls).toBeGreaterThan(0);
  });

  test("who may not keep it all, or does not know, reads so above the net", () => {
    for (const household of households) {
      const { value } = evaluate(householdMonth, date, household, { steps: false });
      if (household.claims === "no") expect(value).toMatchObject({ keepsNet: "yes", netHeading: "Netto per maand" });
      else
        expect(value).toMatchObject({
          attachmentFreeAmount: "nog niet berekend",
          netHeading: expect.stringContaining("dit houdt u niet zelf over"),
        });
    }
  });
});
