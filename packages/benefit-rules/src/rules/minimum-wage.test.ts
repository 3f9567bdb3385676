import { expect, test } from "vitest";
import { answer } from "../answer.ts";

const ask = (rule: string, date: string, input: unknown) => answer({ id: 1, rule, date, input });

// Rijksoverheid, "Bedragen minimumloon 2026" and earlier.
test.each([
  ["2024-01-01", 21, 13.27],
  ["2024-07-01", 40, 13.68],
  ["2025-01-01", 21, 14.06],
  ["2025-07-01", 21, 14.4],
  ["2026-01-01", 21, 14.71],
  ["2026-07-01", 21, 14.99],
])("on %s someone of %i earns at least %d an hour", (date, age, hourly) => {
  expect(ask("minimum-wage", date, { age })).toMatchObject({ value: { hourly }, confidence: "high" });
});

// The published hourly amounts for 20, 19, 18, 17, 16 and 15 years.
test.each([
  ["2024-01-01", [10.62, 7.96, 6.64, 5.24, 4.58, 3.98]],
  ["2024-07-01", [10.94, 8.21, 6.84, 5.4, 4.72, 4.1]],
  ["2025-01-01", [11.25, 8.44, 7.03, 5.55, 4.85, 4.22]],
  ["2025-07-01", [11.52, 8.64, 7.2, 5.69, 4.97, 4.32]],
])("on %s young people earn at least %o an hour", (date, amounts) => {
  for (const [at, hourly] of amounts.entries())
    expect(ask("minimum-wage", date, { age: 20 - at })).toMatchObject({ value: { hourly }, confidence: "high" });
});

// The month before and the factor of the half-year; the outcome is what the Staatscourant gave (2026, 16505),
// then the edges of the rounding to 60 cents, and a factor below 1, which lowers nothing (lid 4).
test.each([
  ["2026-07-01", 2294.4, 1.018567, 2337, 14.99],
  ["2025-01-01", 2133.6, 1.0273, 2191.8, 14.06],
  ["2026-07-01", 2294.4, 1.02, 2340, 15.01],
  ["2026-07-01", 2294.4, 1.018698, 2337.6, 14.99],
  ["2026-07-01", 2294.4, 0.99, 2294.4, 14.71],
])("the wage of %s follows from the month before and the factor", (date, monthWage, index, month, hourly) => {
  expect(ask("minimum-wage.indexation", date, { monthWage, index })).toMatchObject({
    value: { monthWage: month, hourly },
  });
});

test("more than 60 hours a week is refused beside the question", () => {
  expect(ask("minimum-wage", "2026-01-01", { age: 30, hoursWeek: 61 })).toMatchObject({
    error: { code: "invalid-input", problems: [{ pointer: "/input/hoursWeek" }] },
  });
});

test("a percentage where the factor is asked is refused, not computed: 1.86 would be 86 percent more", () => {
  expect(ask("minimum-wage.indexation", "2026-07-01", { monthWage: 2294.4, index: 1.86 })).toMatchObject({
    error: { code: "invalid-input", problems: [{ pointer: "/input/index" }] },
  });
});
