import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/groepen",
    title: "Mijn groepen",
    access: "professional",
    load: () => import("./GroupsPage.tsx"),
    nav: { label: "Mijn groepen", order: 20, for: "professional" },
  },
  {
    path: "/groepen/beginnen",
    title: "Een groep beginnen",
    access: "professional",
    load: () => import("./StartGroupPage.tsx"),
  },
  { path: "/groepen/:groupId", title: "Een groep", access: "professional", load: () => import("./GroupPage.tsx") },
  {
    path: "/groepen/:groupId/instellingen",
    title: "Instellingen van de groep",
    access: "professional",
    load: () => import("./GroupSettingsPage.tsx"),
  },
  { path: "/overdragen", title: "Overdragen", access: "professional", load: () => import("./OpenThingsPage.tsx") },
  {
    path: "/overdracht/:handoverId",
    title: "Een overdracht",
    access: "professional",
    load: () => import("./HandoverPage.tsx"),
  },
  {
    path: "/groepen/:groupId/spelregels",
    title: "Spelregels",
    access: "professional",
    load: () => import("./RulesPage.tsx"),
  },
  {
    path: "/groepen/:groupId/overleg-plannen",
    title: "Overleg plannen",
    access: "professional",
    load: () => import("./PlanMeetingPage.tsx"),
  },
  {
    path: "/groepen/:groupId/ritme",
    title: "Ritme van de groep",
    access: "professional",
    load: () => import("./RhythmPage.tsx"),
  },
  {
    path: "/mijn-agenda",
    title: "Mijn agenda",
    access: "professional",
    load: () => import("./OwnAgendaPage.tsx"),
  },
  { path: "/casus/nieuw", title: "Casus inbrengen", access: "professional", load: () => import("./NewCasePage.tsx") },
  { path: "/casus/:caseId", title: "Een casus", access: "professional", load: () => import("./CasePage.tsx") },
  {
    path: "/toezegging/:promiseId",
    title: "Wat je toezegde",
    access: "professional",
    load: () => import("./PromisePage.tsx"),
  },
  {
    path: "/voorgelegd/:escalationId",
    title: "Een knelpunt, voorgelegd",
    access: "professional",
    load: () => import("./EscalationPage.tsx"),
  },
  {
    path: "/mijn/casusoverleg",
    title: "Overleg over mij",
    access: "person",
    load: () => import("./OwnConsultationsPage.tsx"),
    nav: { label: "Overleg", order: 40, for: "person" },
  },
];
