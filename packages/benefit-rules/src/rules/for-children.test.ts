import { expect, test } from "vitest";
import { answer } from "../answer.ts";

const ask = (rule: string, date: string, input: object) => answer({ id: 1, rule, date, input });
const budget = (date: string, income: number, partners: boolean, childAges: number[]) =>
  ask("child-budget.month", date, { income, partners, childAges });
const childcare = (date: string, input: object) =>
  ask("childcare-allowance.month", date, {
    income: 60_000,
    hoursMonth: 122,
    hourlyPrice: 10.5,
    kind: "dagopvang",
    childIndex: 1,
    ...input,
  });

// Toeslagenkaart 2026: one child € 2,580, parent alone € 5,996 a year; threshold € 29,736, for partners € 39,141; 7.6%.
// 2024 as in the trial calculation kept in Hilbrand/ib-broncode: 8,350 and 4,212 a year.
test.each([
  ["2026-01-01", 39_141, true, [3], 215],
  ["2026-01-01", 29_736, false, [3], 499],
  ["2026-01-01", 39_141, true, [12, 15, 16], 846],
  ["2026-01-01", 40_141, true, [3], 208],
  ["2024-01-01", 26_860, false, [3, 8], 695],
  ["2024-01-01", 45_633, true, [3, 8], 351],
  ["2026-01-01", 20_000, false, [18], 0],
  // 2025: 2,511 − 7.1% × 49 above 28,406 + 9,139 = 2,507.52; one euro more makes 2,507.45.
  ["2025-01-01", 37_594, true, [5], 209],
  ["2025-01-01", 37_595, true, [5], 208],
])("child budget on %s with € %d, partners %s, children of %o: € %d", (date, income, partners, ages, perMonth) => {
  expect(budget(date, income, partners, ages)).toMatchObject({ value: { perMonth } });
});

// AKW art. 12 lid 3 as it read in each half-year.
test.each([
  ["2024-01-01", [0], 279.49],
  ["2024-07-01", [5, 6, 11, 12, 17], 281.69 + 2 * 342.05 + 2 * 402.41],
  ["2025-01-01", [6], 347.83],
  ["2025-12-31", [17], 416.41],
  ["2026-06-30", [5], 295.07],
  ["2026-07-01", [12], 426.29],
  ["2026-07-01", [18], 0],
  ["2026-07-01", [], 0],
])("child benefit on %s for children of %o", (date, childAges, perQuarter) => {
  expect(ask("child-benefit.quarter", date, { childAges })).toMatchObject({
    value: { perQuarter: Math.round(perQuarter * 100) / 100 },
    confidence: "high",
  });
});

// The official example: joint income € 60,000, 122 hours at € 10.50 gives € 1,202.
test("childcare for Mo's eldest gives € 1,202 a month in 2026", () => {
  expect(childcare("2026-01-01", {})).toMatchObject({ value: { perMonth: 1_202 }, confidence: "high" });
});

// 11.23 and 230 hours are the most that count: 230 × 11.23 × 93.9% = 2,425.34.
test.each([
  [{ hourlyPrice: 20, hoursMonth: 400 }, 2_425],
  [{ income: 56_412 }, 1_229],
  [{ income: 56_413 }, 1_223],
  [{ income: 61_895, childIndex: 2 }, 1_224],
  [{ income: 900_000, childIndex: 2 }, 873],
  [{ hoursMonth: 0 }, 0],
])("childcare with %o gives € %d", (change, perMonth) => {
  expect(childcare("2026-01-01", change)).toMatchObject({ value: { perMonth } });
});

test("the tables of 2024 and 2025 are not there, so the answer is no answer", () => {
  for (const date of ["2024-06-01", "2025-06-01"])
    expect(childcare(date, {})).toMatchObject({ error: { code: "no-parameter" } });
});

test("a parent alone is not told that a partner works", () => {
  const { warnings } = childcare("2026-01-01", {}) as unknown as { readonly warnings: readonly string[] };
  expect(warnings.join(" ")).toContain("u werkt, leert of volgt een traject");
  expect(warnings.join(" ")).not.toContain("u en uw partner");
});
