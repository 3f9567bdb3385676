import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/voor-werkgevers",
    title: "Voor werkgevers",
    access: "public",
    load: () => import("./ForEmployersPage.tsx"),
    nav: { label: "Voor werkgevers", order: 77, for: "reader", under: "about-work" },
  },
  {
    path: "/voor-werkgevers/kaarten",
    title: "Wat ziet u? Wat kunt u doen?",
    access: "public",
    load: () => import("./CardsPage.tsx"),
  },
];
