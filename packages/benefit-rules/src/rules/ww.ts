import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, optional, yesNo } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";
import { countedIncome, insuredWage } from "./day-wage.ts";

const act = (article: string) => ({ law: "WW", article });
const nothing = 0 as CentsPerMonth;

export const wwPhases = ["1-2", "3+"] as const;
export type Ww = { readonly monthlyWage: CentsPerMonth; readonly phase: (typeof wwPhases)[number] };
type Gross = { readonly benefit: CentsPerMonth; readonly stops: boolean };

/** Art. 47, and art. 20: above 87.5% of the monthly wage the right ends with the first day of that month. */
export const wwOf = (sheet: Worksheet, ww: Ww, income: CentsPerMonth, otherBenefits = nothing): Gross => {
  const insured = insuredWage(sheet, ww.monthlyWage);
  const counted = countedIncome(sheet, act("47 lid 1"), income, insured);
  const most = sheet.table("ww.rules").ends_above_pct_of_maandloon;
  const limit = sheet.share(
    `De WW stopt boven ${most}% van uw maandloon`,
    act("20 lid 1 onder c"),
    insured.wage,
    most / 100,
  );
  if (counted > limit + 1e-6)
    return {
      benefit: sheet.step("WW per maand: u verdient te veel, de WW stopt", act("20 lid 1 onder c"), nothing),
      stops: true,
    };
  const { first, later } = sheet.table("ww.pct");
  const pct = ww.phase === "1-2" ? first : later;
  const difference = sheet.beyond("Maandloon min inkomen", act("47 lid 1"), insured.wage, counted);
  const share = sheet.share(`${pct}% van het verschil`, act("47 lid 1"), difference, pct / 100);
  const left =
    otherBenefits === 0 ? share : sheet.beyond("Min andere uitkeringen", act("47 lid 1"), share, otherBenefits);
  return { benefit: sheet.nearest("WW-uitkering per maand, bruto", act("47 lid 1"), left), stops: false };
};

export const ww = defineRule({
  id: "ww.month",
  title: "WW-uitkering per maand",
  input: fields("WW", {
    monthlyWage: euros<CentsPerMonth>("WW-maandloon"),
    phase: oneOf("maand van de WW", wwPhases),
    income: euros<CentsPerMonth>("inkomen per maand, bruto"),
    otherBenefits: optional(euros<CentsPerMonth>("andere uitkering in verband met werk, bruto per maand")),
  }),
  value: fields("WW", {
    benefit: euros<CentsPerMonth>("uitkering per maand, bruto"),
    stops: yesNo("de WW stopt"),
  }),
  compute: (sheet, { income, otherBenefits, ...rest }) => wwOf(sheet, rest, income, otherBenefits),
});
