import { series } from "./series.ts";
import {
  careInsuranceTests,
  incomeTaxAct,
  incomeTaxAct2024,
  incomeTaxAct2025,
  recalled,
  rules2026,
  taxData,
  wageTaxRules,
} from "./sources.ts";

/** Income tax and the contribution for care. One line per dated value; a note stands above what it is about. */
export const incomeTax = {
  // Verified: reproduces all rows of the official white monthly table of this year within €0.17. In 2024 the law has brackets at 38,098 and 75,518 with the same combined 36.97% below AOW age.
  "ib.box1.bracket1.upto": series("EUR/year", "Wet IB 2001", "2.10", [
    ["2024", 38098, taxData],
    ["2025", 38441, taxData],
    ["2026", 38883, incomeTaxAct],
  ]),
  // Includes 27.65% premie volksverzekeringen (AOW 17.90, Anw 0.10, Wlz 9.65); 2026 tax part 8.10%. Below AOW age only.
  "ib.box1.bracket1.rate_combined": series("%", "Wet IB 2001", "2.10 + premies volksverzekeringen", [
    ["2024", 36.97, taxData],
    ["2025", 35.82, taxData],
    ["2026", 35.75, incomeTaxAct],
  ]),
  "ib.box1.bracket2.upto": series("EUR/year", "Wet IB 2001", "2.10", [
    ["2024", 75518, taxData],
    ["2025", 76817, taxData],
    ["2026", 78426, incomeTaxAct],
  ]),
  "ib.box1.bracket2.rate": series("%", "Wet IB 2001", "2.10", [
    ["2024", 36.97, taxData],
    ["2025", 37.48, taxData],
    ["2026", 37.56, incomeTaxAct],
  ]),
  "ib.box1.bracket3.rate": series("%", "Wet IB 2001", "2.10", [
    ["2024", 49.5, taxData],
    ["2025", 49.5, taxData],
    ["2026", 49.5, incomeTaxAct],
  ]),
  // Verified: reproduces all rows of the official white monthly table of this year within €0.17.
  "ib.ahk.max": series("EUR/year", "Wet IB 2001", "8.10", [
    ["2024", 3362, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 3068, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 3115, incomeTaxAct],
  ]),
  // From 2025 on the verzamelinkomen (all boxes) drives the phase-out; equals 108% of 12× monthly WML.
  "ib.ahk.phaseout_from": series("EUR/year", "Wet IB 2001", "8.10", [
    ["2024", 24812, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 28406, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 29736, incomeTaxAct],
  ]),
  "ib.ahk.phaseout_rate": series("%", "Wet IB 2001", "8.10", [
    ["2024", 6.63, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 6.337, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 6.398, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b1.upto": series("EUR/year", "Wet IB 2001", "8.11", [
    ["2024", 11490, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 12169, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 11965, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b1.rate": series("%", "Wet IB 2001", "8.11", [
    ["2024", 8.425, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 8.053, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 8.324, incomeTaxAct],
  ]),
  // Verified: reproduces all rows of the official white monthly table of this year within €0.17.
  "ib.arbeidskorting.b1.max": series("EUR/year", "Wet IB 2001", "8.11", [
    ["2024", 968, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 980, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 996, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b2.upto": series("EUR/year", "Wet IB 2001", "8.11", [
    ["2024", 24820, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 26288, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 25845, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b2.rate": series("%", "Wet IB 2001", "8.11", [
    ["2024", 31.433, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 30.03, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 31.009, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b2.max": series("EUR/year", "Wet IB 2001", "8.11", [
    ["2024", 5158, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 5220, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 5300, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b3.upto": series("EUR/year", "Wet IB 2001", "8.11", [
    ["2024", 39957, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 43071, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 45592, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b3.rate": series("%", "Wet IB 2001", "8.11", [
    ["2024", 2.471, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 2.258, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 1.95, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b3.max": series("EUR/year", "Wet IB 2001", "8.11", [
    ["2024", 5532, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 5599, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 5685, incomeTaxAct],
  ]),
  "ib.arbeidskorting.b4.rate": series("%", "Wet IB 2001", "8.11", [
    ["2024", -6.51, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", -6.51, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", -6.51, incomeTaxAct],
  ]),
  "ib.iack.from": series("EUR/year", "Wet IB 2001", "8.14a", [
    ["2024", 6073, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 6145, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 6239, incomeTaxAct],
  ]),
  "ib.iack.rate": series("%", "Wet IB 2001", "8.14a", [
    ["2024", 11.45, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 11.45, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 11.45, incomeTaxAct],
  ]),
  // Child <12 at 1 January; single parent, or the lowest earner of two partners.
  "ib.iack.max": series("EUR/year", "Wet IB 2001", "8.14a", [
    ["2024", 2950, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 2986, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 3032, incomeTaxAct],
  ]),
  // Only with (entitlement to) Wajong. Not counted as means for bijstand, except under 27 (Pw 31.2.c / 31.5).
  "ib.jonggehandicaptenkorting": series("EUR/year", "Wet IB 2001", "8.16a", [
    ["2024", 898, incomeTaxAct2024, "high", "2026-11-22"],
    ["2025", 909, incomeTaxAct2025, "high", "2026-11-22"],
    ["2026", 923, incomeTaxAct],
  ]),
  // −15% above 46,002. Not relevant below AOW age.
  "ib.ouderenkorting.max": series("EUR/year", "Wet IB 2001", "8.17", [["2026", 2067, incomeTaxAct]]),
  "ib.alleenstaandeouderenkorting": series("EUR/year", "Wet IB 2001", "8.18", [["2026", 540, incomeTaxAct]]),
  "ib.tariefsaanpassing": series("%", "Wet IB 2001", "2.10 (aftrek tegen lager tarief)", [
    ["2026", 11.94, incomeTaxAct],
  ]),
  // High/low differ by 1.25 points every year, which supports 2025 and 2026. poc-machine-law's own 2026 values (6.50/5.25/75,412) are WRONG.
  "zvw.werkgeversheffing.rate": series("%", "Zorgverzekeringswet", "45 (Regeling zorgverzekering)", [
    ["2024", 6.57, careInsuranceTests],
    ["2025", 6.51, recalled, "medium"],
    ["2026", 6.1, recalled, "medium"],
  ]),
  "zvw.bijdrage_laag.rate": series("%", "Zorgverzekeringswet", "45", [
    ["2024", 5.32, recalled, "medium"],
    ["2025", 5.26, recalled, "medium"],
    ["2026", 4.85, rules2026],
  ]),
  "zvw.max_bijdrage_inkomen": series("EUR/year", "Zorgverzekeringswet", "42", [
    ["2024", 71628, careInsuranceTests],
    ["2025", 75864, recalled, "medium"],
    ["2026", 79409, rules2026],
  ]),
  // The last row of the monthly tables: the first multiple of 270 euros at or above the end of the labour credit.
  // Read in the official table of 2026; of the three years together the tables then have 7,175 rows, as published.
  "lb.table_max": series("EUR/year", "Rekenvoorschriften loonheffing", "2.2.4", [
    ["2024", 125010, wageTaxRules, "high", "2026-11-22"],
    ["2025", 129330, wageTaxRules, "high", "2026-11-22"],
    ["2026", 133110, wageTaxRules, "high", "2026-11-22"],
  ]),
};
