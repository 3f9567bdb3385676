import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, optional, yesNo } from "../shapes.ts";

const act = (article: string) => ({ law: "IOAW", article });

/** We have no amounts of the IOAW; with the base from someone's own decision the plain case can be computed. */
export const ioaw = defineRule({
  id: "ioaw.month",
  title: "IOAW-uitkering per maand",
  input: fields("IOAW", {
    base: optional(euros<CentsPerMonth>("grondslag per maand, bruto, uit uw beslissing")),
    income: euros<CentsPerMonth>("inkomen per maand van u en uw partner samen, bruto"),
    exemption: optional(yesNo("de gemeente past een vrijlating toe")),
  }),
  value: fields("IOAW", { benefit: euros<CentsPerMonth>("uitkering per maand, bruto") }),
  compute: (sheet, { base, income, exemption }) => {
    if (base === undefined)
      return sheet.cannot("de grondslag van de IOAW per maand; die staat in de beslissing van de gemeente");
    if (exemption && income > 0)
      return sheet.cannot(
        "de hoogste vrijlating van de IOAW op deze datum; wij hebben die niet uit een officiële bron",
      );
    sheet.doubt("medium", "de opbouw van de IOAW is gelezen in de wettekst van 2017");
    sheet.step("Grondslag uit uw beslissing", act("5"), base);
    return { benefit: sheet.beyond("IOAW per maand: grondslag min inkomen", act("5, 8"), base, income) };
  },
});
