import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, optional, quantity } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";
import { countedIncome, insuredWage } from "./day-wage.ts";

const act = (article: string) => ({ law: "Ziektewet", article });

/** Arts 29 and 31 lid 2: the percentage of the day wage, less that percentage of the income. */
export const sicknessBenefitOf = (
  sheet: Worksheet,
  monthlyWage: CentsPerMonth,
  income: CentsPerMonth,
  percentage?: number,
): CentsPerMonth => {
  const insured = insuredWage(sheet, monthlyWage);
  const usual = sheet.number("Percentage van het dagloon", "zw.pct");
  if (percentage === undefined) sheet.assume(`het ziekengeld is ${usual}% van het dagloon`);
  const pct = percentage ?? usual;
  const counted = countedIncome(sheet, act("31 lid 2"), income, insured);
  const difference = sheet.beyond("Dagloon per maand min inkomen dat meetelt", act("31 lid 2"), insured.wage, counted);
  return sheet.nearest(
    "Ziekengeld per maand, bruto",
    act("29, 31"),
    sheet.share(`${pct}% van het verschil`, act("31 lid 2"), difference, pct / 100),
  );
};

export const sicknessBenefit = defineRule({
  id: "zw.month",
  title: "Ziektewet-uitkering per maand",
  input: fields("Ziektewet", {
    monthlyWage: euros<CentsPerMonth>("dagloon × 21,75"),
    income: euros<CentsPerMonth>("inkomen per maand, bruto"),
    percentage: optional(quantity("percentage van het dagloon dat u krijgt", { min: 1, max: 100 })),
  }),
  value: fields("Ziektewet", { benefit: euros<CentsPerMonth>("uitkering per maand, bruto") }),
  compute: (sheet, { monthlyWage, income, percentage }) => ({
    benefit: sicknessBenefitOf(sheet, monthlyWage, income, percentage),
  }),
});
