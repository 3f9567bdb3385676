import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/organisatie",
    title: "Mijn organisatie",
    access: "professional",
    load: () => import("./OrganisationPage.tsx"),
    nav: { label: "Organisatie", order: 60, for: "professional" },
  },
  {
    path: "/organisatie/:organisationId",
    title: "Een organisatie",
    access: "professional",
    load: () => import("./OneOrganisationPage.tsx"),
  },
  {
    path: "/organisatie/:organisationId/instellingen",
    title: "Instellingen van de organisatie",
    access: "professional",
    load: () => import("./SettingsPage.tsx"),
  },
  { path: "/beheer", title: "Beheer", access: "professional", load: () => import("./HousePage.tsx") },
];
