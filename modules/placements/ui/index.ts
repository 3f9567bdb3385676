import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/baan",
    title: "Mijn baan",
    access: "person",
    nav: { label: "Mijn baan", order: 27, for: "person", under: "finding-work" },
    load: () => import("./MyWorkPage.tsx"),
  },
  {
    path: "/mijn/baan/gesprek",
    title: "Gesprek opschrijven",
    access: "person",
    load: () => import("./NewMyInterviewPage.tsx"),
  },
  {
    path: "/mijn/baan/gesprek/:interviewId",
    title: "Gesprek met een werkgever",
    access: "person",
    load: () => import("./MyInterviewPage.tsx"),
  },
  { path: "/mijn/baan/pitch", title: "Mijn pitch", access: "person", load: () => import("./PitchPage.tsx") },
  {
    path: "/plaatsingen",
    title: "Plaatsingen",
    access: "professional",
    nav: { label: "Plaatsingen", order: 44, for: "professional", under: "finding-work" },
    load: () => import("./PlacementsPage.tsx"),
  },
  {
    path: "/plaatsingen/geteld",
    title: "Plaatsingen geteld",
    access: "professional",
    load: () => import("./CountedPage.tsx"),
  },
  {
    path: "/plaatsingen/afspraken",
    title: "Wat is een plaatsing?",
    access: "professional",
    load: () => import("./DefinitionsPage.tsx"),
  },
  {
    path: "/plaatsingen/afspraken/nieuw",
    title: "Afspraak vastleggen",
    access: "professional",
    load: () => import("./NewDefinitionPage.tsx"),
  },
  {
    path: "/plaatsingen/gesprek/:interviewId",
    title: "Gesprek met een werkgever",
    access: "professional",
    load: () => import("./InterviewPage.tsx"),
  },
  {
    path: "/plaatsingen/:placementId",
    title: "Plaatsing",
    access: "professional",
    load: () => import("./PlacementPage.tsx"),
  },
  {
    path: "/plaatsingen/:placementId/wijzigen",
    title: "Werk wijzigen",
    access: "professional",
    load: () => import("./ChangePlacementPage.tsx"),
  },
  {
    path: "/personen/:personId/werk",
    title: "Werk van de persoon",
    access: "professional",
    load: () => import("./WorkOfPersonPage.tsx"),
  },
  {
    path: "/personen/:personId/werk/nieuw",
    title: "Werk opschrijven",
    access: "professional",
    load: () => import("./NewPlacementPage.tsx"),
  },
  {
    path: "/personen/:personId/werk/gesprek",
    title: "Gesprek opschrijven",
    access: "professional",
    load: () => import("./NewInterviewPage.tsx"),
  },
];
