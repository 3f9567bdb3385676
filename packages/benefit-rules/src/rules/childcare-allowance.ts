import type { CentsPerHour, CentsPerMonth, CentsPerYear } from "../money.ts";
import type { NumberId } from "../parameters/index.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, quantity, whole } from "../shapes.ts";
import { euro } from "../tax/over-the-year.ts";

const decree = (article: string) => ({ law: "Besluit kinderopvangtoeslag", article });
const kinds = ["dagopvang", "bso", "gastouder"] as const;

const highestPrice: Readonly<Record<(typeof kinds)[number], NumberId>> = {
  dagopvang: "kot.max_hour.dagopvang",
  bso: "kot.max_hour.bso",
  gastouder: "kot.max_hour.gastouder",
};

/** Part of the costs of childcare for one child, by joint income. The first child is the one with most hours. */
export const childcareAllowance = defineRule({
  id: "childcare-allowance.month",
  title: "Kinderopvangtoeslag per maand",
  input: fields("kinderopvangtoeslag", {
    income: euros<CentsPerYear>("toetsingsinkomen per jaar, met dat van een toeslagpartner"),
    hoursMonth: quantity("uren opvang per maand", { max: 744 }),
    hourlyPrice: euros<CentsPerHour>("prijs per uur", { max: 100 }),
    kind: oneOf("soort opvang", kinds),
    childIndex: whole("het hoeveelste kind, 1 = het kind met de meeste uren", { min: 1, max: 20 }),
  }),
  value: fields("kinderopvangtoeslag", { perMonth: euros<CentsPerMonth>("kinderopvangtoeslag per maand") }),
  compute: (sheet, { income, hoursMonth, hourlyPrice, kind, childIndex }) => {
    const table = sheet.table("kot.table");
    sheet.assume(
      "u werkt, leert of volgt een traject (met een partner: allebei), en de opvang staat in het landelijk register",
    );
    const most = sheet.perHour("Hoogste prijs per uur waarover u toeslag krijgt", highestPrice[kind]);
    const price = sheet.least("Prijs per uur die meetelt", decree("4"), hourlyPrice, most);
    const hours = Math.min(hoursMonth, sheet.number("Hoogste aantal uren per kind per maand", "kot.max_hours_month"));
    sheet.count("Uren die meetellen", decree("8"), hours);
    const [, first = 0, next = 0] = table.find(([upTo]) => upTo === null || income <= upTo * euro) ?? [];
    const share = sheet.fraction(
      childIndex === 1 ? "Deel dat u terugkrijgt, eerste kind" : "Deel dat u terugkrijgt, volgend kind",
      decree("bijlage I"),
      childIndex === 1 ? first : next,
    );
    const costs = sheet.step("Kosten die meetellen: uren × prijs", decree("6"), (hours * price) as CentsPerMonth);
    const allowance = sheet.share("Kinderopvangtoeslag", decree("6"), costs, share);
    return {
      perMonth: sheet.down("Per maand, naar beneden op hele euro’s", { law: "AWIR", article: "22" }, allowance, euro),
    };
  },
});
