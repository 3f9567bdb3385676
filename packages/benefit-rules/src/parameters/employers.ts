import { series } from "./series.ts";
import { recalled, wtl2024, wtl2025, wtl2026, ww2026B } from "./sources.ts";

/** What employers can get. One line per dated value; a note stands above what it is about. */
export const employers = {
  // subsidy = min(WML+VB − loonwaarde incl. VB, 70% × (WML+VB)) × (1 + 25% on-costs) × hours/36. The 23.5% on-cost known from older guidance is outdated according to the feature; verify the percentage of the current year in the Regeling.
  "lks.rule": series(
    "rule",
    "Participatiewet",
    "10d leden 4-5; Regeling loonkostensubsidie Participatiewet 2021 art 1",
    [
      [
        "2026-01-01..",
        {
          cap_pct_of_wml_plus_vb: 70,
          werkgeverslasten_pct: 25,
          forfait_pct: 50,
          forfait_months: 6,
          reference_hours: 36,
        },
        "MinBZK/regelrecht-corpus (features)",
        "medium",
      ],
    ],
  ),
  // Includes people with a Wajong (2025: art. 2.10 lid 1 onder a 1°; 2026: art. 38b Wfsv).
  "lkv.banenafspraak": series("EUR", "Wtl", "2.13", [
    ["2024", { per_hour: 1.01, max: 2000, duration: "3 years" }, wtl2024, "high", "2026-11-22"],
    ["2025", { per_hour: 1.01, max: 2000, duration: "3 years" }, wtl2025, "high", "2026-11-22"],
    ["2026-01-01..", { per_hour: 1.01, max: 2000, duration: "no end" }, wtl2026],
  ]),
  // WIA/old REA/<35% groups.
  "lkv.arbeidsgehandicapte": series("EUR", "Wtl", "2.9", [
    ["2024-01-01..", { per_hour: 3.05, max: 6000, years: 3 }, wtl2026],
  ]),
  "lkv.herplaatsen": series("EUR", "Wtl", "2.17", [["2024-01-01..", { per_hour: 3.05, max: 6000, years: 1 }, wtl2026]]),
  // Gone in 2026.
  "lkv.ouder": series("EUR", "Wtl", "2.5", [
    ["2018-01-01..2024-12-31", { per_hour: 3.05, max: 6000 }, wtl2024, "high", "2026-11-22"],
    ["2025", { per_hour: 1.35, max: 2600 }, wtl2025, "high", "2026-11-22"],
  ]),
  // Abolished per 2025-01-01 (text 2026 has no LIV).
  liv: series("EUR", "Wtl", "3.1", [["2024", { per_hour: 0.49, max: 960 }, recalled, "medium"]]),
  // UWV pays ZW to the employer during illness: up to 100% of dagloon in year 1 (recalled).
  norisk: series("rule", "Ziektewet", "29b", [
    [
      "2024-01-01..",
      { "29b.1": "5 years", "29b.2": "no limit (banenafspraak, Wajong, LKS)" },
      "MinBZK/regelrecht-corpus (Ziektewet)",
    ],
  ]),
  // Work with benefit retained; at most 6 months since; employer intends a contract of at least 6 months.
  "proefplaatsing.uwv": series("months", "WW 76a / WIA 37 / Wajong 2:24", "-", [
    ["2024-01-01..", { months: 6 }, ww2026B],
  ]),
  // HISTORIC – do not use as the current amount.
  "jobcoach.interne_subsidie.2014": series("EUR/year at ≥24h", "Beleidsregel/Protocol interne jobcoach UWV", "-", [
    [
      "2014",
      { intensief: 6800, midden: 4500, licht: 2700, zeer_licht: 1400 },
      "https://svde.nl/verhoging-subsidieplafond-interne-jobcoach/",
    ],
  ]),
  // Conditions there: contract ≥6 months, ≥12 h/week, ≥35% WML.
  "jobcoach.hours_norm": series("% of hours worked", "Protocol jobcoach UWV", "-", [
    ["2015-01-01..", { year1: 15, year2: 7.5, year3: 6 }, "https://factorwerk.org/jobcoaching-uwv/", "medium"],
  ]),
};
