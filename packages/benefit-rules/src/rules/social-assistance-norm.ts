import type { CentsPerMonth } from "../money.ts";
import { type NumberId, numbersOn } from "../parameters/index.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, listOf, oneOf, optional, whole } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const participatiewet = (article: string) => ({ law: "Participatiewet", article });

/** The norms by article as people write it: member 1, letter a of article 20 is "20.1a". */
const norms = {
  "20.1a": "pw.norm.20.1.a",
  "20.1b": "pw.norm.20.1.b",
  "20.1c": "pw.norm.20.1.c",
  "20.2a": "pw.norm.20.2.a",
  "20.2b": "pw.norm.20.2.b",
  "20.2c": "pw.norm.20.2.c",
  "21a": "pw.norm.21.a",
  "21b": "pw.norm.21.b",
  "22a": "pw.norm.22.a",
  "22b": "pw.norm.22.b",
  "22c": "pw.norm.22.c",
  "23a": "pw.norm.23.1.a",
  "23b": "pw.norm.23.1.b",
} as const satisfies Record<string, NumberId>;

type Article = keyof typeof norms;

const inWords: Record<Article, string> = {
  "20.1a": "Norm voor iemand van 18, 19 of 20 jaar",
  "20.1b": "Norm voor een paar van 18, 19 of 20 jaar",
  "20.1c": "Norm voor een paar: een van 18, 19 of 20 jaar, de ander 21 jaar of ouder",
  "20.2a": "Norm voor een alleenstaande ouder van 18, 19 of 20 jaar",
  "20.2b": "Norm voor een paar van 18, 19 of 20 jaar met kinderen",
  "20.2c": "Norm voor een paar met kinderen: een van 18, 19 of 20 jaar, de ander 21 jaar of ouder",
  "21a": "Norm voor een alleenstaande of alleenstaande ouder vanaf 21 jaar",
  "21b": "Norm voor een paar vanaf 21 jaar",
  "22a": "Norm voor een alleenstaande met AOW-leeftijd",
  "22b": "Norm voor een paar, beiden met AOW-leeftijd",
  "22c": "Norm voor een paar, een met AOW-leeftijd",
  "23a": "Norm in een inrichting, alleenstaande",
  "23b": "Norm in een inrichting, paar",
};

const amountOf = (sheet: Worksheet, article: Article): CentsPerMonth =>
  sheet.perMonth(inWords[article], norms[article]);

/** The norms of arts 20 to 23, per month and including the holiday allowance. */
export const socialAssistanceNorm = defineRule({
  id: "social-assistance.norm",
  title: "Bijstandsnorm",
  input: fields("norm", { article: oneOf("artikel van de Participatiewet", Object.keys(norms) as Article[]) }),
  value: fields("norm", {
    norm: euros<CentsPerMonth>("norm per maand, met vakantietoeslag"),
    increase: optional(euros<CentsPerMonth>("verhoging in een inrichting (artikel 23 lid 2)")),
  }),
  compute: (sheet, { article }) => {
    const norm = amountOf(sheet, article);
    if (article === "23a")
      return { norm, increase: sheet.perMonth("Verhoging in een inrichting, alleenstaande", "pw.norm.23.2.a") };
    if (article === "23b")
      return { norm, increase: sheet.perMonth("Verhoging in een inrichting, paar", "pw.norm.23.2.b") };
    return { norm };
  },
});

/**
 * Art. 22a: ((40% + A × 30%) ÷ A) × B, to the nearest cent.
 * @param people A: how many people share the costs, the person included
 * @param coupleNorm B, per month
 */
const perPersonSharing = (sheet: Worksheet, people: number, coupleNorm: CentsPerMonth): CentsPerMonth => {
  const share = (40 + 30 * people) / (100 * people);
  sheet.fraction(
    `Deel per persoon bij ${people} mensen: (40% + ${people} × 30%) ÷ ${people}`,
    participatiewet("22a lid 1"),
    share,
  );
  const norm = ((coupleNorm * (40 + 30 * people)) / (100 * people)) as CentsPerMonth;
  return sheet.nearest("Norm per persoon als u kosten deelt, afgerond op een cent", participatiewet("22a lid 1"), norm);
};

export const socialAssistanceCostSharing = defineRule({
  id: "social-assistance.cost-sharing",
  title: "Kostendelersnorm",
  input: fields("kosten delen", {
    people: whole("aantal mensen dat kosten deelt, uzelf meegeteld", { min: 1, max: 30 }),
    coupleNorm: optional(euros<CentsPerMonth>("norm voor een paar per maand")),
  }),
  value: fields("norm", { perPerson: euros<CentsPerMonth>("norm per persoon per maand") }),
  compute: (sheet, { people, coupleNorm }) => ({
    perPerson: perPersonSharing(sheet, people, coupleNorm ?? amountOf(sheet, "21b")),
  }),
});

