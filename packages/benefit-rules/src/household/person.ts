import type { CentsPerMonth } from "../money.ts";
import type { Worksheet } from "../worksheet.ts";
import { type Earning, earningOf, withheldFrom } from "./earning.ts";
import { type PersonYear, personYear, throughTaxReturn } from "./person-year.ts";
import type { TaxedBenefit, Work } from "./situation.ts";
import type { TaxOfAYear } from "./tax-of-a-year.ts";
import { type Taxed, taxedBenefitOf } from "./taxed-benefit.ts";

/** One adult in a month: what comes in from work and from a benefit, before and after tax. */
export type Person = {
  readonly earning: Earning;
  readonly taxed: Taxed | undefined;
  readonly wageWithheld: CentsPerMonth;
  readonly benefitWithheld: CentsPerMonth;
  /** Only with two payers: employer, and UWV or municipality. */
  readonly taxReturn: CentsPerMonth;
  readonly year: PersonYear;
  /** Net, with the holiday allowance over it. */
  readonly netWork: CentsPerMonth;
  readonly netBenefit: CentsPerMonth;
};

export type Adults = { readonly self: Person; readonly partner: Person | undefined };

/** The payroll tax credit counts at one payer: the one that pays most. */
const creditAt = (sheet: Worksheet, earning: Earning, taxed: Taxed | undefined): "wage" | "benefit" => {
  if (!taxed || taxed.paid === 0) return "wage";
  if (earning.taxable === 0) return "benefit";
  const place = earning.taxable >= taxed.paid ? "wage" : "benefit";
  sheet.assume(
    place === "wage"
      ? "de loonheffingskorting loopt bij uw werkgever"
      : "de loonheffingskorting loopt bij wie uw uitkering betaalt",
  );
  return place;
};

export const personOf = (
  sheet: Worksheet,
  taxes: TaxOfAYear,
  who: string,
  work: Work | undefined,
  age: number,
  benefit: TaxedBenefit | undefined,
  toppedUp: (taxed: Taxed, earning: Earning) => Taxed = (taxed) => taxed,
): Person => {
  const earning = earningOf(sheet, who, work, age);
  const taxed = benefit && toppedUp(taxedBenefitOf(sheet, benefit, earning, age), earning);
  const paid = taxed?.paid ?? (0 as CentsPerMonth);
  const credit = creditAt(sheet, earning, taxed);
  const wageWithheld = withheldFrom(sheet, earning.taxable, "wage", credit === "wage");
  const benefitWithheld = withheldFrom(sheet, paid, "benefit", credit === "benefit");
  const year = personYear(sheet, taxes, who, earning, taxed);
  const taxReturn =
    earning.taxable > 0 && paid > 0
      ? throughTaxReturn(sheet, (wageWithheld + benefitWithheld) as CentsPerMonth, year)
      : (0 as CentsPerMonth);
  const netWork = (earning.taxable - wageWithheld + year.wageHoliday) as CentsPerMonth;
  const netBenefit = (paid - benefitWithheld + year.holiday - year.wageHoliday + taxReturn) as CentsPerMonth;
  return { earning, taxed, wageWithheld, benefitWithheld, taxReturn, year, netWork, netBenefit };
};
