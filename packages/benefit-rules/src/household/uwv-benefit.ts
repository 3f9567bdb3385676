import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { sicknessBenefitOf } from "../rules/sickness-benefit.ts";
import { wajongOf } from "../rules/wajong.ts";
import { ivaOf } from "../rules/wia-iva.ts";
import { wgaOf } from "../rules/wia-wga.ts";
import { wwOf } from "../rules/ww.ts";
import type { Worksheet } from "../worksheet.ts";
import type { Earning } from "./earning.ts";
import type { UwvBenefit } from "./situation.ts";

/** A benefit of UWV in a month, before tax. */
export type Uwv = {
  /** What UWV pays each month, before tax. */
  readonly paid: CentsPerMonth;
  /** Holiday allowance of a year, before tax; paid in May. */
  readonly holiday: CentsPerYear;
  /** WW: the right ended because of the income. */
  readonly stops: boolean;
  /** WGA: the income someone has to earn for a wage supplement. */
  readonly incomeRequirement?: CentsPerMonth;
};

const reserve = { law: "WIA / WW", article: "67 / 33 lid 3" };
const incomeOrder = { law: "Algemeen inkomensbesluit socialezekerheidswetten", article: "hoofdstuk 3" };

/** UWV counts the wage with the holiday allowance someone builds up. */
const counted = (sheet: Worksheet, { gross }: Earning): CentsPerMonth => {
  if (gross === 0) return gross;
  sheet.doubt(
    "medium",
    "UWV telt 8% vakantiegeld op bij het loon; zo gelezen bij UWV, niet in de tekst van het besluit",
  );
  const rate = sheet.rate("Vakantiegeld", "wml.holiday_allowance_pct");
  return sheet.nearest("Inkomen voor UWV: loon met vakantiegeld", incomeOrder, (gross * (1 + rate)) as CentsPerMonth);
};

/** The holiday allowance is inside: UWV keeps 8/108 of it until May. */
const inside = (sheet: Worksheet, benefit: CentsPerMonth, rest: Partial<Uwv> = {}): Uwv => {
  const paid = sheet.nearest(
    "Uitbetaald per maand: 100/108 van de uitkering",
    reserve,
    ((benefit * 100) / 108) as CentsPerMonth,
  );
  const holiday = sheet.step(
    "Vakantiegeld per jaar over de uitkering",
    reserve,
    ((benefit - paid) * 12) as CentsPerYear,
  );
  return { stops: false, ...rest, paid, holiday };
};

/** What UWV pays beside this wage. */
export const uwvBenefitOf = (sheet: Worksheet, benefit: UwvBenefit, earning: Earning, age: number): Uwv => {
  switch (benefit.kind) {
    case "wga": {
      const { benefit: gross, incomeRequirement } = wgaOf(sheet, benefit, counted(sheet, earning));
      return inside(sheet, gross, incomeRequirement === undefined ? {} : { incomeRequirement });
    }
    case "iva":
      return inside(sheet, ivaOf(sheet, benefit.monthlyWage, counted(sheet, earning)));
    case "ww": {
      const { benefit: gross, stops } = wwOf(sheet, benefit, counted(sheet, earning));
      return inside(sheet, gross, { stops });
    }
    case "zw":
      sheet.doubt("medium", "of het vakantiegeld ook in de Ziektewet 8/108 van de uitkering is");
      return inside(sheet, sicknessBenefitOf(sheet, benefit.monthlyWage, counted(sheet, earning), benefit.percentage));
    case "wajong": {
      sheet.assume("voor de Wajong telt uw loon zonder vakantiegeld");
      const paid = wajongOf(sheet, benefit, age, earning.gross);
      const rate = sheet.rate("Vakantiegeld", "wml.holiday_allowance_pct");
      const holiday = (paid * 12 * rate) as CentsPerYear;
      return {
        paid,
        holiday: sheet.nearest("Vakantiegeld per jaar over de Wajong", { law: "Wajong", article: "2:53" }, holiday),
        stops: false,
      };
    }
  }
};
