import { type CentsPerMonth, type CentsPerYear, monthOf } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, yesNo } from "../shapes.ts";
import { euro } from "../tax/over-the-year.ts";
import type { Worksheet } from "../worksheet.ts";

const careAct = (article: string) => ({ law: "Wet op de zorgtoeslag", article });

/** Below half a euro under € 24 a year nothing is paid. */
const leastPerYear = 23.5 * euro;

/** Whole euros a month: Dienst Toeslagen pays no cents. */
export const paidPerMonth = (sheet: Worksheet, year: CentsPerYear): CentsPerMonth =>
  sheet.down(
    "Per maand: gedeeld door 12, naar beneden op hele euro’s",
    { law: "AWIR", article: "22" },
    monthOf(year),
    euro,
  );

/**
 * What the state adds to the premium for care: the standard premium less what the household can pay itself.
 * @param income assessment income of applicant and partner together, per year
 * @see Wet op de zorgtoeslag art. 2
 */
const careAllowanceYear = (sheet: Worksheet, income: CentsPerYear, partner: boolean): CentsPerYear => {
  const premium = sheet.perYear("Standaardpremie per persoon", "zt.standaardpremie");
  const premiums = sheet.share("Standaardpremie voor het huishouden", careAct("2 lid 1"), premium, partner ? 2 : 1);
  const threshold = sheet.perYear("Drempelinkomen", "toeslag.drempelinkomen");
  const norm = partner
    ? sheet.rate("Deel van het drempelinkomen dat u zelf betaalt, met partner", "zt.norm_partner_pct")
    : sheet.rate("Deel van het drempelinkomen dat u zelf betaalt, zonder partner", "zt.norm_single_pct");
  const own = sheet.share("Zelf te betalen tot het drempelinkomen", careAct("2 lid 3"), threshold, norm);
  const above = sheet.beyond("Inkomen boven het drempelinkomen", careAct("2 lid 3"), income, threshold);
  const taper = sheet.rate("Deel van dat inkomen dat u ook zelf betaalt", "zt.taper_pct");
  const more = sheet.share("Zelf te betalen over het inkomen daarboven", careAct("2 lid 3"), above, taper);
  const allowance = sheet.beyond("Zorgtoeslag per jaar", careAct("2 lid 1"), premiums, (own + more) as CentsPerYear);
  if (allowance < leastPerYear)
    return sheet.step("Minder dan 24 euro per jaar wordt niet betaald", careAct("2"), 0 as CentsPerYear);
  return sheet.nearest("Zorgtoeslag per jaar op hele euro’s", careAct("2"), allowance, euro);
};

export const careAllowance = defineRule({
  id: "care-allowance.month",
  title: "Zorgtoeslag per maand",
  input: fields("zorgtoeslag", {
    income: euros<CentsPerYear>("toetsingsinkomen per jaar, met dat van een toeslagpartner"),
    partner: yesNo("toeslagpartner"),
  }),
  value: fields("zorgtoeslag", { perMonth: euros<CentsPerMonth>("zorgtoeslag per maand") }),
  compute: (sheet, { income, partner }) => {
    sheet.assume("u bent 18 jaar of ouder, hebt een Nederlandse zorgverzekering en niet te veel vermogen");
    return { perMonth: paidPerMonth(sheet, careAllowanceYear(sheet, income, partner)) };
  },
});
