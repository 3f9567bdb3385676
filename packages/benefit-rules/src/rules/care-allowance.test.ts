import { expect, test } from "vitest";
import { answer } from "../answer.ts";
import type { CentsPerYear } from "../money.ts";
import { evaluate } from "../rule.ts";
import { careAllowance } from "./care-allowance.ts";

const ask = (date: string, income: number, partner: boolean) =>
  answer({ id: 1, rule: "care-allowance.month", date, input: { income, partner } });

// The highest amounts that Dienst Toeslagen published: 2024 € 123, with partner € 236; 2025 € 131 and € 250;
// 2026 € 129 and € 246.
test.each([
  ["2024-01-01", 123, 236],
  ["2025-01-01", 131, 250],
  ["2026-01-01", 129, 246],
])("on %s the highest care allowance is € %d, with a partner € %d", (date, alone, together) => {
  expect(ask(date, 15_000, false)).toMatchObject({ value: { perMonth: alone }, confidence: "high" });
  expect(ask(date, 15_000, true)).toMatchObject({ value: { perMonth: together } });
});

// By hand, 2026: 30,736 is 1,000 above the threshold: 2,119 − 568.55 − 137.30 = 1,413.15 → 1,413 → 117 a month.
test.each([
  [29_736, 129],
  [30_736, 117],
  [40_857, 2],
  [40_858, 0],
])("Samira alone with € %d a year in 2026 gets € %d a month", (income, perMonth) => {
  expect(ask("2026-03-01", income, false)).toMatchObject({ value: { perMonth } });
});

test("it never rises with income and never falls below nothing", () => {
  for (const date of ["2024-01-01", "2025-01-01", "2026-01-01"])
    for (const partner of [true, false]) {
      let before = Number.POSITIVE_INFINITY;
      for (let income = 0; income < 6_500_000; income += 12_345) {
        const { perMonth } = evaluate(
          careAllowance,
          date,
          { income: income as CentsPerYear, partner },
          { steps: false },
        ).value;
        expect(perMonth).toBeGreaterThanOrEqual(0);
        expect(perMonth).toBeLessThanOrEqual(before);
        before = perMonth;
      }
    }
});
