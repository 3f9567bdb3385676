import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/aan-het-werk",
    title: "Aan het werk blijven",
    access: "person",
    nav: { label: "Aan het werk blijven", order: 29, for: "person", under: "finding-work" },
    load: () => import("./MyAtWorkPage.tsx"),
  },
  {
    path: "/mijn/aan-het-werk/plan",
    title: "Als het minder gaat",
    access: "person",
    load: () => import("./MyPlanPage.tsx"),
  },
  {
    path: "/nabellen",
    title: "Nabellen",
    access: "professional",
    nav: { label: "Nabellen", order: 46, for: "professional", under: "finding-work" },
    load: () => import("./ToCallPage.tsx"),
  },
  {
    path: "/wie-blijft-aan-het-werk",
    title: "Wie blijft aan het werk?",
    access: "professional",
    nav: { label: "Wie blijft aan het werk?", order: 72, for: "professional", under: "about-work" },
    load: () => import("./CountsPage.tsx"),
  },
  {
    path: "/personen/:personId/aan-het-werk",
    title: "Aan het werk blijven",
    access: "professional",
    load: () => import("./PersonAtWorkPage.tsx"),
  },
  { path: "/hulp", title: "Hulp voor werkgevers", access: "public", load: () => import("./HelpPage.tsx") },
];
