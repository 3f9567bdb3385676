import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/toestemmingen",
    title: "Mijn toestemmingen",
    access: "person",
    nav: { label: "Mijn toestemmingen", order: 10, for: "person" },
    load: () => import("./MyPermissions.tsx"),
  },
  {
    path: "/mijn/toestemmingen/geven",
    title: "Toestemming geven",
    access: "person",
    load: () => import("./giving/GivePermission.tsx"),
  },
  {
    path: "/mijn/mensen",
    title: "Wie ziet mij",
    access: "person",
    nav: { label: "Wie ziet mij", order: 20, for: "person" },
    load: () => import("./MyPeople.tsx"),
  },
  { path: "/mijn/rechten", title: "Mijn rechten", access: "person", load: () => import("./MyRights.tsx") },
  {
    path: "/personen/:personId/samenwerken",
    title: "Samenwerken",
    access: "professional",
    load: () => import("./professional/WorkTogether.tsx"),
  },
  {
    path: "/personen/:personId/vragen",
    title: "Toestemming vragen",
    access: "professional",
    load: () => import("./professional/AskPermission.tsx"),
  },
  {
    path: "/personen/:personId/vertegenwoordiging",
    title: "Wie voor de persoon spreekt",
    access: "professional",
    load: () => import("./professional/Representatives.tsx"),
  },
  {
    path: "/personen/:personId/papier",
    title: "Papieren toestemming vastleggen",
    access: "professional",
    load: () => import("./professional/PaperPermission.tsx"),
  },
];
