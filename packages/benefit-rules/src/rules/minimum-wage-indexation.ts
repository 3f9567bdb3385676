import type { CentsPerHour, CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, quantity } from "../shapes.ts";

const indexation = { law: "Wet minimumloon en minimumvakantiebijslag", article: "14 lid 9 en 10" };

/**
 * What the half-yearly indexation makes of the minimum wage: the month to the nearest 60 cents; the hour from the
 * month before that rounding, divided by 4⅓ weeks of 36 hours, up to a whole cent.
 */
export const minimumWageIndexation = defineRule({
  id: "minimum-wage.indexation",
  title: "Verhoging van het minimumloon",
  input: fields("verhoging", {
    monthWage: euros<CentsPerMonth>("minimumloon per maand vóór de verhoging"),
    index: quantity("verhoging in procent", { min: -20, max: 100 }),
  }),
  value: fields("nieuw minimumloon", {
    monthWage: euros<CentsPerMonth>("minimumloon per maand"),
    hourly: euros<CentsPerHour>("minimumloon per uur"),
  }),
  compute: (sheet, { monthWage, index }) => {
    sheet.doubt(
      "medium",
      "de afronding van het uurloon: afgeleid van de tekst van artikel 14 en de uurlonen tot nu toe",
    );
    const indexed = sheet.share("Maandloon na de verhoging", indexation, monthWage, 1 + index / 100);
    const perHour = sheet.step(
      "Per uur: gedeeld door 4⅓ weken van 36 uur",
      indexation,
      (indexed / 156) as unknown as CentsPerHour,
    );
    return {
      monthWage: sheet.nearest("Maandloon, afgerond op 60 cent", indexation, indexed, 60),
      hourly: sheet.up("Uurloon, naar boven afgerond op een cent", indexation, perHour),
    };
  },
});
