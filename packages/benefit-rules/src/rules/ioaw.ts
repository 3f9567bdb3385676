import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, optional, whole, yesNo } from "../shapes.ts";
import { Worksheet } from "../worksheet.ts";

const act = (article: string) => ({ law: "IOAW", article });
const kinds = ["25pct", "single-parent-12.5pct", "limited-hours-15pct", "wage-subsidy-15pct"] as const;
type Kind = (typeof kinds)[number];

const maxima = {
  "25pct": "ioaw.vrijlating.25.max",
  "single-parent-12.5pct": "ioaw.vrijlating.12_5.max",
  "limited-hours-15pct": "ioaw.vrijlating.15.max",
  "wage-subsidy-15pct": "ioaw.vrijlating.15.max",
} as const satisfies Record<Kind, string>;

export type IoawExemption = { readonly kind: "none" | Kind; readonly monthsUsed?: number; readonly extended?: boolean };

/** Art. 8 lid 2, 5, 7, 9 and 10: the part of the gross earnings that stays outside. */
const exemptPart = (sheet: Worksheet, earnings: CentsPerMonth, exemption: IoawExemption): CentsPerMonth => {
  const { kind, monthsUsed = 0, extended } = exemption;
  if (kind === "none" || earnings === 0) return 0 as CentsPerMonth;
  const { pct, months } = sheet.table("ioaw.vrijlating.terms")[kind];
  const over = months !== null && monthsUsed >= months && !(kind === "wage-subsidy-15pct" && extended);
  if (over) return sheet.step(`Geen vrijlating meer: de ${months} maanden zijn voorbij`, act("8"), 0 as CentsPerMonth);
  sheet.assume("de gemeente past deze vrijlating toe; vraag dat na");
  if (months !== null && exemption.monthsUsed === undefined)
    sheet.assume("deze vrijlating is nog niet eerder toegepast");
  const share = sheet.share(`${pct}% van het loon`, act("8"), earnings, pct / 100);
  const part = sheet.nearest("Dit deel, afgerond op een cent", act("8"), share);
  return sheet.least("Loon dat niet meetelt", act("8"), part, sheet.perMonth("Ten hoogste", maxima[kind]));
};

export const ioawExemptionShape = fields("vrijlating", {
  kind: oneOf("soort vrijlating", ["none", ...kinds]),
  monthsUsed: optional(whole("maanden waarin deze vrijlating al is toegepast", { max: 600 })),
  extended: optional(yesNo("de gemeente vindt meer uren niet mogelijk en verlengt")),
});

/** After how many months an exemption ends by itself; undefined when it does not. */
export const ioawExemptionMonths = (date: string, { kind, extended }: IoawExemption): number | undefined => {
  if (kind === "none" || (kind === "wage-subsidy-15pct" && extended)) return undefined;
  return new Worksheet(date, { steps: false }).table("ioaw.vrijlating.terms")[kind].months ?? undefined;
};

/** Art. 9: the base less the income, gross; the holiday allowance is inside. */
export const ioawOf = (
  sheet: Worksheet,
  base: CentsPerMonth,
  income: CentsPerMonth,
  earnings: CentsPerMonth,
  exemption: IoawExemption,
): { readonly exempt: CentsPerMonth; readonly benefit: CentsPerMonth } => {
  const grondslag = sheet.step("Grondslag uit uw beslissing", act("5"), base);
  const exempt = exemptPart(sheet, Math.min(earnings, income) as CentsPerMonth, exemption);
  const counted = sheet.minus("Inkomen dat meetelt", act("8"), income, exempt);
  return {
    exempt,
    benefit: sheet.beyond("IOAW per maand: grondslag min inkomen", act("9 lid 1"), grondslag, counted),
  };
};

/** The gross base we do not have; it stands in someone's own decision. */
export const ioaw = defineRule({
  id: "ioaw.month",
  title: "IOAW-uitkering per maand",
  input: fields("IOAW", {
    base: optional(euros<CentsPerMonth>("grondslag per maand, bruto, uit uw beslissing")),
    income: euros<CentsPerMonth>("inkomen per maand, bruto, met dat van een partner"),
    earnings: optional(euros<CentsPerMonth>("deel van dat inkomen uit uw werk, bruto")),
    exemption: optional(ioawExemptionShape),
  }),
  value: fields("IOAW", {
    exempt: euros<CentsPerMonth>("deel van het loon dat niet meetelt"),
    benefit: euros<CentsPerMonth>("uitkering per maand, bruto, met vakantiegeld"),
  }),
  compute: (sheet, { base, income, earnings, exemption }) => {
    if (base === undefined)
      return sheet.cannot("de bruto grondslag van de IOAW per maand; die staat in de beslissing van de gemeente");
    if (earnings === undefined && exemption && exemption.kind !== "none")
      sheet.assume("al het inkomen komt uit uw werk");
    return ioawOf(sheet, base, income, earnings ?? income, exemption ?? { kind: "none" });
  },
});
