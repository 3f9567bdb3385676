import type { CentsPerMonth } from "../money.ts";
import { numbersOn } from "../parameters/index.ts";
import type { Worksheet } from "../worksheet.ts";

/** The monthly wage a benefit of UWV is computed from, and which part of it insurance covers (C ÷ D in the laws). */
export type InsuredWage = { readonly wage: CentsPerMonth; readonly share: number };

/** From here on the exact maximum matters, and how sure we are of it. */
const near = 0.95;

/** Holds a monthly wage to the maximum day wage (Wfsv art. 17) × 21.75. */
export const insuredWage = (sheet: Worksheet, monthlyWage: CentsPerMonth): InsuredWage => {
  const numbers = numbersOn(sheet.date);
  const most = numbers("max_dagloon").inCents * numbers("dagloon.month_factor").inCents;
  if (monthlyWage < most * near) return { wage: monthlyWage, share: 1 };
  const day = sheet.perDay("Hoogste dagloon", "max_dagloon");
  const days = sheet.number("Dagen per maand", "dagloon.month_factor");
  const limit = sheet.nearest("Hoogste maandloon", { law: "Wfsv", article: "17" }, (day * days) as CentsPerMonth);
  const wage = sheet.least("Maandloon dat meetelt", { law: "Wfsv", article: "17" }, monthlyWage, limit);
  return { wage, share: monthlyWage > limit ? limit / monthlyWage : 1 };
};

/** The part of an income that counts: B × C ÷ D. */
export const countedIncome = (
  sheet: Worksheet,
  source: { readonly law: string; readonly article: string },
  income: CentsPerMonth,
  { share }: InsuredWage,
): CentsPerMonth =>
  share === 1
    ? income
    : sheet.share(
        "Deel van uw inkomen dat meetelt, want uw loon was hoger dan het hoogste dagloon",
        source,
        income,
        share,
      );
