import type { CentsOnce, CentsPerHour, CentsPerMonth, CentsPerYear } from "../money.ts";
import type { Problem } from "../problems.ts";
import { ioawExemptionShape } from "../rules/ioaw.ts";
import { exemptionShape } from "../rules/social-assistance.ts";
import { wageDispensationShape, wajongProblems } from "../rules/wajong.ts";
import { waoClasses } from "../rules/wao.ts";
import { disabilityShape, wgaPhases, wgaProblems } from "../rules/wia-wga.ts";
import { wwPhases } from "../rules/ww.ts";
import { euros, fields, listOf, type Of, oneOf, optional, quantity, whole, yesNo, yesNoUnknown } from "../shapes.ts";
import { kindsOf } from "./kinds.ts";

/** Work as it is or could be. No hours is not working. */
export const workShape = fields("werk", {
  hourlyWage: euros<CentsPerHour>("uurloon, bruto", { max: 200 }),
  hoursWeek: quantity("uren per week", { max: 60 }),
  pensionPremium: optional(euros<CentsPerMonth>("eigen pensioenpremie per maand", { max: 5_000 })),
  travelCosts: optional(euros<CentsPerMonth>("reiskosten per maand die u zelf betaalt", { max: 5_000 })),
});

const monthlyWage = euros<CentsPerMonth>("maandloon waarmee UWV de uitkering berekent", { max: 20_000 });

const benefit = kindsOf("uitkering", {
  "social-assistance": fields("bijstand", { exemption: exemptionShape }),
  wga: fields("WGA", {
    monthlyWage,
    phase: oneOf("fase", wgaPhases),
    disability: disabilityShape,
    earningCapacity: optional(euros<CentsPerMonth>("resterende verdiencapaciteit per maand", { max: 20_000 })),
    monthsLeft: optional(whole("maanden loongerelateerde WGA die nog over zijn", { max: 38 })),
  }),
  iva: fields("IVA", { monthlyWage }),
  ww: fields("WW", {
    monthlyWage,
    phase: oneOf("maand van de WW", wwPhases),
    monthsLeft: optional(whole("maanden WW die nog over zijn", { max: 38 })),
  }),
  wajong: fields("Wajong", {
    noCapacity: yesNo("duurzaam geen mogelijkheden om te werken"),
    wageDispensation: optional(wageDispensationShape),
  }),
  zw: fields("Ziektewet", {
    monthlyWage,
    percentage: optional(quantity("percentage van het dagloon", { min: 1, max: 100 })),
  }),
  wao: fields("WAO", {
    monthlyWage,
    disabilityClass: oneOf("klasse van arbeidsongeschiktheid", waoClasses),
    /** What someone would earn now in the old work: the loss beside it makes the class (art. 44). */
    comparableWage: euros<CentsPerMonth>("maatmanloon per maand", { min: 0.01, max: 20_000 }),
  }),
  ioaw: fields("IOAW", {
    base: euros<CentsPerMonth>("grondslag per maand, bruto, uit uw beslissing", { max: 20_000 }),
    exemption: optional(ioawExemptionShape),
  }),
});

const supplement = fields("toeslag van UWV", {
  exemption: optional(yesNo("u werkt korter dan twee jaar naast de toeslag")),
  partnerBornAfter1971: optional(yesNo("uw partner is geboren na 1971")),
});

const household = fields("huishouden", {
  kind: oneOf("soort huishouden", ["single", "single-parent", "couple"]),
  age: whole("uw leeftijd", { max: 120 }),
  partnerAge: optional(whole("leeftijd van uw partner", { max: 120 })),
  children: optional(
    listOf("leeftijden van de kinderen thuis", whole("leeftijd van een kind", { max: 17 }), { max: 12 }),
  ),
  costSharers: optional(whole("aantal anderen van 27 jaar of ouder met wie u kosten deelt", { max: 20 })),
});

/**
 * The situation of a talk about income: one household, one variant of working. What is left out is not known:
 * then the outcome says what was taken for granted, or leaves the line out and says so.
 */
export const situationShape = fields("situatie", {
  household,
  work: workShape,
  partnerWork: optional(workShape),
  benefits: listOf("uitkeringen", benefit, { max: 2 }),
  /** Toeslagenwet: beside a benefit of UWV, up to the social minimum. */
  supplement: optional(supplement),
  /** Bare rent; 0 for an owner. */
  rent: optional(euros<CentsPerMonth>("kale huur per maand", { max: 5_000 })),
  childcare: optional(
    listOf(
      "kinderopvang",
      fields("opvang van een kind", {
        kind: oneOf("soort opvang", ["dagopvang", "bso", "gastouder"]),
        hoursMonth: quantity("uren opvang per maand", { max: 744 }),
        hourlyPrice: euros<CentsPerHour>("prijs per uur", { max: 100 }),
      }),
    ),
  ),
  assets: optional(euros<CentsOnce>("spaargeld en ander vermogen", { max: 100_000_000 })),
  otherNetIncome: optional(euros<CentsPerMonth>("ander netto inkomen per maand", { max: 50_000 })),
  otherTaxableIncome: optional(euros<CentsPerYear>("ander inkomen per jaar dat meetelt voor toeslagen")),
  /** What the municipality's own page says someone like this gets: read there, not computed here. */
  municipal: optional(euros<CentsPerMonth>("regelingen van uw gemeente per maand", { max: 5_000 })),
  /** Attachment, debt arrangement, Wsnp or administration. */
  claims: yesNoUnknown("beslag, schuldregeling, Wsnp of bewind"),
});

