import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, optional, whole, yesNo } from "../shapes.ts";
import { Worksheet } from "../worksheet.ts";
import {
  type AssistedHousehold,
  hasPensionAge,
  householdProblems,
  householdShape,
  normOf,
} from "./social-assistance-norm.ts";

const participatiewet = (article: string) => ({ law: "Participatiewet", article });
const nothing = 0 as CentsPerMonth;

const items = {
  "25pct": { id: "pw.vrijlating.25.max", article: "31 lid 2 onder n", label: "Vrijlating van 25%: ten hoogste" },
  "single-parent-12.5pct": {
    id: "pw.vrijlating.12_5.max",
    article: "31 lid 2 onder r",
    label: "Vrijlating voor alleenstaande ouders: ten hoogste",
  },
  "limited-hours-15pct": {
    id: "pw.vrijlating.15_urenbeperkt.max",
    article: "31 lid 2 onder y",
    label: "Vrijlating bij medische urenbeperking: ten hoogste",
  },
  "wage-subsidy-15pct": {
    id: "pw.vrijlating.15_lks.max",
    article: "31 lid 2 onder z en aa",
    label: "Vrijlating bij loonkostensubsidie: ten hoogste",
  },
} as const;

type Item = keyof typeof items;
export type ExemptionKind = "none" | Item | "article-34a";
const itemNames = Object.keys(items) as Item[];

const maximumOf = (sheet: Worksheet, item: Item): CentsPerMonth => sheet.perMonth(items[item].label, items[item].id);

export const exemptionMaximum = defineRule({
  id: "social-assistance.exemption-maximum",
  title: "Hoogste vrijlating van inkomsten uit werk",
  input: fields("vrijlating", { item: oneOf("vrijlating", itemNames) }),
  value: fields("vrijlating", { perMonth: euros<CentsPerMonth>("ten hoogste per maand") }),
  compute: (sheet, { item }) => ({ perMonth: maximumOf(sheet, item) }),
});

/** The exemption as it is asked; `extended` and `limitedHours` are what the municipality decided. */
export const exemptionShape = fields("vrijlating", {
  kind: oneOf("soort vrijlating", ["none", ...itemNames, "article-34a"]),
  monthsUsed: optional(whole("maanden waarin deze vrijlating al is toegepast", { max: 600 })),
  extended: optional(yesNo("de gemeente vindt meer uren niet mogelijk en verlengt")),
  limitedHours: optional(yesNo("medisch urenbeperkt (artikel 34a)")),
});
export type Exemption = {
  readonly kind: ExemptionKind;
  readonly monthsUsed?: number;
  readonly extended?: boolean;
  readonly limitedHours?: boolean;
};

type Terms = { readonly pct: number; readonly months: number | undefined; readonly minAge: number };

const termsOf = (sheet: Worksheet, { kind, extended, limitedHours }: Exemption, retired: boolean): Terms => {
  switch (kind) {
    case "25pct": {
      const { pct, months, min_age } = sheet.table("pw.vrijlating.25.rule");
      return { pct, months: retired ? undefined : months, minAge: min_age };
    }
    case "single-parent-12.5pct": {
      const { pct, months_consecutive, min_age } = sheet.table("pw.vrijlating.12_5.rule");
      return { pct, months: months_consecutive, minAge: min_age };
    }
    case "limited-hours-15pct":
      return { pct: sheet.table("pw.vrijlating.15.terms").pct, months: undefined, minAge: 18 };
    case "wage-subsidy-15pct": {
      const { pct, months } = sheet.table("pw.vrijlating.15.terms");
      return { pct, months: extended ? undefined : months, minAge: 18 };
    }
    default: {
      const { pct, months, pension_pct } = sheet.table("pw.art34a.terms");
      return {
        pct: retired ? pension_pct : pct,
        months: extended || limitedHours || retired ? undefined : months,
        minAge: 18,
      };
    }
  }
};

/** After how many months an exemption ends for someone below pension age; undefined when it does not end by itself. */
export const exemptionMonths = (date: string, exemption: Exemption): number | undefined =>
  exemption.kind === "none" ? undefined : termsOf(new Worksheet(date, { steps: false }), exemption, false).months;

const reasonsFor = (sheet: Worksheet, { kind }: Exemption): void => {
  if (kind === "25pct" || kind === "single-parent-12.5pct" || kind === "article-34a")
    sheet.assume(
      "de gemeente vindt dat dit werk helpt om aan werk te komen, en past deze vrijlating toe; vraag dat na",
    );
  if (kind === "article-34a" && sheet.date < "2027-01-01")
    sheet.assume("uw gemeente past artikel 34a al toe vóór 1 januari 2027 (gedoogjaar); vraag dat na bij uw gemeente");
  if (kind === "single-parent-12.5pct")
    sheet.assume("u zorgt helemaal alleen voor een kind jonger dan 12 jaar, en de 6 maanden met 25% zijn voorbij");
  if (kind === "wage-subsidy-15pct") sheet.assume("de 6 maanden met 25% zijn voorbij");
};

