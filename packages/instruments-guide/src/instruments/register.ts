import { all, any, below, decided, no, not, oneOf, yes } from "../condition.ts";
import {
  earnsFullWage,
  educationComesFirst,
  inRegisterAlready,
  noBenefitPastPensionAge,
  notRegisteredAtUwv,
  shelteredWorkExcluded,
  wantsDayActivities,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import {
  benefitFromUwv,
  schoolRoute,
  servedByMunicipality,
  wageSubsidyContinues,
  wageSubsidyGroupOfMunicipality,
} from "../terms.ts";

export const register = [
  {
    id: "praktijkroute",
    exclusions: [
      inRegisterAlready,
      shelteredWorkExcluded,
      { when: all(benefitFromUwv, not(wageSubsidyContinues)), reason: "alleen_via_participatiewet" },
      noBenefitPastPensionAge,
      notRegisteredAtUwv,
      educationComesFirst,
      earnsFullWage,
      wantsDayActivities,
    ],
    tiers: [
      {
        when: all(
          any(wageSubsidyGroupOfMunicipality, schoolRoute),
          yes("loonwaarde_measured"),
          below("loonwaarde_pct", 100),
          yes("employer_found"),
        ),
        status: "entitled",
      },
      { when: all(any(wageSubsidyGroupOfMunicipality, schoolRoute), yes("expected_below_wml")), status: "possible" },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "ZW art. 29b lid 2 e (loonwaarde door college); Wfsv art. 38b lid 1; Participatiewet art. 10d",
    sources: ["S2", "S5", "S24"],
    confidence: "medium",
  },
  {
    id: "doelgroepregister_uwv",
    exclusions: [inRegisterAlready, shelteredWorkExcluded],
    tiers: [
      { when: all(oneOf("benefit", "WAJONG"), no("wajong_dga")), status: "entitled" },
      { when: all(oneOf("benefit", "WAJONG"), yes("wajong_dga"), yes("employed_now")), status: "entitled" },
      { when: yes("pro_vso_leaver_reported"), status: "entitled" },
      { when: all(servedByMunicipality, yes("expected_below_wml")), status: "possible" },
      {
        when: all(yes("onset_before_18_or_study"), yes("needs_provision_to_earn_wml"), not(decided("wajong_dga"))),
        status: "possible",
      },
    ],
    otherwise: "geen_grond_38b",
    legalBasis: "Wfsv art. 38b lid 1 a-f, lid 2, lid 6; Besluit Wfsv art. 2.24",
    sources: ["S5", "S12"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
