import type { PageRoute } from "../../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/regio-inrichten",
    title: "De regio inrichten",
    access: "professional",
    load: () => import("./RegionSetup.tsx"),
  },
  {
    path: "/regio-inrichten/grondslagen",
    title: "Grondslagen",
    access: "professional",
    load: () => import("./BasesPage.tsx"),
  },
  {
    path: "/regio-inrichten/documenten/:name",
    title: "Een voorbeeld",
    access: "any",
    load: () => import("./DocumentPage.tsx"),
  },
  {
    path: "/toestemming-op-papier",
    title: "Toestemming op papier",
    access: "any",
    load: () => import("./PaperForm.tsx"),
  },
  { path: "/register", title: "Register van verwerkingen", access: "any", load: () => import("./RegisterPage.tsx") },
  {
    path: "/verantwoordelijk/:regionCode",
    title: "Wie is verantwoordelijk",
    access: "public",
    load: () => import("./ResponsiblePage.tsx"),
  },
  { path: "/noodinzage", title: "Noodinzage", access: "professional", load: () => import("./BreakGlassPage.tsx") },
  {
    path: "/noodinzage/meldingen",
    title: "Noodinzage in de regio",
    access: "professional",
    load: () => import("./EmergenciesPage.tsx"),
  },
  { path: "/mijn/noodinzage", title: "Noodinzage", access: "person", load: () => import("./MyEmergenciesPage.tsx") },
];
