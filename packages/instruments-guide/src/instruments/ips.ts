import { after, all, any, no, oneOf, since, upTo, yes } from "../condition.ts";
import {
  hasWorkAlready,
  noBenefitPastPensionAge,
  notInMentalHealthCare,
  pastPensionAge,
  uwvResponsible,
  wantsDayActivities,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { servedByMunicipality, wageSubsidyContinues, wantsWork } from "../terms.ts";

export const ips = [
  {
    id: "ips_uwv",
    exclusions: [
      { when: oneOf("benefit", "PW", "IOAW", "IOAZ", "ANW"), reason: "gemeente_verantwoordelijk" },
      { when: oneOf("benefit", "NUG", "GEEN_WERKEND"), reason: "geen_uwv_klant" },
      { when: wageSubsidyContinues, reason: "gemeente_verantwoordelijk", status: "unknown" },
      pastPensionAge,
      wantsDayActivities,
      notInMentalHealthCare,
      { when: all(oneOf("severity", "CMD"), oneOf("ggz", "gbggz", "ribw")), reason: "cmd_alleen_sggz" },
      hasWorkAlready,
    ],
    tiers: [
      { when: oneOf("wish", "unsure"), status: "unknown" },
      {
        when: all(
          wantsWork,
          oneOf("benefit", "WIA_WGA", "WAO", "ZW"),
          any(
            all(oneOf("severity", "EPA"), oneOf("ggz", "sggz", "fact", "ribw")),
            all(oneOf("severity", "CMD"), oneOf("ggz", "sggz", "fact")),
          ),
        ),
        status: "possible",
      },
      {
        when: all(
          wantsWork,
          oneOf("benefit", "WAJONG"),
          no("wajong_dga"),
          any(
            all(oneOf("severity", "EPA"), oneOf("ggz", "sggz", "fact", "ribw")),
            all(oneOf("severity", "CMD"), oneOf("ggz", "sggz", "fact")),
          ),
        ),
        status: "possible",
      },
      {
        when: any(oneOf("benefit", "WW", "WIA_IVA"), all(oneOf("benefit", "WAJONG"), yes("wajong_dga"))),
        status: "unknown",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wet SUWI art. 32b; Beleidsregels subsidieonderzoek IPS (2017, 2018, wijziging 2021)",
    sources: ["S15", "S16"],
    confidence: "medium",
  },
  {
    id: "ips_gemeente",
    read: { from: "2023-03-01", to: "2026-12-31" },
    exclusions: [
      uwvResponsible,
      noBenefitPastPensionAge,
      pastPensionAge,
      wantsDayActivities,
      notInMentalHealthCare,
      { when: all(oneOf("benefit", "NUG"), no("nug_registered_uwv")), reason: "nugger_niet_ingeschreven" },
      hasWorkAlready,
      { when: all(servedByMunicipality, after("2025-11-19"), no("municipal_ips_budget")), reason: "geen_ips_budget" },
    ],
    tiers: [
      { when: oneOf("wish", "unsure"), status: "unknown" },
      {
        when: all(
          wantsWork,
          servedByMunicipality,
          oneOf("severity", "EPA", "CMD"),
          oneOf("ggz", "gbggz", "sggz", "fact", "ribw"),
          since("2023-03-01"),
          upTo("2025-11-19"),
        ),
        status: "possible",
      },
      {
        when: all(
          wantsWork,
          servedByMunicipality,
          oneOf("severity", "EPA", "CMD"),
          oneOf("ggz", "gbggz", "sggz", "fact", "ribw"),
          yes("municipal_ips_budget"),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis:
      "Subsidieregeling IPS-trajecten voor de gemeentelijke doelgroep (Stcrt. 2023, 6260); Participatiewet art. 7, 7a, 10",
    sources: ["S17", "S18", "S1"],
    confidence: "medium",
  },
  {
    id: "ips_zvw",
    exclusions: [
      notInMentalHealthCare,
      { when: oneOf("ggz", "ribw"), reason: "begeleiding_valt_onder_wmo" },
      wantsDayActivities,
      { when: no("insurer_pays_ips"), reason: "zorgverzekeraar_vergoedt_niet" },
    ],
    tiers: [{ when: oneOf("ggz", "gbggz", "sggz", "fact"), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Zvw; Zorginstituut standpunt 30-08-2016",
    sources: ["S21"],
    confidence: "medium",
  },
] as const satisfies readonly InstrumentSpec[];
