import { all, any, below, no, not, oneOf, yes } from "../condition.ts";
import {
  contractTooShort,
  contractTooSmall,
  educationComesFirst,
  municipalityResponsible,
  noBenefitPastPensionAge,
  noStructuralLimitation,
  notRegisteredAtUwv,
  pastPensionAge,
  wantsDayActivities,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import {
  benefitFromUwv,
  contractFitsJobCoach,
  schoolRoute,
  shelteredWorkDecided,
  supportedByMunicipality,
  wageSubsidyContinues,
  wageSubsidyGroupOfMunicipality,
} from "../terms.ts";

export const jobCoach = [
  {
    id: "jobcoach_uwv_extern",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      municipalityResponsible,
      noStructuralLimitation,
      contractTooSmall,
      contractTooShort,
    ],
    tiers: [
      {
        when: all(
          any(benefitFromUwv, oneOf("benefit", "GEEN_WERKEND"), all(oneOf("benefit", "NUG"), no("college_supports"))),
          yes("structural_limitation"),
          contractFitsJobCoach,
          any(yes("employer_found"), yes("employed_now")),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wet WIA art. 35 lid 2 d; Wajong art. 2:22 lid 2 d; UWV-protocol",
    sources: ["S3", "S7", "S22"],
    confidence: "medium",
  },
  {
    id: "jobcoach_uwv_intern",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      municipalityResponsible,
      noStructuralLimitation,
      contractTooSmall,
      contractTooShort,
      { when: all(yes("loonwaarde_measured"), below("loonwaarde_pct", 35)), reason: "loonwaarde_te_laag" },
    ],
    tiers: [
      {
        when: all(
          any(benefitFromUwv, oneOf("benefit", "GEEN_WERKEND"), all(oneOf("benefit", "NUG"), no("college_supports"))),
          yes("structural_limitation"),
          contractFitsJobCoach,
          any(yes("employer_found"), yes("employed_now")),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wet WIA art. 36 lid 4",
    sources: ["S3", "S22"],
    confidence: "medium",
  },
  {
    id: "jobcoach_gemeente",
    exclusions: [
      noBenefitPastPensionAge,
      pastPensionAge,
      wantsDayActivities,
      {
        when: all(benefitFromUwv, not(shelteredWorkDecided), not(wageSubsidyContinues)),
        reason: "uwv_verantwoordelijk",
      },
      notRegisteredAtUwv,
      educationComesFirst,
    ],
    tiers: [
      {
        when: all(
          any(wageSubsidyGroupOfMunicipality, schoolRoute),
          yes("loonwaarde_measured"),
          below("loonwaarde_pct", 100),
        ),
        status: "entitled",
      },
      { when: all(supportedByMunicipality, yes("cannot_do_tasks_without_support")), status: "possible" },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 10 lid 1 en 3, 10da, 8a lid 2 e",
    sources: ["S1", "S6"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
