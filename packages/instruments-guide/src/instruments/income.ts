import { all, atLeast, before, below, no, not, oneOf, yes } from "../condition.ts";
import { noPartTimeWork, onlySocialAssistance, pastPensionAge } from "../exclusions.ts";
import type { InstrumentSpec } from "../instrument.ts";
import { wageSubsidyGroup } from "../terms.ts";

export const income = [
  {
    id: "vrijlating_25",
    validity: { to: "2026-12-31" },
    exclusions: [
      onlySocialAssistance,
      noPartTimeWork,
      pastPensionAge,
      { when: yes("used_6m_25pct"), reason: "verbruikt" },
      { when: below("age", 27), reason: "onder27_uitgesloten" },
    ],
    tiers: [
      { when: all(oneOf("benefit", "PW"), yes("works_part_time_with_pw"), atLeast("age", 27)), status: "possible" },
    ],
    otherwise: "alleen_bijstand",
    legalBasis: "Participatiewet art. 31 lid 2 n en lid 5",
    sources: ["S1", "S19"],
    confidence: "high",
  },
  {
    id: "vrijlating_urenbeperkt",
    validity: { to: "2026-12-31" },
    exclusions: [
      onlySocialAssistance,
      noPartTimeWork,
      { when: no("medical_hours_limit"), reason: "niet_in_doelgroep" },
    ],
    tiers: [
      {
        when: all(oneOf("benefit", "PW"), yes("works_part_time_with_pw"), yes("medical_hours_limit")),
        status: "entitled",
      },
    ],
    otherwise: "alleen_bijstand",
    legalBasis: "Participatiewet art. 6b, 31 lid 2 y",
    sources: ["S1"],
    confidence: "high",
  },
  {
    id: "vrijlating_lks",
    validity: { to: "2026-12-31" },
    exclusions: [
      onlySocialAssistance,
      noPartTimeWork,
      { when: all(no("used_6m_25pct"), atLeast("age", 27)), reason: "eerst_25pct", mustKnow: true },
    ],
    tiers: [
      {
        when: all(
          oneOf("benefit", "PW"),
          yes("works_part_time_with_pw"),
          yes("loonwaarde_measured"),
          below("loonwaarde_pct", 100),
        ),
        status: "entitled",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 31 lid 2 z en aa",
    sources: ["S1"],
    confidence: "medium",
  },
  {
    id: "vrijlating_alleenstaande_ouder",
    validity: { to: "2026-12-31" },
    exclusions: [
      onlySocialAssistance,
      noPartTimeWork,
      { when: no("single_parent_child_under_12"), reason: "niet_in_doelgroep" },
      { when: below("age", 27), reason: "onder27_uitgesloten" },
      { when: no("used_6m_25pct"), reason: "eerst_25pct" },
    ],
    tiers: [
      {
        when: all(oneOf("benefit", "PW"), yes("works_part_time_with_pw"), yes("single_parent_child_under_12")),
        status: "possible",
      },
    ],
    otherwise: "niet_in_doelgroep",
    legalBasis: "Participatiewet art. 31 lid 2 r en lid 5",
    sources: ["S1"],
    confidence: "high",
  },
  {
    id: "vrijlating_2027",
    read: { from: "2027-01-01", to: "2027-12-31" },
    validity: { from: "2027-01-01" },
    exclusions: [onlySocialAssistance, noPartTimeWork],
    tiers: [
      {
        when: all(oneOf("benefit", "PW"), yes("works_part_time_with_pw"), yes("medical_hours_limit")),
        status: "entitled",
      },
      { when: all(oneOf("benefit", "PW"), yes("works_part_time_with_pw")), status: "possible" },
    ],
    otherwise: "alleen_bijstand",
    legalBasis: "Participatiewet art. 34a",
    sources: ["S1", "S19"],
    confidence: "medium",
  },
  {
    id: "bufferbudget",
    read: { from: "2027-01-01", to: "2027-12-31" },
    validity: { from: "2027-01-01" },
    exclusions: [onlySocialAssistance, noPartTimeWork],
    tiers: [{ when: all(oneOf("benefit", "PW"), yes("works_part_time_with_pw")), status: "possible" }],
    otherwise: "alleen_bijstand",
    legalBasis: "Participatiewet art. 34b",
    sources: ["S1", "S19"],
    confidence: "medium",
  },
  {
    id: "premie",
    exclusions: [
      onlySocialAssistance,
      {
        when: all(
          below("age", 27),
          not(all(wageSubsidyGroup, yes("loonwaarde_measured"), below("loonwaarde_pct", 100))),
          before("2027-01-01"),
        ),
        reason: "onder27_uitgesloten",
      },
    ],
    tiers: [{ when: oneOf("benefit", "PW"), status: "possible" }],
    otherwise: "alleen_bijstand",
    legalBasis: "Participatiewet art. 31 lid 2 j en lid 5",
    sources: ["S1", "S19"],
    confidence: "high",
  },
] as const satisfies readonly InstrumentSpec[];
