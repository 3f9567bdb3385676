import type { CentsPerYear } from "../money.ts";
import { defineRule } from "../rule.ts";
import { day, euros, fields, listOf, optional, yesNo } from "../shapes.ts";
import { generalCredit, labourCredit, taxBeforeCredits } from "../tax/over-the-year.ts";
import type { Worksheet } from "../worksheet.ts";

const taxAct = (article: string) => ({ law: "Wet IB 2001", article });
const none = 0 as CentsPerYear;
const toTheCent = 1;

type Household = {
  readonly labourIncome: CentsPerYear;
  readonly children?: readonly { readonly birthDate: string }[];
  readonly singleParent?: boolean;
  readonly partnerIncome?: CentsPerYear;
};

/** Younger than 12 when the year begins, and at home for at least half of it (art. 8.14a lid 1). */
const isYoungChild =
  (year: number) =>
  ({ birthDate }: { readonly birthDate: string }): boolean =>
    birthDate > `${year - 12}-01-01` && birthDate <= `${year}-07-01`;

const earnsLeast = (sheet: Worksheet, { labourIncome, singleParent, partnerIncome }: Household): boolean => {
  if (singleParent) return true;
  if (partnerIncome === undefined) {
    sheet.assume(
      "u bent geen alleenstaande ouder en verdient niet minder dan uw partner; dan is er geen combinatiekorting",
    );
    return false;
  }
  if (partnerIncome === labourIncome)
    sheet.assume("u bent de oudste van de twee partners met hetzelfde inkomen uit werk");
  return labourIncome <= partnerIncome;
};

/** The credit for working parents of a child under 12 (Wet IB 2001 art. 8.14a). */
const combinationCredit = (sheet: Worksheet, household: Household): CentsPerYear => {
  const young = (household.children ?? []).some(isYoungChild(Number(sheet.date.slice(0, 4))));
  if (!young || !earnsLeast(sheet, household)) return none;
  const from = sheet.perYear("Combinatiekorting vanaf een inkomen uit werk van", "ib.iack.from");
  const rate = sheet.rate("Combinatiekorting over het inkomen daarboven", "ib.iack.rate");
  const most = sheet.perYear("Combinatiekorting, hoogste bedrag", "ib.iack.max");
  const above = sheet.beyond("Inkomen uit werk boven die grens", taxAct("8.14a"), household.labourIncome, from);
  const built = sheet.share("Combinatiekorting", taxAct("8.14a"), above, rate);
  return sheet.nearest(
    "Combinatiekorting, niet hoger dan het hoogste bedrag, afgerond op een cent",
    taxAct("8.14a"),
    Math.min(built, most) as CentsPerYear,
  );
};

/**
 * Income tax and premiums over a year in box 1 below pension age, and what is left of income.
 * The credits are those one has a right to; together they never give back more than the tax (art. 8.8).
 */
export const incomeTax = defineRule({
  id: "income-tax.year",
  title: "Inkomstenbelasting over het jaar",
  input: fields("inkomstenbelasting", {
    labourIncome: euros<CentsPerYear>("inkomen uit werk per jaar"),
    otherIncome: euros<CentsPerYear>("uitkering en ander inkomen in box 1 per jaar"),
    children: optional(listOf("kinderen", fields("kind", { birthDate: day("geboortedatum van het kind") }))),
    singleParent: optional(yesNo("alleenstaande ouder")),
    partnerIncome: optional(euros<CentsPerYear>("inkomen uit werk van uw partner per jaar")),
    youngDisabled: optional(yesNo("recht op Wajong: jonggehandicaptenkorting")),
  }),
  value: fields("inkomstenbelasting", {
    tax: euros<CentsPerYear>("belasting en premies vóór de heffingskortingen"),
    generalCredit: euros<CentsPerYear>("algemene heffingskorting"),
    labourCredit: euros<CentsPerYear>("arbeidskorting"),
    combinationCredit: euros<CentsPerYear>("inkomensafhankelijke combinatiekorting"),
    youngDisabledCredit: euros<CentsPerYear>("jonggehandicaptenkorting"),
    unusedCredit: euros<CentsPerYear>("heffingskorting waar geen belasting tegenover staat"),
    taxDue: euros<CentsPerYear>("belasting en premies na de heffingskortingen"),
    net: euros<CentsPerYear>("inkomen na belasting"),
  }),
  check: ({ singleParent, partnerIncome }) =>
    singleParent && partnerIncome !== undefined
      ? [
          {
            pointer: "/input/partnerIncome",
            message:
              "Een alleenstaande ouder heeft geen partner. Laat het inkomen van de partner weg, of kies geen alleenstaande ouder.",
          },
        ]
      : [],
  compute: (sheet, household) => {
    const { labourIncome, otherIncome, partnerIncome } = household;
    sheet.assume("u had het hele jaar nog niet de AOW-leeftijd, en geen aftrekposten en geen inkomen in box 2 of 3");
    if (partnerIncome !== undefined)
      sheet.assume(
        "u bent geboren in 1963 of later: dan betaalt de Belastingdienst de algemene heffingskorting die u niet kunt gebruiken niet uit (artikel 8.9)",
      );
    sheet.assume("er is niet afgerond op hele euro’s; de aanslag kan daardoor een paar euro lager zijn");
    const income = sheet.sum("Inkomen uit werk en uitkering", taxAct("3.1"), labourIncome, otherIncome);
    const tax = taxBeforeCredits(sheet, income, toTheCent);
    const general = generalCredit(sheet, income, toTheCent);
    const labour = labourIncome > 0 ? labourCredit(sheet, labourIncome, toTheCent) : none;
    const combination = combinationCredit(sheet, household);
    const youngDisabled = household.youngDisabled
      ? sheet.perYear("Jonggehandicaptenkorting", "ib.jonggehandicaptenkorting")
      : none;
    const credits = sheet.sum("Heffingskortingen samen", taxAct("8.7"), general, labour, combination, youngDisabled);
    const taxDue = sheet.beyond("Te betalen belasting en premies, niet minder dan nul", taxAct("8.8"), tax, credits);
    return {
      tax,
      generalCredit: general,
      labourCredit: labour,
      combinationCredit: combination,
      youngDisabledCredit: youngDisabled,
      unusedCredit: sheet.beyond("Heffingskorting die u niet kunt gebruiken", taxAct("8.8"), credits, tax),
      taxDue,
      net: sheet.minus("Inkomen na belasting", taxAct("2.10"), income, taxDue),
    };
  },
});
