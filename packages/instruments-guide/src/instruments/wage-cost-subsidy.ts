import { all, any, below, no, not, oneOf, yes } from "../condition.ts";
import {
  earnsFullWage,
  educationComesFirst,
  noBenefitPastPensionAge,
  notRegisteredAtUwv,
  pastPensionAge,
  uwvPaysTheBenefit,
  wantsDayActivities,
} from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { schoolRoute, wageSubsidyGroup } from "../terms.ts";

export const wageCostSubsidy = [
  {
    id: "lks",
    exclusions: [
      noBenefitPastPensionAge,
      pastPensionAge,
      wantsDayActivities,
      uwvPaysTheBenefit,
      notRegisteredAtUwv,
      educationComesFirst,
      earnsFullWage,
      {
        when: all(
          any(below("belastbaar_uren_dag", 2), all(below("belastbaar_uren_dag", 4), no("verdient_wml_per_uur"))),
          not(schoolRoute),
        ),
        reason: "geen_mogelijkheden_arbeidsparticipatie",
      },
    ],
    tiers: [
      {
        when: all(wageSubsidyGroup, yes("loonwaarde_measured"), below("loonwaarde_pct", 100), yes("employer_found")),
        status: "entitled",
      },
      { when: all(wageSubsidyGroup, yes("expected_below_wml")), status: "possible" },
      { when: all(wageSubsidyGroup, yes("loonwaarde_measured"), below("loonwaarde_pct", 100)), status: "possible" },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis:
      "Participatiewet art. 6 e/g, 7, 7a, 10c, 10d, 10e; Besluit en Regeling loonkostensubsidie Participatiewet",
    sources: ["S1", "S6", "S9", "S23"],
    confidence: "high",
  },
  {
    id: "lks_forfaitair",
    exclusions: [
      noBenefitPastPensionAge,
      pastPensionAge,
      wantsDayActivities,
      uwvPaysTheBenefit,
      notRegisteredAtUwv,
      educationComesFirst,
      { when: yes("loonwaarde_measured"), reason: "loonwaarde_al_vastgesteld" },
      { when: no("employer_found"), reason: "geen_werkgever_in_beeld" },
    ],
    tiers: [{ when: all(wageSubsidyGroup, yes("expected_below_wml"), yes("employer_found")), status: "possible" }],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 10d lid 1 b en lid 5",
    sources: ["S1", "S6"],
    confidence: "high",
  },
  {
    id: "loondispensatie",
    exclusions: [
      pastPensionAge,
      wantsDayActivities,
      { when: oneOf("benefit", "PW", "IOAW", "IOAZ", "ANW", "NUG"), reason: "gemeente_gebruikt_lks" },
      { when: oneOf("benefit", "WIA_WGA", "WAO", "ZW", "WW", "GEEN_WERKEND"), reason: "alleen_wajong" },
      {
        when: any(oneOf("benefit", "WIA_IVA"), all(oneOf("benefit", "WAJONG"), yes("wajong_dga"))),
        reason: "dga_zie_experiment",
      },
      earnsFullWage,
    ],
    tiers: [
      {
        when: all(
          oneOf("benefit", "WAJONG"),
          no("wajong_dga"),
          yes("loonwaarde_measured"),
          below("loonwaarde_pct", 100),
          yes("employer_found"),
        ),
        status: "entitled",
      },
      { when: all(oneOf("benefit", "WAJONG"), no("wajong_dga"), yes("expected_below_wml")), status: "possible" },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Wajong art. 2:20 en 3:63; Besluit loondispensatie Wajong art. 3",
    sources: ["S8"],
    confidence: "high",
  },
  {
    id: "loondispensatie_proef",
    read: { from: "2023-04-22", to: "2026-10-31" },
    validity: { from: "2023-04-22", to: "2026-10-31" },
    exclusions: [pastPensionAge, wantsDayActivities, earnsFullWage],
    tiers: [
      {
        when: all(
          any(oneOf("benefit", "WIA_IVA"), all(oneOf("benefit", "WAJONG"), yes("wajong_dga"))),
          any(yes("expected_below_wml"), below("loonwaarde_pct", 100)),
        ),
        status: "possible",
      },
    ],
    otherwise: "niet_in_proef",
    legalBasis:
      "AMvB 'Bredere inzet re-integratie-instrumenten' (Wet SUWI art. 82a); Wfsv 38b (WIA hoofdstuk 6 met experiment)",
    sources: ["S13", "S5"],
    confidence: "medium",
  },
] as const satisfies readonly InstrumentSpec[];