/** Who lives together, as the Participatiewet looks at it. */
export const householdShape = fields("huishouden", {
  kind: oneOf("soort huishouden", ["single", "single-parent", "couple"]),
  ages: listOf("leeftijden van de volwassenen die bijstand krijgen", whole("leeftijd", { max: 120 }), {
    min: 1,
    max: 2,
  }),
  costSharers: whole("aantal anderen van 27 jaar of ouder met wie u kosten deelt", { max: 20 }),
  children: optional(whole("aantal kinderen voor wie u zorgt", { max: 15 })),
});

/** What `householdShape` reads. */
export type AssistedHousehold = {
  readonly kind: "single" | "single-parent" | "couple";
  readonly ages: readonly number[];
  readonly costSharers: number;
  readonly children?: number;
};

/** Whether someone has reached pension age; written down only when it is so. */
export const hasPensionAge = (sheet: Worksheet, age: number): boolean => {
  if (age < numbersOn(sheet.date)("aow.age").inCents) return false;
  sheet.number("AOW-leeftijd", "aow.age");
  return true;
};

const single = (sheet: Worksheet, { kind, costSharers }: AssistedHousehold, age: number): CentsPerMonth => {
  if (age < 21) return amountOf(sheet, kind === "single-parent" ? "20.2a" : "20.1a");
  const retired = hasPensionAge(sheet, age);
  if (costSharers === 0) return amountOf(sheet, retired ? "22a" : "21a");
  return perPersonSharing(sheet, costSharers + 1, amountOf(sheet, retired ? "22b" : "21b"));
};

/** Art. 22a lid 3: one partner is 18, 19 or 20 and others share the costs; the older one counts both partners. */
const mixedSharing = (sheet: Worksheet, costSharers: number, withChildren: boolean): CentsPerMonth => {
  const young = withChildren
    ? sheet.perMonth("Deel voor de partner van 18, 19 of 20 jaar, met kinderen", "pw.norm.22a.3.a")
    : sheet.perMonth("Deel voor de partner van 18, 19 of 20 jaar", "pw.norm.22a.3.b");
  sheet.assume("de partner jonger dan 21 jaar telt niet mee bij het aantal kostendelers (artikel 22a lid 1)");
  const older = perPersonSharing(sheet, costSharers + 1, amountOf(sheet, "21b"));
  return sheet.sum("Norm voor dit paar", participatiewet("22a lid 3"), young, older);
};

const couple = (sheet: Worksheet, { ages, costSharers, children }: AssistedHousehold): CentsPerMonth => {
  const young = ages.filter((age) => age < 21).length;
  if (young > 0 && children === undefined) sheet.assume("er zijn geen kinderen voor wie dit paar zorgt");
  const withChildren = (children ?? 0) > 0;
  if (young === 2) return amountOf(sheet, withChildren ? "20.2b" : "20.1b");
  if (young === 1 && costSharers > 0) return mixedSharing(sheet, costSharers, withChildren);
  if (young === 1) return amountOf(sheet, withChildren ? "20.2c" : "20.1c");
  const retired = ages.filter((age) => hasPensionAge(sheet, age)).length;
  if (costSharers === 0) return amountOf(sheet, retired === 2 ? "22b" : retired === 1 ? "22c" : "21b");
  const base = amountOf(sheet, retired > 0 ? "22c" : "21b");
  const each = perPersonSharing(sheet, costSharers + 2, base);
  return sheet.sum("Norm voor u beiden samen", participatiewet("22a lid 2"), each, each);
};

/** The norm of a household: arts 20 to 22a. */
export const normOf = (sheet: Worksheet, household: AssistedHousehold): CentsPerMonth => {
  const [age = 0] = household.ages;
  const norm = household.kind === "couple" ? couple(sheet, household) : single(sheet, household, age);
  if (household.ages.some((one) => one < 21))
    sheet.assume(
      "de gemeente geeft geen verhoging voor jongeren zonder hulp van ouders (artikel 20 lid 3); vraag dat na",
    );
  return norm;
};

/** What cannot be true of a household. */
export const householdProblems = (household: AssistedHousehold, pointer: string) => {
  const expected = household.kind === "couple" ? 2 : 1;
  return [
    ...(household.ages.length === expected
      ? []
      : [
          {
            pointer: `${pointer}/ages`,
            message: `Geef bij dit huishouden ${expected === 2 ? "twee leeftijden" : "één leeftijd"}.`,
          },
        ]),
    ...household.ages.flatMap((age, at) =>
      age >= 18
        ? []
        : [
            {
              pointer: `${pointer}/ages/${at}`,
              message: "Bijstand is er vanaf 18 jaar. Vul een leeftijd van 18 of hoger in.",
            },
          ],
    ),
  ];
};
