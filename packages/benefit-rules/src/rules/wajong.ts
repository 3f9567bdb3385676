import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, optional, quantity, whole, yesNo } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const act = (article: string) => ({ law: "Wajong", article });

export const wageDispensationShape = fields("loondispensatie", {
  wageValue: quantity("loonwaarde, van 0 tot en met 1", { min: 0.01, max: 1 }),
});
export type Wajong = {
  readonly noCapacity: boolean;
  readonly wageDispensation?: { readonly wageValue: number };
};

/** Art. 3:7: the minimum wage of that age. */
const baseOf = (sheet: Worksheet, age: number): CentsPerMonth => {
  const adult = sheet.perMonth("Minimumloon per maand vanaf 21 jaar", "wml.month_reference");
  if (age >= 21) return adult;
  const percentages: Readonly<Record<string, number>> = sheet.table("wml.youth_pct");
  const percentage = percentages[String(age)];
  if (percentage === undefined) return sheet.cannot("een minimumjeugdloon voor deze leeftijd");
  sheet.doubt("medium", "hoe het minimumjeugdloon per maand wordt afgerond");
  const youth = sheet.share(`${percentage}% bij ${age} jaar`, act("3:7 lid 2"), adult, percentage / 100);
  return sheet.nearest("Grondslag: minimumjeugdloon per maand", act("3:7 lid 2"), youth);
};

/** Art. 3:8 lid 1 onder a, lid 2 and 3: wage dispensation. */
const dispensed = (sheet: Worksheet, base: CentsPerMonth, income: CentsPerMonth, value: number): CentsPerMonth => {
  const { capacity, floor } = sheet.table("wajong.pct");
  const share = capacity / 100;
  const factor = sheet.count(
    "Compensatiefactor: (loonwaarde − 0,3) ÷ (0,7 × loonwaarde)",
    act("3:8 lid 2"),
    (value - floor / 100) / (share * value),
  );
  const full = sheet.share(`${capacity}% van de grondslag`, act("3:8 lid 1"), base, share);
  const counted = sheet.share(
    `${capacity}% × compensatiefactor × uw inkomen`,
    act("3:8 lid 1"),
    income,
    share * factor,
  );
  const first = sheet.minus("Uitkering volgens de eerste berekening", act("3:8 lid 1"), full, counted);
  const second = sheet.share(
    "Uitkering volgens de tweede berekening: (inkomen ÷ loonwaarde) − inkomen",
    act("3:8 lid 3"),
    income,
    1 / value - 1,
  );
  return sheet.most("De hoogste van beide", act("3:8 lid 3"), first, second, 0 as CentsPerMonth);
};

/** The gross Wajong of a month after the harmonisation of 2021; the 8% holiday allowance comes on top. */
export const wajongOf = (sheet: Worksheet, wajong: Wajong, age: number, income: CentsPerMonth): CentsPerMonth => {
  sheet.assume("er loopt geen garantiebedrag uit 2020 (overgangsrecht); vraag dat na bij UWV");
  const base = baseOf(sheet, age);
  if (!wajong.noCapacity && wajong.wageDispensation)
    return sheet.nearest(
      "Wajong-uitkering per maand, bruto",
      act("3:8"),
      dispensed(sheet, base, income, wajong.wageDispensation.wageValue),
    );
  const pcts = sheet.table("wajong.pct");
  const pct = wajong.noCapacity ? pcts.none : pcts.capacity;
  const article = wajong.noCapacity ? "3:8b" : "3:8 lid 1 onder b";
  const difference = sheet.beyond("Grondslag min uw inkomen", act(article), base, income);
  return sheet.nearest(
    "Wajong-uitkering per maand, bruto",
    act(article),
    sheet.share(`${pct}% van het verschil`, act(article), difference, pct / 100),
  );
};

export const wajongProblems = (wajong: Wajong, age: number, agePointer: string, pointer: string) => [
  ...(age < 18
    ? [{ pointer: agePointer, message: "Wajong is er vanaf 18 jaar. Vul een leeftijd van 18 of hoger in." }]
    : []),
  ...(wajong.noCapacity && wajong.wageDispensation
    ? [
        {
          pointer: `${pointer}/wageDispensation`,
          message: "Wie duurzaam niet kan werken, werkt niet met loondispensatie. Kies een van de twee.",
        },
      ]
    : []),
];

export const wajong = defineRule({
  id: "wajong.month",
  title: "Wajong-uitkering per maand",
  input: fields("Wajong", {
    income: euros<CentsPerMonth>("inkomen per maand, bruto zonder vakantiegeld"),
    wageDispensation: optional(wageDispensationShape),
    noCapacity: yesNo("duurzaam geen mogelijkheden om te werken"),
    age: whole("leeftijd", { max: 66 }),
  }),
  value: fields("Wajong", { benefit: euros<CentsPerMonth>("uitkering per maand, bruto, zonder vakantiegeld") }),
  check: ({ age, ...rest }) => wajongProblems(rest, age, "/input/age", "/input"),
  compute: (sheet, { age, income, ...rest }) => ({ benefit: wajongOf(sheet, rest, age, income) }),
});
