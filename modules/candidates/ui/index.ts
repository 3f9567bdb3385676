import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/personen",
    title: "Mijn mensen",
    access: "professional",
    nav: { label: "Mijn mensen", order: 30, for: "professional" },
    load: () => import("./MyPersons.tsx"),
  },
  {
    path: "/personen/inschrijven",
    title: "Iemand inschrijven",
    access: "professional",
    load: () => import("./RegisterPerson.tsx"),
  },
  { path: "/personen/:personId", title: "De persoon", access: "professional", load: () => import("./PersonPage.tsx") },
  {
    path: "/mijn/gegevens",
    title: "Mijn gegevens",
    access: "any",
    nav: { label: "Mijn gegevens", order: 30, for: "person" },
    load: () => import("./MyData.tsx"),
  },
  { path: "/mijn/brief", title: "Zelf een verandering melden", access: "public", load: () => import("./Letter.tsx") },
];
