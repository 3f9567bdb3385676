import { all, answered, any, atLeast, below, no, oneOf, yes } from "../condition.ts";
import {
  educationComesFirst,
  formerEmployerPays,
  noBenefitFromUwv,
  noBenefitPastPensionAge,
  noSupportWithIva,
  notRegisteredAtUwv,
  pastPensionAge,
  uwvResponsible,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { supportedByMunicipality, wageSubsidyContinues } from "../terms.ts";

export const support = [
  {
    id: "gemeente_ondersteuning",
    exclusions: [noBenefitPastPensionAge, pastPensionAge, uwvResponsible, notRegisteredAtUwv, educationComesFirst],
    tiers: [
      {
        when: all(
          atLeast("age", 27),
          any(oneOf("benefit", "PW", "ANW"), all(oneOf("benefit", "NUG"), yes("nug_registered_uwv"))),
        ),
        status: "entitled",
      },
      { when: all(atLeast("age", 27), oneOf("benefit", "IOAW", "IOAZ")), status: "possible" },
      { when: all(below("age", 27), supportedByMunicipality), status: "possible" },
      { when: wageSubsidyContinues, status: "possible" },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 7, 7a, 10 lid 1-5 (aanvraag: lid 5)",
    sources: ["S1", "S6"],
    confidence: "high",
  },
  {
    id: "uwv_reintegratie",
    exclusions: [pastPensionAge, noBenefitFromUwv, formerEmployerPays, noSupportWithIva],
    tiers: [
      { when: oneOf("benefit", "WIA_WGA"), status: "entitled" },
      { when: all(oneOf("benefit", "WAJONG"), no("wajong_dga")), status: "entitled" },
      { when: oneOf("benefit", "WAO", "ZW", "WW"), status: "possible" },
    ],
    otherwise: "geen_uwv_uitkering",
    legalBasis: "Wet WIA art. 34 lid 1; Wajong art. 2:15; Wet SUWI art. 30a",
    sources: ["S3", "S8", "S27"],
    confidence: "high",
  },
  {
    id: "scholing_gemeente",
    exclusions: [noBenefitPastPensionAge, pastPensionAge, uwvResponsible, notRegisteredAtUwv, educationComesFirst],
    tiers: [{ when: supportedByMunicipality, status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 7, 7a, 8a lid 1 c, 10a lid 5",
    sources: ["S1"],
    confidence: "high",
  },
  {
    id: "scholing_uwv",
    exclusions: [pastPensionAge, noBenefitFromUwv, formerEmployerPays, noSupportWithIva],
    tiers: [{ when: oneOf("benefit", "WIA_WGA", "WAO", "ZW", "WW", "WAJONG"), status: "possible" }],
    otherwise: "geen_uwv_uitkering",
    legalBasis: "Wet WIA art. 34; Wet SUWI art. 30a; Wajong",
    sources: ["S3", "S27"],
    confidence: "medium",
  },
  {
    id: "benefit_counselling",
    exclusions: [],
    tiers: [{ when: answered("benefit"), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Geen eigen wettelijke grond; IPS-principe en -modelitem 12; hulpmiddel: Regelhulp financieel CV (SZW)",
    sources: ["S25", "S6"],
    confidence: "high",
  },
  {
    id: "studietoeslag",
    exclusions: [{ when: oneOf("benefit", "WAJONG"), reason: "niet_in_doelgroep", mustKnow: true }],
    tiers: [{ when: yes("student_with_wsf"), status: "entitled" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 36b",
    sources: ["S1"],
    confidence: "high",
  },
  {
    id: "regiobudget",
    exclusions: [],
    tiers: [{ when: answered("benefit"), status: "unknown" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Geen wettelijke grond; gewenst door regio's (Portretten 2019: Friesland, Midden-Brabant, Drenthe)",
    sources: ["S25"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
