import { series } from "./series.ts";
import { pensionAge, recalled, tw2026B, wageDecree2024A, wageDecree2024B, wia2026B, ww2026B } from "./sources.ts";

/** The text of the Toeslagenwet that held from a day on. */
const twText = (day: string): string => `MinBZK/regelrecht-corpus:regulation/nl/wet/toeslagenwet/${day}.yaml`;

/** WIA, WW, Toeslagenwet, WAO, AOW. One line per dated value; a note stands above what it is about. */
export const socialInsurance = {
  // For the AOW partner only.
  "aow.gross": series("EUR/month", "AOW", "9", [
    [
      "2026-2",
      { single: 1662.16, single_vak: 104.78, couple_each: 1139.39, couple_vak: 74.85 },
      "MinBZK/regelrecht-corpus (AOW 2026-07-01)",
    ],
  ]),
  // Consistent with 4,741.55 = 0.75×290.67×21.75 in poc-machine-law.
  // Moves with WML index.
  max_dagloon: series("EUR/day", "Wfsv", "17", [
    ["2024-1", 274.44, wageDecree2024A, "high", "2026-11-22"],
    ["2024-2", 282.95, wageDecree2024B, "high", "2026-11-22"],
    ["2025-1", 290.67, recalled],
    ["2025-2", 297.82, recalled, "medium"],
    ["2026-1", 304.25, "a third party that cites UWV, Maximumdagloon 2026 (304.25, then 309.91)", "high", "2026-11-22"],
    ["2026-2", 309.91, "MinBZK/regelrecht-corpus or UWV test fixture (309.91)"],
  ]),
  "dagloon.month_factor": series("days", "WIA / WW", "maandloon = dagloon × 21.75", [
    ["2015-07-01..", 21.75, wia2026B],
  ]),
  // Below 50% of RVC the wage is not deducted: cliff at 50% and at falling back under it.
  "wia.vvu_pct": series("% of WML (or of the maandloon if lower)", "WIA", "62", [
    ["2024-01-01..", { "35-45": 28, "45-55": 35, "55-65": 42, "65-80": 50.75, "80-100": 70 }, wia2026B],
  ]),
  // Not a means for bijstand (31.2.t).
  "wia.tegemoetkoming": series("EUR/year", "WIA", "63a", [["2026", 226.28, "MinBZK/regelrecht-corpus (WIA 2026)"]]),
  "uwv.vakantiebijslag": series("rule", "WIA 67 / WW 33", "-", [
    ["2024-01-01..", "8/108 reserved from WIA/WW/ZW/Wajong, paid in May", ww2026B, "medium"],
  ]),
  // Duration: 1 month per year up to 10; above 10: ½ month per year from 2016, 1 month per year before 2016. Government plans to cut the maximum to 18 months – not verified.
  "ww.rules": series("rule", "WW", "16, 17, 20, 42", [
    [
      "2024-01-01..",
      { ends_above_pct_of_maandloon: 87.5, min_hours_lost: 5, weeks: "26 of 36", min_months: 3, max_months: 24 },
      ww2026B,
    ],
  ]),
  "tw.norm_day": series("EUR/day gross", "Toeslagenwet", "2", [
    [
      "2024-1",
      { gehuwd: 95.14, alleenstaand_21: 67.75, "20": 52.3, "19": 38.06, "18": 31.46, woningdeler: 42.95 },
      twText("2024-01-01"),
      "high",
      "2026-11-22",
    ],
    [
      "2024-2",
      { gehuwd: 98.1, alleenstaand_21: 69.4, "20": 54.12, "19": 39.4, "18": 32.14, woningdeler: 44.16 },
      twText("2024-07-01"),
      "high",
      "2026-11-22",
    ],
    [
      "2025-1",
      { gehuwd: 100.77, alleenstaand_21: 72.19, "20": 56.22, "19": 41.1, "18": 33.47, woningdeler: 46.71 },
      twText("2025-01-01"),
      "high",
      "2026-11-22",
    ],
    [
      "2025-2",
      { gehuwd: 103.26, alleenstaand_21: 73.79, "20": 57.66, "19": 42.17, "18": 34.46, woningdeler: 47.87 },
      twText("2025-07-01"),
      "high",
      "2026-11-22",
    ],
    [
      "2026-1",
      { gehuwd: 105.49, alleenstaand_21: 75.62, "20": 58.94, "19": 43.15, "18": 35.25, woningdeler: 49.03 },
      twText("2026-01-01"),
      "high",
      "2026-11-22",
    ],
    [
      "2026-2",
      { gehuwd: 107.45, alleenstaand_21: 76.75, "20": 60.15, "19": 44.02, "18": 35.95, woningdeler: 49.94 },
      tw2026B,
    ],
  ]),
  // Read in the text of 2026-07-01. Income from work: art 44 – for 5 years paid as if the fictitious class applied (0 below 15%), without withdrawal; steps, not a percentage.
  "wao.classes": series("% of 100/108 × (vervolg)dagloon", "WAO", "21 lid 2", [
    [
      "2007-07-01..",
      { "15-25": 14, "25-35": 21, "35-45": 28, "45-55": 35, "55-65": 42, "65-80": 50.75, "80-100": 75 },
      "MinBZK/regelrecht-corpus:regulation/nl/wet/wet_op_de_arbeidsongeschiktheidsverzekering/2026-07-01.yaml",
      "high",
      "2026-11-22",
    ],
  ]),
  "aow.age": series("years", "AOW", "7a", [["2024-01-01..2026-12-31", 67, pensionAge, "high", "2026-11-22"]]),
};
