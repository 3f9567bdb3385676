import { shares2026 } from "./childcare-shares.ts";
import { series } from "./series.ts";
import { childcareDecree2025, rules2026 } from "./sources.ts";

/** Childcare allowance. One line per dated value; a note stands above what it is about. */
export const childcareAllowance = {
  "kot.max_hour.dagopvang": series("EUR/hour", "Besluit kinderopvangtoeslag", "4", [
    ["2024", 10.25, childcareDecree2025, "high", "2026-11-22"],
    ["2025", 10.71, childcareDecree2025, "high", "2026-11-22"],
    ["2026", 11.23, rules2026],
  ]),
  "kot.max_hour.bso": series("EUR/hour", "Besluit kinderopvangtoeslag", "4", [
    ["2024", 9.12, childcareDecree2025, "high", "2026-11-22"],
    ["2025", 9.52, childcareDecree2025, "high", "2026-11-22"],
    ["2026", 9.98, rules2026],
  ]),
  "kot.max_hour.gastouder": series("EUR/hour", "Besluit kinderopvangtoeslag", "4", [
    ["2024", 7.53, childcareDecree2025, "high", "2026-11-22"],
    ["2025", 8.1, childcareDecree2025, "high", "2026-11-22"],
    ["2026", 8.49, rules2026],
  ]),
  // Since 2023 no link with hours worked, but both parents must work/study/trajectory.
  "kot.max_hours_month": series("hours per child", "Besluit kinderopvangtoeslag", "8", [
    ["2024-01-01..", 230, rules2026],
  ]),
  // 69 rows as read in the source, which says it was generated from rijksoverheid.nl; one official example (60,000; 122 h × 10.50 → 1,202) reproduces.
  "kot.table": series("table of rates by joint income", "Besluit kinderopvangtoeslag", "bijlage I", [
    ["2026", shares2026, rules2026],
  ]),
};
