import { series } from "./series.ts";
import {
  participatiewet2024A,
  participatiewet2024B,
  participatiewet2025A,
  participatiewet2025B,
  participatiewet2026A,
  participatiewet2026B,
} from "./sources.ts";

/** Norms of the Participatiewet, arts 20 to 22. One line per dated value; a note stands above what it is about. */
export const participatiewetNorms = {
  "pw.norm.20.1.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "20.1.a", [
    ["2024-1", 316.94, participatiewet2024A],
    ["2024-2", 323.03, participatiewet2024B],
    ["2025-1", 332.17, participatiewet2025A],
    ["2025-2", 337.98, participatiewet2025B],
    ["2026-1", 345.99, participatiewet2026A],
    ["2026-2", 350.42, participatiewet2026B],
  ]),
  "pw.norm.20.1.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "20.1.b", [
    ["2024-1", 633.88, participatiewet2024A],
    ["2024-2", 646.06, participatiewet2024B],
    ["2025-1", 664.34, participatiewet2025A],
    ["2025-2", 675.96, participatiewet2025B],
    ["2026-1", 691.98, participatiewet2026A],
    ["2026-2", 700.84, participatiewet2026B],
  ]),
  "pw.norm.20.1.c": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "20.1.c", [
    ["2024-1", 1233.96, participatiewet2024A],
    ["2024-2", 1257.64, participatiewet2024B],
    ["2025-1", 1293.21, participatiewet2025A],
    ["2025-2", 1315.88, participatiewet2025B],
    ["2026-1", 1347.06, participatiewet2026A],
    ["2026-2", 1364.32, participatiewet2026B],
  ]),
  "pw.norm.20.2.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "20.2.a", [
    ["2024-1", 316.94, participatiewet2024A],
    ["2024-2", 323.03, participatiewet2024B],
    ["2025-1", 332.17, participatiewet2025A],
    ["2025-2", 337.98, participatiewet2025B],
    ["2026-1", 345.99, participatiewet2026A],
    ["2026-2", 350.42, participatiewet2026B],
  ]),
  "pw.norm.20.2.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "20.2.b", [
    ["2024-1", 1000.69, participatiewet2024A],
    ["2024-2", 1019.9, participatiewet2024B],
    ["2025-1", 1048.75, participatiewet2025A],
    ["2025-2", 1067.12, participatiewet2025B],
    ["2026-1", 1092.41, participatiewet2026A],
    ["2026-2", 1106.4, participatiewet2026B],
  ]),
  "pw.norm.20.2.c": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "20.2.c", [
    ["2024-1", 1600.77, participatiewet2024A],
    ["2024-2", 1631.48, participatiewet2024B],
    ["2025-1", 1677.62, participatiewet2025A],
    ["2025-2", 1707.04, participatiewet2025B],
    ["2026-1", 1747.49, participatiewet2026A],
    ["2026-2", 1769.88, participatiewet2026B],
  ]),
  "pw.norm.21.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "21.a", [
    ["2024-1", 1283.83, participatiewet2024A],
    ["2024-2", 1308.45, participatiewet2024B],
    ["2025-1", 1345.45, participatiewet2025A],
    ["2025-2", 1369.06, participatiewet2025B],
    ["2026-1", 1401.5, participatiewet2026A],
    ["2026-2", 1419.46, participatiewet2026B],
  ]),
  "pw.norm.21.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "21.b", [
    ["2024-1", 1834.04, participatiewet2024A],
    ["2024-2", 1869.21, participatiewet2024B],
    ["2025-1", 1922.07, participatiewet2025A],
    ["2025-2", 1955.8, participatiewet2025B],
    ["2026-1", 2002.13, participatiewet2026A],
    ["2026-2", 2027.79, participatiewet2026B],
  ]),
  "pw.norm.22.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "22.a", [
    ["2024-1", 1425.76, participatiewet2024A],
    ["2024-2", 1456.85, participatiewet2024B],
    ["2025-1", 1501.07, participatiewet2025A],
    ["2025-2", 1530.21, participatiewet2025B],
    ["2026-1", 1564.69, participatiewet2026A],
    ["2026-2", 1587.34, participatiewet2026B],
  ]),
  // Municipal page (Westland) says 1,933.98 – conflict, check Staatscourant.
  "pw.norm.22.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "22.b", [
    ["2024-1", 1932.32, participatiewet2024A, "medium"],
    ["2024-2", 1976.64, participatiewet2024B],
    ["2025-1", 2053.48, participatiewet2025A],
    ["2025-2", 2094.98, participatiewet2025B],
    ["2026-1", 2144.16, participatiewet2026A],
    ["2026-2", 2176.1, participatiewet2026B],
  ]),
  // Municipal page (Westland) says 1,933.98 – conflict, check Staatscourant.
  "pw.norm.22.c": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "22.c", [
    ["2024-1", 1932.32, participatiewet2024A, "medium"],
    ["2024-2", 1976.64, participatiewet2024B],
    ["2025-1", 2053.48, participatiewet2025A],
    ["2025-2", 2094.98, participatiewet2025B],
    ["2026-1", 2144.16, participatiewet2026A],
    ["2026-2", 2176.1, participatiewet2026B],
  ]),
  // Harmonised supplement for 18-20 living away from home; conditions (art 20.3) not modelled – 762.24/746.45 read in the law text only.
  "pw.norm.20.3": series("EUR/month", "Participatiewet", "20.3 (verhoging, Participatiewet in balans)", [
    ["2026-1", 746.45, participatiewet2026A, "medium"],
    ["2026-2", 762.24, participatiewet2026B, "medium"],
  ]),
};
