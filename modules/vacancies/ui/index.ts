import type { PageRoute } from "../../../platform/browser/page.ts";

const professional = { access: "professional" } as const;

export const routes: readonly PageRoute[] = [
  {
    ...professional,
    path: "/vacatures",
    title: "Vacatures en plekken",
    nav: { label: "Vacatures", order: 42, for: "professional", under: "finding-work" },
    load: () => import("./OffersPage.tsx"),
  },
  { ...professional, path: "/vacatures/week", title: "Nieuw deze week", load: () => import("./WeekPage.tsx") },
  { ...professional, path: "/vacatures/navragen", title: "Opnieuw navragen", load: () => import("./AskAgainPage.tsx") },
  {
    ...professional,
    path: "/vacatures/nieuw",
    title: "Vacature of plek toevoegen",
    load: () => import("./NewOfferPage.tsx"),
  },
  { ...professional, path: "/vacatures/lijsten", title: "Lijsten inlezen", load: () => import("./ImportsPage.tsx") },
  {
    ...professional,
    path: "/vacatures/lijst/:importId",
    title: "Een lijst inlezen",
    load: () => import("./ImportPage.tsx"),
  },
  {
    ...professional,
    path: "/vacatures/taken/:employerId",
    title: "Taken bij een werkgever",
    load: () => import("./TasksPage.tsx"),
  },
  {
    path: "/mijn-bedrijf/taken",
    title: "Taken in uw bedrijf",
    access: "public",
    load: () => import("./OwnTasksPage.tsx"),
  },
  { ...professional, path: "/vacatures/:offerId", title: "Vacature of plek", load: () => import("./OfferPage.tsx") },
  {
    ...professional,
    path: "/vacatures/:offerId/wijzigen",
    title: "Vacature of plek wijzigen",
    load: () => import("./ChangeOfferPage.tsx"),
  },
];
