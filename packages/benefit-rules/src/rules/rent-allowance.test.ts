import { expect, test } from "vitest";
import { answer } from "../answer.ts";
import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { evaluate } from "../rule.ts";
import { rentAllowance } from "./rent-allowance.ts";

const ask = (date: string, input: object) =>
  answer({ id: 1, rule: "rent-allowance.month", date, input: { persons: 1, age: 40, ...input } });
const perMonth = (amount: number) => ({ value: { perMonth: amount } });

// Outcomes of the trial calculation of Dienst Toeslagen as kept in Hilbrand/ib-broncode, three households of 2024.
test.each([
  [26_860, 3, 408],
  [45_633, 4, 78],
  [29_771, 4, 364],
])("2024: € 674 rent, € %d a year, %i people: € %d", (income, persons, amount) => {
  expect(ask("2024-06-01", { rent: 674, income, persons })).toMatchObject(perMonth(amount));
});

// 2025 by hand, at or below the income point: 236.19 − 37.14 = 199.05; (477.20 − 199.05) + 65% of (650 − 477.20)
// = 278.15 + 112.32 = 390.47.
test("2025: Samira alone on € 20,000 with € 650 rent gets € 390", () => {
  expect(ask("2025-06-01", { rent: 650, income: 20_000 })).toMatchObject(perMonth(390));
});

// Two people on 25,000 with 800 rent, by hand. 2024: 454.47 − 188.95 + 65% × 195.96 = 392.89; with a handicap
// + 40% × 149.57 = 452.72. 2025: 477.20 − 197.24 + 65% × 205.76 + 40% × 117.04 = 460.52, for every household.
test.each([
  ["2024-06-01", false, 392],
  ["2024-06-01", true, 452],
  ["2025-06-01", false, 460],
  ["2025-06-01", true, 460],
])(
  "on %s a couple with 800 rent, handicap %s, gets € %d: since 2025 the part above the cap is for all",
  (date, disabled, amount) => {
    expect(ask(date, { rent: 800, income: 25_000, persons: 2, disabled })).toMatchObject(perMonth(amount));
  },
);

// 2026 by hand: 498.20 − 200.71 + 65% of (639 − 498.20) = 297.49 + 91.52 = 389.01. With rent 1,050 only 932.93 counts:
// 297.49 + 65% × 265.94 + 40% × 168.79 = 537.87. Alone on 40,000: 523.28 − 16,575 × 27% ÷ 12 = 150.34.
test.each([
  [639, 27_038, 3, 389],
  [1_050, 27_038, 3, 537],
  [1_250, 40_000, 1, 150],
])("2026: € %d rent, € %d a year, %i people: € %d", (rent, income, persons, amount) => {
  expect(ask("2026-06-01", { rent, income, persons })).toMatchObject(perMonth(amount));
});

test("until 2025 a rent above the limit gets nothing; in 2026 the part above it is left out", () => {
  expect(ask("2025-06-01", { rent: 900.07, income: 20_000 })).not.toMatchObject(perMonth(0));
  expect(ask("2025-06-01", { rent: 900.08, income: 20_000 })).toMatchObject(perMonth(0));
  const atTheLimit = ask("2026-06-01", { rent: 932.93, income: 20_000 });
  expect(ask("2026-06-01", { rent: 932.94, income: 20_000 })).toMatchObject({
    value: (atTheLimit as { value: object }).value,
  });
});

test.each([
  ["2025-06-01", 22, 0],
  ["2025-06-01", 23, 390],
  ["2026-06-01", 20, 295],
  ["2026-06-01", 21, 394],
])(
  "on %s at %i years € 650 rent gives € %d: the limit for young people is 23, and 21 from 2026",
  (date, age, amount) => {
    expect(ask(date, { rent: 650, income: 20_000, age })).toMatchObject(perMonth(amount));
  },
);

test("a disability lifts the limit for young people, and below 18 there is nothing", () => {
  expect(ask("2025-06-01", { rent: 650, income: 20_000, age: 20, disabled: true })).toMatchObject(perMonth(390));
  expect(ask("2026-06-01", { rent: 650, income: 0, age: 17 })).toMatchObject(perMonth(0));
});

test("2026 rests on an income point we did not read in an official source, and says so", () => {
  expect(ask("2026-06-01", { rent: 650, income: 20_000 })).toMatchObject({
    confidence: "medium",
    warnings: expect.arrayContaining([
      expect.stringMatching(/^controleer: ‘Vanaf dit inkomen betaalt u meer zelf’ .*ht\.ijkpunt_single/),
    ]),
  });
});

test("a negative rent and a child in a household of one are refused", () => {
  expect(ask("2026-06-01", { rent: -1, income: 20_000 })).toMatchObject({ error: { code: "invalid-input" } });
  expect(ask("2026-06-01", { rent: 600, income: 20_000, child: true })).toMatchObject({
    error: { problems: [{ pointer: "/input/persons" }] },
  });
});

test("it never rises with income, never falls below nothing, and never passes the rent", () => {
  for (const date of ["2024-01-01", "2025-01-01", "2026-01-01"])
    for (const persons of [1, 2, 3])
      for (const rent of [30_000, 60_000, 87_966]) {
        let before = Number.POSITIVE_INFINITY;
        for (let income = 0; income < 6_500_000; income += 34_567) {
          const input = { rent: rent as CentsPerMonth, income: income as CentsPerYear, persons, age: 40 };
          const amount = evaluate(rentAllowance, date, input, { steps: false }).value.perMonth;
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(Math.min(before, rent));
          before = amount;
        }
      }
});
