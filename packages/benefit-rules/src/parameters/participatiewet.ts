import { series } from "./series.ts";
import {
  municipality2025,
  participatiewet2024A,
  participatiewet2024B,
  participatiewet2025A,
  participatiewet2025B,
  participatiewet2026A,
  participatiewet2026B,
  velsen2024B,
} from "./sources.ts";

/** Exemptions, assets and conditions of the Participatiewet. One line per dated value; a note stands above what it is about. */
export const participatiewet = {
  // 5.0% in 2021.
  "pw.vakantietoeslag_pct": series("% of the benefit (included in the norm)", "Participatiewet", "19.3", [
    ["2024-01-01..2026-12-31", 4.8, participatiewet2025B],
  ]),
  // Text of 2026-07-01 still says 285 although every earlier half-year was indexed (norms +1.28%). If indexed it would be about 289. VERIFY in Staatscourant/Rijksoverheid.
  "pw.vrijlating.25.max": series("EUR/month", "Participatiewet", "31.2.n", [
    ["2024-1", 264, participatiewet2024A],
    ["2024-2", 269, participatiewet2024B],
    ["2025-1", 273, participatiewet2025A],
    ["2025-2", 278, participatiewet2025B],
    ["2026-1", 285, participatiewet2026A],
    ["2026-2", 285, participatiewet2026B, "medium"],
  ]),
  // At most 6 months (need not be consecutive per policy/case law – not verified); must in the view of the college contribute to arbeidsinschakeling; not under 27. For persons of AOW age no time limit.
  "pw.vrijlating.25.rule": series("rule", "Participatiewet", "31.2.n, 31.5", [
    ["2024-01-01..2026-12-31", { pct: 25, months: 6, min_age: 27 }, participatiewet2025B],
  ]),
  // Unindexed in text, see 25%.
  "pw.vrijlating.12_5.max": series("EUR/month", "Participatiewet", "31.2.r", [
    ["2024-1", 164.73, participatiewet2024A],
    ["2024-2", 167.79, participatiewet2024B],
    ["2025-1", 170.61, participatiewet2025A],
    ["2025-2", 173.87, participatiewet2025B],
    ["2026-1", 177.66, participatiewet2026A],
    ["2026-2", 177.66, participatiewet2026B, "medium"],
  ]),
  // Single parent with full care; after the 6 months of n; not if y, z or aa applies.
  "pw.vrijlating.12_5.rule": series("rule", "Participatiewet", "31.2.r", [
    [
      "2024-01-01..2026-12-31",
      { pct: 12.5, months_consecutive: 30, min_age: 27, child_under: 12 },
      participatiewet2025B,
    ],
  ]),
  // Unindexed in text, see 25%.
  "pw.vrijlating.15_urenbeperkt.max": series("EUR/month", "Participatiewet", "31.2.y", [
    ["2024-1", 167.07, participatiewet2024A],
    ["2024-2", 170.18, participatiewet2024B],
    ["2025-1", 173.04, participatiewet2025A],
    ["2025-2", 176.35, participatiewet2025B],
    ["2026-1", 180.19, participatiewet2026A],
    ["2026-2", 180.19, participatiewet2026B, "medium"],
  ]),
  // Text 2024-01-01 says 157.96 for z/aa versus 167.07 for y (indexation lag).
  // Text 2025-01-01 still said 170.18; text 2025-02-04 says 173.04.
  // Unindexed in text.
  "pw.vrijlating.15_lks.max": series("EUR/month", "Participatiewet", "31.2.z / aa", [
    ["2024-1", 157.96, participatiewet2024A, "medium"],
    ["2024-2", 170.18, participatiewet2024B],
    ["2025-1", 173.04, participatiewet2025A],
    ["2025-2", 176.35, participatiewet2025B],
    ["2026-1", 180.19, participatiewet2026A],
    ["2026-2", 180.19, participatiewet2026B, "medium"],
  ]),
  // No minimum age of 27 for y, z, aa (31.5 names c, j, k, n, r only).
  "pw.vrijlating.15.rule": series("rule", "Participatiewet", "31.2.y, z, aa", [
    [
      "2024-01-01..2026-12-31",
      {
        y: "medisch urenbeperkt, no time limit, not while n applies",
        z: "doelgroep LKS in a job under 10d.1/2, 12 months after the 6 months of n",
        aa: "after z, while the college thinks more hours are not possible",
      },
      participatiewet2025B,
    ],
  ]),
  "pw.premie_arbeidsinschakeling.max": series("EUR/year, once or twice", "Participatiewet", "31.2.j", [
    ["2024-1", 3151, participatiewet2024A],
    ["2024-2", 3209, participatiewet2024B],
    ["2025-1", 3263, participatiewet2025A],
    ["2025-2", 3326, participatiewet2025B],
    ["2026-1", 3398, participatiewet2026A],
    ["2026-2", 3398, participatiewet2026B, "medium"],
  ]),
  // ONE uniform release replacing 31.2 n, r, y, z, aa. The text of art 34a stands in the 2026-07-01 consolidation NEXT TO the old letters, so its date of effect is not settled by our source. gemeente.nu (2025-10-15): 2026 is a "gedoogjaar" in which municipalities may already apply changes that formally start 1-1-2027, among them the bijverdien rules. Make it a per-municipality, per-date switch and show which regime was used.
  "pw.art34a": series("rule", "Participatiewet", "34a (Wet Participatiewet in balans, Stb., Kamerstukken 36582)", [
    [
      "2027-01-01..",
      {
        pct: 15,
        months: 12,
        medisch_urenbeperkt: "15%, no time limit",
        aow: "25%, max 226/month",
        cap: null,
        extension: "possible if college thinks more hours are not possible",
      },
      participatiewet2026B,
      "medium",
    ],
  ]),
  // Phase 1: giften €1,200, youth supplement, vierwekenzoektermijn, assets; phase 3: bufferbudget etc.
  "pw.in_balans.phases": series("dates", "Participatiewet", "Wet Participatiewet in balans", [
    [
      "2026-01-01..",
      { "1": "2026-01-01", "2": "gedoogjaar 2026", "3": "2027-01-01" },
      "https://www.gemeente.nu/sociaal/bijstand/belangrijkste-wijzigingen-en-implementatie-participatiewet-in-balans/",
    ],
  ]),
  "pw.vermogen.alleenstaand": series("EUR", "Participatiewet", "34.3", [
    ["2024", 7575, velsen2024B],
    ["2025", 7770, municipality2025],
    ["2026", 8000, participatiewet2026B],
  ]),
  "pw.vermogen.gezin": series("EUR", "Participatiewet", "34.3", [
    ["2024", 15150, velsen2024B],
    ["2025", 15540, municipality2025],
    ["2026", 16000, participatiewet2026B],
  ]),
  "pw.vermogen.woning": series("EUR", "Participatiewet", "34.2.d", [
    ["2024", 63900, velsen2024B],
    ["2026", 67500, participatiewet2026B],
  ]),
  "pw.giften": series("EUR/year", "Participatiewet", "31.2.m", [["2026", 1200, participatiewet2026B]]),
  "pw.proefplaats": series("months", "Participatiewet", "8a lid 2 onderdeel d", [
    ["2023-07-01..", { months: 2, max_months: 6 }, "MinBZK/regelrecht-corpus (features 2026-07-01)", "medium"],
  ]),
};
