import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/passend-werk",
    title: "Werk dat bij u past",
    access: "person",
    nav: { label: "Passend werk", order: 25, for: "person", under: "finding-work" },
    load: () => import("./MyWorkPage.tsx"),
  },
  {
    path: "/mijn/passend-werk/horen",
    title: "Waar ik van wil horen",
    access: "person",
    load: () => import("./MyInterestsPage.tsx"),
  },
  {
    path: "/passend-werk",
    title: "Passend werk",
    access: "professional",
    nav: { label: "Passend werk", order: 33, for: "professional", under: "finding-work" },
    load: () => import("./PeoplePage.tsx"),
  },
  {
    path: "/personen/:personId/passend-werk",
    title: "Werk dat past",
    access: "professional",
    load: () => import("./WorkForPersonPage.tsx"),
  },
  {
    path: "/vacatures/:offerId/belangstelling",
    title: "Wie wil hiervan horen?",
    access: "professional",
    load: () => import("./AskedPage.tsx"),
  },
];
