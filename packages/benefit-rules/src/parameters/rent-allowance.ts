import { series } from "./series.ts";
import {
  allowancesAct2024,
  allowancesAct2025,
  computed,
  incomeData,
  incomePoint2026,
  lowerRentAct2026,
  rentAct2024,
  rentAct2025,
  rentAct2026,
  rules2026,
} from "./sources.ts";

/** Rent allowance. One line per dated value; a note stands above what it is about. */
export const rentAllowance = {
  // 2026: no longer a knock-out; rent above it is ignored.
  "ht.max_huur": series("EUR/month", "Wet op de huurtoeslag", "13", [
    ["2024", 879.66, rentAct2024, "high", "2026-11-22"],
    ["2025", 900.07, rentAct2025, "high", "2026-11-22"],
    ["2026", 932.93, rentAct2026, "high", "2026-11-22"],
  ]),
  // Under 23 (2024/2025), under 21 (2026), unless children/disability.
  "ht.max_huur_young": series("EUR/month", "Wet op de huurtoeslag", "13", [
    ["2024", 454.47, rentAct2024, "high", "2026-11-22"],
    ["2025", 477.2, rentAct2025, "high", "2026-11-22"],
    ["2026", 498.2, rentAct2026, "high", "2026-11-22"],
  ]),
  // 2026 reproduced with the official examples.
  "ht.kwaliteitskortingsgrens": series("EUR/month", "Wet op de huurtoeslag", "20", [
    ["2024", 454.47, rentAct2024, "high", "2026-11-22"],
    ["2025", 477.2, rentAct2025, "high", "2026-11-22"],
    ["2026", 498.2, rentAct2026, "high", "2026-11-22"],
  ]),
  "ht.aftopping_1_2": series("EUR/month", "Wet op de huurtoeslag", "20", [
    ["2024", 650.43, rentAct2024, "high", "2026-11-22"],
    ["2025", 682.96, rentAct2025, "high", "2026-11-22"],
    ["2026", 713.02, rentAct2026, "high", "2026-11-22"],
  ]),
  "ht.aftopping_3plus": series("EUR/month", "Wet op de huurtoeslag", "20", [
    ["2024", 697.07, rentAct2024, "high", "2026-11-22"],
    ["2025", 731.93, rentAct2025, "high", "2026-11-22"],
    ["2026", 764.14, rentAct2026, "high", "2026-11-22"],
  ]),
  // 2024: AOW 224.85. 2025: 238.01−1.82. 2026: 252.49−1.82.
  "ht.normhuur_single": series("EUR/month before taakstelling", "Wet op de huurtoeslag", "17-18", [
    ["2024", 226.67, rentAct2024, "high", "2026-11-22"],
    ["2025", 236.19, rentAct2025, "high", "2026-11-22"],
    ["2026", 250.67, rentAct2026, "high", "2026-11-22"],
  ]),
  // 2024: AOW 223.04. 2025: 238.01−3.63. 2026: 252.49−3.63.
  "ht.normhuur_multi": series("EUR/month before taakstelling", "Wet op de huurtoeslag", "17-18", [
    ["2024", 226.67, rentAct2024, "high", "2026-11-22"],
    ["2025", 234.38, rentAct2025, "high", "2026-11-22"],
    ["2026", 248.86, rentAct2026, "high", "2026-11-22"],
  ]),
  "ht.taakstelling": series("EUR/month", "Wet op de huurtoeslag", "16/27", [
    ["2024", -37.72, incomeData],
    ["2025", -37.14, incomeData],
    ["2026", -48.15, lowerRentAct2026, "high", "2026-11-22"],
  ]),
  // 2026 confirmed by official examples (295, 307). Do not add the "+€12" of art 16 nor the 2024 −36.57.
  "ht.basishuur_min_single": series("EUR/month", "Wet op de huurtoeslag", "16-18", [
    ["2024", 188.95, computed, "medium"],
    ["2025", 199.05, computed],
    ["2026", 202.52, rules2026],
  ]),
  "ht.basishuur_min_multi": series("EUR/month", "Wet op de huurtoeslag", "16-18", [
    ["2024", 188.95, computed, "medium"],
    ["2025", 197.24, computed],
    ["2026", 200.71, rules2026],
  ]),
  // 2024 AOW 22,025.
  "ht.ijkpunt_single": series("EUR/year", "Wet op de huurtoeslag", "17-18 / 14", [
    ["2024", 20700, incomeData],
    ["2025", 22700, incomeData],
    ["2026", 23425, incomePoint2026, "medium", "2026-11-22"],
  ]),
  // 2024 AOW 29,325.
  "ht.ijkpunt_multi": series("EUR/year", "Wet op de huurtoeslag", "17-18 / 14", [
    ["2024", 26975, incomeData],
    ["2025", 30450, incomeData],
    ["2026", 31500, incomePoint2026, "medium", "2026-11-22"],
  ]),
  // Reproduces the three official 2026 examples exactly.
  "ht.taper_2026": series("% of income above ijkpunt / 12", "Wet op de huurtoeslag", "21 (2026)", [
    ["2026", { single: 27, multi: 22 }, rules2026],
  ]),
  // basishuur = a×Y² + b×Y + taakstelling above the ijkpunt.
  "ht.factors": series("a, b", "Wet op de huurtoeslag", "19", [
    [
      "2024",
      {
        EP: [4.1337e-7, 0.002393492603],
        MP: [2.4449e-7, 0.001807837711],
        EP_AOW: [5.59775e-7, -0.002120192534],
        MP_AOW: [3.63503e-7, -0.003053924481],
      },
      incomeData,
    ],
    ["2025", { EP: [4.38698e-7, 0.000446392665], MP: [2.98184e-7, -0.001382497146] }, incomeData],
  ]),
  "ht.vermogen_single": series("EUR", "AWIR", "7 lid 3", [
    ["2024", 36952, allowancesAct2024, "high", "2026-11-22"],
    ["2025", 37395, allowancesAct2025, "high", "2026-11-22"],
    ["2026", 38479, rules2026],
  ]),
  "ht.vermogen_partner": series("EUR", "AWIR", "7 lid 3", [
    ["2024", 73904, allowancesAct2024, "high", "2026-11-22"],
    ["2025", 74790, allowancesAct2025, "high", "2026-11-22"],
    ["2026", 76958, rules2026],
  ]),
  // Income of children under 23 living in; not verified in detail.
  "ht.kindvrijstelling": series("EUR", "Wet op de huurtoeslag", "2c", [
    [
      "2026",
      6218,
      "rules 2026 of a third party that cite the Toeslagenkaart 2026 and belastingdienst.nl / law text",
      "medium",
    ],
  ]),
  // Households of pension age in 2024 only; from 2025 the law has one standard for all ages.
  "ht.normhuur_single_aow": series("EUR/month before taakstelling", "Wet op de huurtoeslag", "17-18", [
    ["2024", 224.85, incomeData],
  ]),
  "ht.normhuur_multi_aow": series("EUR/month before taakstelling", "Wet op de huurtoeslag", "17-18", [
    ["2024", 223.04, incomeData],
  ]),
  "ht.ijkpunt_single_aow": series("EUR/year", "Wet op de huurtoeslag", "17", [["2024", 22025, incomeData]]),
  "ht.ijkpunt_multi_aow": series("EUR/year", "Wet op de huurtoeslag", "17", [["2024", 29325, incomeData]]),
  // Below this age, and without a child or a disability, the lower limit on rent applies.
  "ht.young_below": series("years", "Wet op de huurtoeslag", "13 lid 1", [
    ["2024", 23, rentAct2024, "high", "2026-11-22"],
    ["2025", 23, rentAct2025, "high", "2026-11-22"],
    ["2026", 21, rentAct2026, "high", "2026-11-22"],
  ]),
  "ht.share_middle": series("%", "Wet op de huurtoeslag", "21 lid 1 onder b", [
    ["2024-01-01..2026-12-31", 65, incomeData],
  ]),
  // From 2025 on for every household: article 21 names none any more, and Rijksoverheid said so on 17 December 2024.
  "ht.share_top": series("%", "Wet op de huurtoeslag", "21 lid 1 onder c", [
    ["2024-01-01..2026-12-31", 40, incomeData],
  ]),
};
