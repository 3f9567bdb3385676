import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/berekeningen",
    title: "Mijn berekeningen",
    access: "any",
    nav: { label: "Mijn berekeningen", order: 35, for: "person", under: "about-work" },
    load: () => import("./MyCalculations.tsx"),
  },
  {
    path: "/mijn/berekeningen/nieuw",
    title: "Nieuwe berekening",
    access: "any",
    load: () => import("./NewCalculation.tsx"),
  },
  { path: "/mijn/gesprek", title: "Een gesprek vragen", access: "any", load: () => import("./AskTalk.tsx") },
  {
    path: "/berekening/:calculationId",
    title: "Berekening",
    access: "any",
    load: () => import("./CalculationPage.tsx"),
  },
  {
    path: "/berekening/:calculationId/wijzigen",
    title: "Berekening wijzigen",
    access: "any",
    load: () => import("./ChangeCalculation.tsx"),
  },
  {
    path: "/gesprekken",
    title: "Gesprekken over inkomen",
    access: "professional",
    load: () => import("./TalksPage.tsx"),
  },
  {
    path: "/gesprekken/:personId",
    title: "Gesprek over inkomen",
    access: "professional",
    load: () => import("./CounselledPage.tsx"),
  },
  {
    path: "/gesprekken/:personId/berekening",
    title: "Berekening maken",
    access: "professional",
    load: () => import("./CalculateForPerson.tsx"),
  },
  {
    path: "/consulenten",
    title: "Consulenten",
    access: "professional",
    nav: { label: "Consulenten", order: 70, for: "professional", under: "about-work" },
    load: () => import("./CounsellorsPage.tsx"),
  },
];
