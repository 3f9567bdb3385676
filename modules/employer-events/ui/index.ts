import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/bijeenkomsten",
    title: "Bijeenkomsten voor werkgevers",
    access: "professional",
    nav: { label: "Bijeenkomsten", order: 41, for: "professional", under: "finding-work" },
    load: () => import("./EventsPage.tsx"),
  },
  {
    path: "/bijeenkomsten/nieuw",
    title: "Bijeenkomst plannen",
    access: "professional",
    load: () => import("./NewEventPage.tsx"),
  },
  {
    path: "/bijeenkomsten/:eventId",
    title: "Bijeenkomst voor werkgevers",
    access: "professional",
    load: () => import("./EventPage.tsx"),
  },
  {
    path: "/bijeenkomsten/:eventId/wijzigen",
    title: "Bijeenkomst aanpassen",
    access: "professional",
    load: () => import("./ChangeEventPage.tsx"),
  },
  {
    path: "/uw-uitnodiging",
    title: "Uw uitnodiging",
    access: "public",
    load: () => import("./InvitationPage.tsx"),
  },
];
