import type { CentsPerHour, CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, optional, quantity, whole } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const wageAct = (article: string) => ({ law: "Wet minimumloon en minimumvakantiebijslag", article });

/** The lowest wage per hour for someone of that age (WML arts 7 and 8), without holiday allowance. */
const hourlyMinimum = (sheet: Worksheet, age: number): CentsPerHour => {
  const adult = sheet.perHour("Minimumloon per uur vanaf 21 jaar", "wml.hour.21plus");
  if (age >= 21) return adult;
  const percentages: Readonly<Record<string, number>> = sheet.table("wml.youth_pct");
  const percentage = percentages[String(age)];
  if (percentage === undefined)
    return sheet.cannot("een minimumjeugdloon voor deze leeftijd: dat is er van 15 tot en met 20 jaar");
  if (age >= 18 && sheet.date < "2027-01-01")
    sheet.assume("u leert niet in de bbl; daar is het minimumloon van 18 tot en met 20 jaar tot 2027 lager");
  sheet.fraction(`Deel van het minimumloon bij ${age} jaar`, sheet.sourceOf("wml.youth_pct"), percentage / 100);
  return sheet.nearest("Minimumjeugdloon per uur", wageAct("7"), ((adult * percentage) / 100) as CentsPerHour);
};

/** The minimum wage per hour and age, and what it makes per month with so many hours a week (52 weeks in 12 months). */
export const minimumWage = defineRule({
  id: "minimum-wage",
  title: "Wettelijk minimumloon per uur",
  input: fields("minimumloon", {
    age: whole("leeftijd", { min: 15, max: 120 }),
    hoursWeek: optional(quantity("uren per week", { min: 0, max: 60 })),
  }),
  value: fields("minimumloon", {
    hourly: euros<CentsPerHour>("minimumloon per uur"),
    perMonth: optional(euros<CentsPerMonth>("minimumloon per maand bij deze uren")),
  }),
  compute: (sheet, { age, hoursWeek }) => {
    const hourly = hourlyMinimum(sheet, age);
    if (hoursWeek === undefined) return { hourly };
    const perMonth = ((hourly * hoursWeek * 52) / 12) as CentsPerMonth;
    return {
      hourly,
      perMonth: sheet.nearest("Minimumloon per maand: uurloon × uren per week × 52 ÷ 12", wageAct("8"), perMonth),
    };
  },
});
