import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { defineRule } from "../rule.ts";
import { type Answer, euros, fields, listOf, oneOf, optional, text, yesNo } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";
import { allowancesOf } from "./allowances.ts";
import { assistance, incomeWithAssistance } from "./assistance.ts";
import { type Earning, earningOf, noEarning, withheldFrom } from "./earning.ts";
import { combinationCredit, personYear, throughTaxReturn } from "./person-year.ts";
import { type Situation, situationProblems, situationShape, type UwvBenefit } from "./situation.ts";
import { type LineId, lineLabels, linesOf, type Statement } from "./statement.ts";
import { TaxOfAYear } from "./tax-of-a-year.ts";
import { type Uwv, uwvBenefitOf } from "./uwv-benefit.ts";

const own = { law: "eigen opgave", article: "-" };

const headings: Record<Answer, string> = {
  no: "Netto per maand",
  yes: "Netto per maand: dit houdt u niet zelf over",
  unknown: "Netto per maand: misschien houdt u dit niet zelf over",
};

/** The payroll tax credit counts at one payer: the one that pays most. */
const creditAt = (sheet: Worksheet, earning: Earning, uwv: Uwv | undefined): "wage" | "benefit" => {
  if (!uwv || uwv.paid === 0 || earning.taxable === 0) return uwv && earning.taxable === 0 ? "benefit" : "wage";
  const place = earning.taxable >= uwv.paid ? "wage" : "benefit";
  sheet.assume(
    place === "wage" ? "de loonheffingskorting loopt bij uw werkgever" : "de loonheffingskorting loopt bij UWV",
  );
  return place;
};

const isUwv = (benefit: Situation["benefits"][number]): benefit is UwvBenefit => benefit.kind !== "social-assistance";

