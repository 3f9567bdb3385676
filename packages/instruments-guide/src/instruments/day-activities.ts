import { all, any, no, yes } from "../condition.ts";
import { pastPensionAge, wantsDayActivities } from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { benefitFromUwv, servedByMunicipality } from "../terms.ts";

export const dayActivities = [
  {
    id: "wmo_dagbesteding",
    exclusions: [
      { when: yes("wlz_indicatie"), reason: "wlz_voorliggend" },
      { when: no("wmo_need"), reason: "geen_wmo_behoefte" },
    ],
    tiers: [{ when: yes("wmo_need"), status: "possible" }],
    otherwise: "geen_wmo_behoefte",
    legalBasis: "Wmo 2015 art. 1.1.1, 2.3.5, 2.1.4",
    sources: ["S20", "S27"],
    confidence: "high",
  },
  {
    id: "beschut_werk",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      { when: no("beschut_indication"), reason: "geen_positief_advies" },
      {
        when: all(yes("beschut_indication"), yes("beschut_quota_full")),
        reason: "quotum_gerealiseerd",
        mustKnow: true,
      },
    ],
    tiers: [{ when: all(yes("beschut_indication"), any(servedByMunicipality, benefitFromUwv)), status: "entitled" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 10b lid 1-9",
    sources: ["S1", "S26"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
