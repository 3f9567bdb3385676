import { all, any, atLeast, below, oneOf, yes } from "../condition.ts";
import {
  educationComesFirst,
  noBenefitPastPensionAge,
  noBenefitToKeep,
  noContractAfterwards,
  notRegisteredAtUwv,
  onlySocialAssistance,
  pastPensionAge,
  triedThereBefore,
  uwvResponsible,
  wantsDayActivities,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { benefitFromUwv, supportedByMunicipality } from "../terms.ts";

export const trial = [
  {
    id: "proefplaatsing_uwv",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      triedThereBefore,
      noContractAfterwards,
      { when: oneOf("benefit", "PW", "IOAW", "IOAZ", "ANW"), reason: "gemeente_route_proef" },
      noBenefitToKeep,
    ],
    tiers: [{ when: all(benefitFromUwv, yes("employer_found"), yes("intends_contract_6m")), status: "possible" }],
    otherwise: "geen_werkgever_in_beeld",
    legalBasis: "WW 76a; ZW 52e; Wet WIA 37; Wajong 2:24 en 3:69; WAO 65g",
    sources: ["S6", "S13", "S14"],
    confidence: "high",
  },
  {
    id: "proefplaats_gemeente",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      triedThereBefore,
      noContractAfterwards,
      { when: benefitFromUwv, reason: "uwv_route_proef" },
      noBenefitToKeep,
    ],
    tiers: [
      { when: all(oneOf("benefit", "PW"), atLeast("age", 27), yes("employer_found")), status: "possible" },
      {
        when: any(oneOf("benefit", "IOAW", "IOAZ", "ANW"), all(oneOf("benefit", "PW"), below("age", 27))),
        status: "unknown",
      },
    ],
    otherwise: "geen_werkgever_in_beeld",
    legalBasis: "Participatiewet art. 6 h, 8a lid 2 d",
    sources: ["S1", "S6"],
    confidence: "high",
  },
  {
    id: "participatieplaats",
    exclusions: [
      pastPensionAge,
      onlySocialAssistance,
      { when: below("age", 27), reason: "onder27_onderwijs_voorrang" },
    ],
    tiers: [{ when: all(oneOf("benefit", "PW"), atLeast("age", 27), yes("distance_unmediable")), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 10a",
    sources: ["S1"],
    confidence: "high",
  },
  {
    id: "werkervaringsplaats",
    exclusions: [
      noBenefitPastPensionAge,
      pastPensionAge,
      wantsDayActivities,
      uwvResponsible,
      notRegisteredAtUwv,
      educationComesFirst,
    ],
    tiers: [{ when: supportedByMunicipality, status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 7, 7a, 8a lid 1 a",
    sources: ["S1"],
    confidence: "medium",
  },
] as const satisfies readonly InstrumentSpec[];
