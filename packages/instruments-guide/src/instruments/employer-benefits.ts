import { all, any, atLeast, no, oneOf, yes } from "../condition.ts";
import { pastPensionAge, shelteredWorkAlready, wantsDayActivities } from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { shelteredWorkDecided } from "../terms.ts";

export const employerBenefits = [
  {
    id: "no_riskpolis",
    exclusions: [pastPensionAge],
    tiers: [
      { when: oneOf("benefit", "WIA_WGA", "WIA_IVA"), status: "entitled" }, // WAO is not in art. 29b lid 1 a of the text of 2026, it is on the page of UWV.
      { when: oneOf("benefit", "WAO"), status: "entitled", confidence: "medium" },
      { when: any(oneOf("benefit", "WAJONG"), yes("ever_wajong")), status: "entitled" },
      { when: yes("wia_below_35_new_employer"), status: "entitled" },
      { when: yes("dgr"), status: "entitled" },
      { when: shelteredWorkDecided, status: "entitled" },
      { when: yes("hindered_education_within_5y"), status: "entitled" },
    ],
    otherwise: "geen_grond_29b",
    legalBasis: "Ziektewet art. 29b (leden 1,2,4,5,6,10,11,12); WAO/WAZ via UWV-uitvoering",
    sources: ["S2", "S6", "S10"],
    confidence: "high",
  },
  {
    id: "lkv_arbeidsgehandicapt",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      shelteredWorkAlready,
      { when: oneOf("benefit", "WAJONG"), reason: "wajong_valt_onder_banenafspraak" },
      { when: yes("same_employer"), reason: "eigen_werkgever", mustKnow: true },
      { when: yes("employed_by_this_employer_last_6m"), reason: "al_in_dienst_6m", mustKnow: true },
      { when: all(oneOf("benefit", "WAO"), no("rea_ag_before_2006")), reason: "wao_zonder_rea_status", mustKnow: true },
    ],
    tiers: [
      { when: oneOf("benefit", "WIA_WGA", "WIA_IVA"), status: "entitled" },
      { when: yes("wia_below_35_new_employer"), status: "entitled" },
      { when: all(oneOf("benefit", "WAO"), yes("rea_ag_before_2006")), status: "entitled" },
    ],
    otherwise: "geen_recht_lkv_ag",
    legalBasis: "Wtl art. 2.6-2.9",
    sources: ["S4", "S6", "S11"],
    confidence: "high",
  },
  {
    id: "lkv_herplaatsen",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      { when: no("same_employer"), reason: "geen_eigen_werkgever" },
      shelteredWorkAlready,
    ],
    tiers: [{ when: all(yes("same_employer"), oneOf("benefit", "WIA_WGA", "WIA_IVA")), status: "entitled" }],
    otherwise: "geen_eigen_werkgever",
    legalBasis: "Wtl art. 2.14-2.17 (per 2026 ook bij hervatten eigen arbeid)",
    sources: ["S4", "S11"],
    confidence: "high",
  },
  {
    id: "lkv_banenafspraak",
    exclusions: [pastPensionAge, wantsDayActivities, { when: no("dgr"), reason: "niet_in_register" }],
    tiers: [{ when: yes("dgr"), status: "entitled" }],
    otherwise: "niet_in_register",
    legalBasis: "Wtl art. 2.10-2.13",
    sources: ["S4", "S6", "S11", "S12"],
    confidence: "high",
  },
  {
    id: "lkv_oudere",
    read: { from: "2018-01-01", to: "2025-12-31" },
    validity: { to: "2025-12-31" },
    exclusions: [pastPensionAge, wantsDayActivities],
    tiers: [
      {
        when: all(
          atLeast("age", 56),
          oneOf("benefit", "PW", "IOAW", "WIA_WGA", "WIA_IVA", "WAO", "ZW", "WW", "WAJONG"),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wtl oud art. 2.2-2.5",
    sources: ["S11", "S4"],
    confidence: "high",
  },
  {
    id: "liv",
    read: { from: "2017-01-01", to: "2024-12-31" },
    validity: { to: "2024-12-31" },
    exclusions: [],
    tiers: [{ when: yes("employer_found"), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wtl oud hoofdstuk 3 (vervallen per 01-01-2025)",
    sources: ["S6", "S12"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
