import type { CentsPerDay, CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, optional, whole, yesNo } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const act = (article: string) => ({ law: "Toeslagenwet", article });
const kinds = ["single", "shared", "couple"] as const;
type Kind = (typeof kinds)[number];
const shareOfMinimum: Record<Kind, number> = { couple: 1, single: 0.7, shared: 0.5 };

/** Art. 8: the amount up to which the income of a month is supplemented. */
const levelOf = (sheet: Worksheet, kind: Kind, age: number): CentsPerMonth => {
  const norms = sheet.table("tw.norm_day");
  const young: Readonly<Record<number, number>> = { 18: norms["18"], 19: norms["19"], 20: norms["20"] };
  const single = young[age] ?? norms.alleenstaand_21;
  const perDay = Math.round(
    (kind === "couple" ? norms.gehuwd : kind === "shared" && age >= 21 ? norms.woningdeler : single) * 100,
  );
  const day = sheet.step("Bedrag per dag waartoe wordt aangevuld", act("2, 8"), perDay as CentsPerDay);
  const days = sheet.number("Dagen per maand", "dagloon.month_factor");
  return sheet.step("Per maand", act("8"), (day * days) as CentsPerMonth);
};

/** Art. 7: for two years a part of the wage stays outside. */
const exemptWage = (sheet: Worksheet, wage: CentsPerMonth): CentsPerMonth => {
  const { base, share, most } = sheet.table("tw.exemption");
  const minimum = sheet.perMonth("Minimumloon per maand", "wml.month_reference");
  const first = sheet.share(`${base}% van het minimumloon`, act("7 lid 1 onder a"), minimum, base / 100);
  const more = sheet.beyond("Loon boven dat bedrag", act("7 lid 1 onder b"), wage, first);
  const part = sheet.share(`${share}% daarvan`, act("7 lid 1 onder b"), more, share / 100);
  const sum = sheet.sum("Samen", act("7 lid 1"), Math.min(first, wage) as CentsPerMonth, part);
  return sheet.least(
    `Loon dat niet meetelt, ten hoogste ${most}% van het minimumloon`,
    act("7 lid 2"),
    sum,
    ((minimum * most) / 100) as CentsPerMonth,
  );
};

export type Supplement = {
  readonly kind: Kind;
  readonly age: number;
  readonly grossBenefit: CentsPerMonth;
  readonly wage: CentsPerMonth;
  readonly otherIncome?: CentsPerMonth;
  readonly exemption?: boolean;
  readonly monthlyWage?: CentsPerMonth;
  readonly partnerBornAfter1971?: boolean;
  readonly childUnder12?: boolean;
  readonly withParents?: boolean;
};

/** The gross supplement of a month, without holiday allowance: up to the level of art. 2 and 8, at most as art. 8a says. */
export const supplementOf = (sheet: Worksheet, input: Supplement): CentsPerMonth => {
  const none = (why: string, article: string) => sheet.step(`Geen toeslag: ${why}`, act(article), 0 as CentsPerMonth);
  if (input.kind === "couple" && input.partnerBornAfter1971 === undefined)
    return sheet.cannot(
      "of uw partner is geboren na 31 december 1971, en of er een kind jonger dan 12 jaar bij u woont",
    );
  if (input.kind === "couple" && input.partnerBornAfter1971 && !input.childUnder12)
    return none("uw partner is geboren na 1971 en er is geen kind jonger dan 12 jaar", "3");
  if (input.withParents && input.age < 21) return none("u bent jonger dan 21 jaar en woont bij uw ouders", "2 lid 3");
  const level = levelOf(sheet, input.kind, input.age);
  if (input.exemption === undefined && input.wage > 0) sheet.assume("de vrijlating van twee jaar geldt nu niet");
  const exempt = input.exemption ? exemptWage(sheet, input.wage) : (0 as CentsPerMonth);
  const wage = sheet.minus("Loon dat meetelt", act("6, 7"), input.wage, exempt);
  const income = sheet.sum(
    "Inkomen dat meetelt",
    act("6"),
    input.grossBenefit,
    wage,
    input.otherIncome ?? (0 as CentsPerMonth),
  );
  const gap = sheet.beyond("Verschil", act("8"), level, income);
  const minimum = sheet.perMonth("Minimumloon per maand", "wml.month_reference");
  if (input.monthlyWage === undefined) sheet.assume("uw dagloon is niet zo laag dat artikel 8a een grens stelt");
  const capped =
    input.monthlyWage !== undefined && input.monthlyWage < minimum * shareOfMinimum[input.kind]
      ? sheet.least(
          "Niet meer dan het dagloon min de uitkering",
          act("8a"),
          gap,
          Math.max(0, input.monthlyWage - input.grossBenefit) as CentsPerMonth,
        )
      : gap;
  return sheet.nearest("Toeslag per maand, bruto", act("8"), capped);
};

export const supplement = defineRule({
  id: "supplement.month",
  title: "Toeslag op een UWV-uitkering (Toeslagenwet) per maand",
  input: fields("toeslag", {
    kind: oneOf("alleen, met anderen in huis, of een paar", kinds),
    age: whole("leeftijd", { min: 18, max: 66 }),
    grossBenefit: euros<CentsPerMonth>("uitkering van UWV per maand, bruto zonder vakantiegeld"),
    wage: euros<CentsPerMonth>("loon per maand, bruto, met dat van een partner"),
    otherIncome: optional(euros<CentsPerMonth>("ander inkomen per maand, bruto")),
    exemption: optional(yesNo("u werkt korter dan twee jaar naast de toeslag")),
    monthlyWage: optional(euros<CentsPerMonth>("dagloon of grondslag × 21,75, zonder vakantiegeld")),
    partnerBornAfter1971: optional(yesNo("uw partner is geboren na 1971")),
    childUnder12: optional(yesNo("er woont een kind jonger dan 12 jaar bij u")),
    withParents: optional(yesNo("u bent jonger dan 21 en woont bij uw ouders")),
  }),
  value: fields("toeslag", { benefit: euros<CentsPerMonth>("toeslag per maand, bruto, zonder vakantiegeld") }),
  compute: (sheet, input) => ({ benefit: supplementOf(sheet, input) }),
});
