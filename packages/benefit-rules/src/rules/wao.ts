import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, optional } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const act = (article: string) => ({ law: "WAO", article });
export const waoClasses = ["15-25", "25-35", "35-45", "45-55", "55-65", "65-80", "80-100"] as const;
type DisabilityClass = (typeof waoClasses)[number];

/** Art. 44: paid as if the class were the one that follows from the income; nothing below 15%. */
const paidClass = (
  sheet: Worksheet,
  own: DisabilityClass,
  income: CentsPerMonth,
  comparableWage: CentsPerMonth | undefined,
): DisabilityClass | undefined => {
  if (income === 0) return own;
  if (comparableWage === undefined)
    return sheet.cannot("uw maatmanloon per maand: wat u nu zou verdienen in uw oude werk; vraag dat bij UWV");
  const loss = ((comparableWage - income) / comparableWage) * 100;
  sheet.fraction("Verlies aan inkomen naast uw maatmanloon", act("44 lid 1"), loss / 100);
  const fictitious = waoClasses.findLast((one) => loss >= Number(one.split("-")[0]));
  return fictitious && fictitious < own ? fictitious : fictitious && own;
};

export type Wao = {
  readonly monthlyWage: CentsPerMonth;
  readonly disabilityClass: DisabilityClass;
  readonly comparableWage?: CentsPerMonth;
};

/** The gross WAO of a month (arts 21 and 44); the holiday allowance comes on top. */
export const waoOf = (
  sheet: Worksheet,
  { monthlyWage, disabilityClass, comparableWage }: Wao,
  income: CentsPerMonth,
): CentsPerMonth => {
  sheet.assume("u werkt korter dan vijf jaar naast uw WAO (artikel 44); daarna kan UWV uw WAO verlagen");
  const paid = paidClass(sheet, disabilityClass, income, comparableWage);
  if (paid === undefined)
    return sheet.step("WAO wordt niet uitbetaald: minder dan 15% verlies", act("44 lid 1 onder a"), 0 as CentsPerMonth);
  const fraction = sheet.table("wao.classes")[paid] / 100;
  sheet.fraction(`Percentage in klasse ${paid}`, act("21 lid 2"), fraction);
  const base = sheet.share("100/108 van het dagloon per maand", act("21 lid 2"), monthlyWage, 100 / 108);
  const share = sheet.share("Percentage × dit bedrag", act("21 lid 2"), base, fraction);
  return sheet.nearest("WAO-uitkering per maand, bruto", act("21, 44"), share);
};

export const wao = defineRule({
  id: "wao.month",
  title: "WAO-uitkering per maand",
  input: fields("WAO", {
    monthlyWage: euros<CentsPerMonth>("WAO-dagloon of vervolgdagloon × 21,75"),
    disabilityClass: oneOf("klasse van arbeidsongeschiktheid", waoClasses),
    income: euros<CentsPerMonth>("inkomen uit werk per maand, bruto"),
    comparableWage: optional(euros<CentsPerMonth>("maatmanloon per maand", { min: 0.01 })),
  }),
  value: fields("WAO", { benefit: euros<CentsPerMonth>("uitkering per maand, bruto, zonder vakantiegeld") }),
  compute: (sheet, { income, ...rest }) => ({ benefit: waoOf(sheet, rest, income) }),
});
