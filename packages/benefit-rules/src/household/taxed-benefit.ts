import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { ioawOf } from "../rules/ioaw.ts";
import { sicknessBenefitOf } from "../rules/sickness-benefit.ts";
import { type Supplement, supplementOf } from "../rules/supplement.ts";
import { wajongOf } from "../rules/wajong.ts";
import { waoOf } from "../rules/wao.ts";
import { ivaOf } from "../rules/wia-iva.ts";
import { wgaOf } from "../rules/wia-wga.ts";
import { wwOf } from "../rules/ww.ts";
import { Worksheet } from "../worksheet.ts";
import type { Earning } from "./earning.ts";
import type { TaxedBenefit } from "./situation.ts";
import type { LineId } from "./statement.ts";

/** A benefit in a month, before tax. */
export type Taxed = {
  /** What is paid each month, before tax, the supplement included. */
  readonly paid: CentsPerMonth;
  /** The part of `paid` that is a supplement under the Toeslagenwet. */
  readonly supplement: CentsPerMonth;
  /** What comes in May over the year, before tax: holiday allowance less what goes off because of that over the wage. */
  readonly holiday: CentsPerYear;
  /** WW: the right ended because of the income. */
  readonly stops: boolean;
  /** WGA: the income someone has to earn for a wage supplement. */
  readonly incomeRequirement?: CentsPerMonth;
};

/** On which line of the statement a benefit stands. */
export const lineOf = ({ kind }: TaxedBenefit): LineId => (kind === "wao" || kind === "ioaw" ? kind : "benefit");

const nothing = 0 as CentsPerMonth;
const reserve = { law: "WIA / WW", article: "68 / 33 lid 3" };
const incomeOrder = { law: "Algemeen inkomensbesluit socialezekerheidswetten", article: "3:2" };

/** A benefit of a month, and what else is known about it. */
type Month = { readonly benefit: CentsPerMonth; readonly stops?: boolean; readonly incomeRequirement?: CentsPerMonth };
/** The holiday allowance is inside the monthly amount. */
type Inclusive = Exclude<TaxedBenefit, { kind: "wajong" | "wao" }>;

const monthOf = (sheet: Worksheet, benefit: Inclusive, income: CentsPerMonth): Month => {
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
    case "ioaw":
      sheet.doubt("medium", "of het vakantiegeld van uw werkgever in mei meetelt voor de IOAW, of elke maand een deel");
      return ioawOf(sheet, benefit.base, income, income, benefit.exemption ?? { kind: "none" });
  }
};

/**
 * The wage of each month counts. In the month the employer pays the holiday allowance, that counts as well and
 * the benefit is lower. The holiday allowance over the benefit itself is inside: 8/108 of it is kept until May.
 */
const throughTheYear = (sheet: Worksheet, benefit: Inclusive, earning: Earning): Taxed => {
  const income = sheet.step("Inkomen voor UWV of gemeente: het loon van de maand", incomeOrder, earning.gross);
  const { benefit: ordinary, stops = false, incomeRequirement } = monthOf(sheet, benefit, income);
  let inHolidayMonth = ordinary;
  if (earning.holiday > 0) {
    sheet.assume("uw werkgever betaalt het vakantiegeld in één keer, in mei; dan telt het die maand mee");
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
  return {
    paid,
    supplement: nothing,
    holiday,
    stops,
    ...(incomeRequirement === undefined ? {} : { incomeRequirement }),
  };
};

const holidayOnTop = (sheet: Worksheet, label: string, law: string, paid: CentsPerMonth): CentsPerYear => {
  const rate = sheet.rate("Vakantiegeld", "wml.holiday_allowance_pct");
  return sheet.nearest(label, { law, article: law === "Wajong" ? "2:53" : "-" }, (paid * 12 * rate) as CentsPerYear);
};

/** What is paid beside this wage. */
export const taxedBenefitOf = (sheet: Worksheet, benefit: TaxedBenefit, earning: Earning, age: number): Taxed => {
  if (benefit.kind === "wao") {
    sheet.doubt("medium", "of het vakantiegeld van uw werkgever meetelt voor de klasse van de WAO");
    const paid = waoOf(sheet, benefit, earning.gross);
    const holiday = holidayOnTop(sheet, "Vakantiegeld per jaar over de WAO", "WAO", paid);
    return { paid, supplement: nothing, holiday, stops: false };
  }
  if (benefit.kind !== "wajong") return throughTheYear(sheet, benefit, earning);
  const income = sheet.step(
    "Inkomen voor de Wajong: loon zonder vakantiegeld",
    { ...incomeOrder, article: "3:6, 2:5" },
    earning.gross,
  );
  const paid = wajongOf(sheet, benefit, age, income);
  const holiday = holidayOnTop(sheet, "Vakantiegeld per jaar over de Wajong", "Wajong", paid);
  return { paid, supplement: nothing, holiday, stops: false };
};

/** A benefit of UWV with the supplement up to the social minimum on it. */
export const withSupplement = (sheet: Worksheet, taxed: Taxed, asked: Omit<Supplement, "grossBenefit">): Taxed => {
  sheet.doubt("medium", "of over de toeslag van UWV 8% vakantiegeld komt, en of het vakantiegeld van het loon meetelt");
  const supplement = supplementOf(sheet, { ...asked, grossBenefit: taxed.paid });
  const more = holidayOnTop(sheet, "Vakantiegeld per jaar over de toeslag", "Toeslagenwet", supplement);
  return {
    ...taxed,
    supplement,
    paid: sheet.sum(
      "Uitkering en toeslag per maand, bruto",
      { law: "Toeslagenwet", article: "8" },
      taxed.paid,
      supplement,
    ),
    holiday: (taxed.holiday + more) as CentsPerYear,
  };
};
