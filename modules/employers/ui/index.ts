import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/werkgevers",
    title: "Werkgevers",
    access: "professional",
    nav: { label: "Werkgevers", order: 40, for: "professional", under: "finding-work" },
    load: () => import("./EmployersPage.tsx"),
  },
  {
    path: "/werkgevers/nieuw",
    title: "Nieuwe werkgever",
    access: "professional",
    load: () => import("./NewEmployerPage.tsx"),
  },
  {
    path: "/werkgevers/mijn",
    title: "Mijn werkgevers",
    access: "professional",
    load: () => import("./MyEmployersPage.tsx"),
  },
  {
    path: "/werkgevers/dubbel",
    title: "Dubbele werkgevers",
    access: "professional",
    load: () => import("./DoublesPage.tsx"),
  },
  {
    path: "/werkgevers/afspraken",
    title: "Wie belt een werkgever?",
    access: "professional",
    load: () => import("./RulesPage.tsx"),
  },
  {
    path: "/werkgevers/:employerId",
    title: "Werkgever",
    access: "professional",
    load: () => import("./EmployerPage.tsx"),
  },
  {
    path: "/werkgevers/:employerId/wijzigen",
    title: "Werkgever wijzigen",
    access: "professional",
    load: () => import("./ChangeEmployerPage.tsx"),
  },
  {
    path: "/mijn-bedrijf",
    title: "Wat er over uw bedrijf staat",
    access: "public",
    load: () => import("./OwnFilePage.tsx"),
  },
];
