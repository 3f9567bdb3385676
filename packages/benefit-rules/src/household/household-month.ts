import { type CentsPerMonth, type CentsPerYear, monthOf } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, listOf, oneOf, optional, text, yesNo } from "../shapes.ts";
import { Worksheet } from "../worksheet.ts";
import { allowancesOf } from "./allowances.ts";
import { assistance, incomeWithAssistance } from "./assistance.ts";
import { keptUnder } from "./claims.ts";
import { type Earning, earningOf } from "./earning.ts";
import { hintsBeside } from "./hints.ts";
import { type Adults, type Person, personOf } from "./person.ts";
import { combinationCredit, youngDisabledCredit } from "./person-year.ts";
import { type Situation, situationProblems, situationShape, type TaxedBenefit } from "./situation.ts";
import { type LineId, lineLabels, linesOf, type Statement } from "./statement.ts";
import { TaxOfAYear } from "./tax-of-a-year.ts";
import { lineOf, type Taxed, withSupplement } from "./taxed-benefit.ts";

const own = { law: "eigen opgave", article: "-" };
const nothing = 0 as CentsPerMonth;

/** Schemes of the municipality are never computed: read on its own page, or asked. */
const municipalOf = (sheet: Worksheet, { municipal }: Situation, assisted: boolean): CentsPerMonth => {
  if (municipal === undefined)
    sheet.warn(
      "Regelingen van uw gemeente zijn niet meegerekend, zoals bijzondere bijstand of kwijtschelding. Vraag uw gemeente.",
    );
  else if (assisted)
    sheet.assume("de regelingen van uw gemeente blijven hetzelfde als u werkt; vraag dat na bij uw gemeente");
  return municipal ?? nothing;
};

const isTaxed = (benefit: Situation["benefits"][number]): benefit is TaxedBenefit =>
  benefit.kind !== "social-assistance";

/** Toeslagenwet: looks at the wages of both, and at the day wage below which the supplement is bounded. */
const toppedUp = (sheet: Worksheet, situation: Situation, benefit: TaxedBenefit | undefined) => {
  const { household, supplement, partnerWork, otherNetIncome } = situation;
  if (!supplement || !benefit) return undefined;
  return (taxed: Taxed, earning: Earning): Taxed => {
    const quiet = new Worksheet(sheet.date, { steps: false });
    const partner = earningOf(quiet, "Uw partner", partnerWork, household.partnerAge ?? household.age);
    if (otherNetIncome) sheet.assume("uw andere inkomen telt mee voor de toeslag van UWV zoals u het netto krijgt");
    const alone = (household.costSharers ?? 0) > 0 ? "shared" : "single";
    return withSupplement(sheet, taxed, {
      kind: household.kind === "couple" ? "couple" : alone,
      age: household.age,
      wage: (earning.gross + partner.gross) as CentsPerMonth,
      childUnder12: (household.children ?? []).some((age) => age < 12),
      ...supplement,
      ...(otherNetIncome === undefined ? {} : { otherIncome: otherNetIncome }),
      // A day wage has the holiday allowance inside; article 8a looks at it without.
      ...("monthlyWage" in benefit ? { monthlyWage: ((benefit.monthlyWage * 100) / 108) as CentsPerMonth } : {}),
    });
  };
};

/** Assessment income of the household: each adult in whole euros, as if the whole year were like this. */
const yearIncomeOf = (
  sheet: Worksheet,
  taxes: TaxOfAYear,
  situation: Situation,
  { self, partner }: Adults,
  bijstand: CentsPerMonth | undefined,
): CentsPerYear => {
  const share = ((bijstand ?? 0) * (partner ? 6 : 12)) as CentsPerYear;
  const incomeOf = (who: string, { year }: Person): number =>
    bijstand === undefined ? year.income : incomeWithAssistance(sheet, taxes, who, year, share);
  const other = situation.otherNetIncome ?? nothing;
  if (situation.otherTaxableIncome === undefined && other > 0)
    sheet.assume("uw andere inkomen telt mee voor de toeslagen zoals u het netto krijgt");
  const incomes = [
    incomeOf("Uzelf", self),
    partner ? incomeOf("Uw partner", partner) : 0,
    situation.otherTaxableIncome ?? other * 12,
  ];
  const total = incomes.reduce((sum, income) => sum + Math.floor(income / 100) * 100, 0) as CentsPerYear;
  return sheet.step("Jaarinkomen van het huishouden voor de toeslagen", { law: "AWIR", article: "8" }, total);
};

const travelCosts = ({ work, partnerWork }: Situation, { self, partner }: Adults): number =>
  (self.earning.gross > 0 ? (work.travelCosts ?? 0) : 0) +
  (partner && partner.earning.gross > 0 ? (partnerWork?.travelCosts ?? 0) : 0);