/**
 * The part of the net earnings of a month that the municipality leaves untouched (art. 31 lid 2, art. 34a).
 * @param earnings net earnings of the month with the holiday allowance on them
 */
const exemptPart = (
  sheet: Worksheet,
  earnings: CentsPerMonth,
  exemption: Exemption,
  household: AssistedHousehold,
): CentsPerMonth => {
  const { kind } = exemption;
  // Of a couple the first is whoever works.
  const [age = 0] = household.ages;
  if (kind === "none" || earnings === 0) return nothing;
  if (kind === "single-parent-12.5pct" && household.kind === "couple")
    return sheet.step(
      "Geen vrijlating: deze is er alleen voor een alleenstaande ouder",
      participatiewet(items[kind].article),
      nothing,
    );
  const retired = hasPensionAge(sheet, age);
  const terms = termsOf(sheet, exemption, retired);
  const source = participatiewet(kind === "article-34a" ? "34a" : items[kind].article);
  if (age < terms.minAge)
    return sheet.step(`Geen vrijlating: deze is er vanaf ${terms.minAge} jaar`, participatiewet("31 lid 5"), nothing);
  reasonsFor(sheet, exemption);
  const used = exemption.monthsUsed ?? 0;
  if (exemption.monthsUsed === undefined) sheet.assume("deze vrijlating is nog niet eerder toegepast");
  if (terms.months !== undefined && used >= terms.months) {
    if (kind === "wage-subsidy-15pct" || kind === "article-34a")
      sheet.assume("de gemeente verlengt de vrijlating niet; zij kan dat doen als meer uren werken niet mogelijk is");
    return sheet.step(`Geen vrijlating meer: de ${terms.months} maanden zijn voorbij`, source, nothing);
  }
  if (terms.months !== undefined)
    sheet.warn(
      `U houdt dit deel van uw loon hooguit ${terms.months} maanden${used > 0 ? `, en ${used} daarvan zijn al voorbij` : ""}. Daarna telt uw hele loon mee voor de bijstand en houdt u minder over.`,
    );
  const share = sheet.share(`${terms.pct}% van uw netto loon`, source, earnings, terms.pct / 100);
  const part = sheet.nearest("Dit deel, afgerond op een cent", source, share);
  if (kind !== "article-34a")
    return sheet.least("U houdt van uw loon naast de bijstand", source, part, maximumOf(sheet, kind));
  if (!retired) return part;
  const most = (sheet.table("pw.art34a.terms").pension_max * 100) as CentsPerMonth;
  return sheet.least("U houdt van uw loon naast de bijstand", source, part, most);
};

export type Assistance = {
  readonly norm: CentsPerMonth;
  readonly exempt: CentsPerMonth;
  readonly benefit: CentsPerMonth;
};

/** Art. 19: the norm less the income that counts. The holiday allowance (art. 19 lid 3) is inside. */
export const assistanceOf = (
  sheet: Worksheet,
  household: AssistedHousehold,
  income: { readonly earnings: CentsPerMonth; readonly other: CentsPerMonth },
  exemption: Exemption,
): Assistance => {
  const norm = normOf(sheet, household);
  const exempt = exemptPart(sheet, income.earnings, exemption, household);
  const counted = sheet.minus("Loon dat meetelt", participatiewet("31 lid 2 en 3"), income.earnings, exempt);
  const all = sheet.sum("Inkomen dat meetelt", participatiewet("32"), counted, income.other);
  return {
    norm,
    exempt,
    benefit: sheet.beyond("Bijstand per maand, met vakantietoeslag", participatiewet("19 lid 2"), norm, all),
  };
};

export const socialAssistance = defineRule({
  id: "social-assistance.month",
  title: "Bijstand per maand",
  input: fields("bijstand", {
    household: householdShape,
    netEarnings: euros<CentsPerMonth>("netto loon per maand, met vakantiegeld"),
    otherNetIncome: euros<CentsPerMonth>("ander netto inkomen per maand"),
    exemption: exemptionShape,
  }),
  value: fields("bijstand", {
    norm: euros<CentsPerMonth>("norm per maand"),
    exempt: euros<CentsPerMonth>("deel van het loon dat u houdt"),
    benefit: euros<CentsPerMonth>("bijstand per maand, met vakantietoeslag"),
  }),
  check: ({ household }) => householdProblems(household, "/input/household"),
  compute: (sheet, { household, netEarnings, otherNetIncome, exemption }) => {
    sheet.assume("in het netto loon zit de aanspraak op vakantiegeld (artikel 31 lid 4)");
    sheet.assume("het vermogen is lager dan de grens van artikel 34");
    return assistanceOf(sheet, household, { earnings: netEarnings, other: otherNetIncome }, exemption);
  },
});
