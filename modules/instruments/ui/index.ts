import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/wat-kan-helpen",
    title: "Wat kan helpen?",
    access: "public",
    load: () => import("./GuidePage.tsx"),
    nav: { label: "Wat kan helpen?", order: 75, for: "reader", under: "about-work" },
  },
  {
    path: "/wat-ontbreekt",
    title: "Wat ontbreekt in de regio",
    access: "professional",
    load: () => import("./GapsPage.tsx"),
  },
];
