import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, quantity } from "../shapes.ts";

const act = (article: string) => ({ law: "Participatiewet", article });

/** Art. 10d lid 4: paid to the employer. Amounts before charges and the cap are for the reference hours. */
export const wageCostSubsidy = defineRule({
  id: "wage-cost-subsidy.month",
  title: "Loonkostensubsidie per maand",
  input: fields("loonkostensubsidie", {
    statutoryWageIncludingHolidayAllowance: euros<CentsPerMonth>("minimumloon per maand met vakantiegeld"),
    wageValueAmount: euros<CentsPerMonth>("loonwaarde per maand met vakantiegeld"),
    hours: quantity("uren per week", { max: 60 }),
    referenceHours: quantity("uren van een volledige werkweek", { min: 1, max: 60 }),
  }),
  value: fields("loonkostensubsidie", {
    beforeCharges: euros<CentsPerMonth>("subsidie bij een volledige week, zonder werkgeverslasten"),
    cap: euros<CentsPerMonth>("hoogste subsidie bij een volledige week, zonder werkgeverslasten"),
    subsidy: euros<CentsPerMonth>("subsidie per maand, met werkgeverslasten, bij deze uren"),
  }),
  compute: (sheet, { statutoryWageIncludingHolidayAllowance, wageValueAmount, hours, referenceHours }) => {
    const rule = sheet.table("lks.rule");
    const gap = sheet.beyond(
      "Minimumloon min loonwaarde",
      act("10d lid 4"),
      statutoryWageIncludingHolidayAllowance,
      wageValueAmount,
    );
    const most = sheet.share(
      `${rule.cap_pct_of_wml_plus_vb}% van het minimumloon`,
      act("10d lid 4"),
      statutoryWageIncludingHolidayAllowance,
      rule.cap_pct_of_wml_plus_vb / 100,
    );
    const bounded = sheet.least("Subsidie bij een volledige week", act("10d lid 4"), gap, most);
    const charged = sheet.share(
      `Met ${rule.werkgeverslasten_pct}% voor werkgeverslasten`,
      act("10d lid 4"),
      bounded,
      1 + rule.werkgeverslasten_pct / 100,
    );
    const worked = sheet.share(
      `Bij ${hours} van ${referenceHours} uur`,
      act("10d lid 4"),
      charged,
      hours / referenceHours,
    );
    return {
      beforeCharges: sheet.nearest("Afgerond op een cent", act("10d lid 4"), bounded),
      cap: sheet.nearest("Hoogste subsidie, afgerond op een cent", act("10d lid 4"), most),
      subsidy: sheet.nearest("Loonkostensubsidie per maand", act("10d lid 4"), worked),
    };
  },
});