/** One variant of one household, from gross wage to net with everything that goes with it. */
export const statementOf = (sheet: Worksheet, situation: Situation): Statement => {
  const { household, benefits } = situation;
  const taxes = new TaxOfAYear(sheet.date);
  const children = household.children ?? [];

  const earning = earningOf(sheet, "Uw loon", situation.work, household.age);
  const uwvBenefit = benefits.find(isUwv);
  const uwv = uwvBenefit && uwvBenefitOf(sheet, uwvBenefit, earning, household.age);
  const credit = creditAt(sheet, earning, uwv);
  const wageWithheld = withheldFrom(sheet, earning.taxable, "wage", credit === "wage");
  const benefitWithheld = withheldFrom(sheet, uwv?.paid ?? (0 as CentsPerMonth), "benefit", credit === "benefit");
  const year = personYear(sheet, taxes, "Uzelf", earning, uwv);

  const twoPayers = earning.taxable > 0 && uwv !== undefined && uwv.paid > 0;
  const taxReturn = twoPayers
    ? throughTaxReturn(sheet, (wageWithheld + benefitWithheld) as CentsPerMonth, year)
    : (0 as CentsPerMonth);

  const together = household.kind === "couple";
  const partner = together
    ? earningOf(sheet, "Loon van uw partner", situation.partnerWork, household.partnerAge ?? household.age)
    : noEarning;
  const partnerWithheld = withheldFrom(sheet, partner.taxable, "wage", true);
  const partnerYear = together ? personYear(sheet, taxes, "Uw partner", partner, undefined) : undefined;
  const combination =
    children.length > 0 ? combinationCredit(sheet, children, year, partnerYear) : (0 as CentsPerMonth);
  const other = situation.otherNetIncome ?? (0 as CentsPerMonth);

  const assisted = benefits.find((one) => one.kind === "social-assistance");
  const bijstand = assisted
    ? assistance(
        sheet,
        situation,
        {
          earnings: (earning.taxable - wageWithheld + year.wageHoliday) as CentsPerMonth,
          partnerEarnings: (partner.taxable - partnerWithheld + (partnerYear?.holiday ?? 0)) as CentsPerMonth,
          other: ((uwv?.paid ?? 0) -
            benefitWithheld +
            year.holiday -
            year.wageHoliday +
            taxReturn +
            combination +
            other) as CentsPerMonth,
        },
        assisted.exemption,
      )
    : (0 as CentsPerMonth);

  const half = (bijstand * (together ? 6 : 12)) as CentsPerYear;
  const yearIncomes = assisted
    ? [
        incomeWithAssistance(sheet, taxes, "Uzelf", year, half),
        partnerYear ? incomeWithAssistance(sheet, taxes, "Uw partner", partnerYear, half) : 0,
      ]
    : [year.income, partnerYear?.income ?? 0];
  if (situation.otherTaxableIncome === undefined && other > 0)
    sheet.assume("uw andere inkomen telt mee voor de toeslagen zoals u het netto krijgt");
  const otherYear = situation.otherTaxableIncome ?? other * 12;
  const wholeEuros = [...yearIncomes, otherYear].reduce((sum, income) => sum + Math.floor(income / 100) * 100, 0);
  const yearIncome = sheet.step(
    "Jaarinkomen van het huishouden voor de toeslagen",
    { law: "AWIR", article: "8" },
    wholeEuros as CentsPerYear,
  );

  const working = earning.gross > 0 && (!together || partner.gross > 0);
  const amounts: { [Id in LineId]?: number } = {
    wage: earning.gross,
    pension: -earning.pension,
    "wage-withholding": -wageWithheld,
    "partner-wage": partner.gross,
    "partner-pension": -partner.pension,
    "partner-withholding": -partnerWithheld,
    benefit: uwv?.paid ?? 0,
    "benefit-withholding": -benefitWithheld,
    "social-assistance": bijstand,
    "tax-return": taxReturn,
    "holiday-allowance": year.holiday + (partnerYear?.holiday ?? 0),
    "combination-credit": combination,
    "other-income": other,
    ...allowancesOf(sheet, situation, yearIncome, working),
    "travel-costs": -(
      (earning.gross > 0 ? (situation.work.travelCosts ?? 0) : 0) +
      (partner.gross > 0 ? (situation.partnerWork?.travelCosts ?? 0) : 0)
    ),
  };
  const lines = linesOf(amounts);
  const net = sheet.sum(headings[situation.claims ?? "unknown"], own, ...lines.map(({ amount }) => amount));
  const reserve = bijstand > 0 ? sheet.rate("Vakantietoeslag in de bijstand", "pw.vakantietoeslag_pct") : 0;
  const apart = ((amounts["holiday-allowance"] ?? 0) + taxReturn + bijstand * reserve) as CentsPerMonth;
  const setApart = sheet.nearest(
    "Hiervan komt later: in mei of juni, of via de aangifte",
    { law: "Participatiewet / WIA / WML", article: "19 lid 3 / 67 / 15" },
    apart,
  );

  const claims = situation.claims ?? "unknown";
  if (claims !== "no")
    sheet.warn(
      claims === "yes"
        ? "Er is beslag, een schuldregeling, Wsnp of bewind. Dan houdt u dit bedrag niet zelf over. Vraag uw bewindvoerder of schuldhulpverlener wat u overhoudt."
        : "Wij weten niet of er beslag, een schuldregeling, Wsnp of bewind is. Is dat zo, dan houdt u dit bedrag niet zelf over.",
    );
  return {
    lines,
    net,
    setApart,
    paidMonthly: sheet.minus("In een gewone maand", own, net, setApart),
    netHeading: headings[claims],
    keepsNet: claims === "no" ? "yes" : claims === "yes" ? "no" : "unknown",
    ...(claims === "no" ? {} : { attachmentFreeAmount: "nog niet berekend" }),
    yearIncome,
    ...(uwv && uwvBenefit?.kind === "ww" ? { wwStops: uwv.stops } : {}),
    ...(uwv?.incomeRequirement === undefined ? {} : { incomeRequirement: uwv.incomeRequirement }),
  };
};

const line = fields("regel", {
  id: oneOf("regel", Object.keys(lineLabels) as LineId[]),
  label: text("naam"),
  amount: euros<CentsPerMonth>("bedrag per maand", { min: -1_000_000 }),
});

/** What a statement looks like on the wire. */
export const statementShape = fields("overzicht", {
  lines: listOf("regels", line, { max: 40 }),
  net: euros<CentsPerMonth>("netto per maand, vakantiegeld meegeteld", { min: -1_000_000 }),
  setApart: euros<CentsPerMonth>("deel dat later komt: in mei of juni, of via de aangifte", { min: -1_000_000 }),
  paidMonthly: euros<CentsPerMonth>("netto in een gewone maand", { min: -1_000_000 }),
  netHeading: text("kop boven het netto bedrag"),
  keepsNet: oneOf("u houdt dit bedrag zelf", ["yes", "no", "unknown"]),
  attachmentFreeAmount: optional(text("beslagvrije voet")),
  yearIncome: euros<CentsPerYear>("jaarinkomen voor toeslagen"),
  wwStops: optional(yesNo("de WW stopt")),
  incomeRequirement: optional(euros<CentsPerMonth>("inkomenseis van de WGA")),
});

export const householdMonth = defineRule({
  id: "household.month",
  title: "Wat een huishouden per maand heeft",
  input: situationShape,
  value: statementShape,
  check: (situation) => situationProblems(situation),
  compute: statementOf,
});
