import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/overleg/:meetingId",
    title: "Een overleg",
    access: "professional",
    load: () => import("./MeetingPage.tsx"),
  },
  { path: "/te-gast", title: "Te gast", access: "professional", load: () => import("./GuestListPage.tsx") },
  {
    path: "/te-gast/:placeId",
    title: "Te gast bij een casus",
    access: "professional",
    load: () => import("./GuestPage.tsx"),
  },
  {
    path: "/mijn/casusoverleg/:caseId",
    title: "Aan tafel",
    access: "person",
    load: () => import("./PersonTablePage.tsx"),
  },
  { path: "/scherm", title: "Scherm in de zaal", access: "public", load: () => import("./WallPage.tsx") },
  { path: "/meekijken", title: "Meekijken", access: "public", load: () => import("./LookAlongPage.tsx") },
];
