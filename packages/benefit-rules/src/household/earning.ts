import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { numbersOn } from "../parameters/index.ts";
import { withhold } from "../rules/wage-withholding.ts";
import type { Worksheet } from "../worksheet.ts";
import type { Work } from "./situation.ts";

const wageAct = (article: string) => ({ law: "Wet minimumloon en minimumvakantiebijslag", article });
const nothing = 0 as CentsPerMonth;

/** What someone earns in a month, before tax. */
export type Earning = {
  readonly gross: CentsPerMonth;
  readonly pension: CentsPerMonth;
  /** Gross less the own pension premium. */
  readonly taxable: CentsPerMonth;
  /** Gross holiday allowance of a year. */
  readonly holiday: CentsPerYear;
};

const noEarning: Earning = { gross: nothing, pension: nothing, taxable: nothing, holiday: 0 as CentsPerYear };

/** A wage below the minimum is said, not refused: a collective agreement or wage dispensation can be behind it. */
const belowMinimum = (sheet: Worksheet, { hourlyWage }: Work, age: number): boolean =>
  age >= 21 && hourlyWage < numbersOn(sheet.date)("wml.hour.21plus").inCents;

/** Wage per hour × hours a week × 52 ÷ 12, and 8% holiday allowance. */
export const earningOf = (sheet: Worksheet, who: string, work: Work | undefined, age: number): Earning => {
  if (!work || work.hoursWeek === 0 || work.hourlyWage === 0) return noEarning;
  if (belowMinimum(sheet, work, age))
    sheet.warn(`${who}: het uurloon is lager dan het minimumloon vanaf 21 jaar. Vraag uw werkgever of dat klopt.`);
  const month = (work.hourlyWage * work.hoursWeek * 52) / 12;
  const gross = sheet.nearest(
    `${who}: loon per maand, uurloon × uren per week × 52 ÷ 12`,
    wageAct("8, 12"),
    month as CentsPerMonth,
  );
  const pension = Math.min(work.pensionPremium ?? nothing, gross) as CentsPerMonth;
  if (work.pensionPremium === undefined) sheet.assume("er gaat geen eigen pensioenpremie van het loon af");
  const rate = sheet.rate("Vakantiegeld", "wml.holiday_allowance_pct");
  const holiday = sheet.nearest(
    `${who}: vakantiegeld per jaar, bruto`,
    wageAct("15"),
    (gross * 12 * rate) as CentsPerYear,
  );
  return { gross, pension, taxable: (gross - pension) as CentsPerMonth, holiday };
};

/** What is withheld from a wage or benefit of a month, as an amount above zero. */
export const withheldFrom = (
  sheet: Worksheet,
  fiscalWageMonth: CentsPerMonth,
  kind: "wage" | "benefit",
  payrollTaxCredit: boolean,
): CentsPerMonth =>
  fiscalWageMonth === 0 ? nothing : withhold(sheet, { fiscalWageMonth, payrollTaxCredit, kind }).withheld;
