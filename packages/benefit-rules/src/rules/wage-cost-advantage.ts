import { type CentsPerYear, cents } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, quantity } from "../shapes.ts";

const categories = ["banenafspraak", "arbeidsgehandicapte", "herplaatsen", "wajong"] as const;

/** Someone with a Wajong belongs to the banenafspraak (Wtl art. 2.10). */
const parameterOf = {
  banenafspraak: "lkv.banenafspraak",
  wajong: "lkv.banenafspraak",
  arbeidsgehandicapte: "lkv.arbeidsgehandicapte",
  herplaatsen: "lkv.herplaatsen",
} as const;

/** Loonkostenvoordeel: what an employer gets back per paid hour, up to a maximum per employee and year. */
export const wageCostAdvantage = defineRule({
  id: "wage-cost-advantage.year",
  title: "Loonkostenvoordeel voor de werkgever per jaar",
  input: fields("loonkostenvoordeel", {
    paidHours: quantity("betaalde uren in het jaar", { max: 8_784 }),
    category: oneOf("doelgroep", categories),
  }),
  value: fields("loonkostenvoordeel", { perYear: euros<CentsPerYear>("loonkostenvoordeel per jaar") }),
  compute: (sheet, { paidHours, category }) => {
    const id = parameterOf[category];
    const source = sheet.sourceOf(id);
    const { per_hour, max } = sheet.table(id);
    sheet.assume(
      "de werknemer is onder de AOW-leeftijd, heeft een doelgroepverklaring waar die nodig is, en de termijn loopt nog",
    );
    const perHour = sheet.step<CentsPerYear>("Bedrag per betaald uur", source, cents(per_hour));
    const byHours = sheet.share("Bedrag over alle betaalde uren", source, perHour, paidHours);
    const least = sheet.least("Niet meer dan het hoogste bedrag per jaar", source, byHours, cents<CentsPerYear>(max));
    return { perYear: sheet.nearest("Loonkostenvoordeel per jaar", source, least) };
  },
});