/** One variant of one household, from gross wage to net with everything that goes with it. */
const statementOf = (sheet: Worksheet, situation: Situation): Statement => {
  const { household, benefits } = situation;
  const taxes = new TaxOfAYear(sheet.date);
  const taxedBenefit = benefits.find(isTaxed);
  const assisted = benefits.find((one) => one.kind === "social-assistance");
  const { partnerAge } = household;

  const self = personOf(
    sheet,
    taxes,
    "Uzelf",
    situation.work,
    household.age,
    taxedBenefit,
    toppedUp(sheet, situation, taxedBenefit),
  );
  const partner =
    household.kind === "couple"
      ? personOf(sheet, taxes, "Uw partner", situation.partnerWork, partnerAge ?? household.age, undefined)
      : undefined;
  const youngDisabled = taxedBenefit?.kind === "wajong" ? youngDisabledCredit(sheet, self.year) : (0 as CentsPerYear);
  const youngDisabledMonth =
    youngDisabled === 0
      ? nothing
      : sheet.nearest(
          "Jonggehandicaptenkorting per maand",
          { law: "Wet IB 2001", article: "8.16a" },
          monthOf(youngDisabled),
        );
  const combination = combinationCredit(sheet, household.children ?? [], self.year, partner?.year, youngDisabled);
  const other = situation.otherNetIncome ?? nothing;
  const counted = {
    earnings: self.netWork,
    partnerEarnings: partner?.netWork ?? nothing,
    // Article 31 lid 2 onder c and lid 5: from 27 on this credit is not means.
    other: Math.max(
      0,
      self.netBenefit + combination + other + (household.age < 27 ? youngDisabledMonth : 0),
    ) as CentsPerMonth,
  };
  const bijstand = assisted && assistance(sheet, situation, counted, assisted.exemption);
  const adults = { self, partner };
  const yearIncome = yearIncomeOf(sheet, taxes, situation, adults, bijstand);
  const working = self.earning.gross > 0 && (!partner || partner.earning.gross > 0);

  const holiday = self.year.holiday + (partner?.year.holiday ?? 0);
  const amounts: { [Id in LineId]?: number } = {
    wage: self.earning.gross,
    pension: -self.earning.pension,
    "wage-withholding": -self.wageWithheld,
    "partner-wage": partner?.earning.gross ?? 0,
    "partner-pension": -(partner?.earning.pension ?? 0),
    "partner-withholding": -(partner?.wageWithheld ?? 0),
    ...(taxedBenefit && self.taxed ? { [lineOf(taxedBenefit)]: self.taxed.paid - self.taxed.supplement } : {}),
    supplement: self.taxed?.supplement ?? 0,
    "benefit-withholding": -self.benefitWithheld,
    "social-assistance": bijstand ?? 0,
    "tax-return": self.taxReturn,
    "holiday-allowance": holiday,
    "young-disabled-credit": youngDisabledMonth,
    "combination-credit": combination,
    "other-income": other,
    ...allowancesOf(sheet, situation, yearIncome, working),
    municipal: municipalOf(sheet, situation, assisted !== undefined),
    "travel-costs": -travelCosts(situation, adults),
  };
  if (taxedBenefit) hintsBeside(sheet, taxedBenefit, situation, adults);
  const kept = keptUnder(sheet, situation.claims ?? "unknown");
  const lines = linesOf(amounts);
  const net = sheet.sum(kept.netHeading, own, ...lines.map(({ amount }) => amount));
  const reserve = bijstand ? sheet.rate("Vakantietoeslag in de bijstand", "pw.vakantietoeslag_pct") : 0;
  const later = (holiday + self.taxReturn + (bijstand ?? 0) * reserve) as CentsPerMonth;
  const setApart = sheet.nearest(
    "Hiervan komt later: in mei of juni, of via de aangifte",
    { law: "Participatiewet / WIA / WML", article: "19 lid 3 / 68 / 15" },
    later,
  );
  return {
    lines,
    net,
    setApart,
    paidMonthly: sheet.minus("In een gewone maand", own, net, setApart),
    ...kept,
    yearIncome,
    ...(self.taxed && taxedBenefit?.kind === "ww" ? { wwStops: self.taxed.stops } : {}),
    ...(self.taxed?.incomeRequirement === undefined ? {} : { incomeRequirement: self.taxed.incomeRequirement }),
  };
};

const line = fields("regel", {
  id: oneOf("regel", Object.keys(lineLabels) as LineId[]),
  label: text("naam"),
  amount: euros<CentsPerMonth>("bedrag per maand", { min: -1_000_000 }),
});

/** What a statement looks like on the wire. */
const statementShape = fields("overzicht", {
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
  check: (situation) => situationProblems(situation, "/input"),
  compute: statementOf,
});
