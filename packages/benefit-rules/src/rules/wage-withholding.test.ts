import { expect, test } from "vitest";
import { answer } from "../answer.ts";
import type { CentsPerMonth } from "../money.ts";
import { evaluate } from "../rule.ts";
import { wageWithholding } from "./wage-withholding.ts";

const ask = (date: string, fiscalWageMonth: number, payrollTaxCredit = true, kind = "wage") =>
  answer({ id: 1, rule: "wage-withholding.month", date, input: { fiscalWageMonth, payrollTaxCredit, kind } });

// Belastingdienst, witte maandtabel 2026 (Nederland, standaard, jonger dan AOW), read from the published rows:
// wage, without credit, with credit, labour credit in it.
test.each([
  [729, undefined, 0, 1],
  [999, 357.08, 13.83, 83.67],
  [2002.5, 715.83, 61.42, 394.83],
  [2475, undefined, 177.17, 448],
  [2479.5, undefined, 178.83, 448.08],
  [2497.5, 892.83, 186, 448.42],
  [3240, 1158.25, 484.5, 462.92],
  [3244.5, 1159.92, 486.33, 463],
  [3996, 1442.17, 818.67, 461],
  [4000.5, undefined, 820.92, 460.67],
  [4999.5, 1819.08, 1325.08, 395.67],
  [6534, 2395.42, 2099.58, 295.75],
  [6538.5, 2397.42, 2101.92, 295.5],
  [9000, undefined, 3480.67, 135.25],
  [11092.5, 4651.67, 4651.67, 0],
])("the row of € %d in the white table of 2026", (wage, without, withheld, labourCredit) => {
  expect(ask("2026-05-01", wage)).toMatchObject({ value: { withheld, labourCredit }, confidence: "high" });
  if (without !== undefined)
    expect(ask("2026-05-01", wage, false)).toMatchObject({ value: { withheld: without, labourCredit: 0 } });
});

test.each([
  [4000.49, 818.67],
  [4000.5, 820.92],
])("a wage of € %d falls in the row at or below it", (wage, withheld) => {
  expect(ask("2026-05-01", wage)).toMatchObject({ value: { withheld } });
});

test("above the last row the rest is taxed at 49.50 percent, down to a cent: € 12,000 in 2026", () => {
  expect(ask("2026-05-01", 12_000)).toMatchObject({ value: { withheld: 5100.88, labourCredit: 0 } });
});

// Worked by hand with the Rekenvoorschriften: 12 × 1,400 = 16,800 → 16,794; × 35.75% = 6,003.85 → 6,003; − 3,115.
test("on a benefit there is no labour credit: € 1,400 in the green table of 2026", () => {
  expect(ask("2026-05-01", 1400, true, "benefit")).toMatchObject({ value: { withheld: 240.67, labourCredit: 0 } });
});

// The Rekenvoorschriften give € 76.92 a month for 2026 (table 13): 715.83 without credit becomes 638.91 there; with the
// payroll tax credit on a benefit of € 1,400: 240.67 − 76.92 = 163.75. Never below nothing.
test.each([
  [1_400, true, 163.75],
  [1_400, false, 500.25],
  [800, true, 0],
])("Liv has a Wajong of € %d in 2026, with the payroll tax credit: %s", (wage, payrollTaxCredit, withheld) => {
  const input = { fiscalWageMonth: wage, payrollTaxCredit, kind: "benefit", youngDisabled: true };
  expect(answer({ id: 1, rule: "wage-withholding.month", date: "2026-05-01", input })).toMatchObject({
    value: { withheld },
  });
});

// 2024: 30,000 → 29,970; tax 11,079; general 3,362 − 341.98 → 3,021; labour 5,158 + 127.26 → 5,286; 2,772 a year.
// 2025: 30,000 → 29,970; tax 10,735; general 3,068 − 99.11 → 2,969; labour 5,220 + 83.14 → 5,304; 2,462 a year.
test.each([
  ["2024-05-01", 231, 440.5],
  ["2025-05-01", 205.17, 442],
])("€ 2,500 on %s, worked by hand", (date, withheld, labourCredit) => {
  expect(ask(date, 2500)).toMatchObject({ value: { withheld, labourCredit } });
});

test("who earns more never keeps less, in all three years and both tables", () => {
  for (const date of ["2024-01-01", "2025-01-01", "2026-01-01"])
    for (const kind of ["wage", "benefit"] as const)
      for (const payrollTaxCredit of [true, false]) {
        let before = 0;
        for (let wage = 0; wage < 1_300_000; wage += 450) {
          const input = { fiscalWageMonth: wage as CentsPerMonth, payrollTaxCredit, kind };
          const { withheld } = evaluate(wageWithholding, date, input, { steps: false }).value;
          expect(wage - withheld, `${date} ${kind} ${wage}`).toBeGreaterThanOrEqual(before);
          before = wage - withheld;
        }
      }
});

test("without steps the outcome is the same", () => {
  const input = { fiscalWageMonth: 324_450 as CentsPerMonth, payrollTaxCredit: true, kind: "wage" as const };
  const [full, fast] = [true, false].map((steps) => evaluate(wageWithholding, "2026-01-01", input, { steps }));
  expect(fast?.value).toEqual(full?.value);
  expect([full?.steps.length, fast?.steps.length]).toEqual([expect.any(Number), 0]);
});

test("2027 has no amounts yet, so there is no answer", () => {
  expect(ask("2027-01-01", 2500)).toMatchObject({ error: { code: "no-parameter" } });
});
