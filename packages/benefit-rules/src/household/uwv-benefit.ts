import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { sicknessBenefitOf } from "../rules/sickness-benefit.ts";
import { wajongOf } from "../rules/wajong.ts";
import { ivaOf } from "../rules/wia-iva.ts";
import { wgaOf } from "../rules/wia-wga.ts";
import { wwOf } from "../rules/ww.ts";
import { Worksheet } from "../worksheet.ts";
import type { Earning } from "./earning.ts";
import type { UwvBenefit } from "./situation.ts";

/** A benefit of UWV in a month, before tax. */
export type Uwv = {
  /** What UWV pays each month, before tax. */
  readonly paid: CentsPerMonth;
  /** What comes in May over the year, before tax: holiday allowance less what goes off because of that over the wage. */
  readonly holiday: CentsPerYear;
  /** WW: the right ended because of the income. */
  readonly stops: boolean;
  /** WGA: the income someone has to earn for a wage supplement. */
  readonly incomeRequirement?: CentsPerMonth;
};

const reserve = { law: "WIA / WW", article: "68 / 33 lid 3" };
const incomeOrder = { law: "Algemeen inkomensbesluit socialezekerheidswetten", article: "3:2" };

/** A benefit of a month, and what else is known about it. */
type Month = { readonly benefit: CentsPerMonth; readonly stops?: boolean; readonly incomeRequirement?: CentsPerMonth };

const monthOf = (sheet: Worksheet, benefit: Exclude<UwvBenefit, { kind: "wajong" }>, income: CentsPerMonth): Month => {
  switch (benefit.kind) {
    case "wga":
      return wgaOf(sheet, benefit, income);
    case "iva":
      return { benefit: ivaOf(sheet, benefit.monthlyWage, income) };
    case "ww":
      return wwOf(sheet, benefit, income);
    case "zw":
      sheet.doubt("medium", "of het vakantiegeld ook in de Ziektewet 8/108 van de uitkering is");
      return { benefit: sicknessBenefitOf(sheet, benefit.monthlyWage, income, benefit.percentage) };
  }
};

/**
 * UWV looks at the wage of each month. In the month the employer pays the holiday allowance, that counts as well and
 * the benefit is lower. The holiday allowance over the benefit itself is inside: UWV keeps 8/108 of it until May.
 */
const throughTheYear = (sheet: Worksheet, benefit: Exclude<UwvBenefit, { kind: "wajong" }>, earning: Earning): Uwv => {
  const income = sheet.step("Inkomen voor UWV: het loon van de maand", incomeOrder, earning.gross);
  const { benefit: ordinary, stops = false, incomeRequirement } = monthOf(sheet, benefit, income);
  let inHolidayMonth = ordinary;
  if (earning.holiday > 0) {
    sheet.assume("uw werkgever betaalt het vakantiegeld in één keer, in mei; UWV telt het die maand mee");
    const more = (earning.gross + earning.holiday) as CentsPerMonth;
    const other = monthOf(new Worksheet(sheet.date, { steps: false }), benefit, more);
    inHolidayMonth = sheet.step("Uitkering in de maand waarin u vakantiegeld krijgt", incomeOrder, other.benefit);
  }
  const share = ((ordinary * 100) / 108) as CentsPerMonth;
  const paid = sheet.nearest("Uitbetaald per maand: 100/108 van de uitkering", reserve, share);
  const holiday = sheet.step(
    "Vakantiegeld per jaar over de uitkering, min wat er in de maand van uw vakantiegeld afgaat",
    reserve,
    (ordinary * 11 + inHolidayMonth - paid * 12) as CentsPerYear,
  );
  return { paid, holiday, stops, ...(incomeRequirement === undefined ? {} : { incomeRequirement }) };
};

/** What UWV pays beside this wage. */
export const uwvBenefitOf = (sheet: Worksheet, benefit: UwvBenefit, earning: Earning, age: number): Uwv => {
  if (benefit.kind !== "wajong") return throughTheYear(sheet, benefit, earning);
  const income = sheet.step(
    "Inkomen voor de Wajong: loon zonder vakantiegeld",
    { ...incomeOrder, article: "3:6, 2:5" },
    earning.gross,
  );
  const paid = wajongOf(sheet, benefit, age, income);
  const rate = sheet.rate("Vakantiegeld", "wml.holiday_allowance_pct");
  const holiday = (paid * 12 * rate) as CentsPerYear;
  return {
    paid,
    holiday: sheet.nearest("Vakantiegeld per jaar over de Wajong", { law: "Wajong", article: "2:53" }, holiday),
    stops: false,
  };
};
