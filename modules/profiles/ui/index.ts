import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/profiel",
    title: "Mijn profiel",
    access: "person",
    nav: { label: "Mijn profiel", order: 24, for: "person", under: "finding-work" },
    load: () => import("./MyProfilePage.tsx"),
  },
  {
    path: "/mijn/profiel/wat-ik-zoek",
    title: "Wat ik zoek",
    access: "person",
    load: () => import("./LookingPage.tsx"),
  },
  { path: "/mijn/profiel/mijn-nee", title: "Mijn eigen nee", access: "person", load: () => import("./OwnNoPage.tsx") },
  {
    path: "/mijn/profiel/delen",
    title: "Wie krijgt mijn profiel?",
    access: "person",
    load: () => import("./SharingPage.tsx"),
  },
  {
    path: "/mijn/profiel/met-naam",
    title: "Profiel met mijn naam",
    access: "person",
    load: () => import("./NamedPage.tsx"),
  },
  {
    path: "/mijn/profiel/zonder-naam",
    title: "Profiel zonder mijn naam",
    access: "person",
    load: () => import("./AnonymousReleasePage.tsx"),
  },
  {
    path: "/mijn/profiel/wat-vertel-ik",
    title: "Wat vertel ik mijn werkgever?",
    access: "person",
    load: () => import("./TellingPage.tsx"),
  },
  {
    path: "/mijn/profiel/werkgever",
    title: "Link voor een werkgever",
    access: "person",
    load: () => import("./NewLinkPage.tsx"),
  },
  {
    path: "/mijn/profiel/bericht",
    title: "Bericht voor een ander systeem",
    access: "person",
    load: () => import("./MessagePage.tsx"),
  },
  {
    path: "/profielen",
    title: "Profielen",
    access: "professional",
    nav: { label: "Profielen", order: 32, for: "professional" },
    load: () => import("./ProfilesPage.tsx"),
  },
  {
    path: "/profielen/stijl",
    title: "Stijl van het profiel",
    access: "professional",
    load: () => import("./LetterheadPage.tsx"),
  },
  {
    path: "/profielen/:profileId",
    title: "Profiel zonder naam",
    access: "professional",
    load: () => import("./AnonymousPage.tsx"),
  },
  {
    path: "/personen/:personId/profiel",
    title: "Profiel van de persoon",
    access: "professional",
    load: () => import("./ProfileOfPersonPage.tsx"),
  },
  {
    path: "/personen/:personId/profiel/bericht",
    title: "Bericht van elders voorstellen",
    access: "professional",
    load: () => import("./BringForPersonPage.tsx"),
  },
  { path: "/profiel", title: "Profiel", access: "public", load: () => import("./EmployerPage.tsx") },
];
