import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn-werk",
    title: "Mijn werk",
    access: "professional",
    load: () => import("./MyWorkPage.tsx"),
    nav: { label: "Mijn werk", order: 10, for: "professional" },
  },
];
