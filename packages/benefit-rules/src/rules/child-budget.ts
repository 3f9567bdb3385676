import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, listOf, whole, yesNo } from "../shapes.ts";
import { euro } from "../tax/over-the-year.ts";
import type { Worksheet } from "../worksheet.ts";
import { paidPerMonth } from "./care-allowance.ts";

const budgetAct = (article: string) => ({ law: "Wet op het kindgebonden budget", article });

const times = (sheet: Worksheet, label: string, article: string, amount: CentsPerYear, count: number): CentsPerYear =>
  sheet.share(`${label} (${count} ${count === 1 ? "kind" : "kinderen"})`, budgetAct(article), amount, count);

/**
 * The budget for children under 18: an amount per child, more for older children and for a parent alone, less a
 * percentage of income above a threshold.
 * @see Wet op het kindgebonden budget art. 2
 */
const childBudgetYear = (
  sheet: Worksheet,
  income: CentsPerYear,
  partners: boolean,
  childAges: readonly number[],
): CentsPerYear => {
  const count = (from: number, to: number): number => childAges.filter((age) => age >= from && age <= to).length;
  const children = count(0, 17);
  if (children === 0) return sheet.step("Geen kinderen onder de 18 jaar", budgetAct("2 lid 1"), 0 as CentsPerYear);
  const parts = [times(sheet, "Bedrag per kind", "2 lid 2", sheet.perYear("Per kind", "kgb.per_child"), children)];
  if (count(12, 15) > 0)
    parts.push(
      times(
        sheet,
        "Extra van 12 tot en met 15 jaar",
        "2 lid 4",
        sheet.perYear("Extra per kind van 12 tot en met 15 jaar", "kgb.extra_12_15"),
        count(12, 15),
      ),
    );
  if (count(16, 17) > 0)
    parts.push(
      times(
        sheet,
        "Extra voor 16 en 17 jaar",
        "2 lid 5",
        sheet.perYear("Extra per kind van 16 of 17 jaar", "kgb.extra_16_17"),
        count(16, 17),
      ),
    );
  if (!partners) parts.push(sheet.perYear("Extra voor een ouder zonder partner", "kgb.alo_kop"));
  const most = sheet.sum("Hoogste bedrag per jaar", budgetAct("2"), ...parts);

  const single = sheet.perYear("Drempelinkomen", "toeslag.drempelinkomen");
  const threshold = partners
    ? sheet.sum(
        "Drempelinkomen voor partners",
        budgetAct("2 lid 8"),
        single,
        sheet.perYear("Verhoging voor partners", "kgb.threshold_partner_addition"),
      )
    : single;
  const above = sheet.beyond("Inkomen boven de drempel", budgetAct("2 lid 7 en 8"), income, threshold);
  const taper = sheet.rate("Daling over dat inkomen", "kgb.taper_pct");
  const less = sheet.share("Af", budgetAct("2 lid 7 en 8"), above, taper);
  const left = sheet.beyond("Kindgebonden budget per jaar", budgetAct("2"), most, less);
  return sheet.nearest("Kindgebonden budget per jaar op hele euro’s", budgetAct("2"), left, euro);
};

export const childBudget = defineRule({
  id: "child-budget.month",
  title: "Kindgebonden budget per maand",
  input: fields("kindgebonden budget", {
    income: euros<CentsPerYear>("toetsingsinkomen per jaar, met dat van een toeslagpartner"),
    partners: yesNo("toeslagpartner"),
    childAges: listOf("leeftijden van de kinderen", whole("leeftijd van het kind", { max: 40 })),
  }),
  value: fields("kindgebonden budget", { perMonth: euros<CentsPerMonth>("kindgebonden budget per maand") }),
  compute: (sheet, { income, partners, childAges }) => {
    sheet.assume("u krijgt kinderbijslag voor de kinderen en hebt niet te veel vermogen");
    sheet.assume("de leeftijden gelden voor de hele maand; een verjaardag telt pas de maand erna");
    return { perMonth: paidPerMonth(sheet, childBudgetYear(sheet, income, partners, childAges)) };
  },
});
