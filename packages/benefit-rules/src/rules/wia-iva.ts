import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";
import { countedIncome, insuredWage } from "./day-wage.ts";

const wia = (article: string) => ({ law: "WIA", article });

/** Arts 51 and 52: 75% of the monthly wage, less 70% of the income. The holiday allowance is inside. */
export const ivaOf = (sheet: Worksheet, monthlyWage: CentsPerMonth, income: CentsPerMonth): CentsPerMonth => {
  const insured = insuredWage(sheet, monthlyWage);
  const pct = sheet.table("wia.iva_pct");
  const full = sheet.share(`${pct.benefit}% van uw maandloon`, wia("51"), insured.wage, pct.benefit / 100);
  const counted = countedIncome(sheet, wia("52 lid 1"), income, insured);
  const less = sheet.share(`${pct.income}% van uw inkomen gaat eraf`, wia("52 lid 1"), counted, pct.income / 100);
  return sheet.nearest(
    "IVA-uitkering per maand, bruto",
    wia("51, 52"),
    sheet.beyond("Wat overblijft", wia("52 lid 1"), full, less),
  );
};

export const iva = defineRule({
  id: "wia.iva.month",
  title: "IVA-uitkering per maand",
  input: fields("IVA", {
    monthlyWage: euros<CentsPerMonth>("WIA-maandloon"),
    income: euros<CentsPerMonth>("inkomen per maand, bruto"),
  }),
  value: fields("IVA", { benefit: euros<CentsPerMonth>("uitkering per maand, bruto") }),
  compute: (sheet, { monthlyWage, income }) => ({ benefit: ivaOf(sheet, monthlyWage, income) }),
});
