import { all, any, no, oneOf, yes } from "../condition.ts";
import {
  belowThreshold,
  educationComesFirst,
  municipalityResponsible,
  noStructuralLimitation,
  notRegisteredAtUwv,
  uwvResponsible,
  wantsDayActivities,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { benefitFromUwv, supportedByMunicipality } from "../terms.ts";

export const provisions = [
  {
    id: "werkplek_uwv",
    exclusions: [
      municipalityResponsible,
      wantsDayActivities,
      noStructuralLimitation,
      { when: no("workplace_needs"), reason: "niet_in_doelgroep" },
      belowThreshold,
    ],
    tiers: [
      {
        when: all(
          any(benefitFromUwv, oneOf("benefit", "GEEN_WERKEND"), all(oneOf("benefit", "NUG"), no("college_supports"))),
          yes("structural_limitation"),
          yes("workplace_needs"),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wet WIA art. 35 lid 2 c; Wajong art. 2:22; Reintegratiebesluit art. 3",
    sources: ["S3", "S7"],
    confidence: "high",
  },
  {
    id: "werkplek_gemeente",
    exclusions: [
      uwvResponsible,
      wantsDayActivities,
      notRegisteredAtUwv,
      educationComesFirst,
      { when: no("workplace_needs"), reason: "niet_in_doelgroep" },
    ],
    tiers: [{ when: all(supportedByMunicipality, yes("workplace_needs")), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 10 lid 1, 8a lid 2 f 3",
    sources: ["S1"],
    confidence: "high",
  },
  {
    id: "vervoer_uwv",
    exclusions: [
      municipalityResponsible,
      wantsDayActivities,
      noStructuralLimitation,
      { when: no("travel_needs"), reason: "niet_in_doelgroep" },
      belowThreshold,
    ],
    tiers: [
      {
        when: all(
          any(benefitFromUwv, oneOf("benefit", "GEEN_WERKEND"), all(oneOf("benefit", "NUG"), no("college_supports"))),
          yes("structural_limitation"),
          yes("travel_needs"),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wet WIA art. 35 lid 2 a; Wajong art. 2:22; Reintegratiebesluit art. 3",
    sources: ["S3", "S7"],
    confidence: "medium",
  },
  {
    id: "vervoer_gemeente",
    exclusions: [
      uwvResponsible,
      wantsDayActivities,
      notRegisteredAtUwv,
      educationComesFirst,
      { when: no("travel_needs"), reason: "niet_in_doelgroep" },
    ],
    tiers: [{ when: all(supportedByMunicipality, yes("travel_needs")), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 10 lid 1, 8a lid 2 f 1",
    sources: ["S1"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
