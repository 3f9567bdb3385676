import { series } from "./series.ts";
import {
  careAllowanceAct2024,
  careAllowanceAct2025,
  careAllowanceAct2026,
  childBenefitAct2024A,
  childBenefitAct2024B,
  childBenefitAct2025A,
  childBenefitAct2025B,
  childBenefitAct2026A,
  childBenefitAct2026B,
  childBudgetAct2024,
  childBudgetAct2025,
  childBudgetAct2026,
  incomeData,
  recalledAndComputed,
  rules2026,
} from "./sources.ts";

/** Care allowance, child budget and child benefit. One line per dated value; a note stands above what it is about. */
export const allowances = {
  "zt.standaardpremie": series("EUR/year", "Wet op de zorgtoeslag", "4 (Regeling vaststelling standaardpremie)", [
    [
      "2024",
      1987,
      "MinBZK/regelrecht:corpus/regulation/nl/ministeriele_regeling/regeling_standaardpremie/2024-01-01.yaml",
    ],
    [
      "2025",
      2112,
      "MinBZK/regelrecht:corpus/regulation/nl/ministeriele_regeling/regeling_standaardpremie/2025-01-01.yaml",
    ],
    [
      "2026",
      2119,
      "rules 2026 of a third party that cite the Toeslagenkaart 2026 and belastingdienst.nl; page taxlive",
    ],
  ]),
  // = 108% × 12 × WML month of January, rounded up.
  "toeslag.drempelinkomen": series("EUR/year", "Wet op de zorgtoeslag", "1 lid 1 onder f", [
    ["2024", 26819, incomeData],
    ["2025", 28406, incomeData],
    ["2026", 29736, rules2026],
  ]),
  "zt.norm_single_pct": series("% of drempelinkomen", "Wet op de zorgtoeslag", "2 lid 3", [
    ["2024", 1.879, incomeData],
    ["2025", 1.896, incomeData],
    ["2026", 1.912, careAllowanceAct2026, "high", "2026-11-22"],
  ]),
  "zt.norm_partner_pct": series("% of drempelinkomen", "Wet op de zorgtoeslag", "2 lid 3", [
    ["2024", 4.256, incomeData],
    ["2025", 4.273, incomeData],
    ["2026", 4.289, careAllowanceAct2026, "high", "2026-11-22"],
  ]),
  "zt.taper_pct": series("% of income above drempelinkomen", "Wet op de zorgtoeslag", "2 lid 3", [
    ["2024", 13.67, incomeData],
    ["2025", 13.7, incomeData],
    ["2026", 13.73, careAllowanceAct2026, "high", "2026-11-22"],
  ]),
  "toeslag.vermogen.single": series("EUR (1 January)", "Wzt / Wkb", "3", [
    ["2024", 140213, careAllowanceAct2024, "high", "2026-11-22"],
    ["2025", 141896, careAllowanceAct2025, "high", "2026-11-22"],
    ["2026", 146011, careAllowanceAct2026, "high", "2026-11-22"],
  ]),
  "toeslag.vermogen.partner": series("EUR (1 January)", "Wzt / Wkb", "3", [
    ["2024", 177301, careAllowanceAct2024, "high", "2026-11-22"],
    ["2025", 179429, careAllowanceAct2025, "high", "2026-11-22"],
    ["2026", 184633, careAllowanceAct2026, "high", "2026-11-22"],
  ]),
  // Equals the income at which the formula falls below €23.50 per year.
  "zt.max_income.single": series("EUR/year", "Wet op de zorgtoeslag", "(derived)", [
    ["2024", 37496, recalledAndComputed],
    [
      "2025",
      39719,
      "MinBZK/regelrecht:corpus/regulation/nl/wet/wet_op_de_zorgtoeslag/2025-01-01.yaml (mislabelled as drempelinkomen) + computed",
    ],
    ["2026", 40857, rules2026],
  ]),
  "zt.max_income.partner": series("EUR/year", "Wet op de zorgtoeslag", "(derived)", [
    ["2024", 47368, recalledAndComputed],
    ["2025", 50206, recalledAndComputed],
    ["2026", 51142, rules2026],
  ]),
  "kgb.per_child": series("EUR/year", "Wet op het kindgebonden budget", "2 lid 2", [
    ["2024", 2436, childBudgetAct2024, "high", "2026-11-22"],
    ["2025", 2511, childBudgetAct2025, "high", "2026-11-22"],
    ["2026", 2580, childBudgetAct2026, "high", "2026-11-22"],
  ]),
  "kgb.extra_12_15": series("EUR/year", "Wet op het kindgebonden budget", "2 lid 4", [
    ["2024", 694, childBudgetAct2024, "high", "2026-11-22"],
    ["2025", 703, childBudgetAct2025, "high", "2026-11-22"],
    ["2026", 724, childBudgetAct2026, "high", "2026-11-22"],
  ]),
  "kgb.extra_16_17": series("EUR/year", "Wet op het kindgebonden budget", "2 lid 5", [
    ["2024", 924, childBudgetAct2024, "high", "2026-11-22"],
    ["2025", 936, childBudgetAct2025, "high", "2026-11-22"],
    ["2026", 964, childBudgetAct2026, "high", "2026-11-22"],
  ]),
  "kgb.alo_kop": series("EUR/year", "Wet op het kindgebonden budget", "2 lid 6", [
    ["2024", 3480, childBudgetAct2024, "high", "2026-11-22"],
    ["2025", 3389, childBudgetAct2025, "high", "2026-11-22"],
    ["2026", 3416, childBudgetAct2026, "high", "2026-11-22"],
  ]),
  // Law schedules 8.05% (2027) and 8.50% (2028).
  "kgb.taper_pct": series("%", "Wet op het kindgebonden budget", "2 lid 7 en 8", [
    ["2024", 6.75, childBudgetAct2024, "high", "2026-11-22"],
    ["2025", 7.1, childBudgetAct2025, "high", "2026-11-22"],
    ["2026", 7.6, childBudgetAct2026, "high", "2026-11-22"],
  ]),
  // Threshold single = drempelinkomen; partners + this (2026: 39,141). 2025: another collection had 9,138.
  "kgb.threshold_partner_addition": series("EUR/year", "Wet op het kindgebonden budget", "2 lid 8", [
    ["2024", 9030, childBudgetAct2024, "high", "2026-11-22"],
    ["2025", 9139, childBudgetAct2025, "high", "2026-11-22"],
    ["2026", 9405, childBudgetAct2026, "high", "2026-11-22"],
  ]),
  // 2024-1: the text of 25 January 2024, with effect from 1 January.
  "akw.quarter.0_5": series("EUR/quarter", "AKW", "12 lid 3", [
    ["2024-1", 279.49, childBenefitAct2024A, "high", "2026-11-22"],
    ["2024-2", 281.69, childBenefitAct2024B, "high", "2026-11-22"],
    ["2025-1", 286.45, childBenefitAct2025A, "high", "2026-11-22"],
    ["2025-2", 291.49, childBenefitAct2025B, "high", "2026-11-22"],
    ["2026-1", 295.07, childBenefitAct2026A],
    ["2026-2", 298.4, childBenefitAct2026B],
  ]),
  "akw.quarter.6_11": series("EUR/quarter", "AKW", "12 lid 3", [
    ["2024-1", 339.38, childBenefitAct2024A, "high", "2026-11-22"],
    ["2024-2", 342.05, childBenefitAct2024B, "high", "2026-11-22"],
    ["2025-1", 347.83, childBenefitAct2025A, "high", "2026-11-22"],
    ["2025-2", 353.95, childBenefitAct2025B, "high", "2026-11-22"],
    ["2026-1", 358.3, childBenefitAct2026A],
    ["2026-2", 362.35, childBenefitAct2026B],
  ]),
  "akw.quarter.12_17": series("EUR/quarter", "AKW", "12 lid 3", [
    ["2024-1", 399.27, childBenefitAct2024A, "high", "2026-11-22"],
    ["2024-2", 402.41, childBenefitAct2024B, "high", "2026-11-22"],
    ["2025-1", 409.21, childBenefitAct2025A, "high", "2026-11-22"],
    ["2025-2", 416.41, childBenefitAct2025B, "high", "2026-11-22"],
    ["2026-1", 421.53, childBenefitAct2026A],
    ["2026-2", 426.29, childBenefitAct2026B],
  ]),
};
