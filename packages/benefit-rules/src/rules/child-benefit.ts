import type { CentsPerQuarter } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, listOf, whole } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const article = { law: "AKW", article: "12 lid 3" };

const perChild = (sheet: Worksheet, age: number): CentsPerQuarter => {
  if (age < 6) return sheet.perQuarter("Kinderbijslag voor een kind van 0 tot en met 5 jaar", "akw.quarter.0_5");
  if (age < 12) return sheet.perQuarter("Kinderbijslag voor een kind van 6 tot en met 11 jaar", "akw.quarter.6_11");
  if (age < 18) return sheet.perQuarter("Kinderbijslag voor een kind van 12 tot en met 17 jaar", "akw.quarter.12_17");
  return sheet.step("Geen kinderbijslag vanaf 18 jaar", article, 0 as CentsPerQuarter);
};

/** Child benefit per quarter; the age on the first day of the quarter counts. */
export const childBenefit = defineRule({
  id: "child-benefit.quarter",
  title: "Kinderbijslag per kwartaal",
  input: fields("kinderbijslag", {
    childAges: listOf(
      "leeftijden van de kinderen",
      whole("leeftijd van het kind op de eerste dag van het kwartaal", { max: 40 }),
    ),
  }),
  value: fields("kinderbijslag", { perQuarter: euros<CentsPerQuarter>("kinderbijslag per kwartaal") }),
  compute: (sheet, { childAges }) => {
    sheet.assume("de kinderen wonen bij u in Nederland; dubbele kinderbijslag is niet meegerekend");
    const amounts = childAges.map((age) => perChild(sheet, age));
    return { perQuarter: sheet.sum("Kinderbijslag per kwartaal", article, ...amounts) };
  },
});
