import { series } from "./series.ts";
import {
  participatiewet2024A,
  participatiewet2024B,
  participatiewet2025A,
  participatiewet2025B,
  participatiewet2026A,
  participatiewet2026B,
} from "./sources.ts";

/** Norms of the Participatiewet for people who share costs or live in an institution. One line per dated value; a note stands above what it is about. */
export const participatiewetSharedNorms = {
  "pw.norm.22a.3.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "22a.3.a", [
    ["2024-1", 683.75, participatiewet2024A],
    ["2024-2", 696.87, participatiewet2024B],
    ["2025-1", 716.58, participatiewet2025A],
    ["2025-2", 729.14, participatiewet2025B],
    ["2026-1", 746.42, participatiewet2026A],
    ["2026-2", 755.98, participatiewet2026B],
  ]),
  "pw.norm.22a.3.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "22a.3.b", [
    ["2024-1", 316.94, participatiewet2024A],
    ["2024-2", 323.03, participatiewet2024B],
    ["2025-1", 332.17, participatiewet2025A],
    ["2025-2", 337.98, participatiewet2025B],
    ["2026-1", 345.99, participatiewet2026A],
    ["2026-2", 350.42, participatiewet2026B],
  ]),
  "pw.norm.23.1.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "23.1.a", [
    ["2024-1", 406.51, participatiewet2024A],
    ["2024-2", 414.31, participatiewet2024B],
    ["2025-1", 426.03, participatiewet2025A],
    ["2025-2", 433.49, participatiewet2025B],
    ["2026-1", 443.76, participatiewet2026A],
    ["2026-2", 449.44, participatiewet2026B],
  ]),
  "pw.norm.23.1.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "23.1.b", [
    ["2024-1", 632.31, participatiewet2024A],
    ["2024-2", 644.45, participatiewet2024B],
    ["2025-1", 662.69, participatiewet2025A],
    ["2025-2", 674.29, participatiewet2025B],
    ["2026-1", 690.27, participatiewet2026A],
    ["2026-2", 699.11, participatiewet2026B],
  ]),
  "pw.norm.23.2.a": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "23.2.a", [
    ["2024-1", 42, participatiewet2024A],
    ["2024-2", 42, participatiewet2024B],
    ["2025-1", 45, participatiewet2025A],
    ["2025-2", 45, participatiewet2025B, "medium"],
    ["2026-1", 47, participatiewet2026A],
    ["2026-2", 47, participatiewet2026B],
  ]),
  "pw.norm.23.2.b": series("EUR/month net incl. vakantietoeslag", "Participatiewet", "23.2.b", [
    ["2024-1", 95, participatiewet2024A],
    ["2024-2", 95, participatiewet2024B],
    ["2025-1", 101, participatiewet2025A],
    ["2025-2", 101, participatiewet2025B, "medium"],
    ["2026-1", 106, participatiewet2026A],
    ["2026-2", 106, participatiewet2026B],
  ]),
};
