import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/lessen",
    title: "Lessen en werkafspraken",
    access: "professional",
    load: () => import("./LessonsPage.tsx"),
    nav: { label: "Lessen", order: 30, for: "professional" },
  },
  {
    path: "/lessen/nieuw",
    title: "Les voorstellen",
    access: "professional",
    load: () => import("./ProposeLessonPage.tsx"),
  },
  {
    path: "/lessen/voorstel/:proposalId",
    title: "Een voorgestelde les",
    access: "professional",
    load: () => import("./ProposalPage.tsx"),
  },
  {
    path: "/lessen/cijfers",
    title: "Cijfers van het casusoverleg",
    access: "professional",
    load: () => import("./CountsPage.tsx"),
  },
  {
    path: "/lessen/vragen",
    title: "Vragen tussen groepen",
    access: "professional",
    load: () => import("./QuestionsPage.tsx"),
  },
  {
    path: "/werkafspraken/nieuw",
    title: "Werkafspraak voorstellen",
    access: "professional",
    load: () => import("./ProposeAgreementPage.tsx"),
  },
  {
    path: "/werkafspraken/:agreementId",
    title: "Een werkafspraak",
    access: "professional",
    load: () => import("./WorkingAgreementPage.tsx"),
  },
];
