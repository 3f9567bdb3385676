import { series } from "./series.ts";
import { participatiewet2026B, tw2026B, wia2026B, ww2026B } from "./sources.ts";

const wajong2026B =
  "MinBZK/regelrecht-corpus:regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml";
const zw2026B = "MinBZK/regelrecht-corpus:regulation/nl/wet/ziektewet/2026-07-01.yaml";

const ioawText = (day: string): string =>
  `MinBZK/regelrecht-corpus:regulation/nl/wet/wet_inkomensvoorziening_oudere_en_gedeeltelijk_arbeidsongeschikte_werkloze_werknemers/${day}.yaml`;
const readOn = "2026-11-22";

/** The shares that stand in the text of the benefit laws themselves, read in the text of 1 July 2026. */
export const benefitShares = {
  // y: no limit of time; z: 12 months after the 6 months of n; aa: after z, when the municipality says more hours are not possible.
  "pw.vrijlating.15.terms": series("rule", "Participatiewet", "31.2.y, z, aa", [
    ["2024-01-01..2026-12-31", { pct: 15, months: 12 }, participatiewet2026B],
  ]),
  // The article stands in the text of 2026-07-01 beside the old letters; municipalities may apply it in 2026 (gedoogjaar).
  "pw.art34a.terms": series("rule", "Participatiewet", "34a", [
    ["2026-01-01..", { pct: 15, months: 12, pension_pct: 25, pension_max: 226 }, participatiewet2026B, "medium"],
  ]),
  "wia.lgu_pct": series("%", "WIA", "61 lid 1", [["2024-01-01..", { first: 75, later: 70 }, wia2026B]]),
  "wia.iva_pct": series("%", "WIA", "51, 52", [["2024-01-01..", { benefit: 75, income: 70 }, wia2026B]]),
  "wia.requirement_pct": series("%", "WIA", "60 lid 2", [["2024-01-01..", 50, wia2026B]]),
  "ww.pct": series("%", "WW", "47 lid 1", [["2024-01-01..", { first: 75, later: 70 }, ww2026B]]),
  "wajong.pct": series("%", "Wajong", "3:8, 3:8b", [
    ["2024-01-01..", { capacity: 70, none: 75, floor: 30 }, wajong2026B],
  ]),
  "zw.pct": series("%", "Ziektewet", "29", [["2024-01-01..", 70, zw2026B]]),
  "tw.exemption": series("% of the minimum wage", "Toeslagenwet", "7", [
    ["2024-01-01..", { base: 5, share: 30, most: 15 }, tw2026B],
  ]),
  // Gross amounts, higher than those of the Participatiewet. 2024 and the first half of 2025 were not read.
  "ioaw.vrijlating.25.max": series("EUR/month", "IOAW", "8 lid 2", [
    ["2025-2", 434.54, ioawText("2025-07-01"), "high", readOn],
    ["2026-1", 448.22, ioawText("2026-01-01"), "high", readOn],
    ["2026-2", 448.9, ioawText("2026-07-01"), "high", readOn],
  ]),
  "ioaw.vrijlating.12_5.max": series("EUR/month", "IOAW", "8 lid 5", [
    ["2025-2", 271.32, ioawText("2025-07-01"), "high", readOn],
    ["2026-1", 276.66, ioawText("2026-01-01"), "high", readOn],
    ["2026-2", 280.95, ioawText("2026-07-01"), "high", readOn],
  ]),
  "ioaw.vrijlating.15.max": series("EUR/month", "IOAW", "8 lid 7, 9 en 10", [
    ["2025-2", 275.49, ioawText("2025-07-01"), "high", readOn],
    ["2026-1", 280.98, ioawText("2026-01-01"), "high", readOn],
    ["2026-2", 285.2, ioawText("2026-07-01"), "high", readOn],
  ]),
  "ioaw.vrijlating.terms": series("rule", "IOAW", "8", [
    [
      "2025-07-01..2026-12-31",
      {
        "25pct": { pct: 25, months: 6 },
        "single-parent-12.5pct": { pct: 12.5, months: 30 },
        "limited-hours-15pct": { pct: 15, months: null },
        "wage-subsidy-15pct": { pct: 15, months: 12 },
      },
      ioawText("2026-07-01"),
      "high",
      readOn,
    ],
  ]),
};
