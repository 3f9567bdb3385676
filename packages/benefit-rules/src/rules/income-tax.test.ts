import { expect, test } from "vitest";
import { answer } from "../answer.ts";
import type { CentsPerYear } from "../money.ts";
import { evaluate } from "../rule.ts";
import { incomeTax } from "./income-tax.ts";

const ask = (date: string, input: object) => answer({ id: 1, rule: "income-tax.year", date, input });
const single = { otherIncome: 0, children: [], singleParent: false };

// By hand, 2024: 45,633 × 36.97% = 16,870.52;
// general 3,362 − 20,821 × 6.63% = 1,981.57; labour 5,532 − 5,676 × 6.51% = 5,162.49. Rounded once, to the nearest cent.
test("Ilse earns € 45,633 in 2024 and keeps € 35,906.54", () => {
  expect(ask("2024-06-01", { ...single, labourIncome: 45_633 })).toMatchObject({
    value: { tax: 16_870.52, generalCredit: 1_981.57, labourCredit: 5_162.49, combinationCredit: 0, net: 35_906.54 },
    confidence: "high",
  });
});

// By hand, 2026: 20,000 × 35.75% = 7,150; general 3,115; a benefit gives no labour credit.
test("Samira's benefit of € 20,000 in 2026 gives the general credit and no labour credit", () => {
  expect(ask("2026-06-01", { ...single, labourIncome: 0, otherIncome: 20_000 })).toMatchObject({
    value: { tax: 7_150, generalCredit: 3_115, labourCredit: 0, taxDue: 4_035, net: 15_965 },
  });
});

test("with a Wajong there is € 923 more credit in 2026", () => {
  expect(ask("2026-06-01", { ...single, labourIncome: 0, otherIncome: 20_000, youngDisabled: true })).toMatchObject({
    value: { youngDisabledCredit: 923, taxDue: 3_112, net: 16_888 },
  });
});

// By hand, 2026: (26,000 − 6,239) × 11.45% = 2,262.63; 11.45% × 26,480 would be 3,032 at most.
test.each([
  ["the one who earns least of two partners", { singleParent: false, partnerIncome: 30_000 }, 2_262.63],
  ["a parent alone", { singleParent: true }, 2_262.63],
  ["the one who earns most", { singleParent: false, partnerIncome: 20_000 }, 0],
])("%s gets the combination credit of € %o", (_, household, combinationCredit) => {
  const children = [{ birthDate: "2018-03-01" }];
  expect(ask("2026-06-01", { labourIncome: 26_000, otherIncome: 0, children, ...household })).toMatchObject({
    value: { combinationCredit },
  });
});

test.each([
  ["2014-01-01", 0],
  ["2014-01-02", 3_032],
  ["2026-07-01", 3_032],
  ["2026-07-02", 0],
])(
  "a child born on %s gives € %d in 2026: under 12 at the start, at home for half the year",
  (birthDate, combinationCredit) => {
    expect(
      ask("2026-06-01", { labourIncome: 40_000, otherIncome: 0, children: [{ birthDate }], singleParent: true }),
    ).toMatchObject({ value: { combinationCredit } });
  },
);

test("a parent alone with the income of a partner cannot be: the sentence stands beside the partner's income", () => {
  expect(ask("2026-06-01", { ...single, labourIncome: 1, singleParent: true, partnerIncome: 1 })).toMatchObject({
    error: { code: "invalid-input", problems: [{ pointer: "/input/partnerIncome" }] },
  });
});

test("who has a partner reads for whom the unused general credit is not paid out", () => {
  const born = expect.stringMatching(/^aanname: u bent geboren in 1963 of later/);
  expect(ask("2026-06-01", { ...single, labourIncome: 5_000, partnerIncome: 40_000 })).toMatchObject({
    warnings: expect.arrayContaining([born]),
  });
  expect(ask("2026-06-01", { ...single, labourIncome: 5_000 })).toMatchObject({
    warnings: expect.not.arrayContaining([born]),
  });
});

test("the lines add up, credits never pay out, and earning more never leaves less, in all years", () => {
  for (const date of ["2024-06-01", "2025-06-01", "2026-06-01"]) {
    let before = 0;
    for (let income = 0; income <= 14_000_000; income += 33_333) {
      const input = { labourIncome: income as CentsPerYear, otherIncome: 0 as CentsPerYear };
      const { tax, generalCredit, labourCredit, combinationCredit, unusedCredit, taxDue, net } = evaluate(
        incomeTax,
        date,
        input,
        {
          steps: false,
        },
      ).value;
      expect(income - tax + generalCredit + labourCredit + combinationCredit - unusedCredit).toBe(net);
      expect(taxDue).toBeGreaterThanOrEqual(0);
      expect(net).toBeGreaterThanOrEqual(before);
      before = net;
    }
  }
});