export type Situation = Of<typeof situationShape>;
export type Work = Situation["work"];
export type Benefit = Situation["benefits"][number];
/** A benefit that is taxed: of UWV, or the IOAW of the municipality. */
export type TaxedBenefit = Exclude<Benefit, { readonly kind: "social-assistance" }>;

const withPartner = ({ household, partnerWork }: Situation, pointer: string): readonly Problem[] => {
  const together = household.kind === "couple";
  return [
    ...(together && household.partnerAge === undefined
      ? [{ pointer: `${pointer}/household/partnerAge`, message: "Vul de leeftijd van uw partner in." }]
      : []),
    ...(!together && partnerWork
      ? [
          {
            pointer: `${pointer}/partnerWork`,
            message: "U vulde werk van een partner in. Kies dan bij huishouden: paar.",
          },
        ]
      : []),
  ];
};

const withChildren = ({ household: { kind, children = [] } }: Situation, pointer: string): readonly Problem[] =>
  kind === "single-parent" && children.length === 0
    ? [{ pointer: `${pointer}/household/children`, message: "Vul de leeftijd van ten minste één kind in." }]
    : kind === "single" && children.length > 0
      ? [{ pointer: `${pointer}/household/kind`, message: "Er woont een kind bij u. Kies dan: alleenstaande ouder." }]
      : [];

const ages = ({ household }: Situation, pointer: string): readonly Problem[] =>
  (["age", "partnerAge"] as const).flatMap((name) => {
    const age = household[name];
    if (age === undefined || (age >= 18 && age < 67)) return [];
    const message =
      age < 18
        ? "Wij rekenen voor mensen vanaf 18 jaar. Vul een leeftijd van 18 of hoger in."
        : "Wij rekenen nog niet voor mensen met AOW. Vul een leeftijd onder 67 in.";
    return [{ pointer: `${pointer}/household/${name}`, message }];
  });

const toppedUp = ({ benefits, household, supplement }: Situation, pointer: string): readonly Problem[] => {
  if (!supplement) return [];
  if (!benefits.some(({ kind }) => kind !== "social-assistance" && kind !== "ioaw"))
    return [
      {
        pointer: `${pointer}/supplement`,
        message: "Een toeslag van UWV is er naast een uitkering van UWV. Kies die ook.",
      },
    ];
  return household.kind === "couple" && supplement.partnerBornAfter1971 === undefined
    ? [
        {
          pointer: `${pointer}/supplement/partnerBornAfter1971`,
          message: "Vul in of uw partner is geboren na 31 december 1971. Dat bepaalt of er een toeslag is.",
        },
      ]
    : [];
};

const benefitsTogether = ({ benefits, household }: Situation, pointer: string): readonly Problem[] => {
  const taxed = benefits.filter(({ kind }) => kind !== "social-assistance");
  return [
    ...(household.kind === "couple" && taxed.some(({ kind }) => kind === "ioaw")
      ? [
          {
            pointer: `${pointer}/benefits`,
            message: "IOAW voor een paar rekenen wij nog niet uit: u krijgt dan ieder de helft. Vraag uw gemeente.",
          },
        ]
      : []),
    ...(taxed.length > 1 || benefits.length - taxed.length > 1
      ? [
          {
            pointer: `${pointer}/benefits`,
            message: "Twee van deze uitkeringen samen rekenen wij nog niet uit. Kies er één, of één met bijstand.",
          },
        ]
      : []),
    ...benefits.flatMap((benefit, at) =>
      benefit.kind === "wga"
        ? wgaProblems(benefit, `${pointer}/benefits/${at}`)
        : benefit.kind === "wajong"
          ? wajongProblems(benefit, household.age, `${pointer}/household/age`, `${pointer}/benefits/${at}`)
          : [],
    ),
  ];
};

/** What cannot be true together, each with a sentence for beside the question. */
export const situationProblems = (situation: Situation, pointer: string): readonly Problem[] => [
  ...withPartner(situation, pointer),
  ...withChildren(situation, pointer),
  ...ages(situation, pointer),
  ...benefitsTogether(situation, pointer),
  ...toppedUp(situation, pointer),
];
