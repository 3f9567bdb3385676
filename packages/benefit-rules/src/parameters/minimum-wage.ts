import { series } from "./series.ts";
import { minimumWageAct, recalled } from "./sources.ts";

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
      ["2024-1", 2069.4, "derived from drempelinkomen 26,819", "medium"],
      ["2024-2", 2133.6, recalled, "medium"],
      ["2025-1", 2191.8, "derived from drempelinkomen 28,406", "medium"],
      ["2025-2", 2245.8, recalled, "medium"],
      ["2026-1", 2294.4, minimumWageAct],
      ["2026-2", 2337.0, minimumWageAct],
    ],
  ),
  // BBL has its own scale. A higher youth scale for 2027 has been announced – not verified. Rounding of the hourly youth wage not verified.
  "wml.youth_pct": series(
    "% of adult",
    "Wet minimumloon en minimumvakantiebijslag",
    "7 (Besluit minimumjeugdloonregeling)",
    [["2019-07-01..2026-12-31", { "20": 80, "19": 60, "18": 50, "17": 39.5, "16": 34.5, "15": 30 }, recalled]],
  ),
  // Over wage; waived above 3× WML by agreement.
  "wml.holiday_allowance_pct": series("%", "Wet minimumloon en minimumvakantiebijslag", "15", [
    ["1969-01-01..", 8, "MinBZK/regelrecht-corpus (WML)"],
  ]),
};
