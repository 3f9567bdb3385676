import type { PageRoute } from "../../../platform/browser/page.ts";

const professional = { access: "professional" } as const;

export const routes: readonly PageRoute[] = [
  {
    ...professional,
    path: "/bemiddeling",
    title: "Bemiddeling",
    nav: { label: "Bemiddeling", order: 46, for: "professional", under: "finding-work" },
    load: () => import("./MediationPage.tsx"),
  },
  { ...professional, path: "/bemiddeling/wachtlijst", title: "Wachtlijst", load: () => import("./WaitingPage.tsx") },
  {
    ...professional,
    path: "/bemiddeling/te-laat",
    title: "Beloofde antwoorden die te laat zijn",
    load: () => import("./LatePage.tsx"),
  },
  {
    ...professional,
    path: "/bemiddeling/nieuw/:personId",
    title: "Iemand voorstellen",
    load: () => import("./NewProposalPage.tsx"),
  },
  {
    ...professional,
    path: "/bemiddeling/voorstel/:mediationId",
    title: "Een voorstel",
    load: () => import("./ProposalPage.tsx"),
  },
  {
    ...professional,
    path: "/bemiddeling/voorstel/:mediationId/werk",
    title: "Plaatsing vastleggen",
    load: () => import("./WorkFromProposalPage.tsx"),
  },
  {
    ...professional,
    path: "/bemiddeling/voorstel/:mediationId/gesprek",
    title: "Gesprek vastleggen",
    load: () => import("./TalkFromProposalPage.tsx"),
  },
  {
    ...professional,
    path: "/matchingsoverleg/nieuw",
    title: "Matchingsoverleg beginnen",
    load: () => import("./NewSeriesPage.tsx"),
  },
  {
    ...professional,
    path: "/matchingsoverleg/:seriesId",
    title: "Matchingsoverleg",
    load: () => import("./BoardPage.tsx"),
  },
  {
    path: "/mijn/voorstellen",
    title: "Voorstellen voor werk",
    access: "person",
    nav: { label: "Voorstellen", order: 26, for: "person", under: "finding-work" },
    load: () => import("./MyProposalsPage.tsx"),
  },
];
