import type { CentsPerHour, CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, quantity } from "../shapes.ts";

const indexation = (member: string) => ({
  law: "Wet minimumloon en minimumvakantiebijslag",
  article: `14 lid ${member}`,
});

/** 4⅓ weeks of 36 hours (lid 10). */
const hoursPerMonth = 156;

/**
 * What the half-yearly indexation makes of the minimum wage: the month to the nearest 60 cents, never lower than it
 * was (lid 4); the hour from the month before that rounding, divided by 4⅓ weeks of 36 hours, up to a whole cent.
 */
export const minimumWageIndexation = defineRule({
  id: "minimum-wage.indexation",
  title: "Verhoging van het minimumloon",
  input: fields("verhoging", {
    monthWage: euros<CentsPerMonth>("minimumloon per maand vóór de verhoging"),
    index: quantity("factor van de verhoging, zoals 1,0186 voor 1,86 procent", { min: 0.5, max: 1.5 }),
  }),
  value: fields("nieuw minimumloon", {
    monthWage: euros<CentsPerMonth>("minimumloon per maand"),
    hourly: euros<CentsPerHour>("minimumloon per uur"),
  }),
  compute: (sheet, { monthWage, index }) => {
    sheet.doubt(
      "medium",
      "de afronding van het uurloon: volgens artikel 14 en de uurlonen tot nu toe, niet bevestigd door het ministerie",
    );
    const increased = sheet.share("Maandloon keer de factor", indexation("1 en 2"), monthWage, index);
    const indexed = sheet.most("Het minimumloon daalt nooit", indexation("4"), increased, monthWage);
    const perHour = (indexed / hoursPerMonth) as CentsPerHour;
    return {
      monthWage: sheet.nearest("Maandloon, afgerond op 60 cent", indexation("9"), indexed, 60),
      hourly: sheet.up("Uurloon: maandloon ÷ (4⅓ × 36), naar boven op een cent", indexation("10"), perHour),
    };
  },
});
