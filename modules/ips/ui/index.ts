import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/ips",
    title: "IPS",
    access: "professional",
    nav: { label: "IPS", order: 34, for: "professional", under: "finding-work" },
    load: () => import("./CaseloadPage.tsx"),
  },
  {
    path: "/ips/uitkomsten",
    title: "Uitkomsten van IPS",
    access: "professional",
    load: () => import("./OutcomesPage.tsx"),
  },
  {
    path: "/ips/zelfcontrole",
    title: "Zelfcontrole",
    access: "professional",
    load: () => import("./SelfChecksPage.tsx"),
  },
  {
    path: "/ips/zelfcontrole/:checkId",
    title: "Zelfcontrole",
    access: "professional",
    load: () => import("./SelfCheckPage.tsx"),
  },
  { path: "/ips/declaraties", title: "Declaraties", access: "professional", load: () => import("./FundingPage.tsx") },
  {
    path: "/personen/:personId/ips",
    title: "IPS-traject",
    access: "professional",
    load: () => import("./TrajectoryPage.tsx"),
  },
  {
    path: "/mijn/ips",
    title: "Mijn traject naar werk",
    access: "person",
    nav: { label: "Mijn traject naar werk", order: 28, for: "person", under: "finding-work" },
    load: () => import("./MyIpsPage.tsx"),
  },
];
