import { series } from "./series.ts";
import {
  minimumWageAct,
  wageDecree2024A,
  wageDecree2024B,
  wageDecree2025A,
  wageDecree2025B,
  youthScale,
} from "./sources.ts";

/** The minimum wage. One line per dated value; a note stands above what it is about. */
export const minimumWage = {
  "wml.hour.21plus": series("EUR/hour", "Wet minimumloon en minimumvakantiebijslag", "8 / 14", [
    ["2024-1", 13.27, minimumWageAct],
    ["2024-2", 13.68, minimumWageAct],
    ["2025-1", 14.06, minimumWageAct],
    ["2025-2", 14.4, minimumWageAct],
    ["2026-1", 14.71, minimumWageAct],
    ["2026-2", 14.99, minimumWageAct],
  ]),
  // Excl. 8% holiday allowance. Reference amount used for benefits, LKS and drempelinkomen; NOT the monthly wage of every full-timer (hours×WML counts).
  "wml.month_reference": series(
    "EUR/month (reference for benefits)",
    "Wet minimumloon en minimumvakantiebijslag",
    "8 lid 1 onderdeel b",
    [
      ["2024-1", 2069.4, wageDecree2024A, "high", "2026-11-22"],
      ["2024-2", 2133.6, wageDecree2024B, "high", "2026-11-22"],
      ["2025-1", 2191.8, wageDecree2025A, "high", "2026-11-22"],
      ["2025-2", 2245.8, wageDecree2025B, "high", "2026-11-22"],
      ["2026-1", 2294.4, minimumWageAct],
      ["2026-2", 2337.0, minimumWageAct],
    ],
  ),
  // People learning in BBL aged 18 to 20 have a scale of their own until 2027. The hour is rounded to the nearest cent:
  // so are all published hourly amounts. From 2027 the scale is higher, and BBL has it too.
  "wml.youth_pct": series(
    "% of adult",
    "Wet minimumloon en minimumvakantiebijslag",
    "7 (Besluit minimumjeugdloonregeling)",
    [
      [
        "2019-07-01..2026-12-31",
        { "20": 80, "19": 60, "18": 50, "17": 39.5, "16": 34.5, "15": 30 },
        youthScale,
        "high",
        "2026-11-22",
      ],
      [
        "2027-01-01..",
        { "20": 87.5, "19": 75, "18": 62.5, "17": 50, "16": 40, "15": 30 },
        "performa-or.nl, Flinke verhoging minimumjeugdloon per 1 januari 2027",
        "medium",
        "2026-11-22",
      ],
    ],
  ),
  // Over wage; waived above 3× WML by agreement.
  "wml.holiday_allowance_pct": series("%", "Wet minimumloon en minimumvakantiebijslag", "15", [
    ["1969-01-01..", 8, "MinBZK/regelrecht-corpus (WML)"],
  ]),
};
